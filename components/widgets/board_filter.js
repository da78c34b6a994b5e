/* The storyboard's toolbar: what is shown and how many of how many, a jump to a number, tools. */
toonverse.boardFilter = (board) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const { ctx } = board;
  const none = () => ({ text: "", scene: "", shot: "", lines: "", state: "" });
  let wanted = none(),
    waits = null,
    stays = new Set(),
    nodes = {};

  const isOn = () => Object.values(wanted).some(Boolean);

  const STATES = {
    locked: (panel) => panel.locked,
    unlocked: (panel) => !panel.locked,
    edited: (panel) => ctx.value.edited.some((one) => one.startsWith(panel.id + "/")) || board.isAdded(panel.id),
    findings: (panel) => Boolean(ctx.value.findings[panel.id]),
  };

  function textOf(panel) {
    const lines = panel.lines.map(board.line).map((line) => Object.values(line.texts).join("\n") + "\n" + line.speaker);
    return [panel.action, panel.prompt, panel.setting, ...Object.values(panel.alt), ...lines].join("\n").toLowerCase();
  }

  function matches(panel) {
    const words = wanted.text.normalize("NFC").trim().toLowerCase();
    return (
      (!words || textOf(panel).includes(words)) &&
      (!wanted.scene || panel.scene === wanted.scene) &&
      (!wanted.shot || panel.shot === wanted.shot) &&
      (!wanted.lines || (wanted.lines === "silent") === !panel.lines.length) &&
      (!wanted.state || STATES[wanted.state](panel))
    );
  }

  /* Shown ones stay until the filter is changed: a panel must not vanish under the hand that edits it. */
  function shown() {
    if (!isOn()) return new Set(board.ids());
    for (const panel of ctx.value.panels) if (matches(panel)) stays.add(panel.id);
    return stays;
  }

  function changed() {
    stays = new Set();
    board.redraw();
  }

  function picker(name, choices) {
    const select = h("select", {
      class: "tv-pick is-filter",
      "aria-label": t("board.filter." + name),
      on: {
        change: () => {
          wanted[name] = select.value;
          changed();
        },
      },
    });
    for (const [value, words] of [["", t("board.filter." + name)], ...choices])
      select.append(h("option", { value }, words));
    select.value = wanted[name];
    return select;
  }

  function search() {
    const input = h("input", {
      type: "search",
      class: "tv-input",
      placeholder: t("board.search"),
      "aria-label": t("board.search"),
      value: wanted.text,
      data: { k: "board-search" },
      on: {
        input: () => {
          clearTimeout(waits);
          waits = setTimeout(() => {
            wanted.text = input.value;
            changed();
          }, 120);
        },
      },
    });
    return h("label", { class: "tv-search" }, icon("search"), input);
  }

  function jump() {
    const input = h("input", {
      type: "number",
      min: 1,
      class: "tv-input",
      placeholder: "#",
      title: t("board.jump"),
      "aria-label": t("board.jump"),
      data: { k: "board-jump" },
      on: {
        keydown: (event) => {
          if (event.key !== "Enter" || event.isComposing) return;
          event.preventDefault();
          const panel = ctx.value.panels[Number(input.value) - 1];
          input.setAttribute("aria-invalid", String(!panel));
          if (!panel) return toonverse.toast(t("board.no_number", { n: ctx.value.panels.length }));
          input.value = "";
          reveal(panel.id);
        },
      },
    });
    return h("span", { class: "tv-jump" }, input);
  }

  /* Go to a panel; one that is filtered out is shown for it. */
  function reveal(id) {
    stays.add(id);
    board.redraw();
    board.go(id);
  }

  function forget() {
    wanted = none();
    stays = new Set();
  }

  function clear() {
    forget();
    draw();
    changed();
  }

  function draw() {
    const value = ctx.value;
    const lines = ["with_lines", "silent"].map((one) => [one, t("board.lines." + one)]);
    const states = Object.keys(STATES).map((one) => [one, t("board.state." + one)]);
    nodes.count = h("span", { class: "tv-count", role: "status", "aria-live": "polite" });
    nodes.clear = button(t("board.clear"), clear, {
      icon: "close",
      kind: "quiet",
      hidden: true,
      title: t("board.clear"),
    });
    const fresh = h(
      "div",
      { class: "tv-toolbar", role: "search", "aria-label": t("board.toolbar") },
      h(
        "div",
        { class: "tv-filters" },
        search(),
        picker("scene", value.scenes),
        picker("shot", board.choices("shot")),
        picker("lines", lines),
        picker("state", states),
      ),
      h(
        "div",
        { class: "tv-row" },
        nodes.count,
        nodes.clear,
        h("span", { class: "tv-gap" }),
        jump(),
        button(t("board.replace"), () => board.replace(), {
          icon: "replace",
          title: t("board.replace"),
          "aria-label": t("board.replace"),
          data: { k: "replace" },
        }),
        button(t("board.table"), () => board.table(), {
          icon: "table",
          title: t("board.table"),
          data: { k: "table" },
        }),
        button(t("board.keys"), () => board.keys(), { icon: "keyboard", bare: true, data: { k: "keys" } }),
      ),
    );
    if (nodes.box) nodes.box.replaceWith(fresh);
    nodes.box = fresh;
    nodes.made = JSON.stringify([value.language, value.scenes]);
    return fresh;
  }

  /* The count, after every change. */
  function settle(visible) {
    if (nodes.made !== JSON.stringify([ctx.value.language, ctx.value.scenes]) && !toonverse.isTyping(nodes.box)) draw();
    const all = ctx.value.panels.length;
    const now = t(isOn() ? "board.count_of" : "board.count", { n: visible.size, all });
    if (nodes.count.textContent !== now) nodes.count.textContent = now;
    nodes.clear.hidden = !isOn();
  }

  return { draw, settle, shown, reveal, forget, clear };
};
