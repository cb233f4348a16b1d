"""The folder of a run: parts, a report for each, the plan, errors.jsonl and manifest.json.

A part is done when its report is there: the report is written after the part, and both appear whole or not at all.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from typing import IO, Any

import orjson

from factbox.bulk import storage
from factbox.bulk.pieces import Place
from factbox.bulk.values import Unit

REPORTS, PLAN, MANIFEST, ERRORS = "_reports", "_plan.jsonl", "manifest.json", "errors.jsonl"
_REPORT = re.compile(r"part-(\d{5,})-(\d{5,})\.json\Z")


@dataclass(frozen=True, slots=True)
class Report:
    """What a part came to. `last` closes its unit; `spent` are microseconds by stage."""

    articles: int
    last: bool
    problems: list[dict[str, Any]]
    troubles: dict[str, int]
    skipped: dict[str, int]
    spent: dict[str, int]


@dataclass(frozen=True, slots=True)
class Folder:
    """`path` may be of a store that fsspec knows."""

    path: str

    def of(self, name: str) -> str:
        return storage.join(self.path, name)

    def part(self, place: Place, suffix: str) -> AbstractContextManager[IO[bytes]]:
        """A part to be written; it is there once the block ended well."""
        return storage.replacing(self.of(f"{place}{suffix}"))

    def report(self, place: Place, report: Report) -> None:
        storage.write(self._report(place), orjson.dumps(asdict(report)))

    def _report(self, place: Place) -> str:
        return storage.join(self.of(REPORTS), f"{place}.json")

    def done(self) -> set[Place]:
        """The parts that have a report."""
        found = map(_REPORT.match, storage.names(self.of(REPORTS)))
        return {Place(int(match[1]), int(match[2])) for match in found if match}

    def reports(self) -> Iterator[tuple[Place, Report]]:
        for place in sorted(self.done()):
            yield place, self.read(place)

    def read(self, place: Place) -> Report:
        return Report(**orjson.loads(storage.read(self._report(place))))

    def closed(self) -> set[int]:
        """The units that are done to their end: none is begun again."""
        ends: dict[int, Place] = {}
        for place in self.done():
            ends[place.unit] = max(place, ends.get(place.unit, place))
        return {unit for unit, place in ends.items() if self.read(place).last}

    def plan(self, units: list[Unit]) -> None:
        storage.write(self.of(PLAN), b"".join(orjson.dumps(asdict(unit)) + b"\n" for unit in units))

    def units(self) -> list[Unit]:
        """The units of the plan."""
        rows = map(orjson.loads, storage.read(self.of(PLAN)).splitlines())
        return [Unit(**row | {"items": tuple(row["items"])}) for row in rows]

    def manifest(self) -> dict[str, Any] | None:
        """What manifest.json holds; None where there is none."""
        if not storage.exists(self.of(MANIFEST)):
            return None
        found: dict[str, Any] = json.loads(storage.read(self.of(MANIFEST)))
        return found

    def describe(self, manifest: dict[str, Any]) -> None:
        text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
        storage.write(self.of(MANIFEST), text.encode())

    def sum_up(self) -> dict[str, Any]:
        """Writes errors.jsonl of all reports; their sums."""
        counts, troubles, skipped, spent = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
        with storage.replacing(self.of(ERRORS)) as errors:
            for place, report in self.reports():
                counts.update(parts=1, articles=report.articles, errors=len(report.problems))
                troubles.update(report.troubles)
                skipped.update(report.skipped)
                spent.update(report.spent)
                for problem in report.problems:
                    errors.write(orjson.dumps({"part": str(place), **problem}, option=orjson.OPT_APPEND_NEWLINE))
        return {
            "counts": {name: counts[name] for name in ("articles", "errors", "parts")},
            "parser_errors": dict(sorted(troubles.items())),
            "skipped": dict(sorted(skipped.items())),
            "seconds_by_stage": {name: round(of / 1e6, 3) for name, of in spent.most_common()},
        }
