"""What every time is divided by: a fixed job of the standard library, so that a slow hour moves both."""

from __future__ import annotations

import json
import re
import time
import zlib
from collections import Counter
from collections.abc import Callable, Mapping

WORD = re.compile(r"\w+")
TABLE = {f"{number:x}": (number, str(number)) for number in range(150_000)}
"""As large as the tables of the parsers together: a look-up waits for memory as theirs do, above all on a busy host."""


def yardstick(text: str) -> int:
    """Words cut, folded, counted and written down: the kinds of work that parsers do, none of their code."""
    counts: Counter[str] = Counter()
    for line in text.splitlines():
        for match in WORD.finditer(line):
            word = match[0].lower()
            counts[word] += match.end() - match.start()
            for turn in range(3):
                number, digits = TABLE[f"{(hash_of(word) + turn * 49_999) % len(TABLE):x}"]
                counts[digits[-2:]] += number & 1
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return len(json.loads(json.dumps(ranked))) + sum(place * weight for place, (_, weight) in enumerate(ranked))


def hash_of(word: str) -> int:
    """The same in every process."""
    return zlib.crc32(word.encode())


def cpu_ms(job: Callable[[], object]) -> float:
    """Milliseconds of CPU that `job` takes in this process."""
    began = time.process_time()
    job()
    return (time.process_time() - began) * 1e3


def interleaved(jobs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, float]:
    """The least of `rounds` readings of each job; each round asks all of them in turn."""
    readings: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            readings[name].append(job())
    return {name: min(times) for name, times in readings.items()}
