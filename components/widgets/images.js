/* Panel images: a card a panel; choose among its candidates, ask for another one, lock, bring a picture of one's own. */
toonverse.define("images", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const FILTERS = ["all", "missing", "failed", "stale", "practice", "locked"];
  const ticked = new Set();
  const retouch = toonverse.imageRetouch(ctx);
  const changes = { retouch: retouch.open, told: retouch.told };
  const view = toonverse.imageView(ctx, { ...changes, choose, redo: (panel) => redo([panel]), lock });
  const cards = toonverse.imageCards(ctx, {
    ...changes,
    choose,
    upload,
    redo: (panel) => redo([panel]),
    open: view.open,
    ticked,
    tick,
  });
  const news = toonverse.imageNews(ctx);
  const trouble = toonverse.imageTrouble(ctx, { redo: (panels) => redo(panels), fill });
  let filter = "all";

  const set = (panel, field, value) => ctx.save([{ op: "set", item: panel.id, field, value }]);
  function choose(panel, candidate) {
    if (candidate !== panel.chosen) return set(panel, "chosen", candidate);
  }
  function lock(panel) {
    return set(panel, "locked", !panel.locked);
  }

  function tick(panel, on) {
    on ? ticked.add(panel.id) : ticked.delete(panel.id);
    draw(ctx.value);
  }

  /* Practice pictures where there are none: what a budget did not reach can be read all the same. */
  async function fill() {
    ctx.notice(await ctx.ask("fill_practice", {}));
    return ctx.changed();
  }

  /* Other pictures for these panels, one item each; where they cost money that is said first. */
  async function redo(panels, quality) {
    await toonverse.settled();
    const ids = panels.map((one) => one.id);
    const more = { panels: ids, quality: quality || "" };
    const price = await ctx.ask("paint_again_price", more);
    if (price.ok && price.cost_usd > 0) {
      const words = { n: ids.length, price: toonverse.money(price.cost_usd) };
      const known = price.budget && toonverse.left(price.budget);
      if (!(await toonverse.agreed(t("image.redo_price", words), t("run.confirm", words), known))) return;
    }
    const answer = await ctx.ask("paint_again", more);
    if (answer.ok) {
      ticked.clear();
      news.begun(panels);
    }
    if (!answer.ok && panels.length === 1) return refuse(panels[0], answer);
    ctx.notice(answer);
    return ctx.changed();
  }

  /* Told on the card that was meant: the top of the list may be far away. */
  function refuse(panel, answer) {
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

  async function upload(panel, file) {
    const answer =
      file.size > 20e6
        ? { ok: false, what: t("error.too_large"), next: t("error.too_large_next") }
        : await toonverse.inTurn(ctx, "upload", { panel: panel.id, data: await toonverse.fileBytes(file) });
    if (!answer.ok) return refuse(panel, answer);
    ctx.changed();
    if (answer.look_usd === null) return;
    // Who lets a model look at the pictures may want it to look at this one too, at its price.
    const price = toonverse.money(answer.look_usd);
    if (!(await toonverse.agreed(t("image.look_price", { price }), t("run.confirm", { price })))) return;
    ctx.notice(await ctx.ask("look", { panel: panel.id }));
    ctx.changed();
  }

  const state = {
    all: () => true,
    missing: (one) => !one.chosen,
    failed: (one) => Boolean(one.failure),
    stale: (one) => one.stale,
    // Drawn for nothing, where pictures are asked of somebody else now.
    practice: (one) => ctx.value.pays && one.candidates.some((it) => it.id === one.chosen && it.provider === "dummy"),
    locked: (one) => one.locked,
  };

  function tools(value, kept) {
    // Nothing can be chosen or asked for before the rest is there: a run goes on from what is kept.
    if (value.stopped)
      return h("p", { class: "tv-stale" }, icon("clock"), t("image.stopped", { n: kept, all: value.panels.length }));
    const shown = value.panels.filter(state[filter]);
    const open = (one) => !one.locked && !one.asked;
    const again = shown.filter(open);
    const practice = value.panels.filter(state.practice).filter(open);
    return h(
      "div",
      { class: "tv-script-tools" },
      h(
        "div",
        { class: "tv-chips", role: "group", "aria-label": t("image.filter") },
        FILTERS.filter((name) => name !== "practice" || value.pays)
          .map((name) => [name, value.panels.filter(state[name]).length])
          .map(([name, n]) =>
            h(
              "button",
              {
                type: "button",
                class: "tv-chip",
                "aria-pressed": String(filter === name),
                disabled: !n && filter !== name,
                data: { k: "filter" + name },
                on: {
                  click: () => {
                    filter = filter === name ? "all" : name;
                    draw(ctx.value);
                  },
                },
              },
              t("image_filter." + name),
              h("em", {}, n),
            ),
          ),
      ),
      h("span", { class: "tv-gap" }),
      chosen(value),
      ["missing", "failed", "stale"].includes(filter) && again.length
        ? button(t("image.redo_shown", { n: again.length }), () => redo(again), { icon: "refresh" })
        : null,
      practice.length
        ? button(t("image.redo_practice", { n: practice.length }), () => redo(practice), { icon: "refresh" })
        : null,
      // Where something stopped the run, the notice of it has this.
      value.pays &&
        value.panels.some((one) => !one.chosen && !one.asked) &&
        !value.panels.some((one) => one.failure && one.failure.stops)
        ? button(t("image.fill"), fill, { icon: "play", title: t("image.fill_about") })
        : null,
    );
  }

  /* What can be done with the panels that are ticked. */
  function chosen(value) {
    const panels = value.panels.filter((one) => ticked.has(one.id) && !one.locked && !one.asked);
    if (!panels.length) return null;
    return h(
      "div",
      { class: "tv-row", role: "group", "aria-label": t("image.ticked", { n: panels.length }) },
      button(t("image.high", { n: panels.length }), () => redo(panels, "high"), { icon: "star", kind: "primary" }),
      button(t("image.redo_ticked", { n: panels.length }), () => redo(panels), { icon: "refresh" }),
    );
  }

  /* The last one of a filter has been seen to: where to go from here. */
  const none = () =>
    h(
      "div",
      { class: "tv-none" },
      h("p", {}, icon("check"), t("image.none_left")),
      button(t("image.show_all"), () => {
        filter = "all";
        draw(ctx.value);
      }),
    );

  /* What to know before pictures are paid for, each with the way to what it speaks of. */
  function cautions(value) {
    const people = new Set(value.cautions.filter((one) => !one.panel).map((one) => one.item));
    return h(
      "details",
      { class: "tv-cautions", open: value.cautions.length < 4 },
      h("summary", {}, icon("alert"), t("retouch.cautions", { n: value.cautions.length })),
      h(
        "ul",
        {},
        value.cautions.map((one) =>
          h(
            "li",
            {},
            h("span", {}, one.text),
            one.item
              ? button(t("checks.show"), () => toonverse.reveal(people.has(one.item) ? "text" : "director", one.item), {
                  kind: "small",
                  data: { k: "caution" + one.item },
                })
              : null,
          ),
        ),
      ),
    );
  }

  function draw(value) {
    let top = ctx.root.querySelector(":scope > .tv-images-cautions");
    if (!top) ctx.root.prepend((top = h("div", { class: "tv-images-cautions" })));
    const known = (value.cautions || []).length ? [{ id: "cautions", cautions: value.cautions }] : [];
    toonverse.keyed(top, known, () => cautions(ctx.value), [value.language]);
    if (value.empty || !value.panels) {
      ctx.root.replaceChildren(top, toonverse.emptyState("image", value.busy));
      return;
    }
    let list = ctx.root.querySelector(".tv-images");
    if (!list) {
      list = h("div", { class: "tv-images" });
      const place = (name) => h("div", { class: "tv-images-" + name });
      ctx.root.replaceChildren(top, place("trouble"), place("tools"), list);
    }
    news.look(value);
    const rows = value.panels.filter(state[filter]);
    const counts = FILTERS.map((name) => value.panels.filter(state[name]).length);
    const bar = { id: "tools", filter, counts, of: rows.map((one) => [one.id, one.locked, one.asked]) };
    bar.ticked = [value.pays, ...ticked];
    bar.kept = value.stopped ? value.panels.filter((one) => one.arrived).length : 0;
    trouble.draw(ctx.root.querySelector(":scope > .tv-images-trouble"), value);
    toonverse.keyed(list.previousSibling, [bar], (row) => tools(ctx.value, row.kept), [value.language]);
    toonverse.keyed(list, rows, cards.card, [
      value.language,
      value.pays,
      value.unmade,
      value.stopped,
      value.proposals,
      value.others,
    ]);
    list.querySelectorAll(":scope > .tv-none").forEach((one) => one.remove());
    if (!rows.length) list.append(none());
    view.draw();
  }

  return { draw };
});
