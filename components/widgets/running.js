/* Starting a run: what costs money is asked for first. */
/* A question with several answers. Escape means none of them: null. */
toonverse.choice = (question, answers) =>
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
toonverse.agreed = async (question, yes) => (await toonverse.choice(question, [[yes, true, "primary"]])) === true;

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
  if (!plan.pays) return asked;
  const calls = plan.stages.reduce((sum, one) => sum + one.calls, 0);
  const price = money(plan.cost_usd);
  const yes =
    plan.cost_usd > 0
      ? await toonverse.agreed(t("run.price", { calls, price }), t("run.confirm", { price }))
      : await toonverse.agreed(t("way.unpriced", { calls }), t("way.unpriced_confirm"));
  return yes ? asked : null;
};

/* One way to start a run: says the price first where there is one, and shows what went wrong. */
toonverse.start = async (ctx, first, last, more) => {
  await toonverse.settled();
  const asked = { first, last, ...more };
  const seen = await ctx.ask("plan", asked);
  const agreed = seen.ok ? await toonverse.agreement(ctx, seen.plan, asked) : asked;
  if (!agreed) return;
  const answer = await ctx.ask("run", agreed);
  ctx.notice(answer);
  ctx.changed();
};
