"""The seeds as samples of the page at `/`: `python seeds/samples.py` writes the page's samples.json."""

from __future__ import annotations

import json
from pathlib import Path

SEEDS = Path(__file__).parent
TARGET = SEEDS.parent / "service" / "factbox" / "web" / "playground" / "samples.json"


def samples() -> dict[str, dict[str, str]]:
    """The request that each makes, by its name."""
    return {folder.name: _request(folder) for folder in sorted(SEEDS.iterdir()) if (folder / "expected.json").exists()}


def _request(folder: Path) -> dict[str, str]:
    (article,) = folder.glob("article.*")
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    kind = "html" if article.suffix == ".html" else "text"
    known = {name: expected[name] for name in ("published_at", "base_url") if name in expected}
    return {kind: article.read_text(encoding="utf-8"), **known}


def as_json() -> str:
    """The file as it is committed."""
    return json.dumps(samples(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    TARGET.write_text(as_json(), encoding="utf-8")
