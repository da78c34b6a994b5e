/* The visitor's jobs: what each does, why it waits or failed, its timeline; and how the machine is. */
toonverse.define("jobs", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const FACTS = ["kind", "results", "free_mb", "faces", "workers", "waiting", "round_trip", "model"];
  const MENDED = ["failed", "cancelled", "done_with_failures"];
  const open = new Map(); // job → its items, null while they are fetched
  let filter = "all",
    health = null,
    looking = false;

  const act = (what, job, more) => async () => {
    ctx.notice(await ctx.ask(what, { job: job.id, ...more }));
    return ctx.changed();
  };
  const stateOf = (job) => (job.active ? job.state : job.ended || job.state);
  const time = (seconds, style) =>
    new Intl.DateTimeFormat(toonverse.language(), style || { timeStyle: "medium" }).format(new Date(seconds * 1000));
  const spent = (from, to) => (from && to ? toonverse.seconds(to - from) : "");
  const joined = (parts) => parts.filter(Boolean).join(" · ");

  async function unfold(job) {
    if (open.has(job.id)) open.delete(job.id);
    else {
      open.set(job.id, null);
      ctx.redraw();
      const got = await ctx.ask("job_items", { job: job.id });
      if (!got.ok) {
        open.delete(job.id);
        ctx.notice(got);
      } else if (open.has(job.id)) open.set(job.id, got.items);
    }
    ctx.redraw();
  }

  function trouble(failure, job) {
    return h(
      "div",
      { class: "tv-refused" },
      icon("alert"),
      h(
        "div",
        {},
        h("strong", {}, failure.what),
        " ",
        failure.why,
        " ",
        failure.next,
        job && job.answers
          ? h("div", { class: "tv-row tv-do" }, toonverse.answersButton(ctx, job.answers, job.id + "/answers"))
          : null,
      ),
    );
  }

  function item(one, job) {
    const panel = one.kind === "paint" ? { panel: one.item } : {};
    return h(
      "li",
      { class: "tv-call", data: { state: one.state } },
      h(
        "span",
        { class: "tv-state", data: { state: one.state } },
        h("i", { class: "tv-dot" }),
        t(one.state === "wanted" && !job.active ? "call.unasked" : "call." + one.state),
      ),
      h(
        "div",
        {},
        h("b", {}, one.called),
        h(
          "span",
          { class: "tv-quiet" },
          joined([
            t("call." + one.kind),
            one.reused ? t("call.reused") : one.model,
            one.attempts > 1 ? t("call.attempts", { n: one.attempts }) : "",
            one.reused ? "" : spent(one.started, one.finished),
            one.cost_usd ? toonverse.money(one.cost_usd) : "",
            one.started && !one.reused ? time(one.started) : "",
          ]),
        ),
        one.failure ? trouble(one.failure) : null,
        one.failure && !job.active
          ? button(t("job.retry"), act("retry", job, panel), { icon: "refresh", kind: "small" })
          : null,
      ),
    );
  }

  function timeline(job) {
    const items = open.get(job.id);
    if (items === null) return h("p", { class: "tv-quiet" }, t("jobs.fetching"));
    if (!items.length) return h("p", { class: "tv-quiet" }, t("jobs.no_calls"));
    return h(
      "ol",
      { class: "tv-calls" },
      items.map((one) => item(one, job)),
    );
  }

  function facts(job) {
    const failed = (job.items.failed || 0) + (job.items.possibly_billed || 0);
    return joined([
      job.stage ? t("stage." + job.stage) : "",
      job.kind === "rewrite" ? t("jobs.rewrite") : "",
      job.total ? `${job.done}/${job.total}` : "",
      failed ? t("jobs.failed", { n: failed }) : "",
      job.active ? "" : spent(job.started, job.finished),
      job.cost_usd ? toonverse.money(job.cost_usd) : "",
      time(job.created, { dateStyle: "short", timeStyle: "medium" }),
    ]);
  }

  function row(job) {
    const state = stateOf(job),
      unfolded = open.has(job.id);
    return h(
      "li",
      { class: "tv-job", data: { job: job.id } },
      h("span", { class: "tv-state", data: { state } }, h("i", { class: "tv-dot" }), t("job." + state)),
      h(
        "div",
        { class: "tv-job-what" },
        h("b", {}, job.title || t("bar.untitled")),
        h("span", { class: "tv-quiet" }, facts(job)),
        job.active && job.total
          ? h("progress", { max: job.total, value: job.done, "aria-label": `${job.done}/${job.total}` })
          : null,
        job.waiting
          ? h("p", { class: "tv-stale" }, icon("clock"), t("jobs.since", { time: time(job.since) }), " ", job.waiting)
          : null,
        job.wants_key && job.active ? h("div", { class: "tv-row" }, toonverse.keyButton()) : null,
        job.failure ? trouble(job.failure, job) : null,
        h(
          "button",
          {
            type: "button",
            class: "tv-fold",
            "aria-expanded": String(unfolded),
            data: { k: job.id + "/calls" },
            on: { click: () => unfold(job) },
          },
          t("jobs.calls"),
        ),
        unfolded ? timeline(job) : null,
      ),
      job.active
        ? toonverse.stopButton(ctx, job.id, job.stopping)
        : MENDED.includes(state)
          ? button(t("job.retry"), act("retry", job), { icon: "refresh", data: { k: job.id + "/retry" } })
          : null,
    );
  }

  const FILTERS = {
    all: () => true,
    active: (job) => job.active,
    trouble: (job) => Boolean(job.failure || job.waiting || MENDED.includes(stateOf(job))),
  };

  function head(rows) {
    const choose = (name) => () => {
      filter = name;
      ctx.redraw();
    };
    const clear = async () => {
      const done = await ctx.ask("clear_jobs", { jobs: rows.filter((job) => !job.active).map((job) => job.id) });
      if (!done.ok) return ctx.notice(done);
      toonverse.toast(t("jobs.cleared", { n: done.count }));
      return ctx.changed();
    };
    return h(
      "header",
      { class: "tv-row" },
      h("h3", {}, t("tool.jobs")),
      h(
        "div",
        { class: "tv-row", role: "group", "aria-label": t("jobs.filter") },
        Object.keys(FILTERS).map((name) =>
          h(
            "button",
            {
              type: "button",
              class: "tv-chip",
              "aria-pressed": String(filter === name),
              data: { k: "jobs." + name },
              on: { click: choose(name) },
            },
            t("jobs.filter_" + name),
          ),
        ),
      ),
      h("span", { class: "tv-gap" }),
      toonverse.notifying(() => ctx.redraw()),
      rows.some((job) => !job.active) ? button(t("jobs.clear"), clear, { icon: "trash", kind: "quiet" }) : null,
    );
  }

  async function look() {
    looking = true;
    ctx.redraw();
    const got = await ctx.ask("health", { of: "machine" });
    looking = false;
    if (got.ok) health = got;
    else ctx.notice(got);
    ctx.redraw();
  }

  function probe(one) {
    const facts = FACTS.filter((name) => name in one.facts).map((name) =>
      t("health.fact." + name, { n: one.facts[name] }),
    );
    return h(
      "li",
      { class: "tv-probe", data: { state: one.state } },
      h(
        "span",
        { class: "tv-state", data: { state: one.state } },
        h("i", { class: "tv-dot" }),
        t("health." + one.state),
      ),
      h(
        "div",
        {},
        h("b", {}, t("health.of." + one.name.replace("engine.", "engine_"))),
        one.message ? h("p", {}, one.message, " ", one.hint) : null,
        h("span", { class: "tv-quiet" }, joined([`${Math.round(one.seconds * 1000)} ms`, ...facts])),
      ),
    );
  }

  function machine() {
    return h(
      "section",
      { class: "tv-card tv-health", "aria-label": t("health.title") },
      h(
        "header",
        { class: "tv-row" },
        h("h3", {}, t("health.title")),
        h(
          "span",
          { role: "status", "aria-live": "polite", class: "tv-quiet" },
          looking ? t("health.looking") : health ? t(health.status === "ok" ? "health.good" : "health.bad") : "",
        ),
        h("span", { class: "tv-gap" }),
        button(t(health ? "health.again" : "health.look"), look, {
          icon: "refresh",
          disabled: looking,
          data: { k: "health.look" },
        }),
      ),
      health
        ? h("ul", { class: "tv-probes" }, health.probes.map(probe))
        : h("p", { class: "tv-quiet" }, t("health.about")),
      health
        ? h(
            "p",
            { class: "tv-quiet" },
            joined(Object.entries(health.versions).map(([name, value]) => `${name} ${value}`)),
          )
        : null,
    );
  }

  ctx.redraw = () => draw(ctx.value);

  return { draw };

  function draw(value) {
    const rows = value.rows || [];
    const shown = rows.filter(FILTERS[filter]);
    ctx.root.replaceChildren(
      h(
        "section",
        { class: "tv-card" },
        head(rows),
        shown.length
          ? h("ul", { class: "tv-jobs" }, shown.map(row))
          : h("p", { class: "tv-quiet" }, t(rows.length ? "jobs.none_shown" : "jobs.none")),
      ),
      machine(),
    );
    // A job that goes on has a longer timeline than when it was opened.
    for (const job of rows) if (job.active && open.get(job.id)) refresh(job);
  }

  async function refresh(job) {
    const got = await ctx.ask("job_items", { job: job.id });
    const before = JSON.stringify(open.get(job.id));
    if (!got.ok || !open.has(job.id) || JSON.stringify(got.items) === before) return;
    open.set(job.id, got.items);
    ctx.redraw();
  }
});
