/* The storyboard's actions as operations of the overlay, and what they give: pure, so that a change is on the
   screen before the server has answered. A state is {panels, removed}; what the server says replaces it. */
toonverse.boardOps = (() => {
  "use strict";

  const BLANK = {
    shot: "medium",
    angle: "eye_level",
    shape: "wide",
    effect: "none",
    setting: "",
    action: "",
    figures: [],
    lines: [],
    prompt: "",
    alt: {},
    room: 0,
    gutter: 60,
    gutter_tone: "paper",
    locked: false,
    take: 0,
    quality: "",
  };
  const FIELDS = ["scene", ...Object.keys(BLANK)];
  const SHOWN_ONLY = ["size", "drawing", "marks"];
  /* The most a gap within what used to be one panel takes. */
  const INNER_GUTTER = 60;

  const at = (panels, id) => panels.findIndex((one) => one.id === id);

  function withField(panel, field, value) {
    const [head, ...rest] = field.split(".");
    return { ...panel, [head]: rest.length ? withField(panel[head] || {}, rest.join("."), value) : value };
  }

  function put(panels, panel, after) {
    const place = after ? at(panels, after) + 1 : 0;
    return [...panels.slice(0, place), panel, ...panels.slice(place)];
  }

  const STEPS = {
    set: (state, op) => ({
      ...state,
      panels: state.panels.map((one) => (one.id === op.item ? withField(one, op.field, op.value) : one)),
    }),
    add: (state, op) => ({ ...state, panels: put(state.panels, { ...BLANK, ...op.item }, op.after) }),
    move: (state, op) => {
      const panel = state.panels[at(state.panels, op.item)];
      return panel ? { ...state, panels: put(without(state.panels, [op.item]), panel, op.after) } : state;
    },
    remove: (state, op) => {
      const panel = state.panels[at(state.panels, op.item)];
      return panel ? { panels: without(state.panels, [op.item]), removed: [...state.removed, panel] } : state;
    },
    restore: (state, op) => {
      const panel = state.removed.find((one) => one.id === op.item);
      // Where it stood is the server's knowledge: until it tells, the panel stands at the end.
      return panel ? { panels: [...state.panels, panel], removed: without(state.removed, [op.item]) } : state;
    },
  };
  const without = (panels, ids) => panels.filter((one) => !ids.includes(one.id));
  const apply = (state, ops) => ops.reduce((now, op) => (STEPS[op.op] ? STEPS[op.op](now, op) : now), state);

  const set = (item, field, value) => ({ op: "set", item, field, value });
  const add = (after, item) => ({ op: "add", parent: "document", collection: "panels", after, item });
  const plain = (panel) => Object.fromEntries(Object.entries(panel).filter(([name]) => !SHOWN_ONLY.includes(name)));

  /* Sets of a field in many panels; those that have the value already are left alone. */
  const setAll = (panels, ids, field, value) =>
    panels.filter((one) => ids.includes(one.id) && one[field] !== value).map((one) => set(one.id, field, value));

  function insert(near, after, id, scene) {
    const item = { id, scene: near ? near.scene : scene, shot: "medium", shape: "wide" };
    if (near) item.setting = near.setting;
    return [add(after, item)];
  }

  /* Copies stand behind the last of what is copied. A line stands in one panel only: they come without. */
  function duplicate(panels, ids, newId) {
    const chosen = panels.filter((one) => ids.includes(one.id));
    let after = chosen.length ? chosen.at(-1).id : "";
    return chosen.map((panel) => {
      const item = { ...plain(panel), id: newId(), lines: [], locked: false };
      const op = add(after, item);
      after = item.id;
      return op;
    });
  }

  /* Sentences with the space behind them: joined again they are the text. */
  const sentences = (text) => text.match(/[^.!?…。？！\n]*[.!?…。？！\n]+["'”’」』)]*\s*|[^.!?…。？！\n]+/g) || [];

  function divided(text, share) {
    const parts = sentences(text);
    const first = Math.min(parts.length, Math.max(1, Math.round(parts.length * share)));
    return [parts.slice(0, first).join("").trim(), parts.slice(first).join("").trim()];
  }

  /* Divide a panel: its first `count` lines stay, the others go to a new panel below, and the action is
     divided in the same proportion. A panel without lines is divided in the middle of its action. */
  function split(panel, count, id) {
    const share = panel.lines.length ? count / panel.lines.length : 0.5;
    const [first, second] = divided(panel.action, share);
    const item = { ...plain(panel), id, lines: panel.lines.slice(count), action: second, alt: {}, locked: false };
    const ops = [set(panel.id, "lines", panel.lines.slice(0, count)), set(panel.id, "action", first)];
    ops.push(set(panel.id, "gutter", Math.min(panel.gutter, INNER_GUTTER)), add(panel.id, item));
    return ops.filter((op) => op.op !== "set" || JSON.stringify(op.value) !== JSON.stringify(panel[op.field]));
  }

  const joined = (one, two, space) => [...new Set([one.trim(), two.trim()].filter(Boolean))].join(space);

  function joinedText(one, two) {
    const codes = [...new Set([...Object.keys(one), ...Object.keys(two)])];
    return Object.fromEntries(codes.map((code) => [code, joined(one[code] || "", two[code] || "", " ")]));
  }

  /* The next panel's lines, words and people come into this one, and the gap below is the next one's. */
  function merge(panel, next) {
    const here = panel.figures.map((one) => one.cast);
    const values = {
      lines: [...panel.lines, ...next.lines],
      action: joined(panel.action, next.action, " "),
      prompt: joined(panel.prompt, next.prompt, "\n"),
      figures: [...panel.figures, ...next.figures.filter((one) => !here.includes(one.cast))],
      alt: joinedText(panel.alt, next.alt),
      gutter: next.gutter,
      gutter_tone: next.gutter_tone,
    };
    const ops = Object.entries(values)
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(panel[field]))
      .map(([field, value]) => set(panel.id, field, value));
    // Emptied first: taken back in later it must not bring lines that stand elsewhere by then.
    if (next.lines.length) ops.unshift(set(next.id, "lines", []));
    return [...ops, { op: "remove", item: next.id }];
  }

  /* Put panels behind `after` ("" = first), in the order they stand in. */
  function move(panels, ids, after) {
    const rest = without(panels, ids);
    const chosen = panels.filter((one) => ids.includes(one.id));
    const place = after ? at(rest, after) + 1 : 0;
    if (after && !place) return [];
    const wanted = [...rest.slice(0, place), ...chosen, ...rest.slice(place)];
    if (wanted.every((one, index) => one === panels[index])) return [];
    let behind = after;
    return chosen.map((one) => {
      const op = { op: "move", item: one.id, after: behind };
      behind = one.id;
      return op;
    });
  }

  /* One step up (-1) or down (1) among the panels that are shown. */
  function shift(panels, ids, by, shown) {
    const chosen = panels.filter((one) => ids.includes(one.id));
    if (!chosen.length) return [];
    const seen = panels.filter((one) => ids.includes(one.id) || shown.has(one.id));
    if (by > 0) {
      const next = seen.slice(at(seen, chosen.at(-1).id) + 1).find((one) => !ids.includes(one.id));
      return next ? move(panels, ids, next.id) : [];
    }
    const before = seen.slice(0, at(seen, chosen[0].id)).filter((one) => !ids.includes(one.id));
    if (!before.length) return [];
    const rest = without(panels, ids);
    const place = at(rest, before.at(-1).id);
    return move(panels, ids, place ? rest[place - 1].id : "");
  }

  /* Put a line into the panel `target` where the script's order has it; null leaves it out of the strip. */
  function line(panels, id, target, order) {
    const from = panels.find((one) => one.lines.includes(id));
    if (from && from.id === target) return [];
    const ops = [];
    if (from)
      ops.push(
        set(
          from.id,
          "lines",
          from.lines.filter((one) => one !== id),
        ),
      );
    const to = panels.find((one) => one.id === target);
    if (!to) return ops;
    const rank = (one) => order.indexOf(one);
    const place = to.lines.findIndex((one) => rank(one) > rank(id));
    const where = place < 0 ? to.lines.length : place;
    return [...ops, set(to.id, "lines", [...to.lines.slice(0, where), id, ...to.lines.slice(where)])];
  }

  /* Where a line that was left out belongs: beside the one before it in the script, else the one after. */
  function home(panels, id, order) {
    const holder = (one) => panels.find((panel) => panel.lines.includes(one));
    const place = order.indexOf(id);
    const before = order.slice(0, place).reverse().find(holder);
    const near = before || order.slice(place + 1).find(holder);
    return near ? holder(near).id : (panels[0] || { id: null }).id;
  }

  const leftOut = (panels, order) => {
    const placed = new Set(panels.flatMap((one) => one.lines));
    return order.filter((one) => !placed.has(one));
  };

  /* A panel comes back without the lines that found another place meanwhile. */
  function restore(state, id) {
    const panel = state.removed.find((one) => one.id === id);
    if (!panel) return [];
    const placed = new Set(state.panels.flatMap((one) => one.lines));
    const kept = panel.lines.filter((one) => !placed.has(one));
    const ops = [{ op: "restore", item: id }];
    if (kept.length !== panel.lines.length) ops.push(set(id, "lines", kept));
    return ops;
  }

  const remove = (ids) => ids.map((item) => ({ op: "remove", item }));

  return { FIELDS, apply, setAll, insert, duplicate, split, merge, move, shift, line, home, leftOut, restore, remove };
})();
