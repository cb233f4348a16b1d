"""Media types that bodies come in."""

JSON = "application/json"
NDJSON = "application/x-ndjson"
LINES = (NDJSON, "application/jsonl", "application/x-jsonlines")
"""One JSON value a line; there is no registered type for it."""
FORM = "multipart/form-data"
RAW = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}
"""A body that is the source itself, and the field of a request that it fills."""
