/* Long lists with the keyboard: Tab goes through the row one is in and on behind the list, as in a table; whoever comes
   back comes to the row that was left. A row of tools is one stop, with the arrows between them. */
(() => {
  "use strict";
  const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
  const TOOLS = ":is(.tv-scene, .tv-shot) .tv-tools";
  /* The list, one row of it, and what of a row is written or chosen first. */
  const LISTS = [
    [".tv-beats", ".tv-beat", "textarea"],
    [".tv-shots", ".tv-slot", ".tv-shot"],
    [".tv-images", ".tv-image", ".tv-picture"],
    [".tv-root:has(> .tv-letter)", ".tv-letter", ".tv-balloon, textarea"],
    [TOOLS, "button", ""],
  ];
  let tabbed = false;

  const seen = (node) => !node.disabled && node.checkVisibility({ visibilityProperty: true });
  const usable = (node) => node.tabIndex >= 0 && seen(node);

  /* [list, row, first of a row], for each list that `node` stands in. */
  const standing = (node) =>
    LISTS.map(([list, row, first]) => [node.closest(list), node.closest(row), first]).filter(
      ([list, row]) => list && row && list.contains(row),
    );

  function tab(event) {
    const here = event.target;
    const within = standing(here);
    if (!within.length) return;
    const passed = (node) => within.some(([list, row]) => list.contains(node) && !row.contains(node));
    const way = event.shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
    const all = [...document.querySelectorAll(FOCUSABLE)];
    if (event.shiftKey) all.reverse();
    const stops = all.filter((node) => here.compareDocumentPosition(node) & way);
    const next = stops.find((node) => !passed(node) && usable(node));
    // Where nothing is passed over, and at the page's end, the browser knows best.
    if (!next || !stops.slice(0, stops.indexOf(next)).some((node) => usable(node))) return;
    event.preventDefault();
    next.focus();
  }

  function arrows(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const tools = step && event.target.closest(TOOLS);
    if (!tools || event.ctrlKey || event.altKey || event.metaKey) return;
    const buttons = [...tools.querySelectorAll("button")].filter(usable);
    const next = buttons[buttons.indexOf(event.target.closest("button")) + step];
    event.preventDefault();
    event.stopPropagation();
    if (next) next.focus();
  }

  /* Up and down between cards that have no keys of their own: to the same thing of the next one. */
  function cards(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const card = step && event.target.matches(".tv-image button:not([role])") && event.target.closest(".tv-image");
    if (!card || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const all = [...card.parentNode.children].filter((one) => one.matches(".tv-image") && one.checkVisibility());
    const next = all[all.indexOf(card) + step];
    event.preventDefault();
    if (next) toonverse.land(next, ".tv-picture:not(.is-missing)");
  }

  document.addEventListener("keydown", (event) => {
    tabbed = event.key === "Tab" && !event.defaultPrevented;
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    if (event.key === "Tab" && !event.ctrlKey && !event.altKey && !event.metaKey) tab(event);
    else cards(event);
  });
  // Before the list's own keys, which walk from row to row.
  document.addEventListener("keydown", arrows, true);

  document.addEventListener("focusin", (event) => {
    for (const [list, row, first] of standing(event.target)) {
      if (!first) continue;
      const left = list.tvAt && list.querySelector(`[data-key="${CSS.escape(list.tvAt)}"]`);
      const came = tabbed && !list.contains(event.relatedTarget);
      if (came && left && left !== row && left.checkVisibility()) return void toonverse.land(left, first);
      list.tvAt = row.dataset.key;
    }
  });

  /* The focus goes to a row: to `first` of it, or to whatever of it can be changed, or to itself. */
  toonverse.land = (row, first) => {
    const any = (selector, fits) => selector && [...row.querySelectorAll(selector)].find(fits);
    const itself = !first && row.matches(FOCUSABLE) && row;
    let node = itself || any(first, seen) || any("textarea", usable) || any(FOCUSABLE, usable);
    // A keyboard that comes up on a phone would cover what is to be looked at.
    if (!node || (matchMedia("(pointer: coarse)").matches && node.matches("textarea, input"))) node = row;
    if (node === row && !row.hasAttribute("tabindex")) row.tabIndex = -1;
    node.focus({ preventScroll: true });
    toonverse.bring(row, "center");
  };
  toonverse.firstOf = (row) => (LISTS.find(([, one]) => row.matches(one)) || ["", "", ""])[2];
})();
