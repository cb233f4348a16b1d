"""Reports of speech within one sentence: the verb, its subject and its content."""
