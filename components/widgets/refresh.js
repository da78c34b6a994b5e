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
    timer = null,
    told = null;

  /* Another place is asked for: what was to be opened at the last one is not wanted any more. */
  function together(old, next) {
    const { stage, open, ...rest } = old;
    return next.open ? { ...rest, ...next } : { ...old, ...next };
  }

  function ask(detail, heard) {
    wanted = {
      detail: wanted ? together(wanted.detail, detail) : { ...detail },
      heard: [...(wanted ? wanted.heard : []), ...heard],
    };
    // Until the page has got what it starts with, an answer to this would be drawn over by it.
    if (!ready) timer = timer || setTimeout(begin, LATE);
    else go();
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
    timer = setTimeout(late, LATE);
  }

  /* Heard by nobody, or by a machine with much to do. To ask twice does no harm. */
  function late() {
    const { detail, heard } = flight;
    told = told || toonverse.toast(toonverse.t("late"), null, "busy");
    const next = wanted;
    flight = wanted = null;
    ask(detail, heard);
    if (next) ask(next.detail, next.heard);
  }

  function answered(at) {
    if (!ready) return begin();
    if (!flight || flight.number !== at) return;
    clearTimeout(timer);
    if (told) told.remove();
    const { heard } = flight;
    flight = told = null;
    // Not before the other widgets have drawn what came along.
    setTimeout(() => heard.forEach((done) => done()));
    go();
  }

  /* Fulfilled when the page shows it. */
  toonverse.refresh = (detail) => new Promise((done) => ask(detail, [done]));

  toonverse.define("refresh", (ctx) => {
    send = ctx.send;
    return { draw: (value) => "heard" in value && answered(value.heard) };
  });
})();
