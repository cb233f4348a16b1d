"""Rounds weights to bytes, folds the parts of known forms into them, writes the file that `tagging.weights` reads."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence

from factbox.language.tagging.features import endings
from factbox.language.tagging.lexicon import Known
from factbox.language.tagging.tags import LANES
from factbox.language.tagging.weights import FORM, LENGTH, OFFSET, SCALE

Row = tuple[int, ...]
Sets = dict[tuple[str, ...], int]
_LEAST = 127


def rows(names: Sequence[str], sums: Sequence[Sequence[int]], steps: int) -> dict[str, Row]:
    """The rounded weights of each feature that has any, from their sums over `steps`."""
    rounded = {name: tuple(_round(each, steps) for each in lanes) for name, lanes in zip(names, sums, strict=True)}
    return fold({name: row for name, row in rounded.items() if any(row)})


def _round(total: int, steps: int) -> int:
    """SCALE * total / steps to the nearest whole; weights under 0.1 are dropped."""
    if abs(total) * 10 < steps:
        return 0
    size = (2 * SCALE * abs(total) + steps) // (2 * steps)
    return size if total > 0 else -size


def fold(found: Mapping[str, Row]) -> dict[str, Row]:
    """With the rows of a form's parts added to the form's own, so that a known word needs only the latter."""
    folded = {}
    for name, row in found.items():
        parts = [found[part] for part in _parts(name) if part in found]
        folded[name] = tuple(max(-_LEAST, min(_LEAST, sum(lane))) for lane in zip(row, *parts, strict=True))
    return folded


def _parts(name: str) -> tuple[str, ...]:
    form = name[1:]
    if name[0] == "w":
        return endings(form)
    return {"p": ("q" + form[-3:],), "n": ("m" + form[-3:],)}.get(name[0], ())


def pack(found: Mapping[str, Row], known: Mapping[str, Known], listed: Mapping[str, tuple[str, ...]]) -> bytes:
    """The bytes of the file."""
    names = sorted(found)
    sets: Sets = {}
    planes = b"".join(bytes(found[name][tag] + OFFSET for name in names) for tag in range(len(LANES)))
    counts = b"".join(
        FORM.pack(each.count, _number(each.seen, sets), _number(each.usual, sets)) for each in known.values()
    )
    listing = _listing(listed, sets)
    parts = (
        json.dumps(list(sets)).encode(),
        "\n".join(names).encode(),
        planes,
        "\n".join(known).encode(),
        counts,
        listing,
    )
    return zlib.compress(b"".join(LENGTH.pack(len(part)) + part for part in parts), 9)


def _listing(listed: Mapping[str, tuple[str, ...]], sets: Sets) -> bytes:
    groups: dict[int, list[str]] = {}
    for form in sorted(listed):
        groups.setdefault(_number(listed[form], sets), []).append(form)
    return "\n".join(f"{number} {' '.join(words)}" for number, words in groups.items()).encode()


def _number(tags: tuple[str, ...], sets: Sets) -> int:
    return sets.setdefault(tags, len(sets))
