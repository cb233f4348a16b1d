"""`/docs`: Swagger UI from local files, shown by a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient
from local_wsgi import served

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def test_the_page_loads_nothing_from_elsewhere(client: FlaskClient) -> None:
    page = client.get("/docs")
    assert "http" not in page.get_data(as_text=True).replace("http-equiv", "")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    for name in ("swagger-ui.css", "swagger-ui-bundle.js", "start.js"):
        with client.get(f"/docs/{name}") as response:
            assert response.status_code == 200
    assert client.get("/docs/index.html").status_code == 404


@pytest.fixture
def address(client: FlaskClient) -> Iterator[str]:
    with served(client.application) as found:
        yield found


@pytest.mark.browser
@pytest.mark.skipif(CHROMIUM is None and not os.environ.get("CI"), reason="Chromium is not installed")
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_browser_shows_every_operation_and_tries_one(address: str) -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        wrong: list[str] = []
        page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
        page.on(
            "request",
            lambda request: wrong.append(request.url) if not request.url.startswith((address, "data:")) else None,
        )
        page.goto(f"{address}/docs")
        page.wait_for_selector(".opblock-summary-path")
        paths = page.locator(".opblock-summary-path").all_inner_texts()
        assert {path.replace("\u200b", "") for path in paths} >= {
            "/v1/parse",
            "/v1/plugins",
            "/v1/plugins/{name}",
            "/livez",
            "/readyz",
        }
        page.locator(".opblock-summary-path", has_text="livez").click()
        page.get_by_role("button", name="Try it out").click()
        page.get_by_role("button", name="Execute").click()
        page.wait_for_selector(".live-responses-table tbody .response-col_status")
        assert page.locator(".live-responses-table tbody .response-col_status").first.inner_text().startswith("200")
        browser.close()
        assert wrong == []
