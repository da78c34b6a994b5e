/* What every stage has: its three facts, run and stop, and folded panels (options, checks, history, file). */
toonverse.define("cell", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let panel = "",
    saved = "",
    fresh = "";

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

  function state(facts) {
    const running = facts.doing === "running";
    const words = running
      ? facts.total
        ? t("state.running_n", { done: facts.done, total: facts.total })
        : t("state.running")
      : facts.doing === "queued"
        ? t("state.queued")
        : facts.ended && facts.ended !== "done"
          ? t("state." + facts.ended)
          : facts.has_output
            ? t("state.done")
            : t("state.empty");
    return h(
      "span",
      { class: "tv-state", data: { state: facts.state === "stale" ? "done" : facts.state } },
      h("i", { class: "tv-dot" }),
      words,
    );
  }

  function numbers(facts) {
    const parts = [];
    if (facts.number) parts.push(h("span", { title: t("cell.revision") }, "v" + facts.number));
    if (facts.from_cache) parts.push(h("span", {}, t("cell.cached")));
    else if (facts.seconds) parts.push(h("span", {}, toonverse.seconds(facts.seconds)));
    if (facts.has_output && facts.stage !== "brief")
      parts.push(h("span", {}, facts.cost_usd ? toonverse.money(facts.cost_usd) : t("cell.free")));
    if (facts.edits) parts.push(h("span", {}, t("cell.edits", { n: facts.edits })));
    if (facts.confirmed) parts.push(h("span", { class: "is-good" }, icon("check"), t("cell.confirmed")));
    return h("div", { class: "tv-numbers" }, parts);
  }

  function runs(value, facts) {
    if (value.stage === "brief") return [];
    const busy = Boolean(facts.job);
    const start = (last) => () => toonverse.start(ctx, value.stage, last);
    return busy
      ? [
          button(
            t("run.stop"),
            async () => {
              ctx.notice(await ctx.ask("stop", { job: facts.job }));
              ctx.changed();
            },
            { icon: "stop", kind: "danger" },
          ),
        ]
      : [
          button(t("run.this"), start(value.stage), {
            icon: "play",
            kind: facts.state === "stale" || !facts.has_output ? "primary" : "",
            data: { k: "run" },
          }),
          value.stage === "packaging"
            ? null
            : button(t("run.from"), start("packaging"), { icon: "skip", data: { k: "from" } }),
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
    if (facts.settings_differ && !facts.reasons.length)
      rows.push(h("div", { class: "tv-quiet" }, icon("gear"), t("cell.settings_differ")));
    if (facts.waiting) rows.push(h("div", { class: "tv-stale" }, icon("clock"), facts.waiting));
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
              on: {
                click: () => {
                  panel = panel === "proposals" ? "" : "proposals";
                  draw(ctx.value);
                },
              },
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
      ["checks", t("panel.checks") + (facts.findings ? ` ${facts.findings}` : ""), facts.has_output],
      ["history", t("panel.history"), facts.has_output],
      ["file", t("panel.file"), true],
    ];
    return h(
      "div",
      { class: "tv-folds" },
      value.stage === "brief" ? numbers(facts) : null,
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
              on: {
                click: () => {
                  panel = panel === name ? "" : name;
                  draw(ctx.value);
                },
              },
            },
            words,
          ),
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
                click: async () => {
                  ctx.notice(await ctx.ask("confirm", { stage: value.stage, confirmed: !facts.confirmed }));
                  ctx.changed();
                },
              },
            },
            t(facts.confirmed ? "cell.unconfirm" : "cell.confirm"),
          )
        : null,
      h("span", { class: "tv-saved", role: "status", "aria-live": "polite" }, savedWords()),
    );
  }

  function draw(value) {
    const facts = value.facts;
    if (!facts) {
      ctx.root.replaceChildren();
      return;
    }
    const focus = ctx.root.contains(document.activeElement) ? document.activeElement.dataset.k : null;
    const plain = value.stage === "brief";
    const share = facts.doing === "running" && facts.total ? (100 * facts.done) / facts.total : 0;
    let body = ctx.root.querySelector(".tv-panel");
    const again = !body || body.dataset.name !== panel || fresh !== facts.revision + value.language;
    if (again && !(body && body.dataset.name === panel && toonverse.isTyping(body))) {
      body = h("div", { class: "tv-panel", hidden: !panel, data: { name: panel } });
      if (panel) toonverse.panels[panel](ctx, body);
      fresh = facts.revision + value.language;
    }
    ctx.root.replaceChildren(
      h(
        "section",
        {
          class: plain ? "tv-cell is-plain" : "tv-cell",
          "aria-label": t("cell.label", { stage: t("stage." + value.stage) }),
        },
        plain
          ? null
          : h(
              "div",
              { class: "tv-cell-top" },
              h(
                "div",
                { class: "tv-facts" },
                state(facts),
                facts.doing === "running" && facts.current ? h("span", { class: "tv-quiet" }, facts.current) : null,
                numbers(facts),
              ),
              h("div", { class: "tv-actions" }, runs(value, facts)),
            ),
        share
          ? h("div", { class: "tv-progress" }, h("i", { style: { width: share + "%" } }))
          : facts.doing === "running"
            ? h("div", { class: "tv-progress is-endless" }, h("i", {}))
            : null,
        reasons(facts),
        folds(value, facts),
        body,
      ),
    );
    if (focus) {
      const same = ctx.root.querySelector(`[data-k="${focus}"]`);
      if (same) same.focus({ preventScroll: true });
    }
  }

  return { draw };
});
