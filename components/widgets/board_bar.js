/* What is done to all selected panels at once: one save, one revision, one undo. */
toonverse.boardBar = (board) => {
  "use strict";
  const { t, h, button } = toonverse;

  function setter(name) {
    const select = h("select", {
      class: "tv-pick is-filter",
      "aria-label": t("board.set", { what: t("panel." + name) }),
      on: {
        change: () => {
          board.setAll(name, select.value);
          select.value = "";
        },
      },
    });
    select.append(h("option", { value: "" }, t("panel." + name)));
    for (const [value, words] of board.choices(name)) select.append(h("option", { value }, words));
    return select;
  }

  /* A number that is taken with Enter or on leaving, so that half of one is never saved. */
  function number(label, most, take) {
    const now = () => {
      const value = Number(input.value);
      if (input.value.trim() === "" || !Number.isInteger(value) || value < 0 || value > most()) return;
      input.value = "";
      take(value);
    };
    const input = h("input", {
      type: "number",
      min: 0,
      class: "tv-input",
      placeholder: label,
      title: label,
      "aria-label": label,
      on: {
        keydown: (event) => {
          if (event.key === "Enter" && !event.isComposing) now();
        },
        change: now,
      },
    });
    return input;
  }

  function make() {
    const ids = () => board.inOrder(board.picks);
    return h(
      "div",
      { class: "tv-bulk", role: "toolbar", "aria-label": t("board.selected") },
      h("b", { role: "status", "aria-live": "polite" }),
      setter("shot"),
      setter("angle"),
      setter("shape"),
      number(
        t("panel.gutter"),
        () => 3000,
        (value) => board.setAll("gutter", value),
      ),
      button(t("board.lock"), () => board.setAll("locked", true), { icon: "lock", bare: true }),
      button(t("board.unlock"), () => board.setAll("locked", false), { icon: "unlock", bare: true }),
      button(t("move.up"), () => board.shift(ids(), -1), { icon: "up", bare: true }),
      button(t("move.down"), () => board.shift(ids(), 1), { icon: "down", bare: true }),
      number(
        t("board.move_to"),
        () => board.ids().length,
        (value) => board.moveTo(ids(), value),
      ),
      button(t("panel.copy"), () => board.duplicate(ids()), { icon: "copy", bare: true }),
      button(t("panel.remove"), () => board.remove(ids()), { icon: "trash", bare: true }),
      button(t("board.unpick"), () => board.unpick(), { icon: "close", bare: true }),
    );
  }

  /* Shown from two panels on, or from one that was ticked. */
  function settle(host) {
    const n = board.picks.size;
    let bar = host.querySelector(":scope > .tv-bulk");
    const language = toonverse.language();
    const wanted = n > 1 || (n === 1 && board.ticked);
    if (bar && (!wanted || bar.lang !== language)) {
      bar.remove();
      bar = null;
    }
    if (!wanted) return;
    if (!bar) {
      bar = make();
      bar.lang = language;
      host.append(bar);
    }
    const words = t("board.selected_n", { n });
    if (bar.firstChild.textContent !== words) bar.firstChild.textContent = words;
  }

  return { settle };
};
