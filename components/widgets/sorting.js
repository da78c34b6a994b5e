/* Rows that are put in another order by hand. With a mouse they are dragged by their handle; a finger first
   picks the row (a tap on its handle), so that scrolling over handles moves nothing; Escape lets go. */
toonverse.sortable = (root, spec) => {
  "use strict";
  const { h } = toonverse;
  const mark = h("div", { class: "tv-drop-mark", "aria-hidden": "true" });
  let held = null,
    picked = null,
    place = null;

  const rowOf = (node) => node && node.closest(spec.row);
  const idOf = (row) => row.dataset.key;
  const mine = (list) => list && root.contains(list);

  function pick(row) {
    if (picked) picked.classList.remove("is-picked");
    picked = picked === row ? null : row;
    if (picked) picked.classList.add("is-picked");
  }

  /* Where the row would go: behind which one of which list. */
  function find(x, y) {
    const under = document.elementFromPoint(x, y);
    const row = rowOf(under);
    const list = row && mine(row) ? row.parentNode : under && under.closest(spec.list);
    if (!mine(list) || !list.matches(spec.list)) return null;
    const rows = [...list.children].filter((one) => one.matches(spec.row));
    let before = rows.findIndex((one) => {
      const box = one.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    if (before < 0) before = rows.length;
    return { list, rows, before };
  }

  function show() {
    if (!place) return mark.remove();
    const next = place.rows[place.before];
    if (next) next.before(mark);
    else place.list.append(mark);
  }

  /* The page goes on under a row that is held at its edge, for as long as it is held there. */
  function drift() {
    if (!held || !held.moving) return;
    const top = 130,
      bottom = window.innerHeight - 80;
    const step = held.y < top ? held.y - top : Math.max(0, held.y - bottom);
    if (step) {
      window.scrollBy(0, Math.max(-16, Math.min(16, step / 4)));
      look();
    }
    requestAnimationFrame(drift);
  }

  function look() {
    place = find(held.x, Math.max(0, Math.min(window.innerHeight - 1, held.y))) || place;
    show();
  }

  function move(event) {
    if (!held || event.pointerId !== held.pointer) return;
    if (!held.moving && Math.hypot(event.clientX - held.x, event.clientY - held.y) < 5) return;
    Object.assign(held, { x: event.clientX, y: event.clientY });
    look();
    if (held.moving) return;
    held.moving = true;
    held.row.classList.add("is-moving");
    requestAnimationFrame(drift);
  }

  function release(event, keep) {
    if (!held || (event && event.pointerId !== held.pointer)) return;
    const { row, moving, touch } = held;
    const to = keep && moving ? place : null;
    row.classList.remove("is-moving");
    mark.remove();
    held = place = null;
    window.removeEventListener("keydown", cancel, true);
    if (touch && !moving) return pick(row);
    if (!to) return;
    const rest = to.rows.slice(0, to.before).filter((one) => one !== row);
    const after = rest.length ? idOf(rest[rest.length - 1]) : "";
    const neighbours = [...to.list.children].filter((one) => one.matches(spec.row));
    const at = neighbours.indexOf(row);
    if (at >= 0 && (at ? idOf(neighbours[at - 1]) : "") === after) return;
    if (touch) pick(row);
    spec.drop({ item: idOf(row), parent: to.list.dataset.parent || "", after });
  }

  function cancel(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    release(null, false);
  }

  root.addEventListener("pointerdown", (event) => {
    const handle = event.target.closest(spec.handle);
    const row = handle && handle.closest(spec.row);
    if (!row || !root.contains(row) || event.button) return;
    const touch = event.pointerType === "touch";
    // A finger on a row that is not picked scrolls, as everywhere; the tap that follows picks it.
    if (touch && picked !== row) return;
    event.preventDefault();
    held = { row, pointer: event.pointerId, x: event.clientX, y: event.clientY, moving: false, touch };
    handle.setPointerCapture(event.pointerId);
    window.addEventListener("keydown", cancel, true);
  });
  root.addEventListener("click", (event) => {
    const handle = event.target.closest(spec.handle);
    const row = handle && handle.closest(spec.row);
    if (row && event.pointerType === "touch" && picked !== row) pick(row);
  });
  root.addEventListener("pointermove", move);
  root.addEventListener("pointerup", (event) => release(event, true));
  root.addEventListener("pointercancel", (event) => release(event, false));
};

/* The handle of a sortable row: for the pointer only, the keyboard has Alt and the arrows. */
toonverse.grip = (words) => {
  const { h, icon } = toonverse;
  return h("span", { class: "tv-grip", title: words, "aria-hidden": "true" }, icon("grip"));
};
