/* Edits on their way to the server: one request an edit, on the revision that was seen, which is one step to take
   back. What cannot be sent waits in the lane and is tried again; how it stands is told to whoever listens to
   "outbox". */
(() => {
  "use strict";
  const savers = new Set();
  const { lane } = toonverse;
  let why = "",
    saved = 0;

  const isEdit = (job) => Boolean(job.ops);

  /* {state: "saved" | "saving" | "offline" | "refused", waiting, why, at}: all of the page in one word. */
  toonverse.outbox = () => {
    const waiting = lane.waiting(isEdit).length;
    const refused = document.querySelectorAll(".tv-field.is-refused").length;
    const state = lane.isStopped() ? "offline" : waiting ? "saving" : refused ? "refused" : "saved";
    return { state, waiting, why, at: saved };
  };
  toonverse.tellOutbox = () => toonverse.emit("outbox", toonverse.outbox());

  window.addEventListener("beforeunload", (event) => {
    // A moment of typing may not be in the outbox yet: leaving the field puts it there.
    if (document.activeElement && document.activeElement.matches("textarea, input")) document.activeElement.blur();
    if (lane.waiting(isEdit).length || toonverse.drafts.any(toonverse.episode || "")) event.preventDefault();
  });

  /* A revision that was made from here, by whichever widget. */
  toonverse.made = (stage, revision, number) => {
    savers.forEach((know) => know(stage, { revision, number }));
    toonverse.heard(stage, number);
  };

  /* Undo put other values into fields, `fields` of [{stage, item, field, was, value, revision}]. What was typed since
     it was asked for was typed over what stood there: on the page and on its way it is put over what stands there
     now. */
  toonverse.overtake = (fields) => {
    for (const one of fields) {
      const key = `${one.item}/${one.field}`;
      for (const job of lane.waiting((waits) => isEdit(waits) && waits.stage === one.stage)) {
        const mine = job.ops.filter((op) => op.op === "set" && `${op.item}/${op.field}` === key);
        for (const op of mine) op.value = toonverse.over(one.was, op.value, one.value);
        if (mine.length && job.at) job.at.tvBase = one.revision;
      }
      for (const control of document.querySelectorAll(`[data-k="${CSS.escape(key)}"]`)) {
        const box = control.closest(".tv-field");
        if (box && box.tvTake && box.tvStage === one.stage) box.tvTake(one);
      }
    }
  };

  /* The edits of one widget. */
  toonverse.saver = (ctx) => {
    const latest = {},
      touched = new Set();
    let held = null,
      episode = "";

    const own = () => lane.waiting((job) => isEdit(job) && job.ctx === ctx);

    /* A field is sent on the revision it was drawn from: another window's newer value must not be lost
       because the page has heard of it meanwhile. */
    const base = (job) => (job.at && job.at.tvBase) || (latest[job.stage] || {}).revision || "";

    async function send(job) {
      const { stage, ops, letter } = job;
      toonverse.emit("saving", { stage, state: "saving" });
      const answer = await ctx.ask("save", { episode: job.episode, stage, based_on: base(job), ops, letter });
      toonverse.emit("saving", { stage, state: answer.ok ? "saved" : "failed" });
      why = answer.ok ? "" : answer.what;
      return answer;
    }

    function stored(job, answer) {
      const { episode } = job;
      if (episode === ctx.value.episode) {
        know(job.stage, { revision: answer.revision, number: answer.number });
        for (const { stage, revision, number } of answer.also || []) know(stage, { revision, number });
      }
      saved = Date.now();
      if (job.at) job.at.tvBase = answer.revision;
      for (const op of job.ops) {
        const name = toonverse.drafts.key(job.stage, op.item, op.field);
        if (op.op === "set") toonverse.drafts.saved(episode, name, op.value, answer.revision);
        else if (op.op === "remove") {
          toonverse.drafts.ofItem(episode, op.item);
          ctx.root
            .querySelectorAll(`[data-item="${CSS.escape(op.item)}"] .is-refused`)
            .forEach((one) => one.classList.remove("is-refused"));
        }
      }
    }

    /* What an answer made the newest revision. */
    function know(stage, revision) {
      latest[stage] = revision;
      toonverse.heard(stage, revision.number);
    }

    function answered(job, answer) {
      if (answer.ok) stored(job, answer);
      toonverse.answered(ctx, { at: job.at, answer, ops: job.ops, stage: job.stage, latest, save });
      if (own().length) return;
      if (answer.ok) ctx.changed({ saved: job.stage });
      const take = held;
      held = null;
      if (take) take();
    }

    /* `letter` is a panel that is lettered in the same step, where the script is edited on its picture. */
    function save(ops, more) {
      const { stage = ctx.value.stage, at = null, letter = "" } = more || {};
      for (const op of ops)
        if (op.op === "set")
          toonverse.drafts.overruled(ctx.value.episode, toonverse.drafts.key(stage, op.item, op.field), op.value);
      if (at) touched.add(at);
      const { episode } = ctx.value;
      const job = { ctx, episode, ops: ops.map((op) => ({ ...op })), stage, at, letter, keeps: true };
      return lane.add(Object.assign(job, { send: () => send(job), done: (answer) => answered(job, answer) }));
    }

    /* A field's row shows what was written into it, whatever it was drawn from: it is drawn anew, also where the
       value is the one it was drawn from because the edit was taken back meanwhile. */
    function redrawn() {
      for (const box of touched)
        for (let node = box; node; node = node.parentElement) if (node.tvMark) node.tvMark = "";
      touched.clear();
    }

    savers.add(know);
    return {
      save,
      know,
      revision: (stage) => (latest[stage] || {}).revision || "",
      /* A value made before our last edits would undo them on the screen: it waits, or is let go. */
      accepts(value, take) {
        if (own().length) {
          held = take;
          return false;
        }
        const known = toonverse.known();
        return Object.entries(value.revisions || {}).every(([stage, { number }]) => number >= (known[stage] || 0));
      },
      accept(value) {
        redrawn();
        if (value.episode !== episode) Object.keys(latest).forEach((stage) => delete latest[stage]);
        episode = value.episode;
        for (const [stage, revision] of Object.entries(value.revisions || {})) {
          latest[stage] = revision;
          toonverse.heard(stage, revision.number);
        }
      },
    };
  };
})();
