"""What tests share: an app around a real pool, built once for each registry that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from flask.testing import FlaskClient

from factbox.installation import load_registry
from factbox.server import make_pool
from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Pool

# Time is held by tests that compare a text with a longer one, not by a limit a busy machine exceeds.
hypothesis.settings.register_profile("factbox", deadline=None)
hypothesis.settings.load_profile("factbox")


@pytest.fixture(scope="session")
def pool() -> Iterator[Pool]:
    """One parse process with the built-in parsers."""
    made = make_pool(Settings(workers=1))
    made.start()
    yield made
    made.close()


@pytest.fixture
def client(pool: Pool) -> FlaskClient:
    """A client of an app with the built-in parsers and default settings."""
    settings = Settings()
    return create_app(settings, load_registry(settings), pool).test_client()


SLOW_PLUGIN = """
import time
from factbox import Parser, SpanSchema, hookimpl

def parse(article, context):
    time.sleep(1.5)
    return [article.cite(0, 4)]

@hookimpl
def factbox_parsers():
    return [Parser(name="slow", summary="Takes its time.", item_schema=SpanSchema, parse=parse)]
"""


@pytest.fixture
def slow_plugin(tmp_path: Path) -> Path:
    """A folder with an installed plugin whose parser takes a second and a half."""
    (tmp_path / "slow_plugin.py").write_text(SLOW_PLUGIN)
    info = tmp_path / "slow_plugin-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: slow-plugin\nVersion: 0.1\n")
    (info / "entry_points.txt").write_text("[factbox]\nslow = slow_plugin\n")
    return tmp_path
