/* Undo, redo and how saving stands, in the bar; and what this window has heard of from the server. */
(() => {
  "use strict";
  const numbers = {};
  let episode = "";

  /* The newest revision of each stage that this window knows of: undo goes no further back than that. */
  toonverse.heard = (stage, number) => {
    if (episode !== toonverse.episode) {
      episode = toonverse.episode;
      Object.keys(numbers).forEach((one) => delete numbers[one]);
    }
    numbers[stage] = Math.max(numbers[stage] || 0, number || 0);
  };
  toonverse.known = () => (episode === toonverse.episode ? { ...numbers } : {});

  /* Windows of one browser tell each other that something was saved; those in sight look at once, the
     others when they are looked at again. */
  const channel = "BroadcastChannel" in window ? new BroadcastChannel("toonverse") : null;
  let timer = null;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => toonverse.emit("elsewhere"), 150);
  };
  if (channel) {
    toonverse.on("changed", (of) => of && channel.postMessage(of));
    channel.addEventListener("message", (event) => {
      if (event.data === toonverse.episode && !document.hidden) look();
    });
  }
  document.addEventListener("visibilitychange", () => !document.hidden && look());
})();

toonverse.define("undo", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const box = h("div", { class: "tv-undo" });
  let bar = null,
    typed = false,
    step = { undo: "", redo: "" };

  /* What is being typed comes first, and is what is taken back; a press goes behind all that is on its way, and before
     all that is typed after it. */
  function go(kind) {
    toonverse.handIn();
    const send = () => ctx.ask(kind, { known: toonverse.known() });
    return toonverse.lane.add({ ctx, kind, send, done: (answer) => went(kind, answer) });
  }
  toonverse.undo = () => go("undo");
  const isPress = (job) => Boolean(job.kind);

  function went(kind, answer) {
    if (!answer.ok) {
      // What a further press was meant for is not what it would meet now.
      toonverse.lane.forget(answer, isPress);
      toonverse.toast(`${answer.what} ${answer.next}`, null, "alert");
      return void ctx.changed({ quiet: true });
    }
    if (answer.nothing) return void toonverse.toast(t(kind === "undo" ? "undo.nothing" : "undo.nothing_again"));
    for (const { stage, revision, number } of answer.steps) toonverse.made(stage, revision, number);
    toonverse.overtake(answer.fields);
    seen(ctx.changed());
    shown(kind, answer);
  }

  /* Whoever took back while writing goes on in the same field, and sees all that has become of its row. */
  async function seen(drawn) {
    const field = document.activeElement,
      name = field && field.matches("textarea, input") ? field.dataset.k : "";
    toonverse.release(field);
    await drawn;
    if (document.activeElement === field) toonverse.release(null);
    if (!name || (document.activeElement && document.activeElement !== document.body)) return;
    const again = [...document.querySelectorAll(`[data-k="${CSS.escape(name)}"]`)].find((one) => one.offsetParent);
    if (again) again.focus({ preventScroll: true });
  }

  function shown(kind, answer) {
    const tab = document.querySelector(`#tab-${answer.stage}-button`);
    const open = () => Boolean(tab) && tab.getAttribute("aria-selected") === "true",
      here = open();
    const look = () => answer.item && toonverse.reveal(answer.stage, answer.item);
    const bring = () => answer.item && toonverse.reveal(answer.stage, answer.item, null, isBusy());
    const other = kind === "undo" ? "redo" : "undo";
    toonverse.toast(t(kind === "undo" ? "undo.undone" : "undo.redone", { what: answer.what }), [
      here ? null : button(t("checks.show"), look, { kind: "small" }),
      button(t("undo." + other), () => go(other), { kind: "small", data: { k: "toast/" + other } }),
    ]);
    // Who has gone to another tab meanwhile is not fetched back.
    if (here && answer.item !== "document") setTimeout(() => open() && bring(), 350);
  }

  /* Whoever writes, or presses once more, is not taken away from it. */
  function isBusy() {
    const active = document.activeElement;
    return Boolean(active) && (active.matches("textarea, input, select") || box.contains(active));
  }

  document.addEventListener("focusin", () => (typed = false));
  document.addEventListener("input", () => (typed = true));
  document.addEventListener("keydown", (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || !ctx.value.episode) return;
    const key = event.key.toLowerCase();
    const kind = key === "z" ? (event.shiftKey ? "redo" : "undo") : key === "y" && !event.shiftKey ? "redo" : "";
    if (!kind || document.querySelector("dialog[open]")) return;
    const field =
      event.target.closest && event.target.closest("textarea, input:not([type=checkbox]):not([type=radio])");
    // What is typed into a field that saves itself is one step, from one pause to the next: the browser's own goes
    // by letters, or by syllables. Anywhere else it is the only one there is.
    if (field && typed && !(field.dataset.k && field.closest(".tv-field"))) return;
    event.preventDefault();
    // A key that is held down takes back no more than is seen to go.
    if (event.repeat && toonverse.lane.waiting(isPress).length) return;
    go(kind);
  });

  /* Both buttons stay where they are: one made anew between pressing and letting go would not hear the
     click. Nor do they wait for the answer, as other buttons do: `go` puts presses in a row. */
  const press = (kind) => button("", () => void go(kind), { icon: kind, bare: true, data: { k: kind } });
  const buttons = { undo: press("undo"), redo: press("redo") };
  function offer(kind) {
    // What is written at this moment has no name yet, and can be taken back already.
    const fresh = kind === "undo" && (toonverse.isWriting() || toonverse.outbox().state === "saving");
    const none = t(kind === "undo" ? "undo.nothing" : "undo.nothing_again");
    const words = fresh ? t("undo.undo") : step[kind] ? t(`undo.${kind}_what`, { what: step[kind] }) : none;
    buttons[kind].setAttribute("aria-label", words);
    buttons[kind].title = words;
    buttons[kind].disabled = !fresh && !step[kind];
    // What was told of the last step offers no more than there is.
    if (buttons[kind].disabled) document.querySelectorAll(`[data-k="toast/${kind}"]`).forEach((one) => one.remove());
  }

  /* How saving stands, and what can be done where it does not go on. */
  function saving() {
    const now = toonverse.outbox();
    const marks = { saved: "check", saving: "clock", offline: "alert", refused: "alert" };
    const find = () => toonverse.bring(document.querySelector(".tv-field.is-refused"), "center");
    return h(
      "div",
      { class: "tv-outbox", data: { state: now.state }, title: now.why || null },
      icon(marks[now.state]),
      h("span", { role: now.state === "offline" ? "alert" : null }, t("outbox." + now.state, { n: now.waiting })),
      now.state === "offline" ? button(t("outbox.again"), () => toonverse.sendAgain(), { kind: "small" }) : null,
      now.state === "refused" ? button(t("checks.show"), find, { kind: "small" }) : null,
    );
  }

  /* On a phone the bar scrolls away: what is not saved is told at the lower edge too. */
  const pill = h("div", { class: "tv-root tv-unsaved" });
  function tell() {
    offer("undo");
    const old = box.querySelector(".tv-outbox"),
      now = saving();
    if (!old || old.dataset.state === now.dataset.state) return;
    old.replaceWith(now);
    const trouble = ["offline", "refused"].includes(now.dataset.state);
    pill.replaceChildren(...(trouble ? [saving()] : []));
    if (!pill.isConnected) document.body.append(pill);
  }

  function place() {
    // On a phone it stands where it stays in sight.
    const here = matchMedia("(max-width: 720px)").matches ? document.querySelector(".tv-stages") : null;
    const slot = (here || bar || box).querySelector(".tv-undo-slot");
    if (slot && box.parentNode !== slot) slot.append(box);
  }
  toonverse.on("bar", (root) => {
    bar = root;
    const focus = box.contains(document.activeElement);
    place();
    if (focus) refocus();
  });
  toonverse.on("seats", place);
  toonverse.on("outbox", tell);

  let focused = "";
  box.addEventListener("focusin", (event) => (focused = event.target.dataset.k || ""));
  document.addEventListener("pointerdown", (event) => box.contains(event.target) || (focused = ""));
  function refocus() {
    const same = focused && box.querySelector(`[data-k="${focused}"]`);
    if (same) same.focus({ preventScroll: true });
  }

  return {
    draw(value) {
      for (const [stage, number] of Object.entries(value.numbers || {})) toonverse.heard(stage, number);
      const focus = box.contains(document.activeElement) || document.activeElement === document.body;
      step = { undo: value.undo, redo: value.redo };
      offer("undo");
      offer("redo");
      const old = box.querySelector(".tv-outbox");
      if (value.episode && old) old.replaceWith(saving());
      else box.replaceChildren(...(value.episode ? [buttons.undo, buttons.redo, saving()] : []));
      place();
      if (focus) refocus();
    },
  };
});
