/* Why the last run failed or waits. It can be started from any tab, so this is told on all but its stage's own
   and the jobs'. */
toonverse.trouble = (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let dismissed = "";
  const isTold = (tab, stage) => tab === stage || tab === "jobs";

  toonverse.on("tab", (tab) => {
    const box = ctx.root.querySelector(".tv-trouble");
    if (box) box.hidden = isTold(tab, box.dataset.stage);
  });

  // Whoever works on has read why a run failed; its stage goes on saying it.
  document.addEventListener("input", () => {
    const box = ctx.root.querySelector(".tv-trouble");
    if (!box || toonverse.job) return;
    dismissed = box.dataset.told;
    box.remove();
  });

  return (one) => {
    if (!one || dismissed === one.job + one.what) return h("span", {});
    const close = () => {
      dismissed = box.dataset.told;
      box.remove();
    };
    const box = h(
      "div",
      {
        class: "tv-trouble" + (one.calm ? " is-calm" : ""),
        role: one.calm ? "status" : "alert",
        hidden: isTold(toonverse.openedTab().stage, one.stage),
        data: { stage: one.stage, told: one.job + one.what },
      },
      icon(one.calm ? "clock" : "alert"),
      h(
        "div",
        {},
        h("strong", {}, (one.stage ? t("stage." + one.stage) + ": " : "") + one.what),
        h("p", {}, one.next),
        one.stage
          ? h(
              "div",
              { class: "tv-row" },
              one.key ? toonverse.keyButton() : null,
              button(t("run.look"), () => toonverse.openTab(one.stage)),
            )
          : null,
      ),
      button(t("close"), close, { icon: "close", bare: true }),
    );
    return box;
  };
};
