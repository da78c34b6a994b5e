/* What one does to a panel or a line by its menu; lines that are in no panel, panels that were taken out. */
toonverse.boardLines = (board) => {
  "use strict";
  const { t, h, button } = toonverse;
  const { ctx } = board;
  let open = false;
  const short = (text) => (text.length > 36 ? text.slice(0, 35) + "…" : text);

  /* The text of a line is the script's: changed here it is changed there. */
  function textOf(id, code, several) {
    const line = board.line(id);
    return toonverse.textField(ctx, {
      item: id,
      field: "text." + code,
      value: line.texts[code],
      lang: code,
      label: several ? t("board.line_text_in", { language: t("language." + code) }) : t("board.line_text"),
      commit: (value) => board.reword(id, code, value),
    });
  }

  function lineMenu(id, anchor) {
    const panels = ctx.value.panels;
    const index = panels.findIndex((panel) => panel.lines.includes(id));
    const place = index < 0 ? -1 : panels[index].lines.indexOf(id);
    const to = (other) => other && board.moveLine(id, other.id);
    const codes = Object.keys(board.line(id).texts);
    const texts = h(
      "div",
      { class: "tv-menu-fields" },
      codes.map((code) => textOf(id, code, codes.length > 1)),
    );
    toonverse.menu(anchor, t("board.line_menu"), [
      texts,
      "-",
      {
        words: t("board.line_up", { number: index }),
        icon: "up",
        disabled: index < 1,
        run: () => to(panels[index - 1]),
      },
      {
        words: t("board.line_down", { number: index + 2 }),
        icon: "down",
        disabled: index >= panels.length - 1,
        run: () => to(panels[index + 1]),
      },
      {
        words: t("board.split_here"),
        icon: "split",
        disabled: place < 1,
        run: () => board.split(panels[index].id, place),
      },
      { words: t("board.leave_out"), icon: "close", run: () => board.moveLine(id, null) },
    ]);
  }

  function splits(panel) {
    if (panel.lines.length < 2)
      return [{ words: t("board.split_action"), icon: "split", run: () => board.split(panel.id, panel.lines.length) }];
    return panel.lines.slice(1).map((id, index) => ({
      words: t("board.split_before", { text: short(board.line(id).text) }),
      icon: "split",
      run: () => board.split(panel.id, index + 1),
    }));
  }

  function rowMenu(id, anchor) {
    const panels = ctx.value.panels;
    const index = panels.findIndex((one) => one.id === id);
    const panel = panels[index];
    const before = index ? panels[index - 1].id : "";
    toonverse.menu(anchor, t("board.more"), [
      { words: t("board.insert_above"), icon: "plus", run: () => board.insert(before, id) },
      { words: t("board.insert_below"), icon: "plus", run: () => board.insert(id) },
      { words: t("panel.copy"), icon: "copy", run: () => board.duplicate([id]) },
      "-",
      ...splits(panel),
      {
        words: t("board.merge", { number: index + 2 }),
        icon: "merge",
        disabled: index === panels.length - 1,
        run: () => board.merge(id),
      },
      "-",
      { words: t("move.up"), icon: "up", keys: "Alt ↑", disabled: !index, run: () => board.shift([id], -1) },
      {
        words: t("move.down"),
        icon: "down",
        keys: "Alt ↓",
        disabled: index === panels.length - 1,
        run: () => board.shift([id], 1),
      },
      "-",
      { words: t("panel.remove"), icon: "trash", keys: "Del", danger: true, run: () => board.remove([id]) },
    ]);
  }

  function leftOut(ids) {
    return h(
      "section",
      { class: "tv-aside is-warned", "aria-label": t("board.left_out", { n: ids.length }) },
      h("b", {}, t("board.left_out", { n: ids.length })),
      h(
        "ul",
        {},
        ids.map((id) => {
          const line = board.line(id);
          const home = board.ops.home(ctx.value.panels, id, ctx.value.order);
          const number = board.ids().indexOf(home) + 1;
          return h(
            "li",
            { data: { item: id } },
            h("span", { class: "tv-quiet" }, line.speaker || t("kind." + line.kind)),
            h("span", {}, line.text),
            number ? button(t("board.put_back", { number }), () => board.moveLine(id, home), { kind: "soft" }) : null,
          );
        }),
      ),
    );
  }

  function removed(panels) {
    const said = (panel) => [panel.action, ...panel.lines.map((id) => board.line(id).text)].filter(Boolean).join(" · ");
    return h(
      "details",
      { class: "tv-aside", open },
      // Not "toggle", which is told late: drawn anew in between it would be shut again.
      h(
        "summary",
        { on: { click: (event) => (open = !event.currentTarget.parentNode.open) } },
        t("board.removed", { n: panels.length }),
      ),
      h(
        "ul",
        {},
        panels.map((panel) =>
          h(
            "li",
            { data: { item: panel.id } },
            h("span", { class: "tv-quiet" }, t("shot." + panel.shot)),
            h("span", {}, said(panel) || t("panel.silent")),
            button(t("board.restore"), () => board.restore(panel.id), { kind: "soft" }),
          ),
        ),
      ),
    );
  }

  return { lineMenu, rowMenu, leftOut, removed };
};
