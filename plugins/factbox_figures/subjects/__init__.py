"""Subjects: what a figure counts or measures, by rules of its kind."""
