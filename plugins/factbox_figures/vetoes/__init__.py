"""Vetoes: identifiers, labels, names, dates and cells of tables, whose numbers are no figures."""
