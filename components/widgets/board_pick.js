/* Which panels are selected, and what keys do in the list: as in a file manager. */
toonverse.boardPick = (board) => {
  "use strict";
  const CONTROL = "button, input, select, textarea, label, summary, a, [role=menu]";
  let anchor = "";

  function range(id) {
    const order = board.shownIds();
    const ends = [order.indexOf(anchor), order.indexOf(id)].sort((one, two) => one - two);
    if (ends[0] >= 0) order.slice(ends[0], ends[1] + 1).forEach((one) => board.picks.add(one));
  }

  function pick(id, { toggle = false, range: far = false } = {}) {
    if (far && anchor) {
      if (!toggle) board.picks.clear();
      range(id);
    } else if (toggle) {
      board.picks.has(id) ? board.picks.delete(id) : board.picks.add(id);
      anchor = id;
    } else {
      board.picks.clear();
      board.picks.add(id);
      anchor = id;
    }
    board.ticked = toggle || far;
    board.select(id);
    board.settle();
  }

  function clicked(event, id) {
    if (event.target.closest(CONTROL)) return;
    pick(id, { toggle: event.ctrlKey || event.metaKey, range: event.shiftKey });
  }

  function unpick() {
    board.picks.clear();
    board.ticked = false;
    board.settle();
  }

  function all() {
    board.shownIds().forEach((id) => board.picks.add(id));
    board.ticked = true;
    board.settle();
  }

  const chosen = (id) => (board.picks.has(id) ? board.inOrder(board.picks) : [id]);

  function step(id, to, far) {
    const order = board.shownIds();
    const place = { up: order.indexOf(id) - 1, down: order.indexOf(id) + 1, first: 0, last: order.length - 1 }[to];
    const next = order[place];
    if (!next) return;
    if (far) {
      if (!anchor || !board.picks.size) anchor = id;
      board.picks.clear();
      range(next);
      board.ticked = true;
    }
    board.go(next);
    board.settle();
  }

  const ON_ROW = {
    " ": (id) => pick(id, { toggle: true }),
    Enter: (id) => board.edge(id).querySelector(".is-action textarea").focus(),
    Delete: (id) => board.remove(chosen(id)),
    Backspace: (id) => board.remove(chosen(id)),
    Escape: () => unpick(),
    ArrowUp: (id, far) => step(id, "up", far),
    ArrowDown: (id, far) => step(id, "down", far),
    Home: (id, far) => step(id, "first", far),
    End: (id, far) => step(id, "last", far),
  };

  function key(event, id) {
    const { target } = event;
    if (event.isComposing || target.closest("[role=menu]")) return;
    const arrow = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : 0;
    if (event.altKey && arrow && !target.matches("select")) {
      event.preventDefault();
      board.shift(chosen(id), arrow);
      return;
    }
    if (target.matches("textarea, select, input:not([type=checkbox])")) {
      if (event.key === "Escape") event.currentTarget.focus({ preventScroll: true });
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
      event.preventDefault();
      all();
      return;
    }
    const onRow = target === event.currentTarget || (target.matches("[type=checkbox]") && event.key !== " ");
    if (event.ctrlKey || event.metaKey || event.altKey || !onRow || !ON_ROW[event.key]) return;
    event.preventDefault();
    ON_ROW[event.key](id, event.shiftKey);
  }

  return { pick, clicked, unpick, key };
};
