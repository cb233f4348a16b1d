"""Text from bytes, markup and fragments: encodings, references, tokens, white space, anchors."""
