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
    parts = {};

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
      const show = () => row.scrollIntoView({ block: "nearest" });
      row.focus({ preventScroll: true });
      show();
      // Rows on the way take their real height only once they have been near the screen.
      requestAnimationFrame(show);
    },
  });

  /* What it gives is shown at once; what the server says of it replaces it. */
  function seen(operations, stage) {
    if (stage === "text") return;
    const { panels, removed, edited } = ctx.value;
    const next = ops.apply({ panels, removed }, operations);
    const touched = operations.filter((op) => op.op === "set").map((op) => `${op.item}/${op.field}`);
    ctx.value = { ...ctx.value, ...next, edited: [...new Set([...edited, ...touched])] };
    paint();
  }

  async function edit(operations, { words = t("board.did.edit"), stage = "director", at = null, tell = false } = {}) {
    if (!operations.length) return { ok: true };
    seen(operations, stage);
    const answer = await send(operations, { stage, at });
    if (answer.ok) {
      const from = answer.before.revision;
      // One that came between from elsewhere would be undone with ours: then there is no way back here.
      if (from && answer.number - answer.before.number <= 1)
        board.history.keep(words, [{ stage, from: answer.revision, to: from }]);
      else board.history.clear(stage);
      if (tell) toonverse.told(ctx, words, board.history.undo);
    } else if (!at) refused(answer, operations, { words, stage, tell });
    return answer;
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

  // Fields save themselves through the same way, so that their edits can be undone too.
  ctx.save = (operations, more) => edit(operations, more);

  const did = (name, values) => ({ words: t("board.did." + name, values), tell: true });
  const number = (id) => board.ids().indexOf(id) + 1;
  const fresh = (operations) => {
    ctx.fresh = operations.find((op) => op.op === "add").item.id;
    return operations;
  };
  const panels = () => ctx.value.panels;

  Object.assign(board, {
    insert(after, near) {
      const scene = (ctx.value.scenes[0] || [""])[0];
      const id = toonverse.newId("p");
      return edit(fresh(ops.insert(find(near || after), after, id, scene)), { words: t("board.did.insert") });
    },
    duplicate: (ids) =>
      edit(fresh(ops.duplicate(panels(), ids, () => toonverse.newId("p"))), did("copy", { n: ids.length })),
    split: (id, count) =>
      edit(fresh(ops.split(find(id), count, toonverse.newId("p"))), did("split", { number: number(id) })),
    merge(id) {
      const next = panels()[number(id)];
      return next && edit(ops.merge(find(id), next), did("merge", { number: number(id) }));
    },
    remove(ids) {
      const order = board.shownIds();
      const rest = order.filter((one) => !ids.includes(one));
      const near = rest[Math.min(rest.length - 1, order.indexOf(ids[0]))];
      const held = list.contains(document.activeElement);
      ids.forEach((id) => board.picks.delete(id));
      const saved = edit(ops.remove(ids), did("remove", { n: ids.length }));
      if (near && held) board.go(near);
      return saved;
    },
    restore: (id) => edit(ops.restore(ctx.value, id), { words: t("board.did.restore") }),
    move: (ids, after) => edit(ops.move(panels(), ids, after), { words: t("board.did.move", { n: ids.length }) }),
    moveTo(ids, place) {
      const rest = board.ids().filter((id) => !ids.includes(id));
      return board.move(ids, place > 1 ? rest[Math.min(place - 2, rest.length - 1)] || "" : "");
    },
    shift(ids, by) {
      const saved = edit(ops.shift(panels(), ids, by, visible), { words: t("board.did.move", { n: ids.length }) });
      const row = board.edge(ids[by < 0 ? 0 : ids.length - 1]);
      if (row) row.scrollIntoView({ block: "nearest" });
      return saved;
    },
    setAll: (field, value) =>
      edit(ops.setAll(panels(), board.inOrder(board.picks), field, value), did("set", { n: board.picks.size })),
    moveLine: (id, target) =>
      edit(
        ops.line(panels(), id, target, ctx.value.order),
        did(target ? "line" : "leave_out", { number: number(target) }),
      ),
    async reword(id, code, value) {
      const line = board.line(id);
      const texts = { ...line.texts, [code]: value };
      const text = line.text === line.texts[code] ? value : line.text;
      ctx.value = { ...ctx.value, lines: { ...ctx.value.lines, [id]: { ...line, texts, text } } };
      paint();
      const answer = await edit([{ op: "set", item: id, field: "text." + code, value }], { stage: "text" });
      // The field is gone with its menu: what was typed must not go with it.
      if (!answer.ok) ctx.notice({ ...answer, why: t("board.typed", { text: value }) });
    },
    /* Documents were written on the server, in one go: they are undone in one go. */
    wrote(steps, words) {
      steps.forEach(({ stage, revision, number: n }) => ctx.know(stage, { revision, number: n }));
      board.history.keep(
        words,
        steps.map((one) => ({ stage: one.stage, from: one.revision, to: one.before })),
      );
      toonverse.told(ctx, words, board.history.undo);
      ctx.changed({ saved: "director" });
    },
    undo: () => board.history.undo(),
    redo: () => board.history.redo(),
    redraw: () => paint(),
    settle: () => settle(),
  });

  function keys(event) {
    if (!(event.ctrlKey || event.metaKey) || event.isComposing || toonverse.isTyping(ctx.root)) return;
    const key = event.key.toLowerCase();
    const run = key === "z" ? (event.shiftKey ? board.redo : board.undo) : key === "y" ? board.redo : null;
    if (!run) return;
    event.preventDefault();
    run();
  }

  board.history = toonverse.undoStack(ctx, () => ctx.value.panels && list && settle());
  const picking = toonverse.boardPick(board);
  Object.assign(board, picking);
  const row = toonverse.boardRow(board);
  const filter = toonverse.boardFilter(board);
  const bar = toonverse.boardBar(board);
  const aside = toonverse.boardLines(board);
  board.replace = toonverse.boardFind(board).open;
  board.table = toonverse.boardTable(board).open;
  board.keys = () => toonverse.boardKeys(ctx);
  Object.assign(board, { lineMenu: aside.lineMenu, rowMenu: aside.rowMenu, reveal: filter.reveal });

  /* Only what hangs on selection, filter and place. */
  function settle() {
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

  function frame() {
    list = h("div", { class: "tv-shots" });
    parts = { above: h("div", {}), below: h("div", {}), first: row.between("") };
    parts.first.classList.add("is-first");
    const last = () => (panels().at(-1) || { id: "" }).id;
    parts.add = h("div", { class: "tv-row is-end" });
    ctx.root.replaceChildren(filter.draw(), parts.above, parts.first, list, parts.add, parts.below);
    parts.add.append(button(t("panel.add_last"), () => board.insert(last()), { icon: "plus", kind: "soft" }));
    parts.first.firstChild.setAttribute("aria-label", t("board.insert_first"));
    toonverse.boardDrag(board, list);
    ctx.root.tvLanguage = ctx.value.language;
  }

  function forget(episode) {
    board.episode = episode;
    board.picks.clear();
    board.history.clear("director");
    board.history.clear("text");
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
      marks: [(edits[panel.id] || []).sort(), panel.lines.map((id) => value.lines[id]), value.findings[panel.id]],
    }));
    toonverse.keyed(list, rows, (one) => row.make(find(one.id)), [value.language, value.scenes], row.settle);
    const left = ops.leftOut(value.panels, value.order);
    const texts = left.map((id) => [id, value.lines[id], ops.home(value.panels, id, value.order)]);
    shell(parts.above, left.length ? { mark: texts, make: () => aside.leftOut(left) } : null);
    const gone = value.removed;
    shell(parts.below, gone.length ? { mark: gone, make: () => aside.removed(gone) } : null);
    parts.first.hidden = !value.panels.length;
    bar.settle(ctx.root);
    filter.settle(visible);
    toonverse.focusFresh(ctx);
  }

  ctx.root.addEventListener("keydown", keys);

  function draw(value) {
    if (value.empty || !value.panels) {
      list = null;
      ctx.root.replaceChildren(toonverse.emptyState("director", value.busy));
      return;
    }
    truth = value;
    paint();
  }

  return { draw };
});
