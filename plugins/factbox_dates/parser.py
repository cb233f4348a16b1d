"""The dates parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any

from factbox import Article, Context
from factbox_dates.calendar.anchoring import Resolved, anchor
from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.scene import Scene, dated_days, is_narrative, places_of, repetitions
from factbox_dates.calendar.timex import write
from factbox_dates.grammar.reading import read
from factbox_dates.grammar.stamps import stamps
from factbox_dates.meaning import Settled
from factbox_dates.neighbours.borrowing import borrow, lend_days
from factbox_dates.neighbours.closing import close
from factbox_dates.neighbours.daily import daily
from factbox_dates.neighbours.ellipsis import fill
from factbox_dates.neighbours.event_days import on_event_days
from factbox_dates.neighbours.events import name_events
from factbox_dates.neighbours.halves import halves
from factbox_dates.neighbours.joins import join
from factbox_dates.neighbours.matches import without_matches
from factbox_dates.neighbours.modifiers import quantify
from factbox_dates.neighbours.rates import rates
from factbox_dates.neighbours.vetoes import refuses, veto
from factbox_dates.options import order_of
from factbox_dates.words.lexer import words


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """Temporal expressions of `article`, in order, as TIMEX3 (TimeML 1.2.1) with the intervals they cover."""
    text = article.text
    found = list(fill(read(words(text), refuses(text)), text))
    joined = lend_days(join(daily(on_event_days(borrow(found, text), text), text), text), text)
    joined = halves(close(joined, text))
    kept = without_matches(veto(rates(name_events(joined, text), text), text), text)
    expressions = quantify(sorted((*kept, *stamps(text)), key=attrgetter("start")), text)
    if not expressions:
        return iter(())
    day = article.publication_day
    order = order_of(context.options.get("order"), article.language)
    places = places_of(expressions)
    moment = article.published_at if isinstance(article.published_at, datetime) else None
    scene = Scene(day, is_narrative(places, day), order, dated_days(places), repetitions(expressions), moment)
    return (item(article, dated) for dated in anchor(expressions, article, scene))


def item(article: Article, dated: Resolved) -> dict[str, Any]:
    """`dated` as the schema wants it."""
    known, (value, first, last) = dated.expression, _said(dated.said)
    return {
        **article.cite(known.start, known.end),
        "kind": dated.kind,
        "value": value,
        "modifier": known.modifier,
        "from": first,
        "to": last,
        "rule": known.rule,
    }


@lru_cache(maxsize=4096)
def _said(said: Settled) -> tuple[str, str | None, str | None]:
    """The TIMEX3 value of what is said, and the interval that it covers."""
    first, last = interval(said)
    return write(said), first, last
