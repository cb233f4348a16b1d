"""Quotation marks: where they stand, which belong together, and what between them nobody said."""
