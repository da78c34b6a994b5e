/* Lettering: each picture with its balloons, to be dragged; the text beside it goes home to the script. */
toonverse.define("lettering", (ctx) => {
  "use strict";
  const { t, h, svg, icon, button } = toonverse;
  const translator = toonverse.linesTable(ctx);
  let language = "",
    chosen = "";

  const shown = () =>
    ctx.value.languages.includes(language)
      ? language
      : ctx.value.languages.includes(ctx.value.language)
        ? ctx.value.language
        : ctx.value.languages[0];

  function choose(id) {
    chosen = id;
    ctx.root.querySelectorAll(".tv-canvas").forEach((one) => {
      if (!one.querySelector(`[data-k^="${CSS.escape(id)}/"]`))
        one.dispatchEvent(new CustomEvent("tv-chosen", { detail: id }));
    });
    ctx.root
      .querySelectorAll(".tv-balloon")
      .forEach((one) => one.classList.toggle("is-chosen", one.dataset.item === id));
    ctx.root
      .querySelectorAll(".tv-letter-line")
      .forEach((one) => one.classList.toggle("is-chosen", one.dataset.balloon === id));
  }

  /* Beside the picture and not above the page: whoever drags a balloon looks at it. */
  const place = (id) => ctx.root.querySelector(`[data-item="${CSS.escape(id)}"] .tv-letter-board`);

  function picture(panel, balloons) {
    const [width, height] = panel.canvas;
    const [x, y, w, hh] = panel.panel;
    const board = svg("svg", {
      viewBox: `0 0 ${width} ${height}`,
      class: "tv-canvas",
      role: "group",
      "aria-label": t("panel.number", { number: panel.number }),
    });
    if (panel.picture)
      board.append(svg("image", { href: panel.picture, x, y, width: w, height: hh, preserveAspectRatio: "none" }));
    else board.append(svg("rect", { x, y, width: w, height: hh, class: "tv-nopicture" }));
    const unit = () => width / board.getBoundingClientRect().width;
    const set = (balloon, field, value) =>
      ctx.save([{ op: "set", item: balloon.id, field, value }], { at: place(panel.id) });
    const onPicture = ([left, top]) => [Math.round(left - x), Math.round(top - y)];
    board.addEventListener("tv-chosen", ({ detail: id }) => {
      board.querySelectorAll(".tv-handle").forEach((one) => one.remove());
      const balloon = balloons.find((one) => one.id === id);
      if (balloon)
        board.append(
          ...toonverse.balloonHandles({
            balloon,
            canvas: panel.canvas,
            scale: panel.scale,
            unit,
            widened: (wide) => set(balloon, "width", Math.round(wide)),
            aimed: (to) => set(balloon, "tip", onPicture(to)),
          }),
        );
    });
    for (const balloon of balloons) {
      const line = ctx.value.lines[balloon.line];
      board.append(
        toonverse.balloon({
          balloon: { ...balloon, ink: ctx.value.ink, paper: ctx.value.paper },
          canvas: panel.canvas,
          scale: panel.scale,
          label: t("balloon.label", { text: line ? line.text : "" }),
          selected: () => {
            choose(balloon.id);
            toonverse.emit("select", { panel: panel.id, from: ctx });
          },
          moved: (by) => set(balloon, "at", onPicture([balloon.middle[0] + by[0], balloon.middle[1] + by[1]])),
        }),
      );
    }
    return board;
  }

  function line(balloon) {
    const code = shown(),
      known = ctx.value.lines[balloon.line];
    const texts = ctx.value.texts[balloon.line] || {};
    const laid = balloon.lines
      .map((one) => one.text)
      .join("")
      .replace(/\s/g, "");
    const differs = known && (texts[code] || "").replace(/\s/g, "") !== laid;
    return h(
      "div",
      {
        class: "tv-letter-line",
        data: { balloon: balloon.id, kind: balloon.kind },
        on: { focusin: () => choose(balloon.id) },
      },
      h(
        "span",
        { class: "tv-quiet" },
        (known && known.speaker) || t("kind." + balloon.kind),
        differs ? h("em", { class: "tv-differs" }, t("lettering.differs")) : null,
      ),
      toonverse.textField(ctx, {
        stage: "text",
        item: balloon.line,
        field: "text." + code,
        value: texts[code] || "",
        label: t("lettering.text"),
        quiet: true,
        lang: code,
      }),
      balloon.edited.length
        ? button(
            t("lettering.back"),
            () => ctx.save(balloon.edited.map((field) => ({ op: "reset", item: balloon.id, field }))),
            { icon: "refresh", bare: true },
          )
        : null,
      how(balloon, known),
    );
  }

  /* What it is, which is told in the script, and whether it points at anybody. */
  function how(balloon, known) {
    return h(
      "div",
      { class: "tv-letter-how" },
      toonverse.selectField(ctx, {
        stage: "text",
        item: balloon.line,
        field: "kind",
        value: (known && known.kind) || balloon.kind,
        label: t("beat.kind"),
        quiet: true,
        choices: (ctx.value.kinds.spoken.includes(known ? known.kind : balloon.kind)
          ? ctx.value.kinds.spoken
          : ctx.value.kinds.told
        ).map((one) => [one, t("kind." + one)]),
      }),
      balloon.pointed
        ? button(
            t(balloon.tailed ? "lettering.tail_off" : "lettering.tail_on"),
            () => ctx.save([{ op: "set", item: balloon.id, field: "tailed", value: !balloon.tailed }]),
            { kind: "quiet" },
          )
        : null,
    );
  }

  function card(panel) {
    const balloons = panel.balloons[shown()] || [];
    return h(
      "article",
      {
        class: "tv-card tv-letter" + (balloons.length ? "" : " is-silent"),
        on: { click: () => toonverse.emit("select", { panel: panel.id, from: ctx }) },
      },
      h(
        "div",
        { class: "tv-letter-board" },
        h("span", { class: "tv-number" }, panel.number || "–"),
        picture(panel, balloons),
      ),
      h(
        "div",
        { class: "tv-letter-lines" },
        balloons.length ? balloons.map(line) : h("p", { class: "tv-quiet" }, t("panel.silent")),
        toonverse.found(ctx.value.findings[panel.id]),
      ),
    );
  }

  function top(value) {
    return h(
      "div",
      { class: "tv-row tv-letter-top" },
      value.languages.length > 1
        ? h(
            "div",
            { class: "tv-chips", role: "group", "aria-label": t("lettering.language") },
            value.languages.map((code) =>
              h(
                "button",
                {
                  type: "button",
                  class: "tv-chip",
                  "aria-pressed": String(code === shown()),
                  data: { k: code },
                  on: {
                    click: () => {
                      language = code;
                      draw(ctx.value);
                    },
                  },
                },
                t("language." + code),
              ),
            ),
          )
        : null,
      h("span", { class: "tv-quiet" }, t("lettering.how")),
      h("div", { class: "tv-gap" }),
      translator(),
      value.stale
        ? button(t("lettering.again"), () => toonverse.start(ctx, "lettering", "lettering"), {
            icon: "refresh",
            kind: "primary",
          })
        : null,
    );
  }

  function draw(value) {
    if (value.empty || !value.panels) {
      ctx.root.replaceChildren(toonverse.emptyState("lettering", value.busy));
      return;
    }
    ctx.root.querySelectorAll(":scope > .tv-empty").forEach((one) => one.remove());
    toonverse.faces.need(ctx, value.panels);
    const rows = [
      { id: "top", of: [value.stale, value.languages] },
      ...value.panels.map((panel) => ({
        ...panel,
        now: (panel.balloons[shown()] || []).map((one) => [ctx.value.lines[one.line], value.texts[one.line]]),
        found: value.findings[panel.id],
      })),
    ];
    toonverse.keyed(ctx.root, rows, (row) => (row.id === "top" ? top(value) : card(row)), [
      value.language,
      shown(),
      value.proposals,
      value.others,
    ]);
    if (chosen) choose(chosen);
  }

  return { draw };
});
