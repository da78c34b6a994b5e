/* What every stage has: its three facts, run and stop, and folded panels (options, checks, history, file). */
toonverse.define("cell", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const head = toonverse.cellHead(ctx),
    note = toonverse.noteOf(ctx);
  ctx.redraw = () => draw(ctx.value);
  let panel = "",
    saved = "",
    fresh = "",
    follow = null;
  const unfold = (name) => {
    panel = panel === name ? "" : name;
    draw(ctx.value);
  };
  ctx.unfold = unfold;

  toonverse.on("saving", (one) => {
    if (one.stage !== ctx.value.stage) return;
    saved = one.state;
    const place = ctx.root.querySelector(".tv-saved");
    if (place) place.replaceChildren(...savedWords());
  });

  function savedWords() {
    if (!saved) return [];
    return [
      saved === "saved" ? icon("check") : saved === "failed" ? icon("alert") : icon("clock"),
      h("span", {}, t("save." + saved)),
    ];
  }

  function reasons(facts) {
    const rows = [];
    if (facts.reasons.length)
      rows.push(
        h(
          "div",
          { class: "tv-stale" },
          icon("refresh"),
          h("div", {}, h("b", {}, t("cell.stale")), " ", facts.reasons.join(" · ")),
        ),
      );
    if (facts.behind)
      rows.push(h("div", { class: "tv-quiet" }, icon("refresh"), t("cell.behind", { stage: facts.behind })));
    if (facts.settings_differ && !facts.reasons.length)
      rows.push(h("div", { class: "tv-quiet" }, icon("gear"), t("cell.settings_differ")));
    if (facts.waiting)
      rows.push(
        h(
          "div",
          { class: "tv-stale" },
          icon("clock"),
          h("div", {}, facts.waiting, facts.wants_key ? h("div", { class: "tv-row" }, toonverse.keyButton()) : null),
        ),
      );
    if (facts.failure)
      rows.push(
        h(
          "div",
          { class: "tv-notice", role: "alert" },
          icon("alert"),
          h(
            "div",
            {},
            h("strong", {}, facts.failure.what),
            facts.failure.why ? h("p", {}, facts.failure.why) : null,
            h("p", {}, facts.failure.next),
            h(
              "div",
              { class: "tv-row tv-do" },
              facts.wants_key ? toonverse.keyButton() : null,
              facts.answers ? toonverse.answersButton(ctx, facts.answers, "answers") : null,
            ),
          ),
        ),
      );
    if (facts.proposals || facts.tray)
      rows.push(
        h(
          "div",
          { class: "tv-stale is-offer" },
          icon("alert"),
          toonverse.offerWords(facts),
          h(
            "button",
            {
              type: "button",
              class: "tv-link",
              "aria-expanded": String(panel === "proposals"),
              data: { k: "proposals" },
              on: { click: () => unfold("proposals") },
            },
            t("checks.show"),
          ),
        ),
      );
    return rows;
  }

  function folds(value, facts) {
    const list = [
      ["options", t("panel.options"), value.stage !== "brief"],
      ["sent", t("panel.sent"), Boolean(facts.asks)],
      ["checks", t("panel.checks") + (facts.findings ? ` ${facts.findings}` : ""), facts.has_output],
      ["history", t("panel.history"), facts.has_output],
      ["file", t("panel.file"), true],
    ];
    return h(
      "div",
      { class: "tv-folds" },
      value.stage === "brief" ? head.numbers(facts) : null,
      list
        .filter((one) => one[2])
        .map(([name, words]) =>
          h(
            "button",
            {
              type: "button",
              class: "tv-fold",
              "aria-expanded": String(panel === name),
              data: { k: name, warn: name === "checks" && facts.findings ? "1" : "" },
              on: { click: () => unfold(name) },
            },
            words,
          ),
        ),
      h(
        "button",
        {
          type: "button",
          class: "tv-fold",
          "aria-expanded": String(note.isOpen()),
          data: { k: "note" },
          on: {
            click: async () => {
              await note.toggle();
              const fold = ctx.root.querySelector('[data-k="note"]');
              if (fold) fold.setAttribute("aria-expanded", String(note.isOpen()));
            },
          },
        },
        t("note.add"),
      ),
      facts.has_output && value.stage !== "brief"
        ? h(
            "button",
            {
              type: "button",
              class: "tv-fold",
              "aria-pressed": String(facts.confirmed),
              data: { k: "confirm" },
              on: {
                click: toonverse.once(async () => {
                  ctx.notice(await ctx.ask("confirm", { stage: value.stage, confirmed: !facts.confirmed }));
                  await ctx.changed();
                }),
              },
            },
            t(facts.confirmed ? "cell.unconfirm" : "cell.confirm"),
          )
        : null,
      h("span", { class: "tv-saved", role: "status", "aria-live": "polite" }, savedWords()),
    );
  }

  /* The places of a cell stay the same elements: what is typed in one is not disturbed by the others. */
  function shell(value) {
    const known = ctx.root.querySelector(":scope > .tv-cell");
    if (known && known.dataset.stage === value.stage) return known;
    const places = ["head", "progress", "arriving", "reasons", "folds", "panel"].map((name) =>
      h("div", { class: "tv-cell-place", data: { place: name } }),
    );
    places.splice(5, 0, note.box);
    const made = h(
      "section",
      { class: value.stage === "brief" ? "tv-cell is-plain" : "tv-cell", data: { stage: value.stage } },
      places,
    );
    ctx.root.replaceChildren(made);
    return made;
  }

  function progress(facts) {
    const share = facts.doing === "running" && facts.total ? (100 * facts.done) / facts.total : 0;
    if (share) return [h("div", { class: "tv-progress" }, h("i", { style: { width: share + "%" } }))];
    return facts.doing === "running" ? [h("div", { class: "tv-progress is-endless" }, h("i", {}))] : [];
  }

  function openPanel(value, facts, place) {
    let body = place.firstChild;
    // A panel that follows by itself is not drawn anew: what is open and typed in it stays.
    if (follow && body && body.dataset.name === panel && fresh.endsWith(value.language)) return void follow();
    const stale = !body || body.dataset.name !== panel || fresh !== facts.revision + value.language;
    // What somebody types or compares in it stays as it is until they are done.
    const busy = body && (toonverse.isTyping(body) || body.querySelector(".tv-compare:not([hidden])"));
    if (!stale || (busy && body.dataset.name === panel)) return;
    body = h("div", { class: "tv-panel", hidden: !panel, data: { name: panel } });
    const given = panel && toonverse.panels[panel](ctx, body);
    follow = typeof given === "function" ? given : null;
    fresh = facts.revision + value.language;
    place.replaceChildren(body);
  }

  function draw(value) {
    const facts = value.facts;
    if (!facts) {
      ctx.root.replaceChildren();
      return;
    }
    const cell = shell(value);
    const active = document.activeElement;
    const focus = cell.contains(active) && !note.box.contains(active) ? active.dataset.k : null;
    const put = (name, nodes) => cell.querySelector(`:scope > [data-place="${name}"]`).replaceChildren(...nodes);
    cell.setAttribute("aria-label", t("cell.label", { stage: t("stage." + value.stage) }));
    cell.dataset.confirmed = facts.confirmed ? "1" : "";
    toonverse.emit("facts", facts);
    put("head", value.stage === "brief" ? [] : head.draw(value, facts).filter(Boolean));
    put("progress", progress(facts));
    toonverse.arriving(cell.querySelector(':scope > [data-place="arriving"]'), facts.arriving || []);
    put("reasons", reasons(facts));
    put("folds", [folds(value, facts)]);
    note.draw(facts);
    openPanel(value, facts, cell.querySelector(':scope > [data-place="panel"]'));
    if (focus && !cell.contains(document.activeElement)) {
      const same = cell.querySelector(`[data-k="${focus}"]`);
      if (same) same.focus({ preventScroll: true });
    }
  }

  return { draw };
});
