/* Lettering: each picture with its balloons, to be dragged and written in; the words go home to the script. */
toonverse.define("lettering", (ctx) => {
  "use strict";
  const { t, h, svg, button } = toonverse;
  const translator = toonverse.linesTable(ctx);
  let language = "",
    chosen = "",
    guided = false;

  const shown = () =>
    ctx.value.languages.includes(language)
      ? language
      : ctx.value.languages.includes(ctx.value.language)
        ? ctx.value.language
        : ctx.value.languages[0];
  const deeds = toonverse.letteringDeeds(ctx, shown);

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
  /* Fields and their values, kept in one step; null leaves a field to the engine again. */
  const set = (panel) => (balloon, fields) =>
    ctx.save(
      Object.entries(fields).map(([field, value]) =>
        value === null ? { op: "reset", item: balloon.id, field } : { op: "set", item: balloon.id, field, value },
      ),
      { at: place(panel.id) },
    );

  function picture(panel, balloons, code) {
    return toonverse.letteringPicture(ctx, {
      panel,
      balloons,
      code,
      deeds,
      guide: guided ? ctx.value.guides[panel.id] : null,
      words: (balloon) => (ctx.value.texts[balloon.line] || {})[code] || "",
      set: set(panel),
      chosen: (id) => {
        choose(id);
        toonverse.emit("select", { panel: panel.id, from: ctx });
      },
      edited: (balloon, value) =>
        ctx.save([{ op: "set", item: balloon.line, field: "text." + code, value }], {
          stage: "text",
          letter: panel.id,
          at: place(panel.id),
        }),
    });
  }

  /* What is done to the whole panel. */
  function head(panel, balloons) {
    const held = balloons.filter(deeds.held);
    return h(
      "div",
      { class: "tv-letter-head" },
      h("span", { class: "tv-number" }, panel.number || "–"),
      balloons.length
        ? button(t("lettering.tidy"), () => deeds.tidy(panel), {
            icon: "wand",
            kind: "small",
            title: t("lettering.tidy_about"),
            data: { k: panel.id + "/tidy" },
          })
        : null,
      held.length > 1
        ? button(t("lettering.let_all_go"), () => deeds.letGo(held), {
            icon: "refresh",
            kind: "small",
            data: { k: panel.id + "/free" },
          })
        : null,
    );
  }

  function card(panel) {
    const code = shown(),
      balloons = panel.balloons[code] || [],
      found = ctx.value.findings[panel.id] || [],
      own = (balloon) => found.filter((one) => one.item === balloon.id);
    const write = (id) =>
      place(panel.id)
        .querySelector(".tv-canvas")
        .dispatchEvent(new CustomEvent("tv-write", { detail: id }));
    const line = (balloon) =>
      toonverse.letteringLine(ctx, {
        panel,
        balloon,
        code,
        deeds,
        chosen: choose,
        found: own(balloon),
        write: () => write(balloon.id),
        set: (field, value) => set(panel)(balloon, { [field]: value }),
      });
    const theirs = new Set(balloons.map((one) => one.id));
    return h(
      "article",
      {
        class: "tv-card tv-letter" + (balloons.length ? "" : " is-silent"),
        on: { click: () => toonverse.emit("select", { panel: panel.id, from: ctx }) },
      },
      h("div", { class: "tv-letter-board" }, head(panel, balloons), picture(panel, balloons, code)),
      h(
        "div",
        { class: "tv-letter-lines" },
        balloons.length ? balloons.map(line) : h("p", { class: "tv-quiet" }, t("panel.silent")),
        toonverse.found(found.filter((one) => !theirs.has(one.item))),
      ),
    );
  }

  const chip = (words, name, pressed, run) =>
    h(
      "button",
      { type: "button", class: "tv-chip", "aria-pressed": String(pressed), data: { k: name }, on: { click: run } },
      words,
    );

  /* What the lines of the guides stand for. */
  const legend = () =>
    h(
      "div",
      { class: "tv-legend" },
      ["face", "hand", "figure", "safe"].map((kind) =>
        h(
          "span",
          {},
          svg(
            "svg",
            { viewBox: "0 0 18 12", "aria-hidden": "true" },
            svg("rect", { x: 1, y: 1, width: 16, height: 10, class: "tv-guide", "data-guide": kind }),
          ),
          t("lettering.guide." + kind),
        ),
      ),
    );

  function top(value) {
    const languages = value.languages.map((code) =>
      chip(t("language." + code), code, code === shown(), () => {
        language = code;
        draw(ctx.value);
        toonverse.emit("lettered_in", { episode: ctx.value.episode, code });
      }),
    );
    const guides = chip(t("lettering.guides"), "letter-guides", guided, () => {
      guided = !guided;
      draw(ctx.value);
    });
    return h(
      "div",
      { class: "tv-row tv-letter-top" },
      value.languages.length > 1
        ? h("div", { class: "tv-chips", role: "group", "aria-label": t("lettering.language") }, languages)
        : null,
      guides,
      guided ? legend() : null,
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
      guided,
      value.proposals,
      value.others,
    ]);
    value.panels.forEach(follow);
    if (chosen) choose(chosen);
  }

  /* A card that is being typed in is not drawn anew; its picture shows the words as they are lettered. */
  function follow(panel) {
    const board = place(panel.id),
      card = board && board.closest(".tv-letter");
    if (!card || !toonverse.isTyping(card) || board.querySelector(".tv-onpicture")) return;
    const code = shown();
    board.querySelector(".tv-canvas").replaceWith(picture(panel, panel.balloons[code] || [], code));
  }

  return { draw };
});
