/* What one can do in the storyboard: each is one save, says what it did, and can be undone. */
toonverse.boardDo = (board, edit) => {
  "use strict";
  const { t } = toonverse;
  const { ctx, ops } = board;
  const did = (name, values) => ({ words: t("board.did." + name, values), tell: true });
  const number = (id) => board.ids().indexOf(id) + 1;
  const fresh = (operations) => {
    ctx.fresh = operations.find((op) => op.op === "add").item.id;
    return operations;
  };
  const panels = () => ctx.value.panels;

  /* The numbers alone show where panels have gone to: it is said too. */
  function carried(ids, operations) {
    const from = number(ids[0]);
    const saved = edit(operations, { words: t("board.did.move", { n: ids.length }) });
    const where = { from, to: number(ids[0]), n: ids.length };
    const moved = ids.length > 1 ? "board.moved_all" : "board.moved";
    toonverse.say(t(operations.length ? moved : "board.moved_none", where));
    return saved;
  }

  return {
    insert(after, near) {
      const scene = (ctx.value.scenes[0] || [""])[0];
      const id = toonverse.newId("p");
      return edit(fresh(ops.insert(board.find(near || after), after, id, scene)), { words: t("board.did.insert") });
    },
    duplicate: (ids) =>
      edit(fresh(ops.duplicate(panels(), ids, () => toonverse.newId("p"))), did("copy", { n: ids.length })),
    split: (id, count) =>
      edit(fresh(ops.split(board.find(id), count, toonverse.newId("p"))), did("split", { number: number(id) })),
    merge(id) {
      const next = panels()[number(id)];
      return next && edit(ops.merge(board.find(id), next), did("merge", { number: number(id) }));
    },
    remove(ids) {
      const order = board.shownIds();
      const rest = order.filter((one) => !ids.includes(one));
      const near = rest[Math.min(rest.length - 1, order.indexOf(ids[0]))];
      const held = board.hasFocus();
      ids.forEach((id) => board.picks.delete(id));
      const saved = edit(ops.remove(ids), did("remove", { n: ids.length }));
      if (near && held) board.go(near);
      return saved;
    },
    restore: (id) => edit(ops.restore(ctx.value, id), { words: t("board.did.restore") }),
    move: (ids, after) => carried(ids, ops.move(panels(), ids, after)),
    moveTo(ids, place) {
      const rest = board.ids().filter((id) => !ids.includes(id));
      return board.move(ids, place > 1 ? rest[Math.min(place - 2, rest.length - 1)] || "" : "");
    },
    shift(ids, by) {
      const saved = carried(ids, ops.shift(panels(), ids, by, new Set(board.shownIds())));
      board.show(board.edge(ids[by < 0 ? 0 : ids.length - 1]));
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
      board.redraw();
      const answer = await edit([{ op: "set", item: id, field: "text." + code, value }], { stage: "text" });
      // The field is gone with its menu: what was typed must not go with it.
      if (!answer.ok) ctx.notice({ ...answer, why: t("board.typed", { text: value }) });
    },
    /* Documents were written on the server, in one go: they are undone in one go. */
    wrote(steps, words) {
      steps.forEach(({ stage, revision, number: n }) => ctx.know(stage, { revision, number: n }));
      toonverse.told(words, toonverse.undo);
      ctx.changed({ saved: "director" });
    },
  };
};
