"""A real browser on a page of the service: what it loads, says and does is held to what the page promises."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
needs_chromium = pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="Chromium is not installed")


@contextmanager
def browsing() -> Iterator[Any]:
    """A browser."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def opened(browser: Any, address: str, expected: tuple[str, ...] = (), **context: Any) -> Iterator[Any]:
    """The page at `address` in a context of its own; fails where it loads anything from elsewhere or reports an error.

    `expected` are parts of errors that the test provokes: a browser reports every answer that is none.
    """
    own = browser.new_context(**context)
    page = own.new_page()
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None)
    page.on("request", lambda asked: wrong.append(asked.url) if not asked.url.startswith(address) else None)
    try:
        page.goto(address)
        yield page
    finally:
        own.close()
    assert [one for one in wrong if not any(part in one for part in expected)] == []
