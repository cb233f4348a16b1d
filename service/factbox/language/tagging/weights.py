"""The file of the tagger: what training learned, in 29 byte planes. No code is in it, so reading it runs none.

zlib of parts, each behind its length (`<I`): a JSON list of tag sets; feature names, sorted, a line each; one plane a
tag, a byte a feature: six times its weight, plus 128; word forms, a line each; of each form (`<BHH`) how often it was
seen, and the numbers of its sets of seen and of usual tags; the word list, a line each: number of the set, then words.
"""

from __future__ import annotations

import json
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from factbox.language.tagging.lexicon import Known
from factbox.language.tagging.tags import LANES

SCALE = 6
"""Steps of one unit of weight."""
OFFSET = 128
"""Added to each weight, so that none is negative. The same constant in each lane never changes which is best."""
LANE_BITS = 16
ROW_BYTES = len(LANES) * LANE_BITS // 8
LENGTH = struct.Struct("<I")
FORM = struct.Struct("<BHH")


Rows = Mapping[str, int]
"""Weights by feature: an integer with a lane of 16 bits a tag, the first tag highest: commonest, and fast to shift to.
Sums of up to 250 rows fit.

A feature without weights has no row: it would add the same constant to all lanes.
"""


def lane(tag: int) -> int:
    """How far a row is to be shifted to the lane of a tag."""
    return LANE_BITS * (len(LANES) - 1 - tag)


@dataclass(frozen=True, slots=True)
class Weights:
    """All that the file holds."""

    rows: Rows
    known: dict[str, Known]
    listed: dict[str, tuple[str, ...]]


def read(data: bytes) -> Weights:
    """The weights in the bytes of a file."""
    head, names, planes, words, counts, listing = _parts(zlib.decompress(data))
    sets = [tuple(tags) for tags in json.loads(head)]
    return Weights(_rows(names, planes), _known(words, counts, sets), _listed(listing, sets))


def _parts(data: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(data):
        (size,) = LENGTH.unpack_from(data, at)
        at += LENGTH.size
        yield data[at : at + size]
        at += size


def _rows(names: bytes, planes: bytes) -> Rows:
    features = names.decode().split("\n")
    lanes = bytearray(ROW_BYTES * len(features))
    for tag in range(len(LANES)):
        lanes[tag * LANE_BITS // 8 + 1 :: ROW_BYTES] = planes[tag * len(features) : (tag + 1) * len(features)]
    data, read = bytes(lanes), partial(int.from_bytes, byteorder="big")  # slices of bytes are faster to make
    packed = map(read, [data[at : at + ROW_BYTES] for at in range(0, len(data), ROW_BYTES)])
    return dict(zip(features, packed, strict=True))


def _known(words: bytes, counts: bytes, sets: list[tuple[str, ...]]) -> dict[str, Known]:
    rows = list(FORM.iter_unpack(counts))
    shared = {row: Known(row[0], sets[row[1]], sets[row[2]]) for row in dict.fromkeys(rows)}
    return dict(zip(words.decode().split("\n"), map(shared.__getitem__, rows), strict=True))


def _listed(listing: bytes, sets: list[tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    listed: dict[str, tuple[str, ...]] = {}
    for line in listing.decode().split("\n"):
        number, *words = line.split(" ")
        listed.update(dict.fromkeys(words, sets[int(number)]))
    return listed
