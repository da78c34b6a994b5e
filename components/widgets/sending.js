/* The fold "what will be sent": the stage's requests word for word, and the prompt they are made from, to be
   rewritten. Looking asks nobody and costs nothing. */
(() => {
  "use strict";
  const { t, h, icon, button, money } = toonverse;

  /* Text of others: only ever text. `label` names it, also for those who do not see where it stands; `more` stands
     above it; `code` is no prose. */
  toonverse.quoted = (label, text, more, code) => {
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(text);
        toonverse.toast(t("sent.copied"));
      } catch (error) {
        console.debug(error);
        getSelection().selectAllChildren(box);
        toonverse.toast(t("sent.selected"));
      }
    };
    const box = h(
      "pre",
      { class: "tv-quoted-text" + (code ? " is-code" : ""), tabindex: "0", role: "region", "aria-label": label },
      text,
    );
    return h(
      "div",
      { class: "tv-quoted" },
      h(
        "div",
        { class: "tv-quoted-head" },
        h("b", {}, label),
        h("span", { class: "tv-quiet" }, t("sent.characters", { n: text.length.toLocaleString() })),
        h("span", { class: "tv-gap" }),
        button(t("sent.copy"), copy, { icon: "copy", bare: true, data: { k: "copy:" + label } }),
      ),
      more,
      box,
    );
  };

  const fold = (label, more, inside, open) =>
    h(
      "details",
      { class: "tv-sent-item", open: Boolean(open) },
      h("summary", {}, h("b", {}, label), h("span", { class: "tv-quiet" }, more)),
      inside,
    );

  function price(view, one) {
    if (one.at_hand) return t("sent.at_hand");
    if (!view.paid) return t("cell.free");
    const words = one.kind === "paint" ? "model.price_picture" : "model.price_text";
    return one.cost_usd ? t(words, { price: money(one.cost_usd) }) : t("sent.unpriced");
  }

  const joined = (parts) => parts.filter(Boolean).join(" · ");

  /* Who is asked, how often, at what price. */
  function summary(view) {
    const asked = view.requests.filter((one) => !one.at_hand);
    const sum = asked.reduce((all, one) => all + one.cost_usd, 0);
    const name = view.paid && view.model_name ? joined([t("provider.openai"), view.model_name]) : t("provider.dummy");
    const pictures = view.requests.some((one) => one.kind === "paint");
    const several = pictures || view.requests.length > 1;
    const counts = several
      ? [
          t(pictures ? "sent.pictures" : "sent.scenes", { n: view.requests.length }),
          asked.length < view.requests.length
            ? t(pictures ? "sent.there" : "sent.there_scenes", { n: view.requests.length - asked.length })
            : "",
          view.locked ? t("sent.locked", { n: view.locked }) : "",
        ]
      : [];
    const cost =
      !view.requests.length || (several && !asked.length)
        ? ""
        : several && view.paid
          ? sum
            ? t("sent.all_price", { price: money(sum) })
            : t("sent.unpriced")
          : price(view, view.requests[0]);
    return [
      h("p", { class: "tv-sent-who" }, h("b", {}, name), h("span", { class: "tv-quiet" }, joined([...counts, cost]))),
      view.failure
        ? h("p", { class: "tv-stale" }, icon("alert"), h("span", {}, `${view.failure.what} ${view.failure.next}`))
        : !view.requests.length
          ? h("p", { class: "tv-quiet" }, t(pictures || view.locked ? "sent.all_locked" : "sent.own_script"))
          : !view.paid
            ? h("p", { class: "tv-quiet" }, t(pictures ? "sent.practice_painter" : "sent.practice_writer"))
            : null,
    ];
  }

  function texts(view) {
    const all = (one) => [
      one.instructions ? toonverse.quoted(t("option.instructions"), one.instructions) : null,
      toonverse.quoted(t("option.prompt"), one.prompt),
      fold(
        t("sent.form"),
        one.task,
        toonverse.quoted(t("sent.form_of", { name: one.task }), JSON.stringify(one.answer, null, 2), null, true),
      ),
    ];
    if (view.requests.length < 2) return view.requests.map(all);
    return view.requests.map((one) => fold(one.item, price(view, one), all(one)));
  }

  function pictures(ctx, view) {
    const opened = (row) => {
      const further = row.querySelector("details.tv-more");
      if (further) further.open = true;
    };
    const home = (one) =>
      button(t("sent.panel_home"), () => toonverse.reveal("director", one.item, opened), {
        icon: "skip",
        kind: "small",
      });
    const everywhere = h(
      "button",
      { type: "button", class: "tv-link", data: { k: "sent-options" }, on: { click: () => ctx.unfold("options") } },
      t("sent.everywhere"),
    );
    return [
      h("p", { class: "tv-row" }, everywhere),
      view.requests.map((one, index) => {
        const label = t("panel.number", { number: one.number || index + 1 });
        const facts = [
          one.size.replace("x", " × ") + " px",
          view.paid && one.quality ? t("option_value." + one.quality) : "",
          one.references ? t("sent.references", { n: one.references }) : "",
          price(view, one),
        ];
        const words = toonverse.quoted(`${label}: ${t("option.prompt")}`, one.prompt);
        return fold(
          label,
          joined(facts),
          [words, h("div", { class: "tv-row" }, home(one))],
          view.requests.length === 1,
        );
      }),
    ];
  }

  toonverse.panels.sent = (ctx, body) => {
    const stage = ctx.value.stage;
    const head = h("div", { class: "tv-sent-head" });
    const sides = toonverse.promptSides(ctx, stage, t("panel.sent"), () => look(true));
    const sent = sides.sent;
    const parts = [head, ...sides.nodes];
    let seen = null,
      view = null;
    body.append(h("p", { class: "tv-quiet" }, t("loading")));

    /* Which folds stand open is kept when the same panels are drawn anew. */
    function show() {
      const open = [...sent.querySelectorAll("details[open] > summary > b")].map((one) => one.textContent);
      head.replaceChildren(...summary(view).filter(Boolean));
      const rows = (view.template ? texts(view) : pictures(ctx, view)).flat(Infinity).filter(Boolean);
      toonverse.keepingFocus(sent, () => sent.replaceChildren(...(view.requests.length ? rows : [])));
      sent.querySelectorAll("details").forEach((one) => {
        if (open.includes(one.querySelector("summary > b").textContent)) one.open = true;
      });
      sides.draw(view.template);
    }

    async function look(again) {
      const mark = [ctx.value.facts.mark, ctx.value.facts.revision, ctx.value.facts.doing].join();
      if (mark === seen && !again) return;
      seen = mark;
      const answer = await ctx.ask("requests", { stage });
      if (!body.isConnected || seen !== mark) return;
      if (!answer.ok) {
        seen = null;
        body.replaceChildren(h("p", { role: "alert" }, `${answer.what} ${answer.next}`));
        return;
      }
      view = answer;
      if (!head.isConnected) body.replaceChildren(...parts);
      show();
    }

    setTimeout(() => look());
    return () => look();
  };
})();
