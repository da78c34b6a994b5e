/* Tools at the right end of the stage strip: the checks of all stages, and the jobs. */
toonverse.define("checks", (ctx) => {
  "use strict";
  const { t, h, icon } = toonverse;
  return {
    draw(value) {
      const stages = value.stages || [];
      const bad = stages.filter((one) => one.rows.length);
      ctx.root.replaceChildren(
        h(
          "section",
          { class: "tv-card" },
          h("h3", {}, t("tool.checks")),
          stages.length ? null : h("p", { class: "tv-quiet" }, t("checks.empty")),
          stages.length && !bad.length ? h("p", { class: "tv-quiet is-good" }, icon("check"), t("checks.none")) : null,
          bad.map((one) =>
            h(
              "div",
              { class: "tv-check-stage" },
              h("h4", {}, t("stage." + one.stage)),
              toonverse.findingRows(one.rows, one.stage),
            ),
          ),
        ),
      );
    },
  };
});

toonverse.define("jobs", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const act = (what, job) => async () => {
    ctx.notice(await ctx.ask(what, { job: job.id }));
    ctx.changed();
  };

  function row(job) {
    const ended = job.ended || job.state;
    const spent = job.finished && job.started ? toonverse.seconds(job.finished - job.started) : "";
    const when = new Intl.DateTimeFormat(toonverse.language(), { dateStyle: "short", timeStyle: "medium" }).format(
      new Date(job.created * 1000),
    );
    return h(
      "li",
      { class: "tv-job" },
      h(
        "span",
        { class: "tv-state", data: { state: job.active ? job.state : ended } },
        h("i", { class: "tv-dot" }),
        t("job." + ended),
      ),
      h(
        "div",
        { class: "tv-job-what" },
        h("b", {}, job.title || t("bar.untitled")),
        h(
          "span",
          { class: "tv-quiet" },
          [
            job.stage ? t("stage." + job.stage) : "",
            job.total ? `${job.done}/${job.total}` : "",
            spent,
            job.cost_usd ? toonverse.money(job.cost_usd) : "",
            when,
          ]
            .filter(Boolean)
            .join(" · "),
        ),
        job.waiting ? h("p", { class: "tv-stale" }, icon("clock"), job.waiting) : null,
        job.failure
          ? h(
              "p",
              { class: "tv-refused" },
              icon("alert"),
              h("span", {}, h("strong", {}, job.failure.what), " ", job.failure.why, " ", job.failure.next),
            )
          : null,
      ),
      job.active
        ? toonverse.stopButton(ctx, job.id, job.stopping)
        : ["failed", "cancelled", "done_with_failures"].includes(ended)
          ? button(t("job.retry"), act("retry", job), { icon: "refresh" })
          : null,
    );
  }

  return {
    draw(value) {
      const rows = value.rows || [];
      ctx.root.replaceChildren(
        h(
          "section",
          { class: "tv-card" },
          h("h3", {}, t("tool.jobs")),
          rows.length ? h("ul", { class: "tv-jobs" }, rows.map(row)) : h("p", { class: "tv-quiet" }, t("jobs.none")),
        ),
      );
    },
  };
});
