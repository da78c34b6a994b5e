/* Pictures that are painted anew, told to whoever does not see the cards: that it has begun, and how it ended. */
toonverse.imageNews = (ctx) => {
  "use strict";
  const { t } = toonverse;
  /* Panel → {newest, failed} as it was when asked for, whether it was asked for by itself, whether that was seen. */
  const waits = new Map();
  let episode = "",
    came = 0;

  const newest = (panel) => (panel.candidates[0] || { id: "" }).id;

  function begun(panels) {
    episode = ctx.value.episode;
    for (const one of panels)
      waits.set(one.id, {
        newest: newest(one),
        failed: Boolean(one.failure),
        alone: panels.length === 1,
        seen: false,
      });
    const words = { number: panels[0].number, n: panels.length };
    toonverse.say(t(panels.length === 1 ? "image.begun" : "image.begun_all", words));
  }

  /* Of many that were asked for together only the end of the last one is told. */
  function ended(panel, wait, how) {
    waits.delete(panel.id);
    if (wait.alone) return how && toonverse.say(t("image." + how, { number: panel.number }));
    came += how === "came" ? 1 : 0;
    if ([...waits.values()].some((one) => !one.alone)) return;
    if (came) toonverse.say(t("image.came_all", { n: came }));
    came = 0;
  }

  function look(value) {
    if (value.episode !== episode) waits.clear();
    for (const panel of value.panels) {
      const wait = waits.get(panel.id);
      if (!wait) continue;
      if (panel.asked) wait.seen = true;
      else if (newest(panel) !== wait.newest) ended(panel, wait, "came");
      else if (panel.failure && (wait.seen || !wait.failed)) ended(panel, wait, "did_not_come");
      else if (wait.seen) ended(panel, wait, "");
    }
  }

  return { begun, look };
};
