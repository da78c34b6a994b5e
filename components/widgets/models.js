/* The choice of the model a stage asks: those on offer with their price, or any name for servers of one's own.
   `drawn(view)` is called whenever it has been looked up. */
toonverse.modelField = (ctx, drawn) => {
  "use strict";
  const { t, h, icon, button, money } = toonverse;
  const node = h("div", { class: "tv-model" });
  const stage = ctx.value.stage;

  const words = (one, role) => {
    const price = one.usd
      ? t(role === "painter" ? "model.price_picture" : "model.price_text", { price: money(one.usd) })
      : "";
    const until = one.shutdown ? t("model.until", { date: one.shutdown }) : "";
    return [one.name, price, until].filter(Boolean).join(" · ");
  };

  async function choose(view, name) {
    const answer = await toonverse.waitedFor(ctx.ask("set_model", { role: view.role, model: name }));
    node.querySelectorAll(".tv-refused").forEach((one) => one.remove());
    if (!answer.ok) {
      node.append(
        h(
          "div",
          { class: "tv-refused", role: "alert" },
          icon("alert"),
          h("div", {}, h("strong", {}, answer.what), " ", answer.next),
        ),
      );
      return;
    }
    toonverse.emit("saving", { stage, state: "saved" });
    ctx.changed();
    await look();
  }

  function offered(view) {
    const rows = view.models.map((one) => [one.id === view.proposed ? "" : one.id, words(one, view.role)]);
    const now = view.chosen === view.proposed ? "" : view.chosen;
    if (view.gone) rows.unshift([now, t("model.gone_option", { name: view.gone.name })]);
    else if (!rows.some(([id]) => id === now)) rows.unshift([now, now]);
    const select = h(
      "select",
      { data: { k: "model" } },
      rows.map(([id, text]) => h("option", { value: id }, text)),
    );
    select.value = now;
    select.addEventListener("change", () => choose(view, select.value));
    return select;
  }

  function named(view) {
    const input = h("input", {
      type: "text",
      maxlength: 200,
      spellcheck: "false",
      autocomplete: "off",
      placeholder: view.proposed,
      data: { k: "model" },
    });
    input.value = view.chosen;
    input.addEventListener("change", () => choose(view, input.value));
    return input;
  }

  function draw(view) {
    const about = [
      t(view.role === "writer" ? "model.writer_about" : "model.painter_about"),
      view.practice ? t("model.practice") : "",
      view.any_name ? t("model.any_name") : t("model.estimate"),
    ];
    const gone = view.gone
      ? h(
          "div",
          { class: "tv-stale" },
          icon("alert"),
          h(
            "div",
            {},
            t("model.gone", { name: view.gone.name, date: view.gone.shutdown, successor: view.successor_name }),
          ),
          button(t("model.use", { name: view.successor_name }), () => choose(view, view.successor), {
            kind: "small",
            data: { k: "successor" },
          }),
        )
      : null;
    toonverse.keepingFocus(node, () =>
      node.replaceChildren(
        h(
          "label",
          { class: "tv-field" },
          h("span", { class: "tv-label" }, t("model.label")),
          view.any_name ? named(view) : offered(view),
        ),
        ...(gone ? [gone] : []),
        h("p", { class: "tv-quiet" }, about.filter(Boolean).join(" ")),
      ),
    );
    drawn(view);
  }

  async function look() {
    const answer = await ctx.ask("models", { stage });
    if (answer.ok) draw(answer);
  }

  return { node, look };
};
