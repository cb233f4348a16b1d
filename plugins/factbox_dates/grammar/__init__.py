"""Words to expressions: rules over classes of words, and what each says."""
