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
