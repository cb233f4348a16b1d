"""Rules for what happens again and again: every Friday, weekly, twice a year."""

from __future__ import annotations

from decimal import Decimal

from factbox_dates.grains import WEEKEND
from factbox_dates.grammar.amounts import amount_of, duration
from factbox_dates.grammar.rules import Rule
from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Fixed, Meaning


def _every(phrase: Phrase) -> Meaning | None:
    unit = phrase.first("unit")
    other = phrase.has("other")
    amount = amount_of(phrase.words("n")) or phrase.nth("nth") or (2 if other else 1)
    return Fixed("set", duration((Decimal(amount), unit)))


def _rate(phrase: Phrase) -> Meaning:
    return Fixed("set", duration((Decimal(1), phrase.first("unit"))))


def _weekdays(phrase: Phrase) -> Meaning:
    part = f"T{phrase.text('part')}" if phrase.has("part") else ""
    return Fixed("set", f"XXXX-WXX-{phrase.value('weekday')}{part}")


def _weekends(phrase: Phrase) -> Meaning | None:
    return Fixed("set", "XXXX-WXX-WE") if phrase.first("unit") == WEEKEND else None


def _every_part(phrase: Phrase) -> Meaning:
    return Fixed("set", f"T{phrase.text('part')}")


def _every_month(phrase: Phrase) -> Meaning:
    return Fixed("set", f"XXXX-{phrase.value('month'):02d}")


def _every_season(phrase: Phrase) -> Meaning:
    return Fixed("set", f"XXXX-{phrase.text('season')}")


def _adverb(phrase: Phrase) -> Meaning:
    return Fixed("set", phrase.text("adverb") or "")


def _parts(phrase: Phrase) -> Meaning:
    return Fixed("set", f"T{phrase.text('parts')}")


SETS = (
    Rule("every", "every n:cardinal? other:other? nth:nth? unit:anyunit", _every),
    Rule("every-weekday", "every other? nth? weekday:wd part:part?", _weekdays),
    Rule("every-part", "every part:part", _every_part),
    Rule("every-month", "every month:month", _every_month),
    Rule("every-season", "every season:season", _every_season),
    Rule("weekdays", "weekday:weekdays", _weekdays),
    Rule("weekdays", "weekday:weekday part:parts", _weekdays),
    Rule("part-set", "parts:parts", _parts),
    Rule("weekends", "article? unit:units", _weekends),
    Rule("rate", "( cardinal? times ) a unit:unit", _rate),
    Rule("adverb", "adverb:adverb", _adverb),
)  # fmt: skip
