"""What prices and amounts go by beside times: goods that are weighed or measured, and things that are counted."""

from __future__ import annotations

GOODS = frozenset(
    """h kg g lb oz ozt t ton bbl gal L m2 ft2 m3 ft3 ac ha km mi kWh MWh GWh MMBTU bu boe kW MW GB MB pint quintal
    cwt""".split()
)
"""Units after "a": "$70 a barrel"."""
FREQUENT = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "h"}
"""Adverbs for "a year": "$2bn annually"."""
_NOUNS = """share head piece person night ticket bottle jar box bag tin cup plate slice dose lesson pop game season
    episode unit passenger student pupil household family vote seat room ride call visit copy pack word page""".split()
PRICED_NOUNS = {noun: noun for noun in _NOUNS} | {"pop": "piece"}
"""Nouns after "a" and "per" -> the unit below the line."""
