/* The strip as a phone shows it: every panel in its best form so far, gutters true to scale. */
toonverse.define("preview", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let selected = "";

  function panel(one) {
    const strip = ctx.value.strip;
    const share = Math.min(1, one.width / strip);
    return h(
      "div",
      { class: `tv-strip-panel is-${one.tone}`, data: { form: one.form }, style: { "--gutter": one.gutter / strip } },
      h(
        "button",
        {
          type: "button",
          class: "tv-strip-picture" + (one.id === selected ? " is-selected" : ""),
          "aria-label": t("panel.number", { number: one.number }),
          style: { width: share * 100 + "%", "aspect-ratio": `${one.width} / ${one.height}` },
          on: { click: () => pick(one.id) },
        },
        h("img", { src: one.src, alt: "", loading: "lazy", decoding: "async" }),
      ),
    );
  }

  function pick(id) {
    mark(id, false);
    toonverse.emit("select", { panel: id, from: ctx });
    const row = [...document.querySelectorAll('[role="tabpanel"] [data-key]')].find(
      (one) => one.dataset.key === id && one.offsetParent,
    );
    if (row) row.scrollIntoView({ block: "center", behavior: "smooth" });
  }

  function mark(id, follow) {
    selected = id;
    const host = ctx.root.querySelector(".tv-phone-screen");
    if (!host) return;
    host
      .querySelectorAll(".tv-strip-picture")
      .forEach((one) => one.classList.toggle("is-selected", one.parentNode.dataset.key === id));
    const row = [...host.querySelectorAll(".tv-strip-panel")].find((one) => one.dataset.key === id);
    if (row && follow) host.scrollTo({ top: row.offsetTop - host.clientHeight / 3, behavior: "smooth" });
  }
  toonverse.on("select", ({ panel: id, from }) => {
    if (from !== ctx) mark(id, true);
  });

  function frame() {
    const open = h(
      "button",
      {
        type: "button",
        class: "tv-button tv-phone-open",
        "aria-expanded": "false",
        on: {
          click: () => {
            const on = document.body.classList.toggle("tv-phone-shown");
            open.setAttribute("aria-expanded", String(on));
          },
        },
      },
      icon("phone"),
      h("span", {}, t("preview.open")),
    );
    return [
      h(
        "aside",
        { class: "tv-phone", "aria-label": t("preview.title") },
        h("header", {}, h("b", {}, t("preview.title")), h("span", { class: "tv-quiet tv-phone-form" })),
        h("div", { class: "tv-phone-screen", tabindex: "0", role: "region", "aria-label": t("preview.title") }),
      ),
      open,
    ];
  }

  function draw(value) {
    if (!value.language) return;
    if (ctx.root.dataset.language !== value.language || !ctx.root.querySelector(".tv-phone")) {
      ctx.root.replaceChildren(...frame());
      ctx.root.dataset.language = value.language;
    }
    const host = ctx.root.querySelector(".tv-phone-screen");
    if (!value.panels || !value.panels.length) {
      host.replaceChildren(
        h("div", { class: "tv-phone-empty" }, h("i", {}), h("i", {}), h("i", {}), h("p", {}, t("preview.empty"))),
      );
      return;
    }
    host.querySelectorAll(".tv-phone-empty").forEach((one) => one.remove());
    header(value);
    toonverse.keyed(host, value.panels, panel, [value.strip]);
  }

  /* What is shown: one's own strip and how far it is, or a finished sample and where to read it. */
  function header(value) {
    const place = ctx.root.querySelector(".tv-phone header");
    if (value.sample) {
      place.replaceChildren(
        h("b", {}, t("preview.sample")),
        h("span", { class: "tv-quiet tv-phone-form" }, value.sample.title),
        h("a", { class: "tv-link", href: value.sample.url, target: "_blank" }, t("preview.read")),
      );
      return;
    }
    const forms = value.panels.reduce((sum, one) => ({ ...sum, [one.form]: (sum[one.form] || 0) + 1 }), {});
    const done = (forms.lettered || 0) + (forms.picture || 0);
    const how =
      forms.lettered === value.panels.length
        ? t("preview.lettered")
        : t("preview.progress", { done, total: value.panels.length });
    place.replaceChildren(h("b", {}, t("preview.title")), h("span", { class: "tv-quiet tv-phone-form" }, how));
  }

  /* Another sample was taken up in the brief: it is what would come out, so it is shown. */
  toonverse.on("sample", async ({ name }) => {
    const answer = await ctx.ask("sample", { name });
    if (answer.ok && ctx.value.sample) {
      ctx.value = answer.preview;
      draw(answer.preview);
    }
  });

  return { draw };
});
