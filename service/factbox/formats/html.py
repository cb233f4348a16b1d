"""The annotated article as one page of HTML: no script, nothing from elsewhere, readable in black and white.

A fact has its parser's colour, its parser's line under it, and a label (F3) that leads to its line in the list below.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import Any

from factbox.formats.facts import Fact, facts
from factbox.formats.format import Format
from factbox.formats.marks import pieces
from factbox.formats.places import Answer, whole_text
from factbox.formats.words import said
from factbox.pictures import printable

STYLE = (Path(__file__).parent / "html.css").read_text(encoding="utf-8")
STYLED = ("links", "figures", "quotes", "dates")
"""Parsers with a colour and a line of their own; the others share one."""
POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_LIVE = re.compile(r"(?:https?://|mailto:)[^\s\"'<>\\]+\Z", re.IGNORECASE)
_HEAD = (
    '<meta charset="utf-8"><meta name="color-scheme" content="light dark">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    f'<meta name="referrer" content="no-referrer"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'
)


def page(answer: Answer) -> str:
    """The whole document. Raises ValueError for an answer without its text."""
    article = answer["article"]
    title = _safe(article.get("title") or "Factbox")
    language = _safe(article.get("language") or "")
    return (
        f'<!doctype html>\n<html lang="{language}"><head>{_HEAD}<title>{title}</title><style>{STYLE}</style></head>\n'
        f"<body>{_article(answer, anchored=True)}</body></html>\n"
    )


def fragment(answer: Answer) -> str:
    """The same for inside another page, such as a notebook's: no ids, so that several stand beside each other."""
    return f"<style>{STYLE}</style>{_article(answer, anchored=False)}"


def _article(answer: Answer, anchored: bool) -> str:
    found = list(facts(answer))
    labels = _labels(answer["results"])
    marked = "".join(_marked(whole_text(answer), found, labels, anchored))
    lists = "".join(_listed(parser, found, labels, anchored) for parser in answer["results"])
    return (
        f'<main class="factbox">{_heading(answer["article"])}'
        f'<div class="text" dir="auto">{marked}</div>{lists}{_errors(answer)}</main>'
    )


def _labels(parsers: Mapping[str, Any]) -> dict[str, str]:
    """The shortest beginning of each parser's name that no other one shares, as `F` of figures."""
    return {name: _shortest(name, [other for other in parsers if other != name]) for name in parsers}


def _shortest(name: str, others: Sequence[str]) -> str:
    ends = range(1, len(name) + 1)
    return next((name[:end] for end in ends if not any(one.startswith(name[:end]) for one in others)), name).upper()


def _heading(article: Mapping[str, Any]) -> str:
    title = f"<h1>{_safe(article['title'])}</h1>" if article.get("title") else ""
    by = [", ".join(article.get("authors") or ()), article.get("site_name"), article.get("published_at")]
    told = " · ".join(_safe(one) for one in by if one)
    address = article.get("url")
    line = " · ".join(filter(None, (told, _link(address, address) if address else "")))
    return title + (f'<p class="by">{line}</p>' if line else "")


def _marked(text: str, found: Sequence[Fact], labels: Mapping[str, str], anchored: bool) -> Iterator[str]:
    """The text, piece by piece, in spans one inside the other; a label where a fact ends."""
    for words, inside, over in pieces(text, found):
        opened = "".join(f'<span class="{_style(fact)}" title="{_title(fact)}">' for fact in inside) if words else ""
        yield f"{opened}{_safe(words)}{'</span>' * opened.count('<span ')}"
        yield from (_label(fact, labels, anchored) for fact in over)


def _style(fact: Fact) -> str:
    return f"fact {fact.parser if fact.parser in STYLED else 'other'}"


def _title(fact: Fact) -> str:
    return _safe(f"{fact.parser}: {said(fact.item)}")


def _label(fact: Fact, labels: Mapping[str, str], anchored: bool) -> str:
    name = _safe(f"{labels[fact.parser]}{fact.number}")
    if not anchored:
        return f'<sup title="{_title(fact)}">{name}</sup>'
    return f'<sup id="at-{name}"><a href="#{name}" title="{_title(fact)}">{name}</a></sup>'


def _listed(parser: str, found: Sequence[Fact], labels: Mapping[str, str], anchored: bool) -> str:
    own = [fact for fact in found if fact.parser == parser]
    if not own:
        return ""
    rows = "".join(_row(fact, f"{labels[parser]}{fact.number}", anchored) for fact in own)
    return f"<h2>{_safe(parser)}</h2><table><tbody>{rows}</tbody></table>"


def _row(fact: Fact, label: str, anchored: bool) -> str:
    name = _safe(label)
    back = f'<a href="#at-{name}">{name}</a>' if anchored else name
    opened = f'<tr id="{name}">' if anchored else "<tr>"
    url = fact.item.get("url")
    words = _link(url, fact.item["text"]) if isinstance(url, str) else _safe(fact.item["text"])
    told = said(fact.item)
    address = f" <code>{_safe(url)}</code>" if isinstance(url, str) and url not in told else ""
    return f'{opened}<th scope="row">{back}</th><td dir="auto">{words}</td><td>{_safe(told)}{address}</td></tr>'


def _link(address: str, words: str) -> str:
    """A live link only to the web or a mailbox; anything else is words."""
    if not _LIVE.match(address):
        return _safe(words)
    return f'<a href="{_safe(address)}" rel="noopener noreferrer nofollow">{_safe(words)}</a>'


def _errors(answer: Answer) -> str:
    errors = answer.get("errors") or ()
    told = "".join(f"<li>{_safe(one['plugin'])}: {_safe(one['detail'])}</li>" for one in errors)
    return f'<h2>Not found out</h2><ul class="errors">{told}</ul>' if told else ""


def _safe(text: object) -> str:
    """Words as HTML shows them; what a page must not hold is shown as pictures."""
    return escape(printable(str(text)))


FORMATS = (
    Format(
        name="html",
        media_type="text/html",
        suffix=".html",
        summary="The annotated article as one page that needs nothing else.",
        body=lambda answer: page(answer).encode(),
        joins=False,
        headers={"Content-Security-Policy": f"{POLICY}; sandbox allow-popups allow-popups-to-escape-sandbox"},
    ),
)
