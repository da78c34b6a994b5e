/* What a person who does not see the page has to be told: said politely, one after the other, and not shown. */
(() => {
  "use strict";
  const { h } = toonverse;
  const KEPT = 3;
  let region = null;

  /* It has to be there before something is said in it, and what was said before is not said again. */
  function listen() {
    region = h("div", { class: "tv-hidden tv-said", role: "status", "aria-live": "polite", "aria-atomic": "false" });
    document.body.append(region);
  }
  if (document.body) listen();
  else document.addEventListener("DOMContentLoaded", listen);

  toonverse.say = (words) => {
    region.append(h("p", {}, words));
    while (region.children.length > KEPT) region.firstChild.remove();
  };
})();
