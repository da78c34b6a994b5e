/* The way of an edit to the server: one request an edit, in order, on the revision that was seen. What cannot
   be sent waits here and is tried again; how it stands is told to whoever listens to "outbox". */
(() => {
  "use strict";
  const { t } = toonverse;
  const pending = new Set(),
    outboxes = new Set();
  const PAUSES = [1000, 2000, 4000, 6000];
  let tries = 0,
    timer = null,
    refused = 0,
    why = "",
    saved = 0;

  /* Everything handed in is answered, or known to wait for the connection; what an answer led to as well. */
  toonverse.settled = async () => {
    while (pending.size) await Promise.all(pending);
  };

  /* What is saved by another way than an edit is waited for too: a run goes by what was set before it. */
  toonverse.waitedFor = (answered) => {
    pending.add(answered);
    answered.finally(() => pending.delete(answered));
    return answered;
  };

  const sum = (name) => [...outboxes].reduce((total, one) => total + one[name](), 0);

  /* {state: "saved" | "saving" | "offline" | "refused", waiting, why, at}: all of the page in one word. */
  toonverse.outbox = () => {
    const waiting = sum("size"),
      offline = sum("stopped");
    refused = document.querySelectorAll(".tv-field.is-refused").length;
    const state = offline ? "offline" : waiting ? "saving" : refused ? "refused" : "saved";
    return { state, waiting, why, at: saved };
  };
  const tell = () => toonverse.emit("outbox", toonverse.outbox());
  toonverse.tellOutbox = tell;

  function again() {
    clearTimeout(timer);
    outboxes.forEach((one) => one.go());
  }
  toonverse.sendAgain = again;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(again, PAUSES[Math.min(tries, PAUSES.length - 1)]);
    tries += 1;
  }
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", () => !document.hidden && sum("stopped") && again());

  window.addEventListener("beforeunload", (event) => {
    // Half a second of typing may not be in the outbox yet: leaving the field puts it there.
    if (document.activeElement && document.activeElement.matches("textarea, input")) document.activeElement.blur();
    if (sum("size") || toonverse.drafts.any(toonverse.episode || "")) event.preventDefault();
  });

  const same = (one, other) =>
    one.length === 1 &&
    other.length === 1 &&
    one[0].op === "set" &&
    other[0].op === "set" &&
    one[0].item === other[0].item &&
    one[0].field === other[0].field;

  /* The outbox of one widget. An edit is sent when the one before it is answered, so that a person's own
     quick edits never conflict with each other. */
  toonverse.saver = (ctx) => {
    const queue = [],
      latest = {};
    let sending = false,
      stopped = false,
      held = null;

    async function work() {
      if (sending) return;
      sending = true;
      while (queue.length) {
        const job = queue[0];
        job.sent = true;
        toonverse.emit("saving", { stage: job.stage, state: "saving" });
        tell();
        const { stage, ops, letter } = job;
        const answer = await ctx.ask("save", { stage, based_on: base(job), ops, letter });
        stopped = answer.code === "offline";
        job.sent = false;
        toonverse.emit("saving", { stage: job.stage, state: answer.ok ? "saved" : "failed" });
        why = answer.ok ? "" : answer.what;
        if (stopped) {
          later();
          queue.forEach((one) => one.done(answer));
          break;
        }
        queue.shift();
        tries = 0;
        if (answer.ok) stored(job, answer);
        job.done(answer);
        if (answer.ok && !queue.length) ctx.changed({ saved: job.stage });
      }
      sending = false;
      tell();
      if (held && !queue.length) {
        const take = held;
        held = null;
        take();
      }
    }

    /* A field is sent on the revision it was drawn from: another window's newer value must not be lost
       because the page has heard of it meanwhile. */
    const base = (job) => (job.at && job.at.tvBase) || (latest[job.stage] || {}).revision || "";

    function stored(job, answer) {
      latest[job.stage] = { revision: answer.revision, number: answer.number };
      toonverse.heard(job.stage, answer.number);
      for (const { stage, revision, number } of answer.also || []) know(stage, { revision, number });
      saved = Date.now();
      if (job.at) job.at.tvBase = answer.revision;
      for (const op of job.ops) {
        const name = toonverse.drafts.key(job.stage, op.item, op.field);
        if (op.op === "set") toonverse.drafts.saved(ctx.value.episode, name, op.value, answer.revision);
        else if (op.op === "remove") {
          toonverse.drafts.ofItem(ctx.value.episode, op.item);
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

    /* `letter` is a panel that is lettered in the same step, where the script is edited on its picture. */
    function save(ops, more) {
      const { stage = ctx.value.stage, at = null, letter = "" } = more || {};
      for (const op of ops)
        if (op.op === "set")
          toonverse.drafts.overruled(ctx.value.episode, toonverse.drafts.key(stage, op.item, op.field), op.value);
      const answered = new Promise((resolve) => {
        const done = (answer) => {
          toonverse.answered(ctx, { at, answer, ops, stage, latest, save });
          resolve(answer);
        };
        // Typed on before the last text was sent: one request will do.
        const waits = queue.find((one) => !one.sent && one.stage === stage && same(one.ops, ops));
        if (waits) {
          const first = waits.done;
          Object.assign(waits, { ops, at: at || waits.at, done: (answer) => (first(answer), done(answer)) });
        } else queue.push({ ops, stage, at, letter, sent: false, done });
        if (stopped) done({ ok: false, code: "offline", what: t("error.offline"), next: t("error.offline_next") });
        work();
      });
      pending.add(answered);
      answered.finally(() => pending.delete(answered));
      return answered;
    }

    outboxes.add({ size: () => queue.length, stopped: () => (stopped && queue.length ? 1 : 0), go: work });
    return {
      save,
      know,
      revision: (stage) => (latest[stage] || {}).revision || "",
      /* A value made before our last edits would undo them on the screen: it waits, or is let go. */
      accepts(value, take) {
        if (queue.length) {
          held = take;
          return false;
        }
        const mine = latest[value.stage];
        return !(mine && value.number !== undefined && value.number < mine.number);
      },
      accept(value) {
        for (const [stage, revision] of Object.entries(value.revisions || {})) {
          latest[stage] = revision;
          toonverse.heard(stage, revision.number);
        }
      },
    };
  };
})();
