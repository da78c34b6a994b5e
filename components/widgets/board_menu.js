/* A menu beside what it acts on, a word at the foot of the page with its undo, and a large dialog. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  /* How long a word with an undo stays; the undo itself stays in the toolbar. */
  const TOLD = 9000;

  function place(box, anchor) {
    const at = anchor.getBoundingClientRect();
    const wide = box.offsetWidth,
      high = box.offsetHeight;
    const left = Math.max(8, Math.min(at.left, innerWidth - wide - 8));
    const below = at.bottom + 4;
    const top = below + high > innerHeight - 8 && at.top - high - 4 > 8 ? at.top - high - 4 : below;
    box.style.left = left + "px";
    box.style.top = Math.max(8, Math.min(top, innerHeight - high - 8)) + "px";
  }

  function keys(event, box) {
    const rows = [...box.querySelectorAll("[role=menuitem]:not(:disabled)")];
    const now = rows.indexOf(document.activeElement);
    const steps = { ArrowDown: now + 1, ArrowUp: now < 0 ? rows.length - 1 : now - 1, Home: 0, End: rows.length - 1 };
    if (event.target.matches("textarea, input") || !(event.key in steps) || !rows.length) return;
    event.preventDefault();
    rows[(steps[event.key] + rows.length) % rows.length].focus();
  }

  /* items: {words, run, icon?, keys?, disabled?, danger?}, "-" for a rule, or a node shown as it is.
     In the top layer: a row cuts off whatever hangs out of it. */
  toonverse.menu = (ctx, anchor, label, items) => {
    const box = h("div", { class: "tv-menu", popover: "auto", role: "menu", "aria-label": label });
    const close = () => box.hidePopover();
    const row = (one) =>
      one === "-"
        ? h("hr", {})
        : one instanceof Node
          ? one
          : h(
              "button",
              {
                type: "button",
                role: "menuitem",
                class: one.danger ? "is-danger" : "",
                disabled: Boolean(one.disabled),
                on: {
                  click: () => {
                    close();
                    one.run();
                  },
                },
              },
              one.icon ? icon(one.icon) : h("i", {}),
              h("span", {}, one.words),
              one.keys ? h("kbd", {}, one.keys) : null,
            );
    box.append(...items.filter(Boolean).map(row));
    box.addEventListener("keydown", (event) => keys(event, box));
    anchor.setAttribute("aria-expanded", "true");
    box.addEventListener("toggle", (event) => {
      if (event.newState === "open") return;
      anchor.setAttribute("aria-expanded", "false");
      box.remove();
    });
    ctx.root.append(box);
    box.showPopover();
    place(box, anchor);
    const first = box.querySelector("[role=menuitem]:not(:disabled)");
    if (first) first.focus({ preventScroll: true });
    return close;
  };

  /* What was just done, with its undo. It is read out; it does not take the focus. */
  toonverse.told = (ctx, words, undo) => {
    let box = ctx.root.parentElement.querySelector(":scope > .tv-told");
    if (!box) {
      box = h("div", { class: "tv-told", role: "status", "aria-live": "polite" });
      ctx.root.parentElement.append(box);
    }
    clearTimeout(box.tvTimer);
    const gone = () => box.replaceChildren();
    box.replaceChildren(
      h(
        "div",
        { on: { pointerenter: () => clearTimeout(box.tvTimer), focusin: () => clearTimeout(box.tvTimer) } },
        h("span", {}, words),
        undo
          ? button(
              t("board.undo"),
              async () => {
                gone();
                await undo();
              },
              { icon: "undo", data: { k: "told-undo" } },
            )
          : null,
        button(t("close"), gone, { icon: "close", bare: true }),
      ),
    );
    box.tvTimer = setTimeout(gone, TOLD);
  };

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
