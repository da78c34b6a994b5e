/* Dragging in the storyboard: panels by their grip or drawing, lines by their chip. On touch a panel is selected
   first and dragged by its grip then, so that a finger on the list scrolls it. */
toonverse.boardDrag = (board, list) => {
  "use strict";
  const { t, h } = toonverse;
  /* Pixels from which a press is a drag, and how near the edge of the window the page begins to scroll. */
  const SLACK = 5,
    EDGE = 110;
  let drag = null;

  function press(event) {
    if (event.button !== 0 || drag) return;
    const grip = event.target.closest("[data-grip]");
    const chip = event.target.closest("[data-line]");
    const id = grip && grip.dataset.grip;
    if (!grip && !chip) return;
    if (event.pointerType === "touch" && !(grip && board.picks.has(id))) return;
    if (grip) event.preventDefault();
    const ids = grip ? (board.picks.has(id) ? board.inOrder(board.picks) : [id]) : [];
    drag = { ids, line: chip && !grip ? chip.dataset.line : "", x: event.clientX, y: event.clientY, on: false };
    drag.pointer = event.pointerId;
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", drop);
    window.addEventListener("pointercancel", end);
    window.addEventListener("keydown", escape, true);
  }

  function begin() {
    drag.on = true;
    list.setPointerCapture(drag.pointer);
    const words = drag.line ? board.line(drag.line).text : t("board.dragging", { n: drag.ids.length });
    drag.ghost = h("div", { class: "tv-ghost", "aria-hidden": "true" }, words);
    board.ctx.root.append(drag.ghost);
    list.classList.add(drag.line ? "is-dragging-line" : "is-dragging");
    drag.frame = requestAnimationFrame(scroll);
  }

  function move(event) {
    if (event.pointerId !== drag.pointer) return;
    drag.nowX = event.clientX;
    drag.nowY = event.clientY;
    if (!drag.on && Math.hypot(event.clientX - drag.x, event.clientY - drag.y) < SLACK) return;
    event.preventDefault();
    if (!drag.on) begin();
    aim();
  }

  const shown = () => [...list.children].filter((slot) => !slot.hidden);

  function aim() {
    drag.ghost.style.transform = `translate(${drag.nowX + 14}px, ${drag.nowY + 10}px)`;
    const slots = shown();
    const middle = (slot) => {
      const at = slot.getBoundingClientRect();
      return drag.line ? at.bottom : at.top + at.height / 2;
    };
    const below = slots.findIndex((slot) => middle(slot) > drag.nowY);
    // A line goes into the panel under the pointer, a panel into the gap nearest to it.
    const slot = drag.line ? slots[below] : below < 0 ? slots.at(-1) : slots[below - 1];
    drag.target = slot ? slot.dataset.key : "";
    board.dropMark(drag.target, Boolean(drag.line));
  }

  function scroll() {
    if (!drag || !drag.on) return;
    const up = EDGE + 60 - drag.nowY,
      down = drag.nowY - (innerHeight - EDGE);
    const by = up > 0 ? -up : down > 0 ? down : 0;
    if (by) {
      window.scrollBy(0, Math.max(-24, Math.min(24, by / 4)));
      aim();
    }
    drag.frame = requestAnimationFrame(scroll);
  }

  function drop(event) {
    if (event.pointerId !== drag.pointer) return;
    const { on, line, ids, target } = drag;
    end();
    if (!on) return;
    if (line) {
      if (target) board.moveLine(line, target);
      return;
    }
    // Dropped on one of themselves they go behind what stands before it.
    const order = board.ids();
    let after = target;
    while (after && ids.includes(after)) after = order[order.indexOf(after) - 1] || "";
    board.move(ids, after);
  }

  function end() {
    if (!drag) return;
    cancelAnimationFrame(drag.frame);
    if (drag.ghost) drag.ghost.remove();
    list.classList.remove("is-dragging", "is-dragging-line");
    board.dropMark(null);
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", drop);
    window.removeEventListener("pointercancel", end);
    window.removeEventListener("keydown", escape, true);
    drag = null;
  }

  function escape(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    end();
  }

  list.addEventListener("pointerdown", press);
};
