/* What is said before money is spent: stage by stage how often is asked, what is at hand, what it costs, and what the
   limits leave. null where the question says it all. */
toonverse.prices = (plan) => {
  "use strict";
  const { t, h, money } = toonverse;
  const usd = (row) => (row.cost_usd > 0 ? t("prices.usd", { price: money(row.cost_usd) }) : t("sent.unpriced"));
  const asked = (row) => t(row.exact ? "prices.calls" : "prices.calls_about", { n: row.calls });

  function line(row, later) {
    return h(
      "tr",
      { class: later ? "is-later" : "" },
      h("th", { scope: "row" }, t("stage." + row.stage), later ? h("small", {}, t("prices.later")) : null),
      h(
        "td",
        {},
        row.calls ? asked(row) : "",
        row.cached ? h("small", {}, t("prices.cached", { n: row.cached })) : null,
      ),
      h("td", {}, row.calls ? usd(row) : t("cell.free")),
    );
  }

  const rows = plan.stages.filter((row) => row.paid && (row.calls || row.cached));
  const later = plan.stops_before && plan.stops_before.calls ? plan.stops_before : null;
  const told = rows.length + (later ? 1 : 0) > 1 || rows.some((row) => row.cached);
  const lines = told ? [...rows.map((row) => line(row)), later && rows.length ? line(later, true) : null] : [];
  if (!lines.length && !plan.budget) return null;
  return h(
    "div",
    { class: "tv-prices" },
    lines.length ? h("table", { "aria-label": t("prices.title") }, h("tbody", {}, lines.filter(Boolean))) : null,
    plan.budget ? toonverse.left(plan.budget) : null,
  );
};

/* What the limits leave for pictures. */
toonverse.left = (budget) =>
  toonverse.h(
    "p",
    { class: budget.short ? "tv-stale" : "tv-quiet" },
    budget.short ? toonverse.icon("alert") : null,
    toonverse.h("span", {}, budget.text),
  );
