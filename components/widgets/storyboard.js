/* The storyboard: a row a panel. Every change is an operation of the overlay, on the screen at once, and one save
   however many panels it touches. Rows off the screen are laid out lazily by the browser (content-visibility). */
toonverse.define("storyboard", (ctx) => {
  "use strict";
  const { t, h, button } = toonverse;
  const ops = toonverse.boardOps;
  const board = { ctx, ops, picks: new Set(), unfolded: new Set(), current: "", ticked: false };
  const send = ctx.save;
  let truth = null,
    list = null,
    visible = new Set(),
    built = 0,
    parts = {};
  /* Rows made before the first frame, and in each idle moment after it. */
  const FIRST = 8,
    MORE = 8;

  toonverse.on("select", ({ panel, from }) => {
    if (from === ctx || !ctx.value.panels) return;
    board.current = panel;
    settle();
  });

  const UNKNOWN = { kind: "dialogue", text: "?", speaker: "", texts: {} };
  const find = (id) => ctx.value.panels.find((one) => one.id === id);
  Object.assign(board, {
    line: (id) => ctx.value.lines[id] || UNKNOWN,
    ids: () => ctx.value.panels.map((one) => one.id),
    shownIds: () => board.ids().filter((id) => visible.has(id)),
    inOrder: (ids) => board.ids().filter((id) => ids.has(id)),
    isShown: (id) => visible.has(id),
    isAdded: (id) => ctx.value.added.includes(id),
    drawing: (id) => (find(id) || {}).drawing || "",
    size: (id) => find(id).size,
    choices: (name) => ctx.value.choices[name].map((one) => [one, t(`${name}.${one}`)]),
    edge(id) {
      if (built < ctx.value.panels.length) whole();
      const slot = list.querySelector(`[data-key="${CSS.escape(id)}"]`);
      return slot && slot.firstChild;
    },
    select(id) {
      if (board.current === id) return;
      board.current = id;
      settle();
      toonverse.emit("select", { panel: id, from: ctx });
    },
    go(id) {
      const row = board.edge(id);
      if (!row) return;
      row.focus({ preventScroll: true });
      board.show(row);
    },
    show(row) {
      if (!row) return;
      const show = () => row.scrollIntoView({ block: "nearest" });
      show();
      // Rows on the way take their real height only once they have been near the screen.
      requestAnimationFrame(show);
    },
  });

  /* What it gives is shown at once; what the server says of it replaces it. */
  function seen(operations, stage, at) {
    if (stage === "text") return;
    if (at) row.keep(operations);
    const { panels, removed, edited } = ctx.value;
    const next = ops.apply({ panels, removed }, operations);
    const touched = operations.filter((op) => op.op === "set").map((op) => `${op.item}/${op.field}`);
    ctx.value = { ...ctx.value, ...next, edited: [...new Set([...edited, ...touched])] };
    paint();
  }

  async function edit(operations, { words = t("board.did.edit"), stage = "director", at = null, tell = false } = {}) {
    if (!operations.length) return { ok: true };
    seen(operations, stage, at);
    const answer = await send(operations, { stage, at });
    if (answer.ok) {
      if (tell) toonverse.told(words, toonverse.undo);
    } else if (at) unseen(operations);
    else refused(answer, operations, { words, stage, tell });
    return answer;
  }

  /* What a field still shows was not taken: nothing may be made from it. */
  function unseen(operations) {
    const back = operations.map((op) => {
      const panel = truth.panels.find((one) => one.id === op.item);
      return panel && op.op === "set" ? { ...op, value: panel[op.field] } : null;
    });
    const { panels, removed } = ctx.value;
    ctx.value = { ...ctx.value, ...ops.apply({ panels, removed }, back.filter(Boolean)) };
  }

  /* A change of many rows that did not go through: back to what the server has, with a way to insist. */
  function refused(answer, operations, more) {
    if (truth) ctx.value = truth;
    paint();
    const box = ctx.root.parentElement.querySelector(":scope > .tv-notice");
    const again = () => {
      if (answer.head) ctx.know(more.stage, answer.head);
      ctx.notice(null);
      return edit(operations, more);
    };
    const way = answer.conflict ? "save.mine" : answer.code === "offline" ? "save.again" : "";
    if (box && way) box.insertBefore(button(t(way), again), box.lastChild);
    if (answer.conflict) ctx.changed({ again: true });
  }

  // Fields save themselves through the same way: what they say is seen at once.
  ctx.save = (operations, more) => edit(operations, more);

  Object.assign(board, { find, hasFocus: () => list.contains(document.activeElement) });
  Object.assign(board, toonverse.boardDo(board, edit));

  Object.assign(board, { redraw: () => paint(), settle: () => settle() });
  board.rewriting = toonverse.rewriting(ctx, () => paint());
  const picking = toonverse.boardPick(board);
  Object.assign(board, picking);
  const row = toonverse.boardRow(board);
  const filter = toonverse.boardFilter(board);
  const bar = toonverse.boardBar(board);
  const aside = toonverse.boardLines(board);
  board.replace = toonverse.boardFind(board).open;
  board.table = toonverse.tables(ctx, {
    of: "table",
    title: () => t("board.table_title"),
    about: () => t("board.table_about"),
    name: () => t("board.table_name"),
    wrote: (steps, came) => board.wrote(steps, t("board.did.table", came)),
  }).open;
  board.keys = toonverse.help;
  Object.assign(board, { lineMenu: aside.lineMenu, rowMenu: aside.rowMenu, reveal: filter.reveal });

  /* Only what hangs on selection, filter and place. */
  function settle() {
    if (!list) return;
    [...list.children].forEach((node, index) => row.settle(node, ctx.value.panels[index] || { id: "" }, index));
    bar.settle(ctx.root);
    filter.settle(visible);
  }

  board.dropMark = (after, into) => {
    for (const slot of list.children) {
      const here = after !== null && slot.dataset.key === after;
      slot.classList.toggle("is-drop", here && !into);
      slot.classList.toggle("is-drop-into", here && into);
    }
    parts.first.classList.toggle("is-drop", after === "" && !into);
  };

  function whole() {
    built = ctx.value.panels.length;
    paint();
  }

  const idle = window.requestIdleCallback || ((run) => setTimeout(run, 30));
  function later() {
    if (parts.waits) return;
    parts.waits = true;
    idle(
      () => {
        parts.waits = false;
        if (!list || !ctx.root.contains(list)) return;
        built += MORE;
        paint();
      },
      { timeout: 300 },
    );
  }

  function frame() {
    built = 0;
    list = h("div", { class: "tv-shots" });
    parts = { above: h("div", {}), below: h("div", {}), first: row.between(""), none: h("div", {}) };
    parts.first.classList.add("is-first");
    const last = () => (panels().at(-1) || { id: "" }).id;
    parts.add = h("div", { class: "tv-row is-end" });
    ctx.root.replaceChildren(filter.draw(), parts.above, parts.first, parts.none, list, parts.add, parts.below);
    parts.add.append(button(t("panel.add_last"), () => board.insert(last()), { icon: "plus", kind: "soft" }));
    parts.first.firstChild.setAttribute("aria-label", t("board.insert_first"));
    toonverse.boardDrag(board, list);
    ctx.root.tvLanguage = ctx.value.language;
  }

  function forget(episode) {
    board.episode = episode;
    board.picks.clear();
    filter.forget();
  }

  function shell(node, content) {
    const mark = JSON.stringify([toonverse.language(), content ? content.mark : null]);
    if (node.tvMark === mark) return;
    node.tvMark = mark;
    node.replaceChildren(...(content ? [content.make()] : []));
  }

  function paint() {
    const value = ctx.value;
    if (board.episode !== value.episode) forget(value.episode);
    if (!list || !ctx.root.contains(list) || ctx.root.tvLanguage !== value.language) frame();
    visible = filter.shown();
    for (const id of [...board.picks]) if (!visible.has(id) || !find(id)) board.picks.delete(id);
    if (ctx.fresh) visible.add(ctx.fresh);
    if (!find(board.current)) board.current = (value.panels[0] || { id: "" }).id;
    const edits = {};
    for (const one of value.edited) (edits[one.slice(0, one.indexOf("/"))] ||= []).push(one);
    // One order of fields, whoever made the panel: the mark of a row is its JSON.
    const rows = value.panels.map((panel) => ({
      id: panel.id,
      panel: ops.FIELDS.map((field) => panel[field]),
      marks: [
        (edits[panel.id] || []).sort(),
        panel.lines.map((id) => value.lines[id]),
        value.findings[panel.id],
        board.rewriting.mark(panel.id),
      ],
    }));
    const fits = built >= rows.length || ctx.fresh ? rows.length : Math.max(built, FIRST);
    built = Math.min(fits, rows.length);
    toonverse.keyed(
      list,
      rows.slice(0, built),
      (one) => row.make(find(one.id)),
      [value.language, value.proposals, value.others],
      row.settle,
    );
    // A scrollbar of the right length from the start.
    list.style.paddingBottom = (rows.length - built) * 190 + "px";
    if (built < rows.length) later();
    const left = ops.leftOut(value.panels, value.order);
    const texts = left.map((id) => [id, value.lines[id], ops.home(value.panels, id, value.order)]);
    shell(parts.above, left.length ? { mark: texts, make: () => aside.leftOut(left) } : null);
    const gone = value.removed;
    const said = gone.map(({ id, shot, action, lines }) => [id, shot, action, lines.map(board.line)]);
    shell(parts.below, gone.length ? { mark: said, make: () => aside.removed(gone) } : null);
    const nothing = value.panels.length > 0 && !visible.size;
    parts.first.hidden = !value.panels.length || nothing;
    shell(parts.none, nothing ? { mark: "none", make: none } : null);
    bar.settle(ctx.root);
    filter.settle(visible);
    toonverse.focusFresh(ctx);
  }

  /* Nothing fits the filter: said in the place of the panels, with the way back to all of them. */
  const none = () =>
    h("div", { class: "tv-none" }, h("p", {}, t("board.found_none")), button(t("board.clear"), filter.clear));

  function draw(value) {
    if (value.empty || !value.panels) {
      list = null;
      ctx.root.replaceChildren(toonverse.emptyState("director", value.busy));
      return;
    }
    truth = value;
    row.release();
    paint();
  }

  return { draw };
});
