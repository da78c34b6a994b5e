/* Undo and redo: steps between revisions, so that what comes back is exactly what was there. */
toonverse.undoStack = (ctx, redraw) => {
  "use strict";
  const { t } = toonverse;
  const done = [],
    undone = [];

  /* A step `from` one revision `to` another can be taken only while `from` is the newest. Each step makes a
     new revision that stands for `to`, so the steps that began there begin at the new one now. */
  function renamed(steps) {
    for (const { stage, to, revision } of steps)
      for (const entry of [...done, ...undone])
        for (const step of entry.steps) if (step.stage === stage && step.from === to) step.from = revision;
  }

  function clear(stage) {
    for (const list of [done, undone])
      list.splice(0, list.length, ...list.filter((entry) => entry.steps.every((step) => step.stage !== stage)));
  }

  async function take(from, onto, words) {
    await toonverse.settled();
    const entry = from.pop();
    if (!entry) return false;
    const steps = entry.steps.map(({ stage, from: based_on, to }) => ({ stage, to, based_on }));
    const answer = await ctx.ask("undo", { steps });
    ctx.notice(answer);
    if (!answer.ok) {
      // It can never be taken any more, and neither can what lies below it.
      if (answer.conflict) entry.steps.forEach(({ stage }) => clear(stage));
      else from.push(entry);
      redraw();
      return false;
    }
    const made = answer.steps.map((one, index) => ({ ...one, to: entry.steps[index].to }));
    onto.push({
      words: entry.words,
      steps: made.map((one, index) => ({ stage: one.stage, from: one.revision, to: entry.steps[index].from })),
    });
    renamed(made);
    made.forEach(({ stage, revision, number }) => ctx.know(stage, { revision, number }));
    ctx.changed({ saved: made[0].stage });
    toonverse.told(ctx, t(words, { what: entry.words }));
    redraw();
    return true;
  }

  return {
    /* Keep what saves have made; several documents changed together go back together. */
    keep(words, steps) {
      const real = steps.filter((step) => step.from !== step.to);
      if (!real.length) return;
      undone.length = 0;
      done.push({ words, steps: real });
      if (done.length > 200) done.shift();
      redraw();
    },
    clear,
    undo: () => take(done, undone, "board.undone"),
    redo: () => take(undone, done, "board.redone"),
    next: () => (done.length ? done.at(-1).words : ""),
    last: () => (undone.length ? undone.at(-1).words : ""),
  };
};
