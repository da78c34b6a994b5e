/* The one way to the server for what a person does to documents: whatever the widget, it goes in the order in which
   it was done, each when the one before it is answered. So an undo finds all that was written before it, and nothing
   that was written after; and what one writes never conflicts with what one has just done oneself. */
(() => {
  "use strict";
  const { t } = toonverse;
  const queue = [],
    pending = new Set();
  const PAUSES = [1000, 2000, 4000, 6000];
  let tries = 0,
    timer = null,
    sending = false,
    stopped = false;

  /* Everything handed in is answered, or known to wait for the connection; what an answer led to as well. */
  toonverse.settled = async () => {
    while (pending.size) await Promise.all(pending);
  };

  /* What is saved by another way is waited for too: a run goes by what was set before it. */
  toonverse.waitedFor = (answered) => {
    pending.add(answered);
    answered.finally(() => pending.delete(answered));
    return answered;
  };

  function again() {
    clearTimeout(timer);
    work();
  }
  toonverse.sendAgain = again;

  function later() {
    clearTimeout(timer);
    timer = setTimeout(again, PAUSES[Math.min(tries, PAUSES.length - 1)]);
    tries += 1;
  }
  const isStopped = () => stopped && queue.length > 0;
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", () => !document.hidden && isStopped() && again());

  const OFFLINE = () => ({ ok: false, code: "offline", what: t("error.offline"), next: t("error.offline_next") });
  const remove = (job) => queue.splice(queue.indexOf(job), 1);

  /* What was asked for at this moment only is not done later, when nobody expects it any more. */
  function forget(answer, passes) {
    for (const job of queue.filter((one) => passes(one) && !one.sent)) {
      remove(job);
      job.done(answer);
    }
  }

  async function work() {
    if (sending) return;
    sending = true;
    while (queue.length) {
      const job = queue[0];
      job.sent = true;
      toonverse.tellOutbox();
      const answer = await job.send();
      job.sent = false;
      stopped = answer.code === "offline";
      if (stopped && job.keeps) {
        later();
        forget(answer, (one) => !one.keeps);
        queue.forEach((one) => one.done(answer));
        break;
      }
      remove(job);
      tries = 0;
      // Before the next one goes: what waits is brought in line with what this one has changed.
      job.done(answer);
    }
    sending = false;
    toonverse.tellOutbox();
  }

  /* {ctx, send, done, keeps?, …}: `send` is called when it is its turn and gives the server's answer, `done` gets
     that at once. A job that `keeps` stays until it has been answered; any other is given up without a connection. */
  function add(job) {
    const answered = new Promise((resolve) => {
      const { done } = job;
      job.done = (answer) => {
        if (done) done(answer);
        resolve(answer);
      };
      queue.push(job);
      if (isStopped() && job.keeps) job.done(OFFLINE());
      work();
    });
    return toonverse.waitedFor(answered);
  }

  toonverse.lane = {
    add,
    forget,
    isStopped,
    /* Those that pass, in order; none is answered yet. */
    waiting: (passes) => queue.filter(passes),
  };

  /* A request that changes documents otherwise than by edits, in its turn. What it made is known before the next one
     goes: {steps: [{stage, revision, number}]}, or one of them alone. */
  toonverse.inTurn = (ctx, what, more) => {
    toonverse.handIn();
    const made = (answer) => {
      const one = answer.revision ? [{ stage: (more || {}).stage, ...answer }] : [];
      for (const { stage, revision, number } of answer.ok ? answer.steps || one : [])
        toonverse.made(stage, revision, number);
    };
    return add({ ctx, send: () => ctx.ask(what, more), done: made });
  };
})();
