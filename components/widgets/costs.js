/* What was spent, by episode and stage, and the limits of it. */
toonverse.define("costs", (ctx) => {
  "use strict";
  const { t, h, button, money } = toonverse;

  const sum = (rows) => rows.reduce((all, one) => all + one.usd, 0);

  function bars(rows, most) {
    return h(
      "ul",
      { class: "tv-bars" },
      rows.map(([name, usd, reserved, here, expected]) =>
        h(
          "li",
          { class: here ? "is-here" : "" },
          h("span", {}, name),
          h(
            "span",
            { class: "tv-bar-of", "aria-hidden": "true" },
            h("i", { style: { width: `${most ? (100 * usd) / most : 0}%` } }),
          ),
          h("b", {}, money(usd)),
          h(
            "span",
            { class: "tv-quiet" },
            [
              expected ? t("costs.expected", { price: money(expected) }) : "",
              reserved ? t("costs.reserved", { price: money(reserved) }) : "",
            ]
              .filter(Boolean)
              .join(" · "),
          ),
        ),
      ),
    );
  }

  function spending(value) {
    const here = value.episodes.find((one) => one.id === value.here);
    const of = (id) => value.rows.filter((one) => one.episode === id);
    const stages = (here ? of(here.id) : []).map((one) => [
      t("stage." + one.stage),
      one.usd,
      one.reserved_usd,
      false,
      value.expected[one.stage],
    ]);
    const episodes = value.episodes.map((one) => [
      t("bar.episode", { number: one.number }) + (one.title ? ` ${one.title}` : ""),
      sum(of(one.id)),
      of(one.id).reduce((all, row) => all + row.reserved_usd, 0),
      one.id === value.here,
    ]);
    const most = Math.max(0, ...episodes.map((one) => one[1]));
    return h(
      "section",
      { class: "tv-card", "aria-label": t("costs.title") },
      h("h3", {}, t("costs.title")),
      value.rows.length
        ? [
            h("h4", {}, t("costs.episode", { price: money(here ? sum(of(here.id)) : 0) })),
            stages.length ? bars(stages, most) : h("p", { class: "tv-quiet" }, t("costs.none_here")),
            h("h4", {}, t("costs.project", { price: money(sum(value.rows)) })),
            bars(episodes, most),
          ]
        : h("p", { class: "tv-quiet" }, t("costs.none")),
      h("p", { class: "tv-quiet" }, t("costs.all", { price: money(value.spent_usd) })),
    );
  }

  const LABEL = { run: "costs.cap_run", all: "costs.cap_all" };
  const field = (name, amount, about) =>
    h(
      "label",
      { class: "tv-cap" },
      h("span", { class: "tv-label" }, t(LABEL[name])),
      h("input", {
        class: "tv-input",
        name,
        inputmode: "decimal",
        value: amount === null ? "" : amount.toFixed(2),
        placeholder: name === "all" ? t("costs.no_cap") : "",
      }),
      h("span", { class: "tv-quiet" }, about),
    );

  function limits(value) {
    const save = async (event) => {
      event.preventDefault();
      const form = event.target;
      const answer = await ctx.ask("set_caps", { run: form.elements.run.value, all: form.elements.all.value });
      if (!answer.ok) return ctx.notice(answer);
      toonverse.toast(t("costs.saved"));
      return ctx.changed();
    };
    return h(
      "form",
      { class: "tv-card tv-caps", "aria-label": t("costs.caps"), on: { submit: save } },
      h("h3", {}, t("costs.caps")),
      h("p", { class: "tv-quiet" }, t("costs.caps_about")),
      field("run", value.run_cap_usd, t("costs.cap_run_about")),
      field("all", value.cap_usd, t("costs.cap_all_about")),
      value.budget
        ? h(
            "p",
            { class: value.budget.panels ? "tv-quiet" : "tv-stale" },
            t("costs.budget", {
              limit: t("budget." + value.budget.limit),
              left: money(value.budget.left_usd),
              one: money(value.budget.panel_usd),
              n: value.budget.panels,
            }),
          )
        : null,
      value.lent_usd === null ? null : h("p", { class: "tv-quiet" }, t("costs.lent", { price: money(value.lent_usd) })),
      h(
        "div",
        {},
        button(t("costs.save"), () => {}, { kind: "primary", type: "submit" }),
      ),
    );
  }

  function draw(value) {
    if (!value.rows) return ctx.root.replaceChildren(h("p", { class: "tv-quiet" }, t("costs.none")));
    // What is being typed is not drawn over.
    if (ctx.root.querySelector("form")?.contains(document.activeElement)) return;
    ctx.root.replaceChildren(spending(value), limits(value));
  }

  return { draw };
});
