/* Panel images: a card a panel; choose among its candidates, lock, bring a picture of one's own. */
toonverse.define("images", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  const set = (panel, field, value) => ctx.save([{ op: "set", item: panel.id, field, value }]);

  async function upload(panel, file) {
    const answer =
      file.size > 20e6
        ? { ok: false, what: t("error.too_large"), next: t("error.too_large_next") }
        : await ctx.ask("upload", { panel: panel.id, data: await toonverse.fileBytes(file) });
    if (answer.ok) return ctx.changed();
    // Told on the card that was meant: the top of the list may be far away.
    const card = ctx.root.querySelector(`[data-key="${CSS.escape(panel.id)}"]`);
    if (!card) return ctx.notice(answer);
    card.querySelectorAll(":scope > .tv-refused").forEach((one) => one.remove());
    card.append(
      h(
        "div",
        { class: "tv-refused", role: "alert" },
        icon("alert"),
        h("div", {}, h("strong", {}, answer.what), " " + answer.next),
      ),
    );
  }

  function candidates(panel) {
    if (panel.candidates.length < 2) return null;
    return h(
      "div",
      { class: "tv-candidates", role: "radiogroup", "aria-label": t("image.candidates") },
      panel.candidates.map((one, index) =>
        h(
          "button",
          {
            type: "button",
            role: "radio",
            class: "tv-candidate",
            "aria-checked": String(one.id === panel.chosen),
            "aria-label": t("image.candidate", { number: index + 1 }),
            data: { k: one.id },
            on: { click: () => one.id !== panel.chosen && set(panel, "chosen", one.id) },
          },
          h("img", { src: one.thumb, alt: "", loading: "lazy" }),
          one.id === panel.chosen ? icon("check") : null,
        ),
      ),
    );
  }

  function card(panel) {
    const chosen = panel.candidates.find((one) => one.id === panel.chosen);
    const unmade = ctx.value.unmade;
    const picture = panel.arrived
      ? h(
          "div",
          { class: "tv-picture is-new" },
          h("img", { src: panel.arrived, alt: t("panel.number", { number: panel.number }), decoding: "async" }),
        )
      : chosen
        ? h(
            "a",
            { href: chosen.full, target: "_blank", rel: "noopener", class: "tv-picture", title: t("image.open") },
            h("img", {
              src: chosen.thumb,
              alt: t("panel.number", { number: panel.number }),
              loading: "lazy",
              decoding: "async",
            }),
          )
        : h(
            "div",
            { class: "tv-picture is-missing" },
            panel.drawing ? h("img", { src: panel.drawing, alt: "", loading: "lazy" }) : null,
            h("span", {}, t(unmade ? "image.coming" : "image.none")),
          );
    return h(
      "article",
      {
        class: "tv-card tv-image" + (panel.locked ? " is-locked" : ""),
        "aria-label": t("panel.number", { number: panel.number }),
        on: { click: () => toonverse.emit("select", { panel: panel.id, from: ctx }) },
      },
      h(
        "header",
        {},
        h("span", { class: "tv-number" }, panel.number || "–"),
        h(
          "span",
          { class: "tv-tag", data: { provider: chosen ? chosen.provider : "" } },
          panel.arrived
            ? t("image.new")
            : chosen
              ? t("provider." + chosen.provider)
              : t(unmade ? "image.coming" : "image.none"),
        ),
        unmade
          ? null
          : toonverse.toggle(ctx, {
              item: panel.id,
              field: "locked",
              value: panel.locked,
              label: t(panel.locked ? "lock.off" : "lock.on"),
              icon: "lock",
              off: "unlock",
            }),
      ),
      picture,
      panel.failure
        ? h(
            "div",
            { class: "tv-refused", role: "alert" },
            icon("alert"),
            h("div", {}, h("strong", {}, panel.failure.what), " " + panel.failure.next),
          )
        : null,
      candidates(panel),
      h("p", { class: "tv-caption" }, panel.action),
      h(
        "details",
        { class: "tv-more" },
        h("summary", {}, t("image.prompt")),
        toonverse.textField(ctx, {
          stage: "director",
          item: panel.id,
          field: "prompt",
          value: panel.prompt,
          label: t("image.prompt_home"),
          rows: 2,
        }),
        chosen && chosen.prompt
          ? h("div", { class: "tv-sent" }, h("span", { class: "tv-label" }, t("image.sent")), h("p", {}, chosen.prompt))
          : null,
        chosen && chosen.notes.length
          ? h(
              "ul",
              { class: "tv-notes" },
              chosen.notes.map((one) => h("li", {}, one)),
            )
          : null,
        chosen
          ? h(
              "p",
              { class: "tv-quiet" },
              `${chosen.width} × ${chosen.height}${chosen.model ? " · " + chosen.model : ""}`,
            )
          : null,
      ),
      unmade
        ? null
        : toonverse.filePicker(t("image.upload"), "image/png,image/jpeg,image/webp", (file) => upload(panel, file), {
            kind: "soft",
          }),
    );
  }

  function draw(value) {
    if (value.empty || !value.panels) {
      ctx.root.replaceChildren(toonverse.emptyState("image", value.busy));
      return;
    }
    let list = ctx.root.querySelector(".tv-images");
    if (!list) ctx.root.replaceChildren((list = h("div", { class: "tv-images" })));
    toonverse.keyed(list, value.panels, card, [value.language, value.unmade]);
  }

  return { draw };
});
