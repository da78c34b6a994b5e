/* What stands over the page: one menu at a time, a word at the lower edge, a large dialog. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let open = null;

  function close(back) {
    if (!open) return;
    const { box, anchor, stop } = open;
    open = null;
    stop.abort();
    // A field in the menu saves what was typed when it is left.
    if (box.contains(document.activeElement)) document.activeElement.blur();
    box.remove();
    // What it hangs on may have been drawn anew meanwhile: it is found again by its name.
    const name = anchor.dataset.k && CSS.escape(anchor.dataset.k);
    const again = anchor.isConnected || !name ? anchor : document.querySelector(`[data-k="${name}"]`);
    if (!again) return;
    again.setAttribute("aria-expanded", "false");
    if (back) again.focus({ preventScroll: true });
  }

  function place(box, anchor) {
    const at = anchor.getBoundingClientRect(),
      wide = box.offsetWidth,
      high = box.offsetHeight;
    const edge = at.left + at.width / 2 > innerWidth / 2 ? at.right - wide : at.left;
    const below = at.bottom + 6 + high <= innerHeight - 8;
    const top = below ? at.bottom + 6 : Math.max(8, at.top - 6 - high);
    box.style.left = Math.max(8, Math.min(edge, innerWidth - wide - 8)) + "px";
    box.style.top = Math.min(top, Math.max(8, innerHeight - high - 8)) + "px";
  }

  function row(one) {
    if (one === "-") return h("hr", {});
    if (one instanceof Node) return one;
    const ticked = one.pressed !== undefined;
    const attributes = {
      class: "tv-menu-row" + (one.danger ? " is-danger" : ""),
      role: ticked ? "menuitemcheckbox" : "menuitem",
      "aria-checked": ticked ? String(Boolean(one.pressed)) : null,
      tabindex: "-1",
      data: { way: one.name || "" },
    };
    const inside = [
      one.icon ? icon(one.icon) : h("i", {}),
      h("span", {}, h("b", {}, one.words), one.about ? h("small", {}, one.about) : null),
      one.keys ? h("kbd", {}, one.keys) : null,
      one.pressed ? icon("check") : null,
    ];
    if (one.href)
      return h(
        "a",
        { ...attributes, href: one.href, download: one.download, on: { click: () => close(true) } },
        inside,
      );
    const click = () => {
      close(true);
      toonverse.underway(Promise.resolve(one.run()));
    };
    return h("button", { type: "button", ...attributes, disabled: Boolean(one.disabled), on: { click } }, inside);
  }

  function keys(event) {
    const typing = event.target.matches("textarea, input");
    const rows = [...open.box.querySelectorAll(".tv-menu-row:not(:disabled)")];
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab" && !open.box.querySelector("textarea, input")) return close(false);
    else if (to !== undefined && rows.length && !typing) rows.at(to % rows.length).focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /* rows: {words, run | href, name?, about?, icon?, keys?, download?, disabled?, danger?, pressed?}, "-" for a rule,
     or a node shown as it is. A second press on the anchor, which has a `data-k`, closes it.
     Gives {tell(name, about), close()}: a row can be told of later. With fields in it its `role` is "dialog". */
  toonverse.menu = (anchor, label, rows, role = "menu") => {
    const same = open && open.anchor.dataset.k === anchor.dataset.k;
    close(false);
    if (same) return null;
    const box = h("div", { class: "tv-root tv-menu", role, "aria-label": label }, rows.filter(Boolean).map(row));
    const stop = new AbortController();
    open = { box, anchor, stop };
    document.body.append(box);
    anchor.setAttribute("aria-expanded", "true");
    place(box, anchor);
    const outside = (event) => {
      const on = event.target.closest && event.target.closest("[data-k]");
      if (!box.contains(event.target) && !(on && on.dataset.k === anchor.dataset.k)) close(false);
    };
    // The page moves under it; what it hangs on may have gone out of sight, or been drawn anew.
    const follow = (event) => {
      if (box.contains(event.target)) return;
      const on = anchor.isConnected ? anchor : document.querySelector(`[data-k="${CSS.escape(anchor.dataset.k)}"]`);
      const at = on && on.getBoundingClientRect();
      if (at && at.bottom > 0 && at.top < innerHeight) place(box, on);
      else if (!box.querySelector("textarea:focus")) close(false);
    };
    box.addEventListener("keydown", keys);
    document.addEventListener("pointerdown", outside, { signal: stop.signal });
    window.addEventListener("resize", follow, { signal: stop.signal });
    document.addEventListener("scroll", follow, { signal: stop.signal, capture: true });
    const first = box.querySelector(".tv-menu-row:not(:disabled)");
    if (first) first.focus({ preventScroll: true });
    return {
      close: () => close(true),
      tell(name, about) {
        const told = box.querySelector(`[data-way="${name}"] small`);
        if (told) told.textContent = about;
        if (open && open.box === box && anchor.isConnected) place(box, anchor);
      },
    };
  };

  /* A button that opens a menu. `name` is unique on the page; `rows` is asked when it is opened. */
  toonverse.menuButton = (words, name, rows, opened) => {
    const click = (event) => {
      const menu = toonverse.menu(event.currentTarget, words, rows());
      if (menu && opened) opened(menu);
    };
    return h(
      "button",
      {
        type: "button",
        class: "tv-button is-more",
        "aria-label": words,
        title: words,
        "aria-haspopup": "menu",
        "aria-expanded": "false",
        data: { k: "menu:" + name },
        on: { click },
      },
      icon("more"),
    );
  };

  /* A word at the lower edge, gone after a while unless one is at it; `more` are buttons in it. It is read out
     and does not take the focus. `how`: "alert" for what went wrong, "busy" for what stays until it is removed. */
  toonverse.toast = (words, more, how) => {
    toonverse.untoast();
    const alert = how === "alert";
    const box = h(
      "div",
      { class: "tv-root tv-toast" + (alert ? " is-alert" : ""), role: alert ? "alert" : "status" },
      h("span", {}, words),
      more,
      button(t("close"), () => box.remove(), { icon: "close", bare: true }),
    );
    document.body.append(box);
    if (how === "busy") return box;
    const timer = setTimeout(() => box.remove(), alert ? 12000 : 8000);
    for (const type of ["pointerenter", "focusin"]) box.addEventListener(type, () => clearTimeout(timer));
    return box;
  };
  toonverse.untoast = () => document.querySelectorAll(".tv-toast").forEach((one) => one.remove());

  const FOCUSED = "button, a[href], select, textarea, input";
  const nameOf = (node) => node.dataset.k || node.getAttribute("aria-label") || node.textContent;
  const seatOf = (node) => (node.closest("[data-seat]") || { dataset: {} }).dataset.seat;

  /* Draw `root` anew without losing the focus: it goes to the same control, else to the one that sits in its
     seat now (`data-seat`: Stop where Run was). */
  toonverse.keepingFocus = (root, draw) => {
    const was = document.activeElement,
      seat = root.contains(was) && seatOf(was);
    const held = root.contains(was) && was !== root;
    draw();
    if (!held || root.contains(document.activeElement)) return;
    const same = [...root.querySelectorAll(FOCUSED)].find(
      (one) => one.tagName === was.tagName && nameOf(one) === nameOf(was) && seatOf(one) === seat,
    );
    const next =
      same || (seat && root.querySelector(`[data-seat="${seat}"]:is(button, a), [data-seat="${seat}"] :is(button, a)`));
    if (next) toonverse.focusAs(was, next);
  };

  /* The focus goes on from one control to the one in its place, and with it the caret. */
  toonverse.focusAs = (was, next) => {
    next.focus({ preventScroll: true });
    if (was.matches("textarea") && next.matches("textarea") && was.value === next.value)
      next.setSelectionRange(was.selectionStart, was.selectionEnd);
  };

  /* Scroll to a node, at once for those who want nothing to move. */
  toonverse.bring = (node, block) =>
    node.scrollIntoView({
      block,
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });

  /* What was just done, with its undo. */
  toonverse.told = (words, undo) =>
    toonverse.toast(words, button(t("undo.undo"), undo, { icon: "undo", kind: "small" }));

  /* A large dialog: `fill(body, close)` draws it. The page behind it waits. */
  toonverse.sheet = (ctx, title, fill) => {
    const body = h("div", { class: "tv-sheet-body" });
    const box = h(
      "dialog",
      { class: "tv-dialog tv-sheet", "aria-label": title },
      h(
        "header",
        {},
        h("b", {}, title),
        button(t("close"), () => box.close(), { icon: "close", bare: true }),
      ),
      body,
    );
    box.addEventListener("close", () => box.remove());
    ctx.root.append(box);
    fill(body, () => box.close());
    box.showModal();
    return box;
  };
})();
