/* On a phone what is seldom touched lies behind one button of the bar, which says who writes and paints. */
toonverse.barMenu = (ctx) => {
  "use strict";
  const { t, h, icon } = toonverse;
  let open = false;

  function show(on) {
    open = on;
    const header = ctx.root.querySelector(".tv-bar");
    if (!header) return;
    header.classList.toggle("is-open", open);
    header.querySelector(".tv-bar-menu").setAttribute("aria-expanded", String(open));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !open) return;
    show(false);
    ctx.root.querySelector(".tv-bar-menu").focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (open && !ctx.root.contains(event.target)) show(false);
  });

  function button(value) {
    const chosen = ["writer", "painter"].map((role) => (!value.project && toonverse.asked[role]) || value[role]);
    const names = [...new Set(chosen)].map((name) => t("provider." + name)).join("·");
    return h(
      "button",
      {
        type: "button",
        class: "tv-button tv-bar-menu",
        "aria-label": t("bar.menu", { providers: names }),
        "aria-expanded": String(open),
        on: { click: () => show(!open) },
      },
      icon("gear"),
      h("span", {}, names),
    );
  }

  return { button, isOpen: () => open, close: () => show(false) };
};
