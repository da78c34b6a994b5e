/* What a field says beside its value: that a person set it (and the way back), that the engine now says
   something else, that it could not be saved and why. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  /* What is known of a stage's edits, also in a widget that shows another stage's document. */
  function facts(ctx, stage) {
    const value = ctx.value || {};
    const own = !stage || stage === value.stage;
    const of = own ? value : (value.others || {})[stage] || {};
    return { edited: of.edited || [], proposals: of.proposals || [] };
  }

  const shown = (spec, value) => {
    const choice = (spec.choices || []).find(([one]) => one === value);
    if (choice) return choice[1];
    if (value === null || value === undefined || value === "") return t("mark.empty");
    if (typeof value === "boolean") return t(value ? "past.yes" : "past.no");
    return typeof value === "string" || typeof value === "number" ? String(value) : t("mark.another");
  };

  /* The field's own label says what a mark beside it is about. */
  function labelled(box) {
    const label = box.querySelector("label > span");
    return (label.id = label.id || toonverse.newId("label"));
  }

  function back(ctx, spec, box) {
    const run = () => {
      toonverse.drafts.drop(
        ctx.value.episode,
        toonverse.drafts.key(spec.stage || ctx.value.stage, spec.item, spec.field),
      );
      return ctx.save([{ op: "reset", item: spec.item, field: spec.field }], { stage: spec.stage, at: box });
    };
    return h(
      "button",
      {
        type: "button",
        class: "tv-back",
        title: `${t("field.edited")}. ${t("mark.back")}`,
        "aria-label": t("mark.back"),
        "aria-describedby": labelled(box),
        data: { k: `back:${spec.item}/${spec.field}` },
        on: { click: run },
      },
      h("i", { class: "tv-edited" }),
      icon("refresh"),
    );
  }

  function offer(ctx, spec, box, one) {
    const answer = (kind) => () =>
      ctx.save([{ op: kind, item: spec.item, field: spec.field }], { stage: spec.stage, at: box });
    return h(
      "div",
      { class: "tv-offer", role: "group", "aria-label": t("mark.offer"), "aria-describedby": labelled(box) },
      h("p", {}, h("b", {}, t("offer.new")), " ", h("span", {}, shown(spec, one.new))),
      h(
        "div",
        { class: "tv-row" },
        button(t("offer.keep"), answer("keep"), { kind: "small" }),
        button(t("offer.take"), answer("reset"), { kind: "small" }),
      ),
    );
  }

  /* Adds the marks to a field's box; called when it is made. */
  toonverse.mark = (ctx, spec, box) => {
    const { edited, proposals } = facts(ctx, spec.stage);
    const one = proposals.find((row) => row.item === spec.item && row.field === spec.field);
    if (edited.includes(`${spec.item}/${spec.field}`)) {
      box.classList.add("is-edited");
      box.append(back(ctx, spec, box));
    }
    if (one) {
      box.classList.add("is-offered");
      box.append(offer(ctx, spec, box, one));
    }
    return box;
  };

  function forget(ctx, ops, stage) {
    for (const op of ops) toonverse.drafts.drop(ctx.value.episode, toonverse.drafts.key(stage, op.item, op.field));
    ctx.again();
    ctx.changed({ again: true, quiet: true });
    toonverse.tellOutbox();
  }

  function side(title, words, control) {
    return h("div", { class: "tv-side" }, h("b", {}, title), h("p", {}, words), control);
  }

  /* Two windows wrote into one field: both values are shown, and none is gone before somebody chooses. */
  function conflict(ctx, { at, answer, ops, stage, latest, save }) {
    const mine = () => {
      latest[stage] = answer.head;
      at.tvBase = answer.head.revision;
      save(ops, { stage, at });
    };
    return [
      h("strong", {}, t("conflict.what")),
      h(
        "div",
        { class: "tv-sides" },
        side(t("conflict.mine"), answer.mine || t("mark.empty"), button(t("conflict.use_mine"), mine)),
        side(
          t("conflict.theirs"),
          answer.theirs || t("mark.empty"),
          button(t("conflict.use_theirs"), () => forget(ctx, ops, stage)),
        ),
      ),
    ];
  }

  function refusal(ctx, { answer, ops, stage }) {
    const offline = answer.code === "offline";
    return [
      h("strong", {}, answer.what),
      answer.next ? h("span", {}, " " + (offline ? t("outbox.kept") : answer.next)) : null,
      h(
        "div",
        { class: "tv-refused-do" },
        offline
          ? button(t("save.again"), () => toonverse.sendAgain())
          : button(t("mark.discard"), () => forget(ctx, ops, stage)),
      ),
    ];
  }

  /* What the checks say of one item, beside it. */
  toonverse.found = (rows) => {
    const say = (one) =>
      h("p", { class: "tv-finding", data: { severity: one.severity } }, icon("alert"), h("span", {}, one.text));
    return h("div", { class: "tv-found" }, (rows || []).map(say));
  };

  /* An edit was answered: told at its field, where there is one, else above the widget. */
  toonverse.answered = (ctx, told) => {
    const { at, answer, ops } = told;
    if (!at) {
      if (!answer.ok && answer.code !== "offline") toonverse.notice(ctx, answer);
      return;
    }
    const offline = answer.code === "offline";
    if (offline && at.classList.contains("is-waiting")) return;
    // Typed on meanwhile, and no number that can stand: that is told there.
    if (at.classList.contains("is-invalid")) return;
    at.querySelectorAll(":scope > .tv-refused").forEach((one) => one.remove());
    at.classList.toggle("is-waiting", offline);
    at.classList.toggle("is-refused", !answer.ok && !offline);
    const control = at.querySelector("textarea, input, select");
    if (control) control.setAttribute("aria-invalid", String(!answer.ok && !offline));
    toonverse.tellOutbox();
    if (answer.ok) return;
    const both = answer.conflict && answer.head && ops.every((op) => op.op === "set");
    at.append(
      h(
        "div",
        { class: both ? "tv-refused is-conflict" : "tv-refused", role: "alert" },
        icon(offline ? "clock" : "alert"),
        h("div", {}, both ? conflict(ctx, told) : refusal(ctx, told)),
      ),
    );
  };
})();
