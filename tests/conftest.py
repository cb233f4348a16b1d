"""What tests share: an app around a real pool, built once for each registry that is asked for."""

from __future__ import annotations

from collections.abc import Iterator

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
