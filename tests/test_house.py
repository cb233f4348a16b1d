"""docs/house.md, the map: what it names is there, and every room is on it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MAP = (ROOT / "docs" / "house.md").read_text("utf-8")
PLACES = [ROOT, ROOT / "service" / "factbox", ROOT / "service" / "factbox" / "language", ROOT / "plugins"]
PLACES += [
    *sorted((ROOT / "plugins").glob("factbox_*")),
    *(ROOT / "service" / "factbox" / name for name in ("workers", "bulk")),
]
NAMED = sorted(set(re.findall(r"`([\w/]+(?:/|\.py))`", MAP)))
ROOMS = sorted(
    path
    for root in (ROOT / "service" / "factbox", *(ROOT / "plugins").glob("factbox_*"))
    for path in root.iterdir()
    if (path / "__init__.py").exists()
)


@pytest.mark.parametrize("name", NAMED)
def test_what_the_map_names_is_there(name: str) -> None:
    assert any((place / name).exists() for place in PLACES)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: f"{room.parent.name}/{room.name}")
def test_every_room_is_on_the_map(room: Path) -> None:
    assert f"`{room.name}/`" in MAP
