"""Trains the tagger: a tool of this project, not part of the service. `python -m factbox.language.train DATA`."""
