/* One panel of the storyboard: its drawing, framing, words and lines, and the gap below it. */
toonverse.boardRow = (board) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const { ctx } = board;

  const slots = new Map(),
    kept = new Set();
  const edited = (panel, field) => ctx.value.edited.includes(`${panel.id}/${field}`);
  const choice = (panel, name) =>
    toonverse.selectField(ctx, {
      item: panel.id,
      field: name,
      value: panel[name],
      label: t("panel." + name),
      choices: board.choices(name),
      edited: edited(panel, name),
    });
  const words = (panel, field, more) =>
    toonverse.textField(ctx, {
      item: panel.id,
      field,
      value: panel[field],
      label: t("panel." + field),
      edited: edited(panel, field),
      ...more,
    });
  const gutter = (panel) =>
    toonverse.numberField(ctx, {
      item: panel.id,
      field: "gutter",
      value: panel.gutter,
      label: t("panel.gutter"),
      min: 0,
      max: 3000,
      step: 10,
      edited: edited(panel, "gutter"),
    });

  /* A row in parts, each with what it depends on and how it is made: a change makes only its own part anew. */
  const offered = (panel, name) => ctx.value.proposals.find((one) => one.item === panel.id && one.field === name);
  const field = (name, make) => [name, (panel) => [panel[name], edited(panel, name), offered(panel, name)], make];
  const PARTS = [
    ...["shot", "angle", "shape", "effect"].map((name) => field(name, (panel) => choice(panel, name))),
    field("gutter", gutter),
    field("action", (panel) =>
      words(panel, "action", { quiet: true, placeholder: t("panel.action"), class: "is-action" }),
    ),
    field("prompt", (panel) => words(panel, "prompt", { quiet: true, rows: 2 })),
    field("setting", (panel) => words(panel, "setting", {})),
    ["lines", (panel) => [panel.lines, panel.lines.map(board.line)], lines],
    ["findings", (panel) => ctx.value.findings[panel.id], findings],
    ["lock", (panel) => panel.locked, lock],
    [
      "rewrite",
      (panel) => [panel.locked, board.rewriting.mark(panel.id)],
      (panel) => board.rewriting.opener(panel.id, "panel", panel.locked),
    ],
    [
      "rewritten",
      (panel) => board.rewriting.mark(panel.id),
      (panel) => h("div", { class: "tv-rewritten" }, board.rewriting.box(panel.id, "panel") || ""),
    ],
    ["scene", sceneOf, (panel) => h("span", { class: "tv-quiet" }, sceneOf(panel))],
  ];

  function chip(id) {
    const line = board.line(id);
    const node = h(
      "button",
      {
        type: "button",
        class: "tv-line",
        "aria-haspopup": "menu",
        "aria-label": t("board.line_label", { speaker: line.speaker || t("kind." + line.kind), text: line.text }),
        data: { kind: line.kind, line: id, k: "line/" + id },
        on: { click: () => board.lineMenu(id, node) },
      },
      h("b", {}, line.speaker || t("kind." + line.kind)),
      h("span", {}, line.text),
    );
    return node;
  }

  function lines(panel) {
    return h("div", { class: "tv-lines" }, panel.lines.length ? panel.lines.map(chip) : h("i", {}, t("panel.silent")));
  }

  function findings(panel) {
    return toonverse.found(ctx.value.findings[panel.id]);
  }

  function lock(panel) {
    return toonverse.lock(ctx, panel.id, panel.locked, t(panel.locked ? "lock.off" : "lock.on"));
  }

  function sceneOf(panel) {
    const scene = ctx.value.scenes.find(([id]) => id === panel.scene);
    return scene ? scene[1] : "";
  }

  function tools(panel, parts) {
    const more = button(t("board.more"), () => board.rowMenu(panel.id, more), {
      icon: "more",
      bare: true,
      "aria-haspopup": "menu",
      data: { k: panel.id + "more" },
    });
    return h(
      "div",
      { class: "tv-tools is-column" },
      h(
        "span",
        { class: "tv-grip", "aria-hidden": "true", title: t("board.drag"), data: { grip: panel.id } },
        icon("grip"),
      ),
      parts.lock,
      parts.rewrite,
      button(t("panel.copy"), () => board.duplicate([panel.id]), { icon: "copy", bare: true }),
      button(t("panel.remove"), () => board.remove([panel.id]), { icon: "trash", bare: true }),
      more,
    );
  }

  function side(panel, parts) {
    return h(
      "div",
      { class: "tv-shot-side" },
      h(
        "label",
        { class: "tv-pickbox" },
        h("input", {
          type: "checkbox",
          tabindex: "-1",
          data: { k: panel.id + "pick" },
          on: { change: (event) => board.pick(panel.id, { toggle: true, range: event.shiftKey }) },
        }),
      ),
      h("span", { class: "tv-number" }),
      h(
        "div",
        { class: "tv-thumb", data: { grip: panel.id } },
        h("img", {
          alt: "",
          loading: "lazy",
          decoding: "async",
          draggable: "false",
        }),
      ),
      parts.scene,
    );
  }

  function main(panel, parts) {
    return h(
      "div",
      { class: "tv-shot-main" },
      h("div", { class: "tv-framing" }, parts.shot, parts.angle, parts.shape, parts.effect, parts.gutter),
      parts.action,
      parts.lines,
      parts.findings,
      parts.rewritten,
      h(
        "details",
        { class: "tv-more", open: board.unfolded.has(panel.id), on: { toggle: (event) => fold(panel, event) } },
        h("summary", {}, t("panel.prompt")),
        parts.prompt,
        parts.setting,
      ),
    );
  }

  function fold(panel, event) {
    if (event.currentTarget.open) board.unfolded.add(panel.id);
    else board.unfolded.delete(panel.id);
  }

  /* A field that saves itself shows its value already; it stays, because a refusal is told beside it. */
  const keep = (operations) => operations.forEach((op) => kept.add(`${op.item}/${op.field}`));
  function release() {
    for (const one of kept) {
      const slot = slots.get(one.slice(0, one.indexOf("/")));
      if (!slot) continue;
      slot.tvMark = "";
      // It shows what was written, whatever it was made from.
      const part = slot.tvParts[one.slice(one.indexOf("/") + 1)];
      if (part) part.mark = "";
    }
    kept.clear();
  }

  /* The row of a panel: the one there is with its changed parts replaced, or a new one. */
  function make(panel) {
    const old = slots.get(panel.id);
    const parts = old && old.isConnected ? old.tvParts : {};
    for (const [name, depends, build] of PARTS) {
      const mark = JSON.stringify(depends(panel) ?? null);
      if (parts[name] && (parts[name].mark === mark || kept.has(`${panel.id}/${name}`))) continue;
      const node = build(panel);
      if (parts[name]) parts[name].node.replaceWith(node);
      parts[name] = { mark, node };
    }
    const slot = old && old.isConnected ? old : whole(panel, parts);
    slot.firstChild.classList.toggle("is-locked", panel.locked);
    slot.tvParts = parts;
    slots.set(panel.id, slot);
    return slot;
  }

  function whole(panel, parts) {
    const nodes = Object.fromEntries(Object.entries(parts).map(([name, { node }]) => [name, node]));
    const shot = h(
      "article",
      {
        class: "tv-shot",
        on: {
          focusin: () => board.select(panel.id),
          click: (event) => board.clicked(event, panel.id),
          keydown: (event) => board.key(event, panel.id),
        },
      },
      side(panel, nodes),
      main(panel, nodes),
      tools(panel, nodes),
    );
    return h("div", { class: "tv-slot" }, shot, between(panel.id));
  }

  function between(after) {
    return h(
      "div",
      { class: "tv-between" },
      h(
        "button",
        { type: "button", class: "tv-between-add", tabindex: "-1", on: { click: () => board.insert(after) } },
        icon("plus"),
      ),
    );
  }

  /* What depends on the place, the selection and the filter: brought up to date without a new row. */
  function settle(node, row, index) {
    const number = index + 1;
    const shot = node.firstChild;
    const picked = board.picks.has(row.id);
    node.hidden = !board.isShown(row.id);
    const values = `${number}/${picked}/${row.id === board.current}/${board.drawing(row.id)}/${toonverse.language()}`;
    if (node.tvSettled === values) return;
    node.tvSettled = values;
    shot.classList.toggle("is-selected", row.id === board.current);
    shot.classList.toggle("is-picked", picked);
    shot.tabIndex = row.id === board.current ? 0 : -1;
    shot.setAttribute("aria-label", t(picked ? "board.picked_number" : "panel.number", { number }));
    shot.querySelector(".tv-number").textContent = String(number);
    const box = shot.querySelector(".tv-pickbox input");
    box.checked = picked;
    box.setAttribute("aria-label", t("board.pick", { number }));
    const image = shot.querySelector("img");
    const source = board.drawing(row.id);
    if (source && image.getAttribute("src") !== source) {
      [image.width, image.height] = board.size(row.id);
      image.src = source;
    }
    image.alt = t("panel.drawing_of", { number });
    node.lastChild.firstChild.setAttribute("aria-label", t("board.between", { number, next: number + 1 }));
    node.lastChild.firstChild.title = t("board.insert_here");
  }

  return { make, settle, between, keep, release };
};
