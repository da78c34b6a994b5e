/* What stopped a run holds for every panel that was left: it is told once, with what can be done about all of them. */
toonverse.imageTrouble = (ctx, does) => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  function told(value, one) {
    const panels = value.panels.filter((it) => it.failure && it.failure.stops && it.failure.what === one.what);
    const again = panels.filter((it) => !it.locked && !it.asked);
    const empty = value.panels.some((it) => !it.chosen && !it.asked);
    return h(
      "div",
      { class: "tv-notice", role: "alert" },
      icon("alert"),
      h(
        "div",
        {},
        h("strong", {}, one.what),
        one.why ? h("p", {}, one.why) : null,
        h("p", {}, one.next),
        h("p", {}, t("image.stopped_at", { n: panels.length, panels: panels.map((it) => it.number).join(", ") })),
        value.busy
          ? null
          : h(
              "div",
              { class: "tv-row tv-do" },
              one.code === "wrong_key" ? toonverse.keyButton() : null,
              one.code.startsWith("cap_") ? button(t("image.limits"), () => toonverse.openTab("costs")) : null,
              again.length
                ? button(t("image.again_all", { n: again.length }), () => does.redo(again), { icon: "refresh" })
                : null,
              value.pays && empty
                ? button(t("image.fill"), does.fill, { icon: "play", title: t("image.fill_about") })
                : null,
            ),
      ),
    );
  }

  /* One row a reason, for `toonverse.keyed`: with all that its notice shows of its panels. */
  function rows(value) {
    const found = new Map();
    for (const one of value.panels.filter((it) => it.failure && it.failure.stops)) {
      const row = found.get(one.failure.what) || { ...one.failure, id: one.failure.what, of: [] };
      row.of.push([one.id, one.asked, one.locked, one.chosen]);
      found.set(row.id, row);
    }
    return [...found.values()];
  }

  return {
    draw: (place, value) =>
      toonverse.keyed(place, rows(value), (one) => told(ctx.value, one), [value.language, value.busy, value.pays]),
  };
};
