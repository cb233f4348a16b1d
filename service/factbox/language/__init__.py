"""English tools that parsers share: sentences, number words, names."""
