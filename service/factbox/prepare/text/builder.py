"""Clean text while it is written, with the anchors over it; and white space folded as a browser does."""

from __future__ import annotations

from factbox.article import Anchor

_WHITE = " \t\n\r\f"
PARAGRAPH, LINE, BLANK = "\n\n", "\n", " "


class Builder:
    """Collects text and the anchors over it, counting code points as it goes."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.anchors: list[Anchor] = []
        self._open: tuple[int, str, tuple[str, ...]] | None = None

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def open_anchor(self, href: str | None, rel: str = "") -> None:
        """Begin an anchor here; one that is still open ends. Without `href` it is none."""
        self.close_anchor()
        if href is not None:
            self._open = (self.length, href, tuple(rel.lower().split()))

    def close_anchor(self) -> None:
        if self._open is not None and self.length > self._open[0]:
            start, href, rel = self._open
            self.anchors.append(Anchor(start, self.length, href, rel))
        self._open = None

    def done(self) -> tuple[str, tuple[Anchor, ...]]:
        """The whole text, and its anchors without the blanks at their ends; one without words is none."""
        self.close_anchor()
        text = "".join(self.parts)
        return text, tuple(trimmed for anchor in self.anchors if (trimmed := trim(anchor, text)) is not None)


def trim(anchor: Anchor, text: str) -> Anchor | None:
    """`anchor` without the blanks at its ends, or None when nothing is left."""
    words = text[anchor.start : anchor.end]
    start = anchor.start + len(words) - len(words.lstrip())
    end = anchor.end - (len(words) - len(words.rstrip()))
    if (start, end) == (anchor.start, anchor.end):
        return anchor
    return Anchor(start, end, anchor.href, anchor.rel) if start < end else None


class Folding:
    """Folds white space on the way to a Builder: a blank, line or paragraph break waits until words follow."""

    def __init__(self) -> None:
        self.builder = Builder()
        self.preformatted = 0
        self._waiting = ""

    def text(self, text: str) -> None:
        """Write decoded text of the source."""
        if self.preformatted:
            self._preformatted(text)
            return
        words = text.strip(_WHITE)
        if not words:
            self._waiting = self._waiting or (BLANK if text else "")
            return
        if text[0] in _WHITE:
            self._waiting = self._waiting or BLANK
        self._flush()
        self.builder.write(_folded(words))
        self._waiting = BLANK if text[-1] in _WHITE else ""

    def _preformatted(self, text: str) -> None:
        if text.strip("\n"):
            self._flush()
            self.builder.write(text.rstrip("\n"))
            self._waiting = LINE if text.endswith("\n") else ""

    def line_break(self) -> None:
        self._waiting = PARAGRAPH if self._waiting == PARAGRAPH else LINE

    def block(self) -> None:
        """A block begins or ends here."""
        self._waiting = PARAGRAPH

    def _flush(self) -> None:
        """Write what waits, unless nothing was written yet."""
        if self.builder.length and self._waiting:
            self.builder.write(self._waiting)
        self._waiting = ""


def _folded(words: str) -> str:
    """`words` with one blank for any white space; most have no other, and to look for it costs less than a pattern."""
    for white in _WHITE[1:]:
        if white in words:
            words = words.replace(white, BLANK)
    while "  " in words:
        words = words.replace("  ", BLANK)
    return words
