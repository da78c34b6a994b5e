/* Word for word what a wish would send, and the prompt it is made from, to be rewritten for the episode. */
(() => {
  "use strict";
  const { t, h, money } = toonverse;

  toonverse.wishPrice = (view) => {
    if (view.request.at_hand) return t("sent.at_hand");
    if (!view.paid) return t("rewrite.free");
    const cost = view.request.cost_usd;
    return [view.model_name, cost ? t("model.price_text", { price: money(cost) }) : t("sent.unpriced")].join(" · ");
  };

  /* `look` asks for it, once more whenever the prompt was rewritten; `back` is done when the sheet is closed. */
  toonverse.wishSent = async (ctx, kind, look, back) => {
    const first = await look();
    if (!first.ok) return ctx.notice(first);
    const head = h("div", { class: "tv-sent-head" });
    const about = t("rewrite.prompt_about." + kind, { name: "{{wish}}" });
    const again = async () => {
      const view = await look();
      view.ok ? show(view) : ctx.notice(view);
    };
    const sides = toonverse.promptSides(ctx, "wish-" + kind, t("rewrite.sent"), again, about);

    function show(view) {
      const { instructions, prompt, task, answer } = view.request;
      head.replaceChildren(
        h("p", { class: "tv-quiet" }, toonverse.wishPrice(view)),
        ...(view.paid ? [] : [h("p", { class: "tv-quiet" }, t("sent.practice_writer"))]),
      );
      sides.sent.replaceChildren(
        toonverse.quoted(t("option.instructions"), instructions),
        toonverse.quoted(t("option.prompt"), prompt),
        toonverse.quoted(t("sent.form_of", { name: task }), JSON.stringify(answer, null, 2), null, true),
      );
      sides.draw(view.template);
    }

    show(first);
    const box = toonverse.sheet(ctx, t("rewrite.sent"), (body) => body.append(head, ...sides.nodes));
    return box.addEventListener("close", back, { once: true });
  };
})();
