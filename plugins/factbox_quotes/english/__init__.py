"""Words of a sentence and the phrases they make, as reports of speech need them."""
