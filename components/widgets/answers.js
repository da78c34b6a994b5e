/* What a writer answered, word for word, where it could not be used. Opened from a cell and from the jobs. */
toonverse.answersButton = (ctx, job, name) => {
  "use strict";
  const { t, h, icon, button, money } = toonverse;

  function one(answer, index, all) {
    const title = all.length > 1 ? t("answers.nth", { n: index + 1 }) : t("answers.one");
    const facts = [
      t("stage." + answer.stage),
      answer.model,
      answer.truncated ? t("answers.truncated") : "",
      answer.cost_usd ? money(answer.cost_usd) : "",
      answer.request_id,
    ];
    // The problem a second answer was asked with is what was wrong with the first one.
    const next = all[index + 1];
    const wrong = next && next.stage === answer.stage ? next.problem : "";
    const said = answer.failure ? answer.failure.why || answer.failure.what : "";
    const why = wrong || said;
    const reason = why ? h("p", { class: "tv-refused" }, icon("alert"), h("span", {}, why)) : null;
    return h(
      "section",
      { class: "tv-answer" },
      h("p", { class: "tv-quiet" }, facts.filter(Boolean).join(" · ")),
      toonverse.quoted(title, answer.text, reason, true),
    );
  }

  async function open() {
    const got = await ctx.ask("answers", { job: job.id });
    if (!got.ok) return ctx.notice(got);
    const asked = job.keys ? got.answers.filter((answer) => job.keys.includes(answer.key)) : got.answers;
    const shown = asked.length ? asked : got.answers;
    return toonverse.sheet(ctx, t("answers.title"), (body) => {
      body.append(
        shown.length
          ? h("div", { class: "tv-answers" }, shown.map(one))
          : h("p", { class: "tv-quiet" }, t("answers.none")),
      );
    });
  }

  return button(t("answers.show"), open, { icon: "eye", kind: "small", data: { k: name } });
};

/* A text on its way, piece by piece. It is not read out: that it is being written is told by the stage strip. */
toonverse.arriving = (place, rows) => {
  "use strict";
  const { t, h } = toonverse;
  const make = (row) => {
    const label = t("arriving.label");
    const count = h("span", { class: "tv-quiet" });
    const text = h("pre", { class: "tv-quoted-text is-code", tabindex: "0", role: "region", "aria-label": label });
    const node = h(
      "div",
      { class: "tv-arriving", "aria-live": "off", data: { key: row.key } },
      h("div", { class: "tv-quoted-head" }, h("b", {}, label), count),
      text,
    );
    return Object.assign(node, { tvCount: count, tvText: text });
  };
  const there = new Map([...place.children].map((node) => [node.dataset.key, node]));
  for (const row of rows) {
    const node = there.get(row.key) || make(row);
    there.delete(row.key);
    if (!node.isConnected) place.append(node);
    if (node.tvText.textContent === row.text) continue;
    const box = node.tvText;
    const atEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - 8;
    box.textContent = row.text;
    node.tvCount.textContent = t("sent.characters", { n: row.characters.toLocaleString() });
    if (atEnd) box.scrollTop = box.scrollHeight;
  }
  there.forEach((node) => node.remove());
};
