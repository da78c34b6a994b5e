/* The other view: all cells under each other. Gradio makes a tab's panel at its first visit and keeps it, so each
   is visited once; from then on all of them are shown, and the tab bar leads to their places. */
toonverse.stacked = (() => {
  "use strict";
  const { t, h, icon } = toonverse;
  const VIEW = "toonverse.view",
    FOLDED = "toonverse.folded";
  const stages = Object.keys(window.toonverseWords.en)
    .filter((key) => key.startsWith("stage."))
    .map((key) => key.slice(6));
  const facts = {};
  let wanted = read(VIEW) === "stacked",
    folded = new Set((read(FOLDED) || "").split(",").filter(Boolean)),
    visiting = false,
    opened = false,
    possible = false;

  /* Storage is closed in some frames of other sites; the view then lasts as long as the page. */
  function read(name) {
    try {
      return localStorage.getItem(name);
    } catch (error) {
      console.debug(error);
      return null;
    }
  }
  function keep(name, value) {
    try {
      localStorage.setItem(name, value);
    } catch (error) {
      console.debug(error);
    }
  }

  const panel = (stage) => document.getElementById("tab-" + stage);
  const tab = (stage) => document.getElementById(`tab-${stage}-button`);
  const isOn = () => document.body.dataset.view === "stacked";
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  /* While the tabs are only being visited, the address and the cells need not hear of it. */
  const keepTab = toonverse.keepTab;
  toonverse.keepTab = () => {
    if (!visiting) keepTab();
  };

  async function visitAll() {
    const missing = stages.filter((stage) => !panel(stage));
    if (!missing.length) return;
    visiting = true;
    const before = document.querySelector('#tv-tabs [role="tab"][aria-selected="true"]');
    for (const stage of missing) {
      if (tab(stage)) tab(stage).click();
      for (let tries = 0; tries < 60 && !panel(stage); tries += 1) await pause(25);
    }
    if (before) before.click();
    await pause(60);
    visiting = false;
  }

  function heading(stage, number) {
    const fold = () => {
      folded.has(stage) ? folded.delete(stage) : folded.add(stage);
      keep(FOLDED, [...folded].join());
      paint(stage);
    };
    return h(
      "header",
      { class: "tv-root tv-stack-head" },
      h(
        "h2",
        {},
        h(
          "button",
          { type: "button", class: "tv-stack-fold", "aria-controls": "tab-" + stage, on: { click: fold } },
          icon("down"),
          h("span", { class: "tv-stack-number" }, String(number)),
          h("span", { class: "tv-stack-name" }, t("stage." + stage)),
        ),
      ),
      h("span", { class: "tv-stack-facts" }),
    );
  }

  function paint(stage) {
    const place = panel(stage);
    if (!place) return;
    let head = place.querySelector(":scope > .tv-stack-head");
    if (!head) place.prepend((head = heading(stage, stages.indexOf(stage) + 1)));
    const one = facts[stage];
    place.dataset.stack = "1";
    place.dataset.folded = folded.has(stage) ? "1" : "";
    head.querySelector("button").setAttribute("aria-expanded", String(!folded.has(stage)));
    head.querySelector(".tv-stack-name").textContent = t("stage." + stage);
    head.dataset.state = one ? one.state : "empty";
    head
      .querySelector(".tv-stack-facts")
      .replaceChildren(
        ...(one
          ? [
              one.stage !== "brief" && one.runs ? h("span", { class: "tv-in" }, t("when.run", { n: one.runs })) : "",
              one.confirmed ? h("span", { class: "tv-approved" }, icon("check"), t("cell.confirmed")) : "",
              one.reasons.length ? h("span", { class: "tv-approved is-gone" }, t("cell.stale")) : "",
            ].filter(Boolean)
          : []),
      );
  }

  toonverse.on("facts", (one) => {
    facts[one.stage] = one;
    if (isOn()) paint(one.stage);
  });

  /* The tab of the cell that is being read is marked, as the selected one is in the other view. */
  let waiting = false;
  function follow() {
    if (waiting || !isOn()) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      let here = stages[0];
      for (const stage of stages) if (panel(stage) && panel(stage).getBoundingClientRect().top < 180) here = stage;
      for (const stage of stages) {
        const one = tab(stage);
        if (one) one.toggleAttribute("data-here", isOn() && stage === here);
      }
    });
  }
  document.addEventListener("scroll", follow, { passive: true });

  /* Looks at whether a cell is where it was brought, of which so many in a row find it there. */
  const LOOKS = 40,
    STILL = 3;
  let aim = new AbortController();
  function go(stage) {
    const place = panel(stage);
    if (!isOn() || visiting || !place) return;
    if (folded.has(stage)) {
      folded.delete(stage);
      keep(FOLDED, [...folded].join());
      paint(stage);
    }
    toonverse.bring(place, "start");
    // Rows on the way are drawn as they come into view and change height: the aim is corrected until all is still.
    aim.abort();
    const stop = (aim = new AbortController());
    let still = 0,
      looks = 0,
      timer = 0;
    const look = () => {
      const margin = parseFloat(getComputedStyle(place).scrollMarginTop) || 0;
      still = Math.abs(place.getBoundingClientRect().top - margin) > 4 ? 0 : still + 1;
      if (!isOn() || still > STILL || ++looks > LOOKS) return stop.abort();
      if (!still) place.scrollIntoView({ block: "start" });
      timer = setTimeout(look, 200);
    };
    timer = setTimeout(look, 900);
    stop.signal.addEventListener("abort", () => clearTimeout(timer));
    for (const type of ["wheel", "touchstart", "pointerdown", "keydown"])
      window.addEventListener(type, () => stop.abort(), { signal: stop.signal, passive: true, once: true });
  }
  toonverse.on("tab", (stage) => setTimeout(() => go(stage), 0));
  document.addEventListener("click", (event) => {
    // Gradio says nothing when the tab that is selected is pressed again.
    const pressed = event.target.closest && event.target.closest('#tv-tabs [role="tab"][aria-selected="true"]');
    if (pressed && event.isTrusted) go(pressed.id.replace(/^tab-/, "").replace(/-button$/, ""));
  });

  let busy = null;
  async function apply() {
    if (busy) return busy;
    const show = wanted && possible;
    if (show === isOn() && (!show || stages.every(panel))) return null;
    busy = (async () => {
      if (show) await visitAll();
      document.body.dataset.view = show ? "stacked" : "tabs";
      stages.forEach((stage) => (show ? paint(stage) : tab(stage) && tab(stage).removeAttribute("data-here")));
      follow();
      toonverse.emit("view", show ? "stacked" : "tabs");
      const stage = new URL(location.href).searchParams.get("stage");
      if (show && !opened && stages.indexOf(stage) > 0) setTimeout(() => go(stage), 150);
      opened = true;
    })();
    await busy;
    busy = null;
    return apply();
  }

  return {
    isWanted: () => wanted,
    /* Only an episode has cells to stack; before there is one the brief stands alone. */
    allow(has) {
      possible = has;
      apply();
    },
    async toggle() {
      const selected = document.querySelector('#tv-tabs [role="tab"][aria-selected="true"]');
      const here = document.querySelector('#tv-tabs [role="tab"][data-here]') || selected;
      wanted = !wanted;
      keep(VIEW, wanted ? "stacked" : "tabs");
      await apply();
      // One stays with the cell one was at, in either view.
      if (!here) return;
      if (wanted) go(here.id.replace(/^tab-/, "").replace(/-button$/, ""));
      else if (here !== selected) here.click();
    },
    foldAll(fold) {
      folded = new Set(fold ? stages : []);
      keep(FOLDED, [...folded].join());
      stages.forEach(paint);
    },
    allFolded: () => stages.every((stage) => folded.has(stage)),
  };
})();
