/* What is to be shown is asked for here, by whichever widget: one request at a time for the whole page, and the next
   when the last one was heard. What is asked for meanwhile waits and is put together; what nobody answers is asked
   again, until the page knows that it was heard. */
(() => {
  "use strict";
  const LATE = 10000;
  let send = null,
    ready = false,
    wanted = null,
    flight = null,
    number = 0,
    tries = 0,
    timer = null,
    told = null;

  /* Another place is asked for: what was to be opened at the last one is not wanted any more. */
  function together(old, next) {
    const { stage, open, ...rest } = old;
    return next.open ? { ...rest, ...next } : { ...old, ...next };
  }

  const both = (old, next) =>
    old && next ? { detail: together(old.detail, next.detail), heard: [...old.heard, ...next.heard] } : old || next;

  function ask(detail) {
    return new Promise((done) => {
      wanted = both(wanted, { detail, heard: [done] });
      // Until the page has got what it starts with, an answer to this would be drawn over by it.
      if (!ready) timer = timer || setTimeout(begin, LATE);
      else go();
    });
  }

  function begin() {
    ready = true;
    clearTimeout(timer);
    go();
  }

  function go() {
    if (!send || !ready || flight || !wanted) return;
    flight = { ...wanted, number: (number += 1) };
    wanted = null;
    send({ ...flight.detail, number: flight.number });
    timer = setTimeout(late, LATE * 2 ** Math.min(tries, 3));
  }

  /* Heard by nobody, or by a machine with much to do, which is given longer the next time. Asking twice does no harm. */
  function late() {
    told = told || toonverse.toast(toonverse.t("late"), null, "busy");
    tries += 1;
    wanted = both(flight, wanted);
    flight = null;
    go();
  }

  function answered(at) {
    if (!ready) return begin();
    if (!flight || flight.number !== at) return;
    clearTimeout(timer);
    if (told) told.remove();
    const { heard } = flight;
    flight = told = null;
    tries = 0;
    // Not before the other widgets have drawn what came along.
    setTimeout(() => heard.forEach((done) => done()));
    go();
  }

  /* Fulfilled when the page shows it. */
  toonverse.refresh = ask;

  toonverse.define("refresh", (ctx) => {
    send = ctx.send;
    return { draw: (value) => "heard" in value && answered(value.heard) };
  });
})();
