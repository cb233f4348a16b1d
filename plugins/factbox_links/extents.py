"""Where an address in prose ends: brackets stay balanced, marks of the sentence stay outside."""

from __future__ import annotations

import re

from factbox_links.find import before
from factbox_links.marks import CJK, CJK_STOPS, PAIRS, POSSESSIVES, QUOTES, STOPS, TRAILING

MAX_TAIL = 4_000
SHORT_LINKS = {"t.co": re.compile(r"/[A-Za-z0-9]{1,40}(?![A-Za-z0-9])")}
"""Shorteners whose paths are known to be letters and digits, whatever is glued to them."""

_PIECE = re.compile(rf"(?>(?:[^\s\"{STOPS}{CJK}()\[\]{{}}]|\"[\w-]{{1,64}}\")+)|([()\[\]{{}}])|([{CJK}]++)")
_CJK_STOP = re.compile(rf"[{CJK_STOPS}]")
_BRACKET = re.compile(r"[()\[\]{}<>]")
_ENTITY = re.compile(r"&[A-Za-z]{2,8};\Z")
_OPENS_PATH = "/=_-#?&%.+"


def tail_end(text: str, host: str, start: int) -> int:
    """Where the path, query and fragment that begin at `start` end; `start` when none does."""
    if text[start : start + 1] not in ("/", "?", "#"):
        return start
    known = SHORT_LINKS.get(host.lower())
    if known and (short := known.match(text, start)):
        return short.end()
    return start + len(trim(text[start : _extent(text, start)]))


def _extent(text: str, start: int) -> int:
    """Reads piece by piece, never beyond the first that does not belong: an address costs its own length."""
    at, brackets = start, Brackets()
    while piece := _PIECE.match(text, at, start + MAX_TAIL):
        bracket, cjk = piece.groups()
        if (bracket and not brackets.fits(bracket)) or (cjk and not _is_path(text, piece)):
            break
        at = piece.end()
    return at


def _is_path(text: str, cjk: re.Match[str]) -> bool:
    """CJK letters right after a mark such as `/` are part of a path, unless a CJK sentence goes on after them."""
    return before(text, cjk.start()) in _OPENS_PATH and not _CJK_STOP.match(text, cjk.end())


class Brackets:
    """Counts what is open, to tell which closing brackets were opened in the address itself."""

    def __init__(self) -> None:
        self._open = dict.fromkeys(PAIRS.values(), 0)

    def fits(self, mark: str) -> bool:
        """Whether `mark` opens a pair, or closes one that is open."""
        opener = PAIRS.get(mark, mark)
        self._open[opener] += 1 if mark == opener else -1
        return self._open[opener] >= 0


def balanced(tail: str) -> str:
    """`tail` up to the first closing bracket, of angle brackets too, that was not opened in it."""
    brackets = Brackets()
    for found in _BRACKET.finditer(tail):
        if not brackets.fits(found.group()):
            return tail[: found.start()]
    return tail


def trim(tail: str) -> str:
    """`tail` without what belongs to the sentence: stops, an unclosed bracket, a possessive, a stray entity."""
    shorter = _trim_once(tail)
    while shorter != tail:
        tail, shorter = shorter, _trim_once(shorter)
    return tail


def _trim_once(tail: str) -> str:
    entity = _ENTITY.search(tail, max(0, len(tail) - 10))
    tail = (tail[: entity.start()] if entity else tail).rstrip(TRAILING)
    if tail.endswith(QUOTES) and tail.count(tail[-1]) % 2:
        return tail[:-1]
    return tail[:-2] if tail.endswith(POSSESSIVES) else tail
