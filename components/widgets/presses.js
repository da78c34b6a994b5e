/* A press is never lost, however slow the machine or the connection is. The browser makes a click of a press only where
   the same element lies under the pointer when it is let go: not where it was drawn anew meanwhile, nor where what
   arrived above has moved it away. And what is not done at once is seen to be under way. */
(() => {
  "use strict";
  const CONTROL = "button, a[href], summary, [role=tab], input[type=checkbox], input[type=radio]";
  /* Pixels that a hand moves while it presses. */
  const STILL = 8;
  /* Milliseconds until the click of a finger that was lifted has come. */
  const TAPPED = 150;
  const SEEN_AFTER = 300;
  let held = null,
    over = null,
    going = 0;

  /* Resolves when the press that is under way is over; one that nothing ends (on a scroll bar, out of the window) is
     so after a second. */
  toonverse.pressed = () => over;

  const nameOf = (node) => node.dataset.k || node.id || node.getAttribute("aria-label") || node.textContent;
  const kept = (node, name) => (node.closest(`[data-${name}]`) || { dataset: {} }).dataset[name] || "";
  /* What tells a control from the others also when it is drawn anew. */
  const mark = (node) => [node.tagName, nameOf(node), kept(node, "seat"), kept(node, "item")].join("\n");

  /* The control itself, or the one that stands in its place; null where there is none or more than one. */
  function now({ control, root, known, x, y }) {
    if (control.isConnected) return control.checkVisibility() ? control : null;
    const same = [...root.querySelectorAll(CONTROL)].filter((one) => mark(one) === known && one.checkVisibility());
    const under = same.filter((one) => one.contains(document.elementFromPoint(x, y)));
    return same.length === 1 ? same[0] : under.length === 1 ? under[0] : null;
  }

  /* A dialog that has come up meanwhile is to be answered first. */
  function reachable(node) {
    const modal = [...document.querySelectorAll("dialog:modal")];
    return !modal.length || modal.some((one) => one.contains(node));
  }

  function begin(event) {
    const control = event.target.closest && event.target.closest(CONTROL);
    const root = control && control.closest(".tv-root, #tv-tabs");
    const { clientX: x = 0, clientY: y = 0 } = event;
    held = root && !control.disabled ? { control, root, known: mark(control), x, y, clicked: false } : null;
  }

  /* Only where the browser made no click of it. */
  function end(press, wait) {
    if (held === press) held = null;
    setTimeout(() => {
      if (press.clicked) return;
      const to = now(press);
      if (to && !to.disabled && reachable(to)) to.click();
    }, wait);
  }

  let presses = [];
  document.addEventListener(
    "click",
    (event) => {
      // A click that a press ended in elsewhere is that press's too: nothing was lost.
      const on = event.target.closest && event.target.closest(CONTROL);
      for (const one of presses) one.clicked = one.clicked || Boolean(on);
    },
    true,
  );

  document.addEventListener(
    "pointerdown",
    (event) => {
      over = new Promise((done) => {
        const ended = () => setTimeout(done);
        for (const type of ["pointerup", "pointercancel"]) document.addEventListener(type, ended, { once: true });
        setTimeout(done, 1000);
      });
      held = null;
      if (event.button === 0 && event.isPrimary && !event.ctrlKey) begin(event);
      presses = held ? [held] : [];
    },
    true,
  );
  document.addEventListener("pointercancel", () => (held = null), true);
  document.addEventListener(
    "pointerup",
    (event) => {
      const press = held;
      if (!press || !event.isPrimary) return;
      const still = Math.hypot(event.clientX - press.x, event.clientY - press.y) <= STILL;
      if (still) end(press, event.pointerType === "touch" ? TAPPED : 0);
      held = null;
    },
    true,
  );

  /* The space bar presses when it is let go, and only what it was pressed on. */
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== " " || event.repeat) return;
      begin(event);
      presses = held ? [held] : [];
    },
    true,
  );
  document.addEventListener(
    "keyup",
    (event) => {
      if (event.key !== " " || !held) return;
      const press = held;
      const focused = now(press) === document.activeElement;
      if (focused && !press.control.isConnected) end(press, 0);
      held = null;
    },
    true,
  );

  /* What a press has begun is seen at the upper edge until it is done, also where its button is drawn anew. */
  toonverse.underway = (doing) => {
    const timer = setTimeout(() => show(1), SEEN_AFTER);
    let seen = false;
    const show = (by) => {
      seen = true;
      going += by;
      document.documentElement.toggleAttribute("data-underway", going > 0);
    };
    const done = () => {
      clearTimeout(timer);
      if (seen) show(-1);
    };
    doing.then(done, done);
    return doing;
  };

  /* A handler that is not begun a second time while the first press on its node is being answered. */
  toonverse.once = (run) => {
    let busy = false;
    return async (event) => {
      if (busy) return;
      busy = true;
      const node = event && event.currentTarget;
      if (node) node.setAttribute("aria-busy", "true");
      try {
        await toonverse.underway(Promise.resolve(run(event)));
      } finally {
        busy = false;
        if (node) node.removeAttribute("aria-busy");
      }
    };
  };
})();
