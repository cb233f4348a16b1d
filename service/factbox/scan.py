"""Linear-time multi-pattern search: one RE2 alternation finds all candidates, parsers classify the short slices.

Where google-re2 has no wheel the same patterns run on the standard library's `re`, with the same spans.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from typing import Any, Protocol

from factbox.places import Span, span_of

HAS_RE2 = find_spec("re2") is not None
_NOWHERE = (-1, -1)
_LOWER = {code: code + 32 for code in range(ord("A"), ord("Z") + 1)}


class _Engine(Protocol):
    def spans(self, text: str, fold: bool) -> Iterator[Span]: ...


class Scanner:
    """Finds the leftmost, non-overlapping matches of a pattern (or the first of several alternatives that fits).

    The pattern language is what RE2 and `re` (with `re.ASCII`) share and read alike: no look-around, no
    back-references, no `$` and no empty match; `\\b \\w \\d \\s` are ASCII. With `fold=True` ASCII letters of the text
    are lower-cased first, so write the pattern in lower case. Groups do not capture.
    `engine` is "re2", "re", or None for the best there is.

    >>> [tuple(span) for span in Scanner(["[0-9]+", "two|three"], fold=True).spans("Two of 17")]
    [(0, 3), (7, 9)]
    """

    def __init__(self, pattern: str | Iterable[str], *, fold: bool = False, engine: str | None = None) -> None:
        source = pattern if isinstance(pattern, str) else "|".join(f"(?:{part})" for part in pattern)
        wanted = engine or ("re2" if HAS_RE2 else "re")
        self.pattern = source
        self.fold = fold
        self._engine: _Engine = _Re2(source) if wanted == "re2" else _Stdlib(source)

    def spans(self, text: str) -> Iterator[Span]:
        """Places of all matches in `text`, from left to right, in code points."""
        return self._engine.spans(text, self.fold)


class _Re2:
    """google-re2 over UTF-8 bytes; its default memory limit would fall back to a slow engine and flood stderr.

    We step from match to match with the compiled pattern beneath its Python wrapper, whose match objects take longer
    to make than the search itself.
    """

    def __init__(self, source: str) -> None:
        import re2

        options = re2.Options()
        options.never_capture = True
        options.max_mem = 64 << 20
        options.log_errors = False
        self._match: Any = re2.compile(source.encode(), options)._regexp.Match
        self._anchor: Any = re2._Anchor.UNANCHORED

    def spans(self, text: str, fold: bool) -> Iterator[Span]:
        data = text.encode("utf-8", "surrogatepass")
        found = self._places(data.lower() if fold else data)
        return map(span_of, found) if len(data) == len(text) else _code_points(data, found)

    def _places(self, data: bytes) -> Iterator[tuple[int, int]]:
        """Byte offsets of all matches."""
        match, anchor, at, end = self._match, self._anchor, 0, len(data)
        while at < end:
            place = match(anchor, data, at, end)[0]
            if place == _NOWHERE:
                return
            yield place
            at = place[1] if place[1] > place[0] else place[1] + 1


def _code_points(data: bytes, found: Iterable[tuple[int, int]]) -> Iterator[Span]:
    """Byte offsets, rising, as code point offsets: counts only the bytes since the last match."""
    at = points = 0
    for start, end in found:
        if data[at:end].isascii():
            first, points = points + start - at, points + end - at
        else:
            first = points + len(data[at:start].decode("utf-8", "surrogatepass"))
            points = first + len(data[start:end].decode("utf-8", "surrogatepass"))
        at = end
        yield span_of((first, points))


class _Stdlib:
    """The fallback: `re` over the text itself."""

    def __init__(self, source: str) -> None:
        self._compiled = re.compile(source, re.ASCII)

    def spans(self, text: str, fold: bool) -> Iterator[Span]:
        return (Span(*match.span()) for match in self._compiled.finditer(text.translate(_LOWER) if fold else text))
