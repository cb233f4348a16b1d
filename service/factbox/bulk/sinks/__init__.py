"""What a run writes, one format a file. Each has its SUFFIX, `encoder(registry, task)`, which runs where articles are
parsed and makes bytes of answers, and `opened(file, registry, task)`, which puts these into a part.

jsonl.py    an answer a line, gzip
rows.py     a fact a line, gzip
parquet.py  an answer a row, lists of structs
"""

from factbox.bulk.sinks.formats import FORMATS, Encoder, Part, encoder, opened, suffix

__all__ = ["FORMATS", "Encoder", "Part", "encoder", "opened", "suffix"]
