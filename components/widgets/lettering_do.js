/* What can be done to a chosen balloon and its panel beside moving it. All of it is one step of undo. */
toonverse.letteringDeeds = (ctx, shown) => {
  "use strict";
  const { t } = toonverse;

  /* Asks for something that is more than an edit, behind all edits. */
  async function done(what, more, words) {
    const answer = await toonverse.inTurn(ctx, what, more);
    if (!answer.ok) {
      toonverse.toast(`${answer.what} ${answer.next}`, null, "alert");
      return answer;
    }
    if (answer.steps.length) toonverse.told(words, toonverse.undo);
    else toonverse.toast(t("lettering.did.nothing"));
    ctx.changed({ saved: "lettering" });
    return answer;
  }

  const rows = () => ctx.value.panels.flatMap((panel) => panel.balloons[shown()] || []);
  const speaker = (balloon) => (ctx.value.lines[balloon.line] || {}).speaker || "";
  const place = (panel) => ctx.root.querySelector(`[data-item="${CSS.escape(panel.id)}"] .tv-letter-board`);

  const tidy = (panel) =>
    done("tidy", { panels: [panel.id] }, t("lettering.did.tidy", { number: panel.number || "–" }));

  /* What a person has set of where a balloon is, or what it takes over from another language. */
  const held = (balloon) => balloon.edited.length > 0 || Boolean(balloon.follows);
  const letGo = (balloons) =>
    done("let_go", { balloons: balloons.filter(held).map((one) => one.id) }, t("lettering.did.let_go"));

  /* `at` counts characters as people do, not as the browser does; none is a pause near the middle. */
  const split = (balloon, text, at) =>
    done(
      "split_line",
      { line: balloon.line, lang: shown(), at: at === undefined ? null : [...text.slice(0, at)].length },
      t("lettering.did.split"),
    );
  const join = (balloon) => done("join_lines", { line: balloon.line }, t("lettering.did.join"));

  /* The next balloon of its panel, where both are the same voice's. */
  function next(panel, balloon) {
    const all = panel.balloons[shown()] || [],
      other = all[all.findIndex((one) => one.id === balloon.id) + 1];
    return other && other.kind === balloon.kind && speaker(other) === speaker(balloon) ? other : null;
  }

  /* Over or under all others of its panel, in the picture that is exported too. */
  function layer(panel, balloon, up) {
    const others = (panel.balloons[shown()] || []).filter((one) => one.id !== balloon.id).map((one) => one.layer);
    if (!others.length) return null;
    const value = up ? Math.max(...others) + 1 : Math.min(...others) - 1;
    return ctx.save([{ op: "set", item: balloon.id, field: "layer", value }], { at: place(panel) });
  }

  /* Those of the same kind, or the same voice, get its width and height (or the engine's again), its tail or none,
     and its kind. */
  const alike = (balloon, by) =>
    rows().filter(
      (one) =>
        one.id !== balloon.id &&
        (by === "kind" ? one.kind === balloon.kind : speaker(one) && speaker(one) === speaker(balloon)),
    );
  function copyStyle(balloon, by) {
    const others = alike(balloon, by).map((one) => one.id);
    return done("liken", { balloon: balloon.id, others }, t("lettering.did.style", { n: others.length }));
  }

  return { tidy, letGo, held, split, join, next, layer, alike, copyStyle, speaker };
};
