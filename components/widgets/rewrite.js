/* A line, a scene or a panel written anew as one wishes: the button, the small field, and what became of it.
   `again` draws the widget anew: what was refused before anything was asked is known only here. */
toonverse.rewriting = (ctx, again) => {
  "use strict";
  const { t, h, icon, button, money } = toonverse;
  const WISHES = {
    line: ["shorter", "longer", "angrier", "polite", "casual", "question", "whisper"],
    scene: ["shorter", "longer", "angrier", "polite", "casual", "hesitant"],
    panel: ["closer", "wider", "from_below", "from_above", "close_up", "tall", "angrier", "surprised"],
  };
  /* What the practice writer said no to, it would say no to again. */
  const FINAL = ["wish_unclear", "wish_met"];
  const typed = new Map(), // item → what was typed in its field and not sent
    refused = new Map(); // item → why it was not taken
  const at = (item) => (ctx.value.rewrites || {})[item];
  const mark = (item) => [at(item), refused.get(item)];
  const ask = (what, item, wish) => ctx.ask(what, { stage: ctx.value.stage, item, wish });

  const price = toonverse.wishPrice;
  const sent = (item, kind, wish, back) => toonverse.wishSent(ctx, kind, () => ask("rewrite_ahead", item, wish), back);

  async function send(item, wish) {
    // What is typed in a field at this moment is part of what is rewritten.
    await toonverse.settled();
    const answer = await ask("rewrite", item, wish);
    if (answer.ok) typed.delete(item);
    answer.ok ? refused.delete(item) : refused.set(item, answer);
    again();
    ctx.changed({ quiet: true });
  }

  /* The small field. Enter sends, Shift and Enter make a new line, Escape closes; what was typed is kept. */
  function open(item, kind, anchor, wish) {
    let menu = null;
    const go = button(t("rewrite.go"), () => done(), { icon: "wand", kind: "primary small" });
    const area = h("textarea", {
      rows: 2,
      class: "tv-input",
      maxlength: 500,
      placeholder: t("rewrite.example." + kind),
      "aria-label": t("rewrite.how"),
      on: {
        input: () => take(area.value),
        keydown: (event) => {
          if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          // The menu around it is gone by then.
          event.stopPropagation();
          done();
        },
      },
    });
    const take = (text) => {
      typed.set(item, text);
      go.disabled = !text.trim();
    };
    const done = () => {
      const text = area.value.trim();
      if (!text) return area.focus();
      menu.close();
      rest(item);
      return send(item, text);
    };
    const chip = (name) => {
      const words = t("wish." + name);
      const click = () => {
        area.value = words;
        take(words);
        go.focus();
      };
      return h("button", { type: "button", class: "tv-chip", on: { click } }, words);
    };
    const cost = h("span", { class: "tv-quiet", role: "status" });
    const look = () => {
      menu.close();
      return sent(item, kind, area.value, () => open(item, kind, anchor, area.value));
    };
    area.value = wish || typed.get(item) || "";
    go.disabled = !area.value.trim();
    const form = h(
      "div",
      { class: "tv-wish" },
      h("b", {}, t("rewrite.title." + kind)),
      area,
      h("div", { class: "tv-chips", role: "group", "aria-label": t("rewrite.ideas") }, WISHES[kind].map(chip)),
      h(
        "div",
        { class: "tv-wish-do" },
        h("div", {}, cost, h("button", { type: "button", class: "tv-link", on: { click: look } }, t("rewrite.look"))),
        go,
      ),
    );
    menu = toonverse.menu(anchor, t("rewrite.title." + kind), [form], "dialog");
    if (!menu) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    tell(item, cost);
  }

  async function tell(item, cost) {
    const view = await ask("rewrite_ahead", item, "");
    cost.textContent = view.ok ? price(view) : `${view.what} ${view.next}`;
    cost.classList.toggle("is-warn", !view.ok);
  }

  function opener(item, kind, locked) {
    const words = t(locked ? "rewrite.locked" : "rewrite.title." + kind);
    const node = button(words, () => open(item, kind, node), {
      icon: "wand",
      bare: true,
      disabled: Boolean(locked),
      "aria-haspopup": "dialog",
      data: { k: item + "/rewrite" },
    });
    return node;
  }

  /* What was pressed goes with its box: the focus goes to where the box came from, if that is in sight. */
  function rest(item) {
    const home = document.querySelector(`[data-k="${CSS.escape(item + "/rewrite")}"]`);
    if (home && home.offsetParent) home.focus({ preventScroll: true });
  }

  const act = (what, item, job) => async () => {
    rest(item);
    const answer = await toonverse.inTurn(ctx, what, { job });
    if (!answer.ok) refused.set(item, answer);
    again();
    return ctx.changed(what === "rewrite_back" ? {} : { quiet: true });
  };

  function row(one) {
    const sides = one.pieces
      ? toonverse.wordPieces(one.pieces)
      : [
          one.before ? h("div", { class: "tv-was" }, toonverse.shownValue(one.before)) : null,
          one.before && one.after ? h("span", { class: "tv-arrow", "aria-hidden": "true" }, "→") : null,
          one.after ? h("div", { class: "tv-is" }, toonverse.shownValue(one.after)) : null,
        ];
    return h(
      "div",
      { class: "tv-rewrite-row" },
      one.label ? h("span", { class: "tv-label" }, one.label) : null,
      h("div", { class: "tv-diff-values" }, sides),
    );
  }

  /* Opens the field again, with what was wished or something else in it. */
  function other(item, kind, wish) {
    const node = button(t("rewrite.other"), () => open(item, kind, node, wish), {
      kind: "small",
      "aria-haspopup": "dialog",
      data: { k: item + "/other" },
    });
    return node;
  }

  function idea(item, kind, name) {
    const words = t("wish." + name);
    const node = h(
      "button",
      {
        type: "button",
        class: "tv-chip",
        "aria-haspopup": "dialog",
        data: { k: `${item}/idea/${name}` },
        on: { click: () => open(item, kind, node, words) },
      },
      words,
    );
    return node;
  }

  function result(item, kind, one) {
    return h(
      "section",
      { class: "tv-rewrite", "aria-label": t("rewrite.result") },
      h(
        "header",
        {},
        icon("wand"),
        h("b", {}, t("rewrite.done", { wish: one.wish })),
        one.cost_usd ? h("span", { class: "tv-quiet" }, money(one.cost_usd)) : null,
      ),
      one.unmet ? h("p", { class: "tv-rewrite-unmet" }, icon("alert"), t("rewrite.unmet", { words: one.unmet })) : null,
      one.cards.map((card) =>
        h(
          "div",
          { class: "tv-rewrite-part" },
          card.title ? h("b", {}, card.title) : null,
          h("span", { class: "tv-hidden" }, t("past." + card.change, { items: "" })),
          card.rows.map(row),
        ),
      ),
      h(
        "div",
        { class: "tv-row" },
        button(t("rewrite.keep"), act("rewrite_keep", item, one.job), { icon: "check", kind: "primary small" }),
        button(t("rewrite.back"), act("rewrite_back", item, one.job), { icon: "undo", kind: "small" }),
        other(item, kind, one.wish),
      ),
    );
  }

  function trouble(item, kind, failure, job) {
    const dismiss = job
      ? act("rewrite_keep", item, job.job)
      : () => {
          refused.delete(item);
          again();
        };
    return h(
      "section",
      { class: "tv-rewrite is-failed", role: "alert" },
      h(
        "header",
        {},
        icon("alert"),
        h("b", {}, failure.what),
        button(t("close"), dismiss, { icon: "close", bare: true }),
      ),
      h("p", {}, [failure.why, failure.next].filter(Boolean).join(" ")),
      h(
        "div",
        { class: "tv-chips", role: "group", "aria-label": t("rewrite.ideas") },
        WISHES[kind].map((name) => idea(item, kind, name)),
      ),
      job
        ? h(
            "div",
            { class: "tv-row" },
            FINAL.includes(failure.code)
              ? null
              : button(t("rewrite.again"), act("rewrite_again", item, job.job), { icon: "refresh", kind: "small" }),
            other(item, kind, job.wish),
            job.answers ? toonverse.answersButton(ctx, job.answers, item + "/answers") : null,
          )
        : null,
    );
  }

  function running(one) {
    return h(
      "section",
      { class: "tv-rewrite is-running", role: "status" },
      h(
        "header",
        {},
        h("i", { class: "tv-dot" }),
        h("b", {}, t("rewrite.running", { wish: one.wish })),
        toonverse.stopButton(ctx, one.job, false, "small"),
      ),
      one.waiting ? h("p", {}, one.waiting) : null,
    );
  }

  /* What stands below the item; nothing where there is nothing to tell. */
  function box(item, kind) {
    const one = at(item);
    const failed = refused.get(item);
    if (failed) return trouble(item, kind, failed, null);
    if (!one) return null;
    if (one.state === "running") return running(one);
    return one.state === "failed" ? trouble(item, kind, one.failure, one) : result(item, kind, one);
  }

  return { opener, box, mark };
};
