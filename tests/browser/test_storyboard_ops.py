"""What the storyboard's script makes of an action is what the overlay makes of its operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Page

from components.theme import files
from engines.director.document import Panel, Storyboard
from engines.kernel.change import change
from engines.kernel.edits import OPS, Overlay

LINES = [f"l{number}" for number in range(8)]
ACTIONS = ("insert", "duplicate", "split", "merge", "remove", "move", "shift", "line", "setAll", "restore")
CALL = """([name, args]) => {
  let made = 0;
  const id = () => "n" + name + args.step + "x" + made++;
  const { panels, removed, ids, one, other, count, by, line, value, order } = args;
  const ops = toonverse.boardOps;
  const find = (id) => panels.find((panel) => panel.id === id);
  const place = panels.indexOf(find(one));
  const shown = new Set(panels.map((panel) => panel.id));
  const calls = {
    insert: () => ops.insert(find(one), one, id(), "s1"),
    duplicate: () => ops.duplicate(panels, ids, id),
    split: () => ops.split(find(one), Math.min(count, find(one).lines.length), id()),
    merge: () => (panels[place + 1] ? ops.merge(find(one), panels[place + 1]) : []),
    remove: () => ops.remove(ids),
    move: () => ops.move(panels, ids, ids.includes(other) ? "" : other),
    shift: () => ops.shift(panels, ids, by, shown),
    line: () => ops.line(panels, line, value % 3 ? one : null, order),
    setAll: () => ops.setAll(panels, ids, "gutter", value),
    restore: () => (removed.length ? ops.restore({ panels, removed }, removed[0].id) : []),
  };
  const made_ops = calls[name]();
  return [made_ops, ops.apply({ panels, removed }, made_ops)];
}"""

panels = st.lists(
    st.tuples(st.text("가나다.!? \n", max_size=20), st.integers(0, 3), st.integers(0, 400)),
    min_size=1,
    max_size=6,
)
steps = st.lists(
    st.tuples(
        st.sampled_from(ACTIONS),
        st.lists(st.integers(0, 99), min_size=1, max_size=3),
        st.integers(0, 99),
        st.integers(0, 400),
    ),
    min_size=1,
    max_size=7,
)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """The page's scripts alone, without the page."""
    page = browser.new_page()
    scripts = next(packed for name, (_, packed) in files().items() if name.endswith(".js"))
    page.add_script_tag(content=scripts.plain.decode())
    yield page
    page.close()


def storyboard(rows: list[tuple[str, int, int]]) -> Storyboard:
    left = iter(LINES)
    found: list[Panel] = []
    for number, (action, count, gutter) in enumerate(rows):
        lines = tuple(line for line, _ in zip(left, range(count), strict=False))
        found.append(Panel(id=f"p{number}", scene="s1", action=action, lines=lines, gutter=gutter))
    return Storyboard(panels=tuple(found))


def placed(board: Storyboard) -> list[str]:
    return [line for panel in board.panels for line in panel.lines]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=panels, actions=steps)
def test_the_screen_and_the_overlay_agree_and_no_line_stands_twice(
    page: Page, rows: list[tuple[str, int, int]], actions: list[tuple[str, list[int], int, int]]
) -> None:
    generated = seen = storyboard(rows)
    overlay, removed = Overlay(), list[dict[str, Any]]()
    for step, (name, chosen, pick, value) in enumerate(actions):
        if not seen.panels:
            return
        ids = [panel.id for panel in seen.panels]
        shown = [panel.model_dump(mode="json") for panel in seen.panels]
        args = {
            "step": step,
            "panels": shown,
            "removed": removed,
            "ids": sorted({ids[index % len(ids)] for index in chosen}, key=ids.index),
            "one": ids[pick % len(ids)],
            "other": ids[value % len(ids)],
            "count": pick % 4,
            "by": 1 if value % 2 else -1,
            "line": LINES[pick % len(LINES)],
            "value": value,
            "order": LINES,
        }
        ops, state = page.evaluate(CALL, [name, args])
        before = placed(seen)
        overlay, seen = change(generated, overlay, OPS.validate_python(ops))
        after = [panel.model_dump(mode="json") for panel in seen.panels]
        if name == "restore":
            # Where it comes back is the overlay's to say.
            assert {one["id"]: one for one in state["panels"]} == {one["id"]: one for one in after}
        else:
            assert state["panels"] == after
        known = set(overlay.removed)
        removed = [one for one in state["removed"] if one["id"] in known]
        assert len(set(placed(seen))) == len(placed(seen))
        if name in ("split", "merge", "move", "shift", "setAll", "insert", "duplicate"):
            assert placed(seen) == before if name in ("split", "merge", "setAll") else True
            assert sorted(placed(seen)) == sorted(before)


def test_a_split_divides_lines_and_action_and_a_merge_brings_them_together(page: Page) -> None:
    panel = Panel(id="p", scene="s", action="문이 열린다. 민수가 본다.", lines=("a", "b"), gutter=300)
    rows = [panel.model_dump(mode="json")]
    call = """([rows]) => {
      const ops = toonverse.boardOps;
      const apart = ops.apply({ panels: rows, removed: [] }, ops.split(rows[0], 1, "q"));
      return [apart.panels, ops.apply(apart, ops.merge(...apart.panels)).panels];
    }"""
    apart, together = page.evaluate(call, [rows])
    assert [(one["lines"], one["action"]) for one in apart] == [
        (["a"], "문이 열린다."),
        (["b"], "민수가 본다."),
    ]
    assert [one["gutter"] for one in apart] == [60, 300]
    assert together == rows
