"""Makes the README's picture: starts the notebook, makes the sample, photographs the storyboard.

python -m benchmarks.screenshot
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from playwright.sync_api import expect, sync_playwright

from benchmarks.page import CHROMIUM, FLAGS, free_port, served

PICTURE = Path(__file__).parents[1] / "docs" / "pictures" / "notebook.png"


def main() -> None:
    port = free_port()
    with (
        tempfile.TemporaryDirectory() as home,
        served(["app.py"], port, home) as url,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 820}, locale="en-US")
        page.goto(url)
        page.get_by_role("button", name="Make an episode").click()
        expect(page.get_by_role("tab", name="Package")).to_contain_text("✓", timeout=60_000)
        page.get_by_role("tab", name="Storyboard").click()
        # Gradio keeps a connection open, so the network is never idle: wait for the pictures in sight.
        page.locator("[role=tabpanel] img").locator("visible=true").first.wait_for()
        page.wait_for_timeout(2000)
        PICTURE.parent.mkdir(exist_ok=True)
        page.screenshot(path=PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
