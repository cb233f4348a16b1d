"""Print the table; `--check` compares the ratios with those of `ratios.json`, `--write` renews them and the picture."""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections.abc import Callable
from pathlib import Path

from bench.articles import DAY, PAGE, SAMPLE, STREAM
from bench.plot import bars
from bench.rivals import RIVALS, Rivals
from bench.service import service
from bench.yardstick import cpu_ms, interleaved, yardstick
from factbox import parse
from factbox.prepare import Source, prepare

HERE = Path(__file__).parent
RATIOS, PICTURE = HERE / "ratios.json", HERE.parent.parent / "docs" / "bench.svg"
TOLERANCE = 1.15
"""How much of a ratio's growth is taken for noise."""
ROUNDS = 3
"""Runs that must all say so before it counts."""


def _stream() -> None:
    for text in STREAM:
        parse(text, published_at=DAY, language="en")


IN_PROCESS: dict[str, Callable[[], object]] = {
    "sample": lambda: parse(SAMPLE, published_at=DAY, language="en"),
    "stream": _stream,
    "page": lambda: prepare(Source(html=PAGE)),
}
SHARE = {"stream": len(STREAM)}
"""Articles in one go, where it is not one."""


def _jobs() -> dict[str, Callable[[], float]]:
    def job(name: str) -> Callable[[], float]:
        return lambda: cpu_ms(IN_PROCESS[name]) / SHARE.get(name, 1)

    return {"yardstick": lambda: cpu_ms(lambda: yardstick(SAMPLE)), **{name: job(name) for name in IN_PROCESS}}


def interpreter() -> str:
    """The interpreter and its build; one built with profile-guided optimisation is faster by a tenth to a fifth."""
    return f"{platform.python_implementation()} {platform.python_version()} ({' '.join(platform.python_build())})"


def ratios(rounds: int = 25) -> dict[str, float]:
    """What is done in this process, as multiples of the yardstick."""
    times = interleaved(_jobs(), rounds)
    unit = times.pop("yardstick")
    return {name: round(spent / unit, 3) for name, spent in times.items()}


def table(rivals: Path | None) -> tuple[dict[str, float], dict[str, float]]:
    """Everything, printed as it is measured, and the ratios of ours and of others."""
    print(f"{interpreter()}; x = times the yardstick, least of interleaved rounds")
    jobs, others = _jobs(), Rivals(rivals, {"sample": SAMPLE, "page": PAGE}) if rivals else None
    with service() as running:
        fresh = running.memory()
        running.request(200)
        jobs |= {"request (CPU of the service)": running.request, "batch (clock, an article)": running.batch}
        present = [name for name in RIVALS if others and name not in others.absent]
        if others:
            jobs |= {name: (lambda name=name: others.measure(name)) for name in present}
        times = interleaved(jobs, 15)
        used, ready = running.memory(), running.ready
    unit = times["yardstick"]
    for name, spent in times.items():
        print(f"{name:<32}{spent:>9.2f} ms {spent / unit:>8.2f} x")
    for name, why in (others.absent if others else {}).items():
        print(f"{name:<32}  not measured: {why}")
    print(f"{'ready':<32}{ready:>9.2f} s")
    for when, megabytes in (("fresh", fresh), ("used", used)):
        print(f"{f'memory, {when} (PSS)':<32}{megabytes:>9.0f} MB")
    found = {name: spent / unit for name, spent in times.items() if name != "yardstick"}
    if others:
        others.close()
    return {n: v for n, v in found.items() if n not in RIVALS}, {n: v for n, v in found.items() if n in RIVALS}


def _typical() -> dict[str, float]:
    """The median ratios of five runs."""
    runs = [ratios() for _ in range(5)]
    return {name: sorted(run[name] for run in runs)[2] for name in runs[0]}


def check() -> int:
    """1 when a ratio is worse than the committed one by more than noise, three times; else 0."""
    committed: dict[str, float] = json.loads(RATIOS.read_text(encoding="utf-8"))
    slow = set(committed)
    for _ in range(ROUNDS):
        now = ratios()
        slow &= {name for name, value in now.items() if value > committed[name] * TOLERANCE}
        print("  ".join(f"{name} {value:.2f} ({value / committed[name]:.2f})" for name, value in now.items()))
        if not slow:
            return 0
    print(f"slower than the committed ratio by more than {TOLERANCE - 1:.0%}: {', '.join(sorted(slow))}")
    return 1


def main() -> int:
    """Do what the arguments ask."""
    options = argparse.ArgumentParser(prog="bench", description=__doc__)
    options.add_argument("--check", action="store_true")
    options.add_argument("--write", action="store_true")
    options.add_argument("--rivals", type=Path, help="python of an environment with other tools")
    asked = options.parse_args()
    if asked.check:
        return check()
    own, others = table(asked.rivals)
    if asked.write:
        RATIOS.write_text(json.dumps(_typical(), indent=1) + "\n", encoding="utf-8")
        PICTURE.write_text(bars("CPU of one article, in yardsticks (less is better)", own, others), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
