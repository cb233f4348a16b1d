"""News that never happened, as much of it as is wanted: a number gives always the same article."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

FIRST = "Ada Ben Carla Dario Ella Farid Greta Hugo Ines Jonas Kira Lars Mona Nils Olga Pavel Rosa Sven Tara Uri Vera Yann".split()
LAST = "Alder Brandt Costa Dunmore Ekberg Farrow Gallo Hendry Ivers Jansen Keller Lowry Marsh Novak Orlov Petri Quill Reyes Stone Tully".split()
PLACES = "Norvale Eastwick Harlow Bridge,Port Selby,Kinmouth,Ashcombe,Tarn Valley,Lower Penrith,Dunholm,Westmere".split(
    ","
)
BODIES = "harbour board,city council,water authority,teachers' union,ferry company,regional hospital,fire service,grain cooperative".split(
    ","
)
ROLES = "chair,spokeswoman,director,mayor,chief engineer,treasurer,head of planning".split(",")
THINGS = "boats,homes,pupils,jobs,tonnes of grain,patients,buses,acres of forest,vaccine doses,visitors".split(",")
VERBS = "said,told reporters,added,warned,argued,confirmed,announced".split(",")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
SENTENCES = [
    "The {body} of {place} said on {day} that about {count} {things} had been lost since {date}, {percent} per cent more than a year ago.",
    "“We will not wait until the end of {month},” {verb} {name}, its {role}. “It costs ${money} million every two weeks.”",
    "According to {name}, the {role}, {count} {things} were affected, or between {low} and {high} per cent of the total.",
    "{surname}, {age}, joined the {body} in {year} and {verb} that the plan was “late and far too expensive”.",
    "Shares of the {body} fell {percent} per cent to £{money} on {day}, their lowest since {month} {year}.",
    "The report, published <a href=\"https://example.org/reports/{count}?utm_source=feed\">here</a>, covers the last {age} months.",
    "Last week the {body} {verb} it would spend €{money} million over the next {small} years, starting on {date}.",
    "Write to press@{host}.example or see https://{host}.example/{year}/{count} for details.",
    "It had rained for {small} days when {name} arrived in {place} at {hour} p.m. with {small} colleagues and {count} {things}.",
    "Nobody at the {body} could say why the number of {things} rose from {low},{count3} to {high},{count3} within {small} weeks.",
    "“Nothing is decided,” the {role} {verb}. The vote is expected in early {month}.",
    "Residents of {place} have complained about the {body} for years, and few of them believe that anything will change soon.",
]  # fmt: skip


def article(number: int, paragraphs: int = 6) -> dict[str, Any]:
    """A row with id, text, url and published_at; about two thousand characters."""
    draw = random.Random(number)
    published = date(2020, 1, 1) + timedelta(days=draw.randrange(2000))
    people = [(draw.choice(FIRST), draw.choice(LAST)) for _ in range(3)]
    text = "\n\n".join(" ".join(_sentence(draw, people) for _ in range(draw.randint(2, 4))) for _ in range(paragraphs))
    return {
        "id": f"article-{number}",
        "text": text,
        "url": f"https://news.example/{published.year}/{number}",
        "published_at": published.isoformat(),
    }


def _sentence(draw: random.Random, people: list[tuple[str, str]]) -> str:
    first, last = draw.choice(people)
    low = draw.randint(2, 40)
    return draw.choice(SENTENCES).format(
        name=f"{first} {last}", surname=last, body=draw.choice(BODIES), place=draw.choice(PLACES), role=draw.choice(ROLES),
        things=draw.choice(THINGS), verb=draw.choice(VERBS), day=draw.choice(DAYS), month=draw.choice(MONTHS),
        date=f"{draw.randint(1, 28)} {draw.choice(MONTHS)} {draw.randint(1990, 2024)}", count=draw.randint(13, 9999),
        count3=f"{draw.randint(0, 999):03d}", percent=f"{draw.randint(1, 60)}.{draw.randint(0, 9)}", money=f"{draw.randint(1, 99)}.{draw.randint(1, 9)}",
        low=low, high=low + draw.randint(1, 40), age=draw.randint(18, 90), year=draw.randint(1950, 2024), small=draw.randint(2, 12),
        hour=draw.randint(1, 11), host=draw.choice(LAST).lower(),
    )  # fmt: skip


def rows(count: int, first: int = 0) -> Iterator[dict[str, Any]]:
    return (article(number) for number in range(first, first + count))


def lines(count: int, first: int = 0) -> bytes:
    """Articles as JSON lines."""
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows(count, first))


def page(number: int) -> str:
    """An article as a page among what else pages have."""
    row = article(number)
    body = "".join(f"<p>{paragraph}</p>" for paragraph in row["text"].split("\n\n"))
    menu = "".join(f'<li><a href="/{place}">{place}</a></li>' for place in PLACES)
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story {number}</title>'
        f'<meta property="article:published_time" content="{row["published_at"]}"></head>'
        f"<body><nav><ul>{menu}</ul></nav><article><h1>Story {number}</h1>{body}</article><footer>All rights reserved.</footer></body></html>"
    )
