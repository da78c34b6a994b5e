/* The shortcuts: those that work everywhere, and a panel (key ?) that lists them with those of the open tab. */
(() => {
  "use strict";
  const { t, h, button } = toonverse;
  const STAGES = ["brief", "text", "director", "image", "lettering", "packaging"];
  const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
  const lists = { everywhere: [], preview: [] };

  /* Tab → [[keys, key of the words], …]; a widget of any file may add its own. Keys are joined by "+", ways by " ". */
  toonverse.shortcuts = (tab, rows) => (lists[tab] = [...(lists[tab] || []), ...rows]);

  toonverse.shortcuts("everywhere", [
    ["Alt+1 Alt+6", "help.stages"],
    ["Ctrl+Enter", "help.run"],
    ["Ctrl+G", "help.goto"],
    ["Tab", "help.list_leave"],
    ["← →", "help.tools"],
    ["Ctrl+Z", "help.undo"],
    ["Ctrl+Shift+Z Ctrl+Y", "help.redo"],
    ["?", "help.help"],
    ["Esc", "help.escape"],
  ]);
  toonverse.shortcuts("text", [
    ["Enter", "help.line_add"],
    ["Shift+Enter", "help.line_break"],
    ["Backspace", "help.line_remove"],
    ["Alt+↑ Alt+↓", "help.line_move"],
    ["↑ ↓", "help.line_walk"],
    ["Alt+PageUp Alt+PageDown", "help.scene_walk"],
  ]);
  toonverse.shortcuts("director", [
    ["↑ ↓", "board.key.walk"],
    ["Alt+↑ Alt+↓", "board.key.move"],
    ["Space", "board.key.pick"],
    ["Shift+↑ Shift+↓", "board.key.extend"],
    ["Ctrl+A", "board.key.all"],
    ["Enter", "board.key.write"],
    ["Esc", "board.key.leave"],
    ["Delete", "board.key.remove"],
  ]);
  toonverse.shortcuts("image", [
    ["↑ ↓", "help.card_walk"],
    ["Enter", "help.view_open"],
    ["← →", "help.view_panels"],
    ["↑ ↓", "help.view_candidates"],
    ["C", "help.view_compare"],
    ["R", "help.view_redo"],
    ["L", "help.view_lock"],
  ]);
  toonverse.shortcuts("lettering", [
    ["← → ↑ ↓", "help.balloon"],
    ["Enter", "help.balloon_write"],
    ["Ctrl+Enter", "help.balloon_done"],
    ["Ctrl+Shift+Enter", "help.balloon_split"],
    ["T", "help.balloon_tidy"],
    ["R", "help.balloon_free"],
    ["] [", "help.balloon_layer"],
  ]);
  toonverse.shortcuts("preview", [
    ["↑ ↓", "help.preview_walk"],
    ["↑ ↓ PageUp PageDown", "help.preview_gutter"],
  ]);

  const stage = () => {
    const tab = document.querySelector('#tv-tabs [role="tab"][aria-selected="true"]');
    return tab ? tab.id.replace(/^tab-/, "").replace(/-button$/, "") : "";
  };
  toonverse.stage = stage;
  const key = (name) => (MAC ? { Ctrl: "⌘", Alt: "⌥" }[name] || name : name);
  const way = (keys) => keys.split("+").flatMap((one, at) => [at ? "+" : null, h("kbd", {}, key(one))]);

  function section(title, rows) {
    if (!rows || !rows.length) return null;
    return h(
      "section",
      {},
      h("h3", {}, title),
      h(
        "dl",
        {},
        rows.map(([keys, words]) =>
          h(
            "div",
            {},
            h(
              "dt",
              {},
              keys.split(" ").flatMap((one, at) => [at ? " " : null, h("span", {}, way(one))]),
            ),
            h("dd", {}, t(words)),
          ),
        ),
      ),
    );
  }

  toonverse.help = () => {
    if (document.querySelector(".tv-help[open]")) return;
    const here = stage(),
      back = document.activeElement;
    const close = () => box.close();
    const name = STAGES.includes(here) ? t("stage." + here) : "";
    const box = h(
      "dialog",
      {
        class: "tv-root tv-dialog tv-help",
        "aria-label": t("help.title"),
        on: {
          click: (event) => event.target === box && close(),
          close: () => {
            box.remove();
            if (back && back.isConnected) back.focus();
          },
        },
      },
      h("header", {}, h("h2", {}, t("help.title")), button(t("close"), close, { icon: "close", bare: true })),
      section(t("help.here", { stage: name }), lists[here]),
      here === "director" ? h("p", { class: "tv-quiet" }, t("board.keys_mouse")) : null,
      section(t("help.everywhere"), lists.everywhere),
      section(t("preview.title"), lists.preview),
      STAGES.filter((one) => one !== here).map((one) => section(t("stage." + one), lists[one])),
    );
    document.body.append(box);
    box.showModal();
  };

  const visible = (selector) =>
    [...document.querySelectorAll(selector)].find((one) => one.offsetParent && !one.disabled);

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229 || document.querySelector("dialog[open]")) return;
    const typing = event.target.matches && event.target.matches("textarea, select, input, [contenteditable=true]");
    if (event.key === "?" && !typing) {
      event.preventDefault();
      toonverse.help();
    } else if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.code === "KeyG") {
      event.preventDefault();
      toonverse.goTo();
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && /^Digit[1-6]$/.test(event.code)) {
      event.preventDefault();
      toonverse.openTab(STAGES[Number(event.code.slice(-1)) - 1]);
      // Gradio marks the tab a moment later.
      setTimeout(toonverse.focusTab, 50);
      window.scrollTo({ top: 0 });
    } else if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
      const run = visible('.tv-cell [data-k="run"]') || visible(".tv-hero-do button") || visible("button.tv-act");
      if (!run || run.dataset.stop) return;
      event.preventDefault();
      // What is being typed is saved first: the run waits for it.
      if (typing) event.target.blur();
      run.click();
    }
  });
})();
