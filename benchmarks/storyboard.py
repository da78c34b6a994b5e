"""Times the storyboard's editor in a browser: the tab, a keystroke, a save, a change of all panels.

    python -m benchmarks.storyboard [--cuts 120] [--runs 5]

Each figure is the median of the runs, with the worst beside it. A keystroke is from the key's own time
stamp to the frame after it; a save from when it is sent to when it is answered.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time

from playwright.sync_api import Page, sync_playwright

from benchmarks.page import CHROMIUM, FLAGS, free_port, served

WATCH = """() => {
  window.times = { keys: [], saves: [] };
  let sent = 0;
  toonverse.on("saving", (one) => {
    if (one.state === "saving") sent = performance.now();
    else times.saves.push(performance.now() - sent);
  });
  const painted = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(0);
  });
  addEventListener("keydown", (event) => {
    const from = event.timeStamp;
    painted(() => times.keys.push(performance.now() - from));
  }, true);
  window.painted = painted;
}"""
UNTIL_PAINTED = """(act) => new Promise((done) => {
  const from = performance.now();
  new Function(act)();
  painted(() => done(performance.now() - from));
})"""


def episode(page: Page, url: str, cuts: int) -> None:
    """A finished dummy episode of `cuts` panels, opened at its brief."""
    page.goto(url)
    premise = "편의점 야간 알바 민수가 새벽 세 시에 유령 손님을 만난다."
    brief = {"premise": premise, "cuts": cuts, "scenes": max(1, cuts // 10), "languages": ["ko", "en"]}
    made = page.request.post(f"{url}api/projects", data=brief).json()
    name = made["episodes"][0]["id"]
    page.request.post(f"{url}api/episodes/{name}/generate-full")
    end = time.monotonic() + 180
    while time.monotonic() < end:
        cells = page.request.get(f"{url}api/episodes/{name}").json()["cells"]
        if cells[-1]["has_output"]:
            break
        time.sleep(0.5)
    page.goto(f"{url}?project={made['id']}&episode={name}&stage=text")
    page.locator(".tv-scene").first.wait_for()
    page.wait_for_timeout(1500)


def tab(page: Page) -> float:
    """Milliseconds from the click until the rows are painted."""
    return page.evaluate(
        """() => new Promise((done) => {
          const from = performance.now();
          document.querySelector("#tab-director-button").click();
          const look = () => {
            const row = document.querySelector(".tv-shot");
            if (row && row.offsetParent) painted(() => done(performance.now() - from));
            else requestAnimationFrame(look);
          };
          look();
        })"""
    )


def told(name: str, found: list[float]) -> None:
    print(f"{name:34} {statistics.median(found):7.1f} ms   worst {max(found):7.1f} ms   of {len(found)}")


def measure(page: Page, runs: int) -> None:
    page.evaluate(WATCH)
    first = tab(page)
    told("tab, first time", [first])
    page.wait_for_timeout(1000)
    again: list[float] = []
    for _ in range(runs):
        page.locator("#tab-text-button").click()
        page.wait_for_timeout(600)
        again.append(tab(page))
        page.wait_for_timeout(600)
    told("tab, again", again)
    rows = page.locator(".tv-shot")
    area = rows.nth(rows.count() // 2).locator(".is-action textarea")
    area.click()
    page.evaluate("times.keys.length = 0")
    page.keyboard.type("the rain has stopped and she looks up " * 2, delay=40)
    told("keystroke to screen", page.evaluate("times.keys"))
    page.wait_for_timeout(2500)
    _saves(page, runs)


def _saves(page: Page, runs: int) -> None:
    page.evaluate("times.saves.length = 0")
    shown: list[float] = []
    for run in range(runs):
        shot = ["long", "bust"][run % 2]
        act = f"""const s = document.querySelectorAll(".tv-framing select")[8];
            s.value = "{shot}"; s.dispatchEvent(new Event("change", {{bubbles: true}}));"""
        shown.append(page.evaluate(UNTIL_PAINTED, act))
        page.wait_for_timeout(2500)
    told("one field: on the screen", shown)
    told("one field: saved", page.evaluate("times.saves"))
    page.evaluate("times.saves.length = 0")
    shown = []
    for run in range(runs):
        page.locator(".tv-shot").first.locator(".tv-number").click()
        page.keyboard.press("Control+a")
        act = f"""const s = document.querySelector(".tv-bulk select");
            s.value = "{["long", "bust"][run % 2]}"; s.dispatchEvent(new Event("change"));"""
        shown.append(page.evaluate(UNTIL_PAINTED, act))
        page.wait_for_timeout(4000)
    told("all panels: on the screen", shown)
    told("all panels: saved", page.evaluate("times.saves"))
    page.evaluate("times.saves.length = 0")
    shown = []
    for _ in range(runs):
        page.locator(".tv-shot").first.locator(".tv-number").click()
        act = """document.activeElement.closest(".tv-shot").dispatchEvent(
            new KeyboardEvent("keydown", {key: "ArrowDown", altKey: true, bubbles: true}));"""
        shown.append(page.evaluate(UNTIL_PAINTED, act))
        page.wait_for_timeout(2500)
    told("a panel moved: on the screen", shown)
    told("a panel moved: saved", page.evaluate("times.saves"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cuts", type=int, default=120)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with (
        tempfile.TemporaryDirectory() as home,
        served(["app.py"], free_port(), home) as url,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = browser.new_page(viewport={"width": 1280, "height": 900}, locale="ko-KR")
        episode(page, url, given.cuts)
        measure(page, given.runs)
        browser.close()


if __name__ == "__main__":
    main()
