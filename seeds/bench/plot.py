"""Bars of ratios as one SVG file, readable on white and on black."""

from __future__ import annotations

import math
from collections.abc import Mapping
from html import escape

_ROW, _LEFT, _WIDTH = 26, 250, 700
_STYLE = (
    "text{font:14px system-ui,sans-serif;fill:#222}.own{fill:#1f6f8b}.rival{fill:#b07d2b}"
    "@media(prefers-color-scheme:dark){text{fill:#ddd}.own{fill:#5fb3cf}.rival{fill:#dcae62}}"
)


def bars(title: str, own: Mapping[str, float], rivals: Mapping[str, float]) -> str:
    """A bar for each ratio, on a logarithmic scale, the number beside it."""
    rows = [*((name, value, "own") for name, value in own.items()), *((n, v, "rival") for n, v in rivals.items())]
    least, most = (math.log10(pick(value for _, value, _ in rows)) for pick in (min, max))
    scale = (_WIDTH - _LEFT - 80) / max(0.1, most - least + 0.3)
    height = _ROW * (len(rows) + 2)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img">',
        f"<title>{escape(title)}</title><style>{_STYLE}</style>",
        f'<text x="8" y="{_ROW - 7}" font-weight="bold">{escape(title)}</text>',
    ]
    for number, (name, value, kind) in enumerate(rows, 2):
        long, foot = (math.log10(value) - least + 0.3) * scale, _ROW * number - 7
        lines += [
            f'<text x="{_LEFT - 8}" y="{foot}" text-anchor="end">{escape(name)}</text>',
            f'<rect class="{kind}" x="{_LEFT}" y="{foot - 13}" width="{long:.0f}" height="17" rx="2"/>',
            f'<text x="{_LEFT + long + 6:.0f}" y="{foot}">{value:.3g}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
