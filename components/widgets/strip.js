/* Gives the tabs their coloured dots, and tells a screen reader how the run goes. */
toonverse.define("strip", (ctx) => {
  "use strict";
  const live = toonverse.h("div", { class: "tv-hidden", role: "status", "aria-live": "polite" });
  const menu = toonverse.stageMenu();
  let timer = null,
    states = {};

  function paint() {
    for (const [stage, state] of Object.entries(states)) {
      document.querySelectorAll(`#tab-${stage}-button`).forEach((tab) => {
        tab.dataset.state = state;
      });
    }
    rove();
  }

  /* The Tab key comes to the open tab only; the arrows go on from there. */
  function rove() {
    for (const tab of document.querySelectorAll('#tv-tabs [role="tab"]'))
      tab.tabIndex = tab.getAttribute("aria-selected") === "true" ? 0 : -1;
  }
  toonverse.on("tab", rove);

  // Gradio's tabs answer to a click only; people with a keyboard expect the arrows to move along.
  document.addEventListener("keydown", (event) => {
    const tab = event.target.closest && event.target.closest('#tv-tabs [role="tab"]');
    if (!tab) return;
    const tabs = [...document.querySelectorAll('#tv-tabs [role="tab"]')].filter((one) => one.offsetParent);
    const at = tabs.indexOf(tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = tabs.at(to % tabs.length);
    next.click();
    next.focus();
  });

  return {
    draw(value) {
      if (!value.states) return;
      if (!live.isConnected) {
        ctx.root.append(live, menu.root);
        toonverse.emit("seats");
      }
      menu.draw(value);
      states = value.states;
      toonverse.emit("progress", Object.keys(value.progress || {}).length ? value.live : "");
      if (live.textContent !== value.live) live.textContent = value.live;
      toonverse.watchRun(value.running, value.live);
      paint();
      // Gradio may draw the tab bar anew after this value has come (overflow, new labels).
      clearTimeout(timer);
      timer = setTimeout(() => {
        paint();
        menu.draw(value);
      }, 300);
    },
  };
});

/* The open tab and the name of its stage or tool, "" while there is none. */
toonverse.openedTab = () => {
  const tab = document.querySelector('#tv-tabs [role="tab"][aria-selected="true"]');
  return { tab, stage: tab ? tab.id.replace(/^tab-/, "").replace(/-button$/, "") : "" };
};

/* A tab that the server opens (after a link to a stage, or of an address) raises no event of gradio's: what is
   selected is what is looked at. */
new MutationObserver((changes) => {
  const opened = changes.some(
    ({ target }) => target.getAttribute("aria-selected") === "true" && target.closest("#tv-tabs"),
  );
  if (opened) toonverse.keepTab();
}).observe(document.documentElement, { subtree: true, attributeFilter: ["aria-selected"] });

/* The address keeps the tab, so that a reload returns to it. */
toonverse.keepTab = () =>
  setTimeout(() => {
    const { tab, stage } = toonverse.openedTab();
    if (!stage) return;
    const url = new URL(location.href);
    url.searchParams.set("stage", stage);
    history.replaceState(history.state, "", url);
    tab.scrollIntoView({ block: "nearest", inline: "center" });
    toonverse.emit("tab", stage);
  }, 0);
