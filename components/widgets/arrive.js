/* Where somebody goes on who was led to a tab by a key or a screen reader. */
(() => {
  "use strict";
  const PATIENCE = 10000;
  const PLACES = {
    brief: ['[data-k="document/premise"]'],
    text: [".tv-beat:not([data-kind=action]) textarea", ".tv-beat textarea"],
    director: [".tv-shot"],
    image: [".tv-picture:not(.is-missing)", ".tv-image button"],
    lettering: [".tv-balloon", ".tv-letter textarea"],
    packaging: [".tv-package-top :is(button, a)"],
  };

  const seen = (host, selector) => [...host.querySelectorAll(selector)].find((one) => one.checkVisibility());

  /* The focus goes to the first thing of the stage that is written or chosen, as soon as it is drawn. Whoever goes
     elsewhere meanwhile stays there. */
  toonverse.arrive = (stage) => {
    const from = document.activeElement;
    const end = performance.now() + PATIENCE;
    const look = () => {
      const now = document.activeElement;
      if (now !== from && now !== document.body) return;
      const host = document.getElementById("tab-" + stage);
      const found = host && (PLACES[stage] || ["button"]).map((one) => seen(host, one)).find(Boolean);
      if (found) {
        found.focus({ preventScroll: true });
        toonverse.bring(found, "center");
      } else if (performance.now() < end) requestAnimationFrame(look);
      else toonverse.focusTab();
    };
    look();
  };

  /* A finger that tapped wants to look first: a keyboard that comes up would cover half of it. */
  toonverse.byFinger = (event) => Boolean(event) && event.pointerType === "touch";
})();
