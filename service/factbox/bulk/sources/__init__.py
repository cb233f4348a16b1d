"""Where articles come from, one kind a file. Each has `units(path)`, how an input is parted, and `entries(unit)`.

lines.py    JSON lines, plain, .gz or .zst
parquet.py  Parquet, a column a field
files.py    files of text or HTML
warc.py     WARC, as crawlers write it
addresses.py  lists of addresses, fetched under guard and politely
feeds.py    RSS, Atom and sitemap addresses
"""

from factbox.bulk.sources.kinds import KINDS, entries, units

__all__ = ["KINDS", "entries", "units"]
