"""What is measured on: the sample, the stream of all seeds, and the sample as a page between a menu and teasers."""

from __future__ import annotations

import html
from pathlib import Path

SEEDS = Path(__file__).parent.parent
SAMPLE = (SEEDS / "homs-roadblocks" / "article.txt").read_text(encoding="utf-8")
STREAM = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*/article.txt"))]
DAY = "2025-01-06"


def _page() -> str:
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in SAMPLE.split("\n") if line.strip())
    menu = "".join(f'<li><a href="/section/{n}">Section {n}</a></li>' for n in range(30))
    teasers = "".join(
        f'<div class="card"><a href="/story/{n}"><h3>Story {n} of the day</h3></a><p>Two hours ago</p></div>'
        for n in range(40)
    )
    return (
        '<html lang="en"><head><title>Roadblocks - The Example</title>'
        '<meta property="article:published_time" content="2025-01-06T08:00:00Z"></head><body>'
        f"<nav><ul>{menu}</ul></nav><main><article><h1>Roadblocks</h1>{paragraphs}</article>"
        f'<aside class="related">{teasers}</aside></main><footer>Imprint</footer></body></html>'
    )


PAGE = _page()
