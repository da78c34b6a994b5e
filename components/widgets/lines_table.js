/* The lines as a table for a translator: offered wherever lines are written. */
toonverse.linesTable = (ctx) => {
  "use strict";
  const { t, button } = toonverse;
  const { open } = toonverse.tables(ctx, {
    of: "lines",
    title: () => t("lines.title"),
    about: () => t("lines.about"),
    name: () => t("lines.name"),
    wrote(steps, came) {
      steps.forEach(({ stage, revision, number }) => ctx.know(stage, { revision, number }));
      toonverse.told(t("lines.did", came), toonverse.undo);
      ctx.changed({ saved: "text" });
    },
  });
  return () =>
    button(t("lines.open"), open, { icon: "table", kind: "quiet", title: t("lines.title"), data: { k: "lines" } });
};
