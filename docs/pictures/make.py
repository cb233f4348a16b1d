"""The pictures of the documents, from a real run: a service, Chromium and a seed (`make pictures`)."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from factbox.demo import service

FOLDER = Path(__file__).parent
DESKTOP = {"width": 1080, "height": 640}
PHONE = {"width": 390, "height": 640}
SAMPLE = "markets"


def main() -> None:
    """Write every picture."""
    with service() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for name, scheme, size, tab in (
            ("light", "light", DESKTOP, "Facts"),
            ("timeline", "light", DESKTOP, "Timeline"),
            ("dark", "dark", DESKTOP, "Chart"),
            ("phone", "light", PHONE, "Facts"),
        ):
            page = browser.new_page(color_scheme=scheme, viewport=size, reduced_motion="reduce")
            picture(page, address, tab, FOLDER / f"{name}.png")
        browser.close()


def picture(page: Any, address: str, tab: str, path: Path) -> None:
    """The page with the facts of a sample, the card of a date open."""
    page.goto(address)
    page.locator(f"[data-sample={SAMPLE}]").click()
    page.locator("#article mark").first.wait_for()
    page.locator(f"#tab-{tab}").click()
    page.evaluate("scrollTo(0, 0)")
    if tab == "Facts":
        page.locator("#article mark.dates").first.hover()
    page.screenshot(path=path)
    page.close()


if __name__ == "__main__":
    main()
