/* The cast: who they are, how they look and talk, and how the dummy painter draws them. */
toonverse.scriptCast = (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const open = new Set();
  let leaving = "";

  const sheets = toonverse.scriptSheet(ctx, (one) => named(one));
  const callings = toonverse.castNames(ctx);
  const edited = (item, field) => ctx.value.edited.includes(`${item}/${field}`);
  const words = (one, field, label, more) =>
    toonverse.textField(ctx, { item: one.id, field, label, edited: edited(one.id, field), ...more });
  const named = (one) => one.names[ctx.value.languages[0]] || Object.values(one.names)[0] || "?";
  const beats = () => ctx.value.script.scenes.flatMap((scene) => scene.beats);
  const linesOf = (id) => beats().filter((beat) => beat.speaker === id);
  const isHair = (part) => /머리|단발|[은금백흑]발|\b(?:hair|bob|braids?|(?:pony|pig)tails?|curls)\b/i.test(part);
  const isColor = (hex) => /^#[0-9a-f]{6}$/i.test(hex || "");

  /* One of the three colours; without one the painter chooses. */
  function colour(one, index) {
    const now = one.palette[index];
    const label = t("colour." + ["hair", "top", "accent"][index]);
    const set = (value) => {
      const palette = [0, 1, 2].map((at) => (at === index ? value : one.palette[at] || ""));
      while (palette.length && !palette.at(-1)) palette.pop();
      ctx.save([{ op: "set", item: one.id, field: "palette", value: palette }]);
    };
    const input = h("input", {
      type: "color",
      "aria-label": label,
      data: { k: `${one.id}/palette${index}` },
      on: { change: () => set(input.value) },
    });
    input.value = isColor(now) ? now : "#b9b9c4";
    return h(
      "div",
      { class: "tv-colour" + (isColor(now) ? "" : " is-auto") },
      h("label", {}, input, h("span", {}, label)),
      isColor(now)
        ? button(t("colour.auto", { colour: label }), () => set(""), { icon: "close", bare: true })
        : h("em", {}, t("colour.chosen")),
    );
  }

  /* Where words of a look go, so does the colour that went with them; one that somebody chose for the clothes
     stays. */
  function look(one) {
    const parts = (words) => words.split(",").map((part) => part.trim());
    const commit = (value) => {
      const gone = parts(one.appearance).filter((part) => !parts(value).includes(part));
      const [hair, ...worn] = one.palette;
      const kept = edited(one.id, "palette") || gone.every(isHair) ? worn : [];
      const palette = [gone.some(isHair) ? "" : hair || "", ...kept];
      while (palette.length && !palette.at(-1)) palette.pop();
      const ops = [{ op: "set", item: one.id, field: "appearance", value }];
      if (gone.length && palette.join() !== one.palette.join())
        ops.push({ op: "set", item: one.id, field: "palette", value: palette });
      ctx.save(ops, { at: box });
    };
    const box = words(one, "appearance", t("cast.appearance"), { value: one.appearance, rows: 2, commit });
    return box;
  }

  function more(one) {
    return h(
      "div",
      { class: "tv-person-more" },
      look(one),
      h(
        "div",
        { class: "tv-palette", role: "group", "aria-label": t("cast.palette") },
        [0, 1, 2].map((index) => colour(one, index)),
      ),
      words(one, "personality", t("cast.personality"), { value: one.personality }),
      words(one, "voice", t("cast.voice"), { value: one.voice }),
    );
  }

  /* Lines cannot be without the one who says them: they are given to somebody, or told by nobody. */
  function farewell(one) {
    const lines = linesOf(one.id);
    const others = ctx.value.script.cast.filter((other) => other.id !== one.id);
    const select = h(
      "select",
      { class: "tv-pick is-framed" },
      others.map((other) => h("option", { value: other.id }, named(other))),
      h("option", { value: "" }, t("cast.to_narration")),
    );
    const remove = async () => {
      const heir = select.value;
      const ops = lines.flatMap((beat) => [
        ...(heir ? [] : [{ op: "set", item: beat.id, field: "kind", value: "narration" }]),
        { op: "set", item: beat.id, field: "speaker", value: heir || null },
      ]);
      leaving = "";
      await gone(one, [...ops, { op: "remove", item: one.id }], lines);
    };
    const drawn = ctx.value.figures[one.id] || 0;
    return h(
      "div",
      { class: "tv-farewell", role: "group", "aria-label": t("cast.remove") },
      h("strong", {}, t("cast.has_lines", { name: named(one), n: lines.length })),
      h(
        "ul",
        {},
        lines.slice(0, 3).map((beat) => h("li", {}, beat.text[ctx.value.languages[0]] || "–")),
        lines.length > 3 ? h("li", { class: "tv-quiet" }, t("cast.and_more", { n: lines.length - 3 })) : null,
      ),
      drawn ? h("p", { class: "tv-quiet" }, t("cast.has_figures", { n: drawn })) : null,
      h("label", { class: "tv-row" }, h("span", {}, t("cast.lines_to")), select),
      h(
        "div",
        { class: "tv-row" },
        button(t("cast.remove"), remove, { kind: "danger" }),
        button(t("cancel"), () => {
          leaving = "";
          ctx.redraw();
        }),
      ),
    );
  }

  async function gone(one, ops, lines) {
    const rows = ctx.value.script.cast,
      at = rows.findIndex((other) => other.id === one.id);
    const undo = [
      ctx.value.added.includes(one.id)
        ? { op: "add", parent: "document", collection: "cast", after: at ? rows[at - 1].id : "", item: one }
        : { op: "restore", item: one.id },
      ...lines.flatMap((beat) => [
        { op: "set", item: beat.id, field: "speaker", value: one.id },
        { op: "set", item: beat.id, field: "kind", value: beat.kind },
      ]),
    ];
    const answer = await ctx.save(ops);
    if (answer.ok) toonverse.told(t("cast.removed", { name: named(one) }), () => ctx.save(undo));
    else ctx.redraw();
  }

  function remove(one) {
    const lines = linesOf(one.id);
    if (!lines.length) return gone(one, [{ op: "remove", item: one.id }], lines);
    leaving = one.id;
    return ctx.redraw();
  }

  function name(one, code, at) {
    const label = t("cast.name_in", { language: t("language." + code) });
    const before = one.names[code];
    const commit = async (value) => {
      const answer = await ctx.save([{ op: "set", item: one.id, field: "names." + code, value }], { at: box });
      if (answer.ok && before && value.trim()) callings.renamed(one.id, code, before);
    };
    const box = words(one, "names." + code, label, {
      value: before,
      lang: code,
      quiet: true,
      placeholder: label,
      class: at ? "is-second" : "is-title",
      commit,
    });
    return box;
  }

  function person(one) {
    const shown = open.has(one.id);
    const flip = () => {
      shown ? open.delete(one.id) : open.add(one.id);
      ctx.redraw();
    };
    return h(
      "article",
      { class: "tv-person" + (shown ? " is-open" : ""), data: { item: one.id }, "aria-label": named(one) },
      h("img", {
        class: "tv-portrait",
        src: ctx.value.portraits[one.id],
        alt: t("cast.portrait", { name: named(one) }),
        loading: "lazy",
        width: 76,
        height: 76,
      }),
      h(
        "div",
        { class: "tv-person-who" },
        ctx.value.languages.map((code, at) => name(one, code, at)),
        words(one, "role", t("cast.role"), { value: one.role, quiet: true, placeholder: t("cast.role") }),
      ),
      h(
        "div",
        { class: "tv-person-do" },
        h("span", { class: "tv-quiet" }, t("cast.lines", { n: linesOf(one.id).length })),
        h(
          "button",
          {
            type: "button",
            class: "tv-fold",
            "aria-expanded": String(shown),
            data: { k: one.id + "more" },
            on: { click: flip },
          },
          t("cast.more"),
        ),
        button(t("cast.remove"), () => remove(one), { icon: "trash", bare: true, data: { k: one.id + "remove" } }),
      ),
      h("div", { class: "tv-renames" }),
      leaving === one.id ? null : sheets.row(one),
      leaving === one.id ? farewell(one) : shown ? more(one) : null,
    );
  }

  /* Where the old name is still said is offered at once, also while somebody writes in the next field. */
  function offered(card, { id }) {
    const place = card.querySelector(".tv-renames"),
      mark = JSON.stringify([ctx.value.language, callings.open(id)]);
    if (place.dataset.mark === mark) return;
    place.dataset.mark = mark;
    toonverse.keepingFocus(place, () => place.replaceChildren(...callings.rows(id)));
  }

  function add() {
    const names = Object.fromEntries(ctx.value.languages.map((code) => [code, t("cast.new")]));
    const item = { id: (ctx.fresh = toonverse.newId("c")), names };
    const rows = ctx.value.script.cast;
    open.add(item.id);
    return ctx.save([
      { op: "add", parent: "document", collection: "cast", after: rows.length ? rows.at(-1).id : "", item },
    ]);
  }

  function draw(host) {
    if (!host.firstChild)
      host.append(
        h("header", { class: "tv-row" }, h("h3", {}, t("cast.title")), h("span", { class: "tv-gap" })),
        h("div", { class: "tv-people" }),
      );
    const top = host.firstChild,
      all = sheets.all();
    const mark = [ctx.value.language, all ? all.textContent : ""].join();
    if (top.dataset.mark !== mark) {
      top.dataset.mark = mark;
      toonverse.keepingFocus(top, () =>
        top.replaceChildren(
          h("h3", {}, t("cast.title")),
          h("span", { class: "tv-gap" }),
          ...(all ? [all] : []),
          button(t("cast.add"), add, { icon: "plus", kind: "quiet", data: { k: "cast.add" } }),
        ),
      );
    }
    callings.look();
    const counts = (id) => linesOf(id).length;
    const rows = ctx.value.script.cast.map((one) => ({
      ...one,
      marks: [
        counts(one.id),
        open.has(one.id),
        leaving === one.id,
        ctx.value.portraits[one.id],
        ctx.value.sheets[one.id],
        ctx.value.edited.filter((mark) => mark.startsWith(one.id + "/")),
      ],
    }));
    const { language, languages } = ctx.value;
    const made = (row, index) => person(ctx.value.script.cast[index]);
    toonverse.keyed(host.lastChild, rows, made, [language, languages, ctx.value.proposals], offered);
  }

  return { draw, isColor };
};
