/* Starting a run: what costs money is asked for first. */
/* A question with several answers, and what there is to know before. Escape means none of them: null. */
toonverse.choice = (question, answers, known) =>
  new Promise((resolve) => {
    const { t, h, button } = toonverse;
    const close = (answer) => {
      box.close();
      box.remove();
      resolve(answer);
    };
    const box = h(
      "dialog",
      {
        class: "tv-root tv-dialog",
        "aria-label": question,
        on: {
          cancel: (event) => {
            event.preventDefault();
            close(null);
          },
        },
      },
      h("p", {}, question),
      known || null,
      h(
        "div",
        { class: "tv-row" },
        answers.map(([words, answer, kind]) => button(words, () => close(answer), { kind: kind || "" })),
        button(t("cancel"), () => close(null)),
      ),
    );
    document.body.append(box);
    box.showModal();
  });

/* A question before money is spent. Escape and cancel mean no. */
toonverse.agreed = async (question, yes, known) =>
  (await toonverse.choice(question, [[yes, true, "primary"]], known)) === true;

/* Whether a person agreed to what the plan costs; `null` is no. Gives what is to be said to the run. */
toonverse.agreement = async (ctx, plan, asked) => {
  const { t, money } = toonverse;
  const again = plan.stages.reduce((sum, one) => sum + one.again, 0);
  if (again) {
    const price = money(plan.stages.reduce((sum, one) => sum + one.again_usd, 0) + plan.cost_usd);
    const chosen = await toonverse.choice(t("way.clean_paid", { n: again, price }), [
      [t("way.clean_free"), "keep", "primary"],
      [t("way.clean_pay", { price }), "pay"],
    ]);
    if (!chosen) return null;
    return chosen === "pay" ? { ...asked, pay: true } : asked;
  }
  const next = plan.stops_before;
  if (next && !plan.stages.some((one) => ["run", "from_cache", "unknown"].includes(one.action)))
    return toonverse.pictures(next, { ...asked, agreed: true }, plan);
  if (!plan.pays) return asked;
  const painted = plan.stages.find((one) => one.stage === "image" && one.calls);
  if (painted && painted === plan.stages.find((one) => one.calls)) return toonverse.pictures(painted, asked, plan);
  const calls = plan.stages.reduce((sum, one) => sum + one.calls, 0);
  const price = money(plan.cost_usd);
  const yes =
    plan.cost_usd > 0
      ? await toonverse.agreed(t("run.price", { calls, price }), t("run.confirm", { price }), toonverse.prices(plan))
      : await toonverse.agreed(t("way.unpriced", { calls }), t("way.unpriced_confirm"), toonverse.prices(plan));
  return yes ? asked : null;
};

/* Pictures that cost money: all of them, or one to see what they are like. `null` is neither. */
toonverse.pictures = async (row, asked, plan) => {
  const { t, money } = toonverse;
  const price = money(row.cost_usd);
  const painted = row.calls - row.looks;
  const words = { calls: row.calls, price, one: money(row.cost_usd / Math.max(1, painted)) };
  const priced = row.cost_usd > 0;
  const answers = [[priced ? t("run.confirm", { price }) : t("way.unpriced_confirm"), "all", "primary"]];
  if (painted > 1) answers.push([t(priced ? "way.one" : "way.one_unpriced", words), "one"]);
  const question = priced ? t(painted ? "way.pictures" : "way.looks", words) : t("way.unpriced", words);
  const chosen = await toonverse.choice(question, answers, toonverse.prices(plan));
  return chosen && { ...asked, one: chosen === "one" };
};

/* A script that is written anew may leave what was done by hand without a place. What the run is then to begin
   with, "" where it is called off. */
toonverse.beginning = async (plan, first, last) => {
  const { t } = toonverse;
  const where = Object.entries(plan.edits || {});
  if (!where.length) return first;
  const words = where.map(([stage, n]) => t("run.edits_in", { stage: t("stage." + stage), n })).join(", ");
  // Where nothing but the script is run, to keep it is to cancel.
  const keep = last === "text" ? [] : [[t("run.keep_script"), "director", "primary"]];
  return (await toonverse.choice(t("run.edits", { words }), [...keep, [t("run.anew"), first]])) || "";
};

/* The way to stop: between the press and the end it says that it is stopping. `kind` are its classes. */
toonverse.stopButton = (ctx, job, stopping, kind) => {
  const { t, button } = toonverse;
  const stop = async () => {
    toonverse.stopping = job;
    // Each Stop of this job that is in sight says so, whichever was pressed.
    for (const one of document.querySelectorAll(`[data-stop="${CSS.escape(job)}"]`)) {
      one.disabled = true;
      one.querySelector("span").textContent = t("run.stopping");
    }
    const answer = await ctx.ask("stop", { job });
    if (!answer.ok) toonverse.stopping = "";
    ctx.notice(answer);
    await ctx.changed();
  };
  const under = stopping || toonverse.stopping === job;
  return button(t(under ? "run.stopping" : "run.stop"), stop, {
    icon: "stop",
    kind: "danger " + (kind || ""),
    disabled: under,
    data: { stop: job },
  });
};

/* Where Run was pressed by a key, Stop has the focus next: a key that is held down must not press it too. */
document.addEventListener("keydown", (event) => {
  if (event.repeat && event.target.closest && event.target.closest("[data-stop]")) event.preventDefault();
});

/* One way to start a run: says the price first where there is one, and shows what went wrong. A press on a button
   that was drawn anew while the first press is being answered is the same press; another run is begun after it. */
toonverse.start = (() => {
  "use strict";
  const begun = new Map();
  let last = Promise.resolve();
  return (ctx, ...asked) => {
    const key = JSON.stringify([ctx.value.episode, ...asked]);
    if (!begun.has(key)) {
      last = last.then(() => toonverse.begin(ctx, ...asked));
      begun.set(key, last);
      last = last.catch((error) => console.error(error)).finally(() => begun.delete(key));
    }
    return begun.get(key);
  };
})();

toonverse.begin = async (ctx, first, last, more) => {
  if (await toonverse.unmended()) return;
  let asked = { first, last, ...more },
    seen = await ctx.ask("plan", asked);
  if (seen.ok && seen.plan.lacks_key) return toonverse.emit("key", () => toonverse.start(ctx, first, last, more));
  const begin = seen.ok ? await toonverse.beginning(seen.plan, first, last) : first;
  if (!begin) return;
  if (begin !== first) {
    asked = { ...asked, first: begin };
    seen = await ctx.ask("plan", asked);
  }
  const agreed = seen.ok ? await toonverse.agreement(ctx, seen.plan, asked) : asked;
  if (!agreed) return;
  const answer = await ctx.ask(agreed.one ? "paint_one" : "run", agreed);
  toonverse.stopping = "";
  if (answer.ok && first === "text" && last === "packaging") toonverse.awaited = answer.job;
  ctx.notice(answer);
  await ctx.changed();
};
