/* The history of a stage: what each revision changed, any two beside each other, and bringing back. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const PART = 40;

  const of = (ctx) => ({ stage: ctx.value.stage });
  const numbers = (row) =>
    [
      row.provider && toonverse.providerName(row.provider),
      row.model,
      row.seconds ? toonverse.seconds(row.seconds) : "",
      row.cost_usd ? toonverse.money(row.cost_usd) : row.cost_usd === 0 ? t("cell.free") : "",
    ]
      .filter(Boolean)
      .join(" · ");

  function when(seconds) {
    const date = new Date(seconds * 1000);
    const today = date.toDateString() === new Date().toDateString();
    const words = new Intl.DateTimeFormat(
      toonverse.language(),
      today ? { timeStyle: "short" } : { dateStyle: "short", timeStyle: "short" },
    );
    const exact = new Intl.DateTimeFormat(toonverse.language(), { dateStyle: "full", timeStyle: "medium" });
    return h(
      "time",
      { class: "tv-quiet", datetime: date.toISOString(), title: exact.format(date) },
      words.format(date),
    );
  }

  function history(ctx, body) {
    const list = h("ul", { class: "tv-history" });
    const more = h("div", { class: "tv-row is-end" });
    const rows = [];
    let opened = null;

    async function load(before) {
      const answer = await ctx.ask("history", { ...of(ctx), before });
      body.querySelectorAll(":scope > .tv-loading").forEach((one) => one.remove());
      if (!answer.ok) return body.append(h("p", { role: "alert" }, `${answer.what} ${answer.next}`));
      rows.push(...answer.rows);
      answer.rows.forEach((row) => list.append(item(row)));
      more.replaceChildren(
        ...(answer.more
          ? [button(t("past.older"), () => load(rows.at(-1).number), { kind: "soft", icon: "down" })]
          : []),
      );
    }

    function item(row) {
      const open = button(t("past.compare"), () => toggle(row, open, place), {
        "aria-expanded": "false",
        "aria-label": t("past.compare_with_now", { number: row.number }),
      });
      const place = h("div", { class: "tv-compare", hidden: true });
      return h(
        "li",
        { class: row.is_head ? "is-head" : "" },
        h(
          "div",
          { class: "tv-revision" },
          h("b", {}, "v" + row.number),
          h(
            "div",
            { class: "tv-revision-what" },
            h(
              "span",
              {},
              h("span", { class: "tv-tag", data: { origin: row.origin } }, row.what || t("origin." + row.origin)),
              " ",
              row.changes,
            ),
            h("span", { class: "tv-quiet" }, when(row.created), numbers(row) ? " · " + numbers(row) : ""),
          ),
          row.is_head && rows.length < 2
            ? null
            : row.is_head
              ? h("span", { class: "tv-tag is-now" }, t("history.now"))
              : null,
          row.is_head ? null : open,
        ),
        place,
      );
    }

    function toggle(row, control, place) {
      const again = opened === place;
      if (opened) {
        opened.hidden = true;
        opened.replaceChildren();
        list.querySelectorAll("[aria-expanded=true]").forEach((one) => one.setAttribute("aria-expanded", "false"));
      }
      opened = again ? null : place;
      if (again) return ctx.redraw();
      place.hidden = false;
      control.setAttribute("aria-expanded", "true");
      return compare(ctx, place, rows, row.id, "");
    }

    body.append(h("p", { class: "tv-quiet tv-loading" }, t("loading")), list, more);
    load();
  }

  /* `old` and `now` are revisions; "" is the head, whatever it is when the answer is made. */
  async function compare(ctx, place, rows, old, now) {
    place.replaceChildren(h("p", { class: "tv-quiet" }, t("loading")));
    const answer = await ctx.ask("compare", { ...of(ctx), old, new: now });
    if (!answer.ok) return place.replaceChildren(h("p", { role: "alert" }, `${answer.what} ${answer.next}`));
    const ticked = new Set(),
      boxes = [];
    const again = (one, other) => compare(ctx, place, rows, one, other);

    const pick = (label, value, choose, head) => {
      const select = h("select", { class: "tv-pick", "aria-label": label });
      rows
        .filter((row) => head || !row.is_head)
        .forEach((row) =>
          select.append(
            h(
              "option",
              { value: row.is_head && head ? "" : row.id },
              row.is_head ? t("past.now", { number: row.number }) : "v" + row.number,
            ),
          ),
        );
      select.value = value;
      select.addEventListener("change", () => choose(select.value));
      return select;
    };

    async function bring(what, more) {
      const done = await toonverse.inTurn(ctx, what, { ...of(ctx), revision: old, ...more });
      if (!done.ok) {
        if (done.code === "compare_again") await again(old, now);
        place.prepend(
          h(
            "div",
            { class: "tv-refused", role: "alert" },
            icon("alert"),
            h("div", {}, h("strong", {}, done.what), " " + done.next),
          ),
        );
        return;
      }
      place.hidden = true;
      toonverse.toast(t("past.done"));
      ctx.changed();
    }

    const some = button(t("past.restore_ticked", { n: 0 }), () =>
      bring("restore_parts", { keys: [...ticked], based_on: answer.head }),
    );
    const count = () => {
      some.disabled = !ticked.size;
      some.querySelector("span").textContent = t("past.restore_ticked", {
        n: boxes.filter((one) => one.checked).length,
      });
      all.querySelector("span").textContent = t(boxes.every((one) => one.checked) ? "past.tick_none" : "past.tick_all");
    };
    const tick = (row, title) => {
      const box = h("input", {
        type: "checkbox",
        "aria-label": t("past.tick", { what: `${title} ${row.label}`.trim() }),
      });
      box.addEventListener("change", () => {
        row.keys.forEach((key) => (box.checked ? ticked.add(key) : ticked.delete(key)));
        count();
      });
      boxes.push(box);
      return box;
    };
    const all = button(
      t("past.tick_all"),
      () => {
        const to = !boxes.every((one) => one.checked);
        boxes.filter((one) => one.checked !== to).forEach((one) => one.click());
      },
      { kind: "quiet" },
    );

    place.replaceChildren(
      h(
        "div",
        { class: "tv-row" },
        pick(t("past.from"), old, (id) => again(id, now)),
        h("span", { class: "tv-quiet" }, t("past.to")),
        pick(t("past.now", { number: "" }), now, (id) => again(old, id), true),
      ),
      answer.cards.length
        ? h("p", { class: "tv-quiet" }, t("past.how", { number: answer.old.number }))
        : h("p", { class: "tv-quiet" }, icon("check"), t("past.same")),
      cards(ctx, answer.cards, tick, answer.old.number),
      h(
        "div",
        { class: "tv-row tv-compare-do" },
        answer.cards.length ? all : null,
        answer.cards.length ? some : null,
        button(t("past.restore_whole", { number: answer.old.number }), () => bring("restore"), { kind: "soft" }),
      ),
    );
    count();
  }

  /* Long comparisons are drawn part by part: the first ones are what one looks for. */
  function cards(ctx, all, tick, number) {
    const host = h("div", { class: "tv-cards" });
    const draw = (from) => {
      all.slice(from, from + PART).forEach((one) => host.append(card(ctx, one, tick, number)));
      const left = all.length - from - PART;
      if (left <= 0) return;
      const more = button(t("past.more", { n: left }), () => {
        more.remove();
        draw(from + PART);
      });
      host.append(more);
    };
    draw(0);
    return host;
  }

  function card(ctx, one, tick, number) {
    return h(
      "section",
      { class: "tv-diff", data: { change: one.change } },
      h(
        "header",
        {},
        h(
          "span",
          { class: "tv-mark", data: { change: one.change }, "aria-hidden": "true" },
          { added: "+", removed: "−", moved: "↕" }[one.change] || "~",
        ),
        one.item && one.item !== "document"
          ? h(
              "button",
              { type: "button", class: "tv-link", on: { click: () => toonverse.reveal(ctx.value.stage, one.item) } },
              one.title,
            )
          : h("b", {}, one.title),
        h("span", { class: "tv-hidden" }, t("past." + one.change, { items: "" })),
      ),
      one.rows.map((row) =>
        h(
          "div",
          { class: "tv-diff-row" },
          tick(row, one.title),
          row.label ? h("span", { class: "tv-label" }, row.label) : null,
          h("div", { class: "tv-diff-values" }, row.pieces ? words(row.pieces) : sides(row, number)),
        ),
      ),
    );
  }

  const words = (pieces) =>
    h(
      "p",
      { class: "tv-words" },
      pieces.map(([kind, text]) => (kind === "same" ? text : h(kind, {}, text))),
    );

  function sides(row, number) {
    const both = row.before && row.after;
    return [
      row.before
        ? h("div", { class: "tv-was", "aria-label": t("past.was", { number }) }, toonverse.shownValue(row.before))
        : null,
      both ? h("span", { class: "tv-arrow", "aria-hidden": "true" }, "→") : null,
      row.after ? h("div", { class: "tv-is" }, toonverse.shownValue(row.after)) : null,
    ];
  }

  /* {text} | {pictures} | {colors}, as the server names values. */
  toonverse.shownValue = (value) => {
    if (value.pictures)
      return value.pictures.length
        ? value.pictures.map((src) => h("img", { src, alt: t("field_name.asset"), loading: "lazy", decoding: "async" }))
        : t("past.nothing");
    if (value.colors)
      return value.colors
        .filter((hex) => /^#[0-9a-f]{6}$/i.test(hex))
        .map((hex) => h("i", { class: "tv-swatch", title: hex, style: { background: hex } }));
    return value.text || t("past.nothing");
  };
  toonverse.wordPieces = words;

  toonverse.panels.history = history;
})();
