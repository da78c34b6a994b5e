/* One menu at a time, drawn over the page: whatever is redrawn below it, it stays open where it is. */
(() => {
  "use strict";
  const { h, icon } = toonverse;
  let open = null;

  function close(back) {
    if (!open) return;
    const { box, anchor, stop } = open;
    open = null;
    stop.abort();
    box.remove();
    // The cell may have been drawn anew meanwhile: its button is found again by its name.
    const again = anchor.isConnected ? anchor : document.querySelector(`[data-menu="${anchor.dataset.menu}"]`);
    if (!again) return;
    again.setAttribute("aria-expanded", "false");
    if (back) again.focus({ preventScroll: true });
  }

  function place(box, anchor) {
    const at = anchor.getBoundingClientRect();
    const wide = box.offsetWidth,
      high = box.offsetHeight;
    const left = Math.max(8, Math.min(at.right - wide, innerWidth - wide - 8));
    const below = at.bottom + 6 + high <= innerHeight - 8;
    const top = below ? at.bottom + 6 : Math.max(8, at.top - 6 - high);
    box.style.setProperty("left", left + "px");
    box.style.setProperty("top", top + "px");
  }

  function row(one) {
    const attributes = {
      class: "tv-way",
      role: one.pressed === undefined ? "menuitem" : "menuitemcheckbox",
      "aria-checked": one.pressed === undefined ? null : String(Boolean(one.pressed)),
      tabindex: "-1",
      data: { way: one.name },
    };
    const inside = [
      icon(one.icon || "play"),
      h("span", {}, h("b", {}, one.words), one.about ? h("small", {}, one.about) : null),
      one.pressed ? icon("check") : null,
    ];
    if (one.href)
      return h(
        "a",
        {
          ...attributes,
          href: one.href,
          download: one.download === undefined ? null : one.download,
          on: { click: () => close(true) },
        },
        inside,
      );
    const run = () => {
      close(true);
      one.run();
    };
    return h("button", { type: "button", ...attributes, disabled: Boolean(one.disabled), on: { click: run } }, inside);
  }

  function keys(event) {
    const rows = [...open.box.querySelectorAll(".tv-way:not(:disabled)")];
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab") close(false);
    else if (to !== undefined && rows.length) rows.at(to % rows.length).focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
  }

  /* rows: [{name, words, about?, icon?, run | href, download?, disabled?, pressed?}]. A second press closes it.
     Gives {tell(name, about)}, with which a row can be told of later. */
  toonverse.openMenu = (anchor, label, rows) => {
    const same = open && open.anchor.dataset.menu === anchor.dataset.menu;
    close(false);
    if (same) return null;
    const box = h("div", { class: "tv-root tv-ways", role: "menu", "aria-label": label }, rows.map(row));
    const stop = new AbortController();
    open = { box, anchor, stop };
    document.body.append(box);
    anchor.setAttribute("aria-expanded", "true");
    place(box, anchor);
    const outside = (event) => {
      if (!box.contains(event.target) && !event.target.closest(`[data-menu="${anchor.dataset.menu}"]`)) close(false);
    };
    box.addEventListener("keydown", keys);
    document.addEventListener("pointerdown", outside, { signal: stop.signal });
    window.addEventListener("resize", () => close(false), { signal: stop.signal });
    document.addEventListener(
      "scroll",
      (event) => {
        if (!box.contains(event.target)) close(false);
      },
      { signal: stop.signal, capture: true },
    );
    const first = box.querySelector(".tv-way:not(:disabled)");
    if (first) first.focus({ preventScroll: true });
    return {
      tell(name, about) {
        const told = box.querySelector(`[data-way="${name}"] small`);
        if (told) told.textContent = about;
        if (open && open.box === box && anchor.isConnected) place(box, anchor);
      },
    };
  };

  /* A button that opens a menu. `name` is unique on the page; `rows` is asked when it is opened. */
  toonverse.menuButton = (words, name, rows, opened, more) =>
    h(
      "button",
      {
        type: "button",
        class: "tv-button is-more",
        "aria-label": words,
        title: words,
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        data: { menu: name, k: "menu:" + name },
        on: {
          click: (event) => {
            const menu = toonverse.openMenu(event.currentTarget, words, rows());
            if (menu && opened) opened(menu);
          },
        },
        ...more,
      },
      icon("more"),
    );
})();
