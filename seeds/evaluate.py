"""`make eval`: precision, recall and F1 of each parser over the articles in this folder, held to baseline.json.

Two readings: `span` (an item overlaps the expected one by more than half) and `facts` (it also says the same).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from factbox import parse

HERE = Path(__file__).parent
BASELINE = HERE / "baseline.json"
Item = dict[str, Any]

# What makes two items of a parser say the same.
FACTS: dict[str, Callable[[Item], Any]] = {
    "links": lambda item: (item["url"], item["kind"]),
    "figures": lambda item: tuple(item[key] for key in ("value", "low", "high", "unit", "modifier", "change")),
    "quotes": lambda item: (item["kind"], item["speaker"] and (item["speaker"]["text"], item["speaker"]["name"])),
    "dates": lambda item: (item["kind"], item["value"]),
}


def articles() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """(name, arguments of `factbox.parse`, expected facts) of every seed."""
    for folder in sorted(path.parent for path in HERE.glob("*/expected.json")):
        expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
        (source,) = folder.glob("article.*")
        kind = "html" if source.suffix == ".html" else "text"
        arguments: dict[str, Any] = {kind: source.read_text(encoding="utf-8")}
        arguments["published_at"] = date.fromisoformat(expected["published_at"])
        arguments["base_url"] = expected.get("base_url")
        yield folder.name, arguments, expected


def overlap(one: Item, other: Item) -> float:
    """Intersection over union of two spans."""
    shared = min(one["end"], other["end"]) - max(one["start"], other["start"])
    return max(0, shared) / (max(one["end"], other["end"]) - min(one["start"], other["start"]))


def pairs(expected: list[Item], found: list[Item]) -> Iterator[tuple[Item, Item]]:
    """Items that overlap by more than half, best first, each used once."""
    ranked = sorted(
        ((overlap(e, f), i, j) for i, e in enumerate(expected) for j, f in enumerate(found)), key=lambda row: -row[0]
    )
    left, right = set(range(len(expected))), set(range(len(found)))
    for share, i, j in ranked:
        if share > 0.5 and i in left and j in right:
            left.discard(i)
            right.discard(j)
            yield expected[i], found[j]


def measure() -> dict[str, dict[str, float]]:
    """F1 in percent for each parser and reading, over all seeds."""
    counts: dict[str, Counter[str]] = {name: Counter() for name in FACTS}
    for _, arguments, expected in articles():
        results = parse(**arguments)["results"]
        for name, fact in FACTS.items():
            matched = list(pairs(expected[name], results[name]))
            same = sum(fact(e) == fact(f) for e, f in matched)
            counts[name].update(expected=len(expected[name]), found=len(results[name]), span=len(matched), facts=same)
    return {name: _scores(count) for name, count in counts.items()}


def _scores(count: Counter[str]) -> dict[str, float]:
    scores: dict[str, float] = {"expected": count["expected"], "found": count["found"]}
    for reading in ("span", "facts"):
        precision = 100 * count[reading] / max(1, count["found"])
        recall = 100 * count[reading] / max(1, count["expected"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        scores |= {f"{reading}_p": round(precision, 1), f"{reading}_r": round(recall, 1), f"{reading}_f1": round(f1, 1)}
    return scores


def misses() -> Iterator[str]:
    """What differs, one line each, for people."""
    for article, arguments, expected in articles():
        results = parse(**arguments)["results"]
        for name, fact in FACTS.items():
            matched = list(pairs(expected[name], results[name]))
            seen = [id(item) for pair in matched for item in pair]
            yield from (f"{article} {name} missed: {e}" for e in expected[name] if id(e) not in seen)
            yield from (f"{article} {name} invented: {f}" for f in results[name] if id(f) not in seen)
            for e, f in matched:
                if fact(e) != fact(f):
                    yield f"{article} {name} {e['text'][:40]!r}: wanted {fact(e)}, got {fact(f)}"


def main(arguments: list[str]) -> int:
    """Print the table; 1 when a score is below the baseline. `--write` makes today's scores the baseline."""
    scores = measure()
    print(f"{'parser':<9}{'expected':>9}{'found':>7}   span P       R      F1 facts P       R      F1")
    for name, row in scores.items():
        cells = "".join(f"{row[f'{reading}_{key}']:>8.1f}" for reading in ("span", "facts") for key in ("p", "r", "f1"))
        print(f"{name:<9}{row['expected']:>9}{row['found']:>7} {cells}")
    if "--misses" in arguments:
        print("\n".join(misses()))
    kept = {name: {key: row[key] for key in ("span_f1", "facts_f1")} for name, row in scores.items()}
    if "--write" in arguments:
        BASELINE.write_text(json.dumps(kept, indent=2) + "\n", encoding="utf-8")
        return 0
    fallen = list(below(kept, json.loads(BASELINE.read_text(encoding="utf-8"))))
    print("\n".join(fallen) or "No score is below the baseline.")
    return 1 if fallen else 0


def below(scores: dict[str, dict[str, float]], baseline: dict[str, dict[str, float]]) -> Iterator[str]:
    """Sentences about the scores that fell."""
    for name, row in baseline.items():
        for key, wanted in row.items():
            if scores[name][key] < wanted:
                yield f"BELOW BASELINE: {name} {key} is {scores[name][key]}, was {wanted}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
