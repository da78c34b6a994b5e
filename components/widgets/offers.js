/* Where the engine now says something else than a person, and work that found no place after a re-run. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  function offers(ctx, body) {
    body.append(h("p", { class: "tv-quiet" }, t("loading")));
    ctx.ask("proposals", { stage: ctx.value.stage }).then((answer) => {
      body.replaceChildren();
      if (!answer.ok) return body.append(h("p", { role: "alert" }, `${answer.what} ${answer.next}`));
      const send = (ops) => async () => {
        const done = await toonverse.inTurn(ctx, "save", { stage: ctx.value.stage, based_on: answer.revision, ops });
        ctx.notice(done);
        return ctx.changed();
      };
      body.append(
        answer.proposals.length ? proposals(answer.proposals, send) : "",
        answer.tray.length ? tray(ctx, answer, send) : "",
      );
      if (!answer.proposals.length && !answer.tray.length)
        body.append(h("p", { class: "tv-quiet" }, icon("check"), t("offer.none")));
    });
  }

  function proposals(rows, send) {
    const op = (kind, one) => ({ op: kind, item: one.item, field: one.field });
    const every = (kind) => send(rows.map((one) => op(kind, one)));
    return h(
      "section",
      { class: "tv-offers", "aria-label": t("offer.title") },
      h(
        "header",
        { class: "tv-row" },
        h("b", {}, t("offer.title")),
        h("div", { class: "tv-gap" }),
        rows.length > 1 ? button(t("offer.keep_all"), every("keep"), { kind: "small" }) : null,
        rows.length > 1 ? button(t("offer.take_all"), every("reset"), { kind: "small" }) : null,
      ),
      h(
        "ul",
        {},
        rows.map((one) =>
          h(
            "li",
            {},
            h(
              "div",
              {},
              h("span", { class: "tv-label" }, one.what),
              h(
                "div",
                { class: "tv-sides" },
                h("div", { class: "tv-side" }, h("b", {}, t("offer.mine")), h("p", {}, toonverse.shownValue(one.mine))),
                h(
                  "div",
                  { class: "tv-side" },
                  h("b", {}, t("offer.new")),
                  one.pieces ? toonverse.wordPieces(one.pieces) : h("p", {}, toonverse.shownValue(one.new)),
                ),
              ),
            ),
            h(
              "div",
              { class: "tv-row" },
              button(t("offer.keep"), send([op("keep", one)]), { kind: "small" }),
              button(t("offer.take"), send([op("reset", one)]), { kind: "small" }),
            ),
          ),
        ),
      ),
    );
  }

  function tray(ctx, answer, send) {
    return h(
      "section",
      { class: "tv-offers", "aria-label": t("tray.title") },
      h("header", {}, h("b", {}, t("tray.title")), h("p", { class: "tv-quiet" }, t("tray.about"))),
      h(
        "ul",
        {},
        answer.tray.map((one) =>
          h(
            "li",
            {},
            h(
              "div",
              {},
              h("span", { class: "tv-tag" }, t("tray." + one.reason)),
              " ",
              h("b", {}, one.title),
              one.text ? h("p", {}, one.text) : null,
              one.pictures.length
                ? h(
                    "div",
                    { class: "tv-held-list" },
                    one.pictures.map((held) => picture(held, answer, send)),
                  )
                : null,
            ),
            h(
              "div",
              { class: "tv-row" },
              button(t("tray.back"), send([{ op: "tray", item: one.item, keep: true }]), { kind: "small" }),
              button(t("tray.drop"), send([{ op: "tray", item: one.item, keep: false }]), { kind: "small" }),
            ),
          ),
        ),
      ),
    );
  }

  /* A picture of a panel that is gone can serve another one; the tray keeps it until it is let go. */
  function picture(held, answer, send) {
    const select = h(
      "select",
      { class: "tv-pick", "aria-label": t("tray.use") },
      h("option", { value: "" }, t("tray.use")),
    );
    answer.panels.forEach((one) => select.append(h("option", { value: one.id }, one.name)));
    select.addEventListener("change", () => {
      const panel = answer.panels.find((one) => one.id === select.value);
      if (!panel) return;
      const id = toonverse.newId("c");
      send([
        { op: "add", parent: panel.id, collection: "candidates", after: panel.last, item: { ...held.item, id } },
        { op: "set", item: panel.id, field: "chosen", value: id },
      ])();
    });
    return h(
      "figure",
      { class: "tv-held-one" },
      h("img", { class: "tv-held", src: held.src, alt: t("tray.paid"), loading: "lazy" }),
      select,
    );
  }

  toonverse.offerWords = (facts) =>
    [
      facts.proposals ? t("offer.count", { n: facts.proposals }) : "",
      facts.tray ? t("tray.count", { n: facts.tray }) : "",
    ]
      .filter(Boolean)
      .join(" ");

  toonverse.panels.proposals = offers;
})();
