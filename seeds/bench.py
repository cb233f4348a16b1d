"""`make bench`: time of the sample article in this process, whole and by parser, and how time grows with length."""

from __future__ import annotations

import math
import time
from datetime import date
from pathlib import Path

from factbox import parse
from factbox.installation import current

TEXT = (Path(__file__).parent / "homs-roadblocks" / "article.txt").read_text(encoding="utf-8")
DAY = date(2025, 1, 6)


def milliseconds(text: str, plugins: list[str] | None, runs: int) -> float:
    """The median time of `runs` parses after one to warm up."""
    parse(text, plugins=plugins, published_at=DAY)
    times = []
    for _ in range(runs):
        began = time.perf_counter()
        parse(text, plugins=plugins, published_at=DAY)
        times.append((time.perf_counter() - began) * 1e3)
    return sorted(times)[runs // 2]


def main() -> None:
    whole = milliseconds(TEXT, None, 200)
    print(f"{'sample article':<28}{len(TEXT):>9} characters {whole:>9.2f} ms {len(TEXT) / whole:>8.0f} k characters/s")
    for name in current().registry.names:
        alone = milliseconds(TEXT, [name], 100)
        print(f"  {name} (and what it requires){'':<2}{alone:>9.2f} ms")
    sizes = [(times, milliseconds("\n\n".join([TEXT] * times), None, 3)) for times in (4, 16, 64)]
    for times, spent in sizes:
        print(f"{times} times the sample{'':<10}{times * len(TEXT):>9} characters {spent:>9.2f} ms")
    print(f"growth: time ~ length ** {math.log(sizes[-1][1] / sizes[0][1]) / math.log(sizes[-1][0] / sizes[0][0]):.2f}")


if __name__ == "__main__":
    main()
