/* Further fields of a brief: its languages, who is in it, and what a later episode goes on from. */
toonverse.briefFurther = (ctx, form) => {
  "use strict";
  const { t, h, button } = toonverse;
  const { brief, commit, text, put, again } = form;

  function cast() {
    const rows = brief().cast || [];
    const first = brief().languages[0];
    const set = (list) => {
      commit("cast")(list);
      if (ctx.value.draft) again();
    };
    const field = (member, index, name, path) =>
      toonverse.textField(ctx, {
        item: member.id,
        field: path || name,
        value: path ? member.names[first] : member[name],
        label: t("cast." + name),
        placeholder: t("cast." + name),
        quiet: true,
        commit: (value) => {
          const list = (brief().cast || []).map((one, at) =>
            at === index
              ? path
                ? { ...one, names: { ...one.names, [first]: value } }
                : { ...one, [name]: value }
              : one,
          );
          if (ctx.value.draft) {
            put("cast", list);
            return;
          }
          ctx.save([{ op: "set", item: member.id, field: path || name, value }]);
        },
      });
    const add = () => {
      const item = { id: (ctx.fresh = toonverse.newId("c")), names: { [first]: t("cast.new") } };
      if (ctx.value.draft) return set([...rows, item]);
      ctx.save([
        {
          op: "add",
          parent: "document",
          collection: "cast",
          after: rows.length ? rows[rows.length - 1].id : "",
          item,
        },
      ]);
    };
    const remove = (member) =>
      ctx.value.draft ? set(rows.filter((one) => one.id !== member.id)) : ctx.save([{ op: "remove", item: member.id }]);
    return h(
      "div",
      { class: "tv-field is-wide" },
      h("span", { class: "tv-label" }, t("brief.cast")),
      h(
        "div",
        { class: "tv-cast" },
        rows.map((member, index) =>
          h(
            "div",
            { class: "tv-cast-row", data: { item: member.id } },
            field(member, index, "name", "names." + first),
            field(member, index, "role"),
            field(member, index, "appearance"),
            field(member, index, "voice"),
            button(t("cast.remove"), () => remove(member), { icon: "trash", bare: true }),
          ),
        ),
        rows.length ? null : h("p", { class: "tv-quiet" }, t("cast.none")),
        button(t("cast.add"), add, { icon: "plus", kind: "soft" }),
      ),
    );
  }

  /* What a later episode goes on from. Places are kept as a list and written in one line. */
  function serial() {
    let box = null;
    const places = (text) =>
      text
        .split(",")
        .map((one) => one.trim())
        .filter(Boolean);
    box = toonverse.textField(ctx, {
      item: "document",
      field: "places",
      value: brief().places.join(", "),
      label: t("serial.places"),
      placeholder: t("serial.places_hint"),
      commit: (value) => commit("places", () => box)(places(value)),
    });
    return h(
      "div",
      { class: "tv-serial" },
      text("story_so_far", { rows: 3, label: t("serial.so_far"), placeholder: t("serial.so_far_hint") }),
      box,
    );
  }

  function languages() {
    const told = brief().languages;
    const flip = (code) => {
      const next = told.includes(code) ? told.filter((one) => one !== code) : [...told, code];
      if (!next.length) return;
      form.speak(next);
    };
    return h(
      "div",
      { class: "tv-field", role: "group", "aria-label": t("brief.languages") },
      h("span", { class: "tv-label" }, t("brief.languages")),
      h(
        "div",
        { class: "tv-chips" },
        ctx.value.all_languages.map(([code, words]) =>
          h(
            "button",
            {
              type: "button",
              class: "tv-chip",
              "aria-pressed": String(told.includes(code)),
              on: { click: () => flip(code) },
            },
            words,
            told[0] === code && told.length > 1 ? h("em", {}, t("brief.first")) : null,
          ),
        ),
      ),
    );
  }

  return { cast, serial, languages };
};
