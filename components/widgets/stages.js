/* The stages on a phone: one button that says where one is and how it stands, and a list to go elsewhere.
   Gradio's tabs stay underneath and keep the panels. */
toonverse.stageMenu = () => {
  "use strict";
  const { t, h, icon } = toonverse;
  const STAGES = ["brief", "text", "director", "image", "lettering", "packaging"];
  const TOOLS = ["checks", "costs", "jobs"];
  // Undo and the strip have their places beside it: the bar scrolls away, this stays.
  const menu = h("nav", {});
  const root = h("div", { class: "tv-stages" }, menu, h("div", { class: "tv-undo-slot" }), h("div", { class: "tv-preview-slot" }));
  const narrow = matchMedia("(max-width: 720px)");
  let value = { states: {} },
    open = false;

  const now = () => {
    const tab = document.querySelector('#tv-tabs [role="tab"][aria-selected="true"]');
    return tab ? tab.id.replace(/^tab-/, "").replace(/-button$/, "") : STAGES[0];
  };
  const name = (stage) => t((TOOLS.includes(stage) ? "tool." : "stage.") + stage);

  /* The state in a word, as the dot has it in a colour. */
  function words(stage) {
    const state = value.states[stage];
    const [done, total] = (value.progress || {})[stage] || [];
    if (!state || (stage === "brief" && state === "empty")) return "";
    if (state === "running" && total) return t("state.running_n", { done, total });
    return t(state === "stale" ? "cell.stale" : "state." + state);
  }

  const row = (stage) => [
    h("span", { class: "tv-state", data: { state: value.states[stage] || "" } }, h("i", { class: "tv-dot" })),
    h("b", {}, name(stage)),
    h("span", { class: "tv-quiet" }, words(stage)),
  ];

  function flip(on) {
    open = on;
    draw(value);
    const to = root.querySelector(open ? '[aria-current="true"]' : ".tv-stages-now");
    if (to) to.focus();
  }

  function keys(event) {
    const items = [...root.querySelectorAll(".tv-stages-list button")];
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === "Escape" && open) flip(false);
    else if (open && items[to]) items[to].focus();
    else return;
    event.preventDefault();
  }

  function list() {
    const here = now();
    return h(
      "div",
      { class: "tv-stages-list", id: "tv-stages-list" },
      [...STAGES, ...TOOLS].map((stage) =>
        h(
          "button",
          {
            type: "button",
            class: TOOLS.includes(stage) ? "is-tool" : "",
            "aria-current": stage === here ? "true" : null,
            on: {
              click: () => {
                toonverse.openTab(stage);
                flip(false);
                window.scrollTo({ top: 0 });
              },
            },
          },
          row(stage),
        ),
      ),
    );
  }

  function draw(next) {
    value = next;
    if (!narrow.matches) return menu.replaceChildren();
    const held = menu.contains(document.activeElement) && !open;
    // Drawn anew under somebody who walks through the list: they stay where they are.
    const listed = () => [...menu.querySelectorAll(".tv-stages-list button")];
    const at = open ? listed().indexOf(document.activeElement) : -1;
    menu.setAttribute("aria-label", t("bar.stages"));
    menu.replaceChildren(
      h(
        "button",
        {
          type: "button",
          class: "tv-stages-now",
          "aria-expanded": String(open),
          "aria-controls": "tv-stages-list",
          on: { click: () => flip(!open) },
        },
        row(now()),
        icon("down"),
      ),
      open ? list() : h("span", {}),
    );
    if (at >= 0) listed()[at].focus();
    if (held) root.querySelector(".tv-stages-now").focus();
  }

  menu.addEventListener("keydown", keys);
  document.addEventListener("pointerdown", (event) => {
    if (open && !menu.contains(event.target)) {
      open = false;
      draw(value);
    }
  });
  narrow.addEventListener("change", () => {
    draw(value);
    toonverse.emit("seats");
  });
  toonverse.on("tab", () => draw(value));
  return { root, draw };
};
