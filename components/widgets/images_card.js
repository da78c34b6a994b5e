/* A card of the Images tab: the picture in use, its candidates, what it was asked for, and what can be done. */
toonverse.imageCards = (ctx, does) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const QUALITY = { low: "image.in_low", medium: "image.in_medium", high: "image.in_high" };
  let selected = "";

  function candidates(panel) {
    if (panel.candidates.length < 2) return null;
    const pick = (event, index) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = panel.candidates[(index + step + panel.candidates.length) % panel.candidates.length];
      does.choose(panel, next.id);
      const node = event.target.parentNode.querySelector(`[data-k="${CSS.escape(next.id)}"]`);
      if (node) node.focus();
    };
    return h(
      "div",
      { class: "tv-candidates", role: "radiogroup", "aria-label": t("image.candidates") },
      panel.candidates.map((one, index) =>
        h(
          "button",
          {
            type: "button",
            role: "radio",
            class: "tv-candidate",
            "aria-checked": String(one.id === panel.chosen),
            "aria-label": t("image.candidate", { number: index + 1 }),
            tabindex: one.id === panel.chosen || (!panel.chosen && !index) ? "0" : "-1",
            data: { k: one.id },
            on: { click: () => does.choose(panel, one.id), keydown: (event) => pick(event, index) },
          },
          h("img", { src: one.thumb, alt: "", loading: "lazy", style: { "object-position": one.focus } }),
          one.id === panel.chosen ? icon("check") : null,
        ),
      ),
    );
  }

  const coming = (panel) => (ctx.value.unmade && !ctx.value.stopped) || panel.asked;

  function picture(panel, chosen) {
    const label = t("image.open_panel", { number: panel.number });
    const src = panel.arrived || panel.partial || (chosen && chosen.thumb);
    if (!src)
      return h(
        "div",
        { class: "tv-picture is-missing" },
        panel.drawing ? h("img", { src: panel.drawing, alt: "", loading: "lazy" }) : null,
        h("span", {}, t(coming(panel) ? "image.coming" : "image.none")),
      );
    return h(
      "button",
      {
        type: "button",
        class: "tv-picture" + (panel.arrived ? " is-new" : panel.partial ? " is-partial" : ""),
        "aria-label": label,
        disabled: !chosen,
        data: { k: panel.id + "open" },
        on: { click: () => does.open(panel.id) },
      },
      h("img", { src, alt: t("panel.number", { number: panel.number }), loading: "lazy", decoding: "async" }),
      panel.asked && !panel.arrived ? h("span", { class: "tv-drawing" }, t("image.coming")) : null,
    );
  }

  /* Whose the picture is. That there is none stands in its place. */
  function tag(panel, chosen) {
    if (!panel.arrived && !chosen) return null;
    const words = panel.arrived
      ? t(ctx.value.stopped ? "image.kept" : "image.new")
      : toonverse.providerName(chosen.provider);
    return h("span", { class: "tv-tag", data: { provider: chosen ? chosen.provider : "" } }, words);
  }

  function more(panel, chosen) {
    return h(
      "details",
      // What was refused for its words is where the words are.
      { class: "tv-more", open: Boolean(panel.failure && panel.failure.code === "moderation_blocked") },
      h("summary", {}, t("image.prompt")),
      toonverse.textField(ctx, {
        stage: "director",
        item: panel.id,
        field: "prompt",
        value: panel.prompt,
        label: t("image.prompt_home"),
        rows: 2,
      }),
      chosen && chosen.prompt
        ? h("div", { class: "tv-sent" }, h("span", { class: "tv-label" }, t("image.sent")), h("p", {}, chosen.prompt))
        : null,
      chosen && chosen.notes.length
        ? h(
            "ul",
            { class: "tv-notes" },
            chosen.notes.map((one) => h("li", {}, one)),
          )
        : null,
      chosen && chosen.unread.length
        ? h("p", { class: "tv-quiet" }, t("image.unread", { words: chosen.unread.join(", ") }))
        : null,
      chosen
        ? h("p", { class: "tv-quiet" }, `${chosen.width} × ${chosen.height}${chosen.model ? " · " + chosen.model : ""}`)
        : null,
    );
  }

  /* What was asked for when the picture in use was made from another one. */
  const story = (chosen) =>
    chosen && chosen.retouch
      ? h("p", { class: "tv-retouched" }, icon("brush"), h("span", {}, does.told(chosen)))
      : null;

  function actions(panel) {
    if (ctx.value.unmade) return null;
    return h(
      "div",
      { class: "tv-image-do" },
      button(
        t(panel.failure ? "image.again" : panel.candidates.length ? "image.redo" : "image.draw"),
        () => (panel.asked ? null : does.redo(panel)),
        {
          icon: panel.failure || panel.candidates.length ? "refresh" : "brush",
          kind: panel.failure && !panel.failure.stops ? "primary" : "soft",
          // While it is painted it cannot be asked for again, and keeps the focus all the same.
          disabled: panel.locked,
          "aria-disabled": panel.asked ? "true" : null,
          title: panel.locked ? t("image.redo_locked") : null,
          data: { k: panel.id + "redo" },
        },
      ),
      panel.candidates.length
        ? button(t("retouch.short"), () => does.retouch(panel), {
            icon: "brush",
            kind: "soft",
            title: t("retouch.open"),
            "aria-label": t("retouch.open"),
            disabled: panel.locked,
            data: { k: panel.id + "retouch" },
          })
        : null,
      toonverse.filePicker(t("image.upload"), "image/png,image/jpeg,image/webp", (file) => does.upload(panel, file), {
        bare: true,
      }),
      panel.candidates.length > 1
        ? button(t("image.compare"), () => does.open(panel.id, true), {
            icon: "compare",
            bare: true,
            data: { k: panel.id + "compare" },
          })
        : null,
    );
  }

  const tick = (panel) =>
    h(
      "label",
      { class: "tv-pickbox" },
      h("input", {
        type: "checkbox",
        checked: does.ticked.has(panel.id),
        "aria-label": t("image.tick", { number: panel.number }),
        data: { k: panel.id + "tick" },
        on: { change: (event) => does.tick(panel, event.target.checked) },
      }),
    );

  /* A picture file may be let fall on the card it is for. */
  function falls(panel) {
    const over = (event, on) => {
      if (![...(event.dataTransfer ? event.dataTransfer.types : [])].includes("Files")) return;
      event.preventDefault();
      event.currentTarget.classList.toggle("is-target", on);
    };
    return {
      dragover: (event) => over(event, true),
      dragleave: (event) => !event.currentTarget.contains(event.relatedTarget) && over(event, false),
      drop: (event) => {
        over(event, false);
        const file = event.dataTransfer && event.dataTransfer.files[0];
        if (file) does.upload(panel, file);
      },
    };
  }

  function card(panel) {
    const chosen = panel.candidates.find((one) => one.id === panel.chosen);
    const failure = panel.failure;
    const select = () => {
      mark(panel.id);
      toonverse.emit("select", { panel: panel.id, from: ctx });
    };
    return h(
      "article",
      {
        class: "tv-card tv-image" + (panel.locked ? " is-locked" : "") + (panel.id === selected ? " is-selected" : ""),
        "aria-label": t("panel.number", { number: panel.number }),
        on: { click: select, focusin: select, ...(ctx.value.unmade ? {} : falls(panel)) },
      },
      h(
        "header",
        {},
        ctx.value.pays && !ctx.value.unmade && !panel.locked ? tick(panel) : null,
        h("span", { class: "tv-number" }, panel.number || "–"),
        h(
          "span",
          { class: "tv-tags" },
          tag(panel, chosen),
          panel.quality ? h("span", { class: "tv-tag" }, t(QUALITY[panel.quality])) : null,
          panel.stale && !panel.asked
            ? h("span", { class: "tv-tag is-stale" }, icon("refresh"), t("cell.stale"))
            : null,
        ),
        ctx.value.unmade ? null : toonverse.lock(ctx, panel.id, panel.locked, t(panel.locked ? "lock.off" : "lock.on")),
      ),
      picture(panel, chosen),
      // What stopped the run is told once, above.
      failure && failure.stops ? h("p", { class: "tv-unpainted" }, icon("alert"), t("image.unpainted")) : null,
      failure && !failure.stops
        ? h(
            "div",
            { class: "tv-refused", role: "alert" },
            icon("alert"),
            h(
              "div",
              {},
              h("strong", {}, failure.what),
              failure.why ? h("p", {}, failure.why) : null,
              h("p", {}, failure.next),
            ),
          )
        : null,
      candidates(panel),
      story(chosen),
      h("p", { class: "tv-caption" }, panel.action),
      more(panel, chosen),
      actions(panel),
    );
  }

  function mark(id) {
    selected = id;
    ctx.root
      .querySelectorAll(".tv-image")
      .forEach((one) => one.classList.toggle("is-selected", one.dataset.key === id));
  }
  toonverse.on("select", ({ panel, from }) => from !== ctx && mark(panel));

  return { card };
};
