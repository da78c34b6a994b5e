/* Starting a run: the price is said first where there is one. */
/* A question before money is spent. Escape and cancel mean no. */
toonverse.agreed = (question, yes) =>
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
            close(false);
          },
        },
      },
      h("p", {}, question),
      h(
        "div",
        { class: "tv-row" },
        button(yes, () => close(true), { kind: "primary" }),
        button(t("cancel"), () => close(false)),
      ),
    );
    document.body.append(box);
    box.showModal();
  });

/* One way to start a run: says the price first where there is one, and shows what went wrong. */
toonverse.start = async (ctx, first, last) => {
  const { t } = toonverse;
  await toonverse.settled();
  const seen = await ctx.ask("plan", { first, last });
  if (seen.ok && seen.plan.cost_usd > 0) {
    const calls = seen.plan.stages.reduce((sum, one) => sum + one.calls, 0);
    const price = toonverse.money(seen.plan.cost_usd);
    if (!(await toonverse.agreed(t("run.price", { calls, price }), t("run.confirm", { price })))) return;
  }
  const answer = await ctx.ask("run", { first, last });
  ctx.notice(answer);
  ctx.changed();
};
