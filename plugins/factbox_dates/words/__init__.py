"""Text to words: the vocabulary, numerals, runs of words that may speak of time."""
