/* A prompt as it can be rewritten: its two parts, and beside them the placeholders with what they stand for now. A
   text that is the preset's again is stored as none of one's own. Each part is an option of the stage, which the
   view names. */
toonverse.templateEditor = (ctx, saved) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const stage = ctx.value.stage;
  const names = h("ul", { class: "tv-placeholders" });
  const parts = Object.fromEntries(["instructions", "prompt"].map((name) => [name, part(name)]));
  let given = null,
    last = parts.prompt.area;
  const node = h(
    "div",
    { class: "tv-template" },
    h("div", { class: "tv-template-texts" }, parts.instructions.node, parts.prompt.node),
    h(
      "div",
      { class: "tv-template-side" },
      h("b", {}, t("sent.placeholders")),
      h("p", { class: "tv-quiet" }, t("sent.placeholders_about")),
      names,
    ),
  );

  function part(name) {
    const label = h("span", { class: "tv-label" });
    const area = h("textarea", {
      rows: 4,
      spellcheck: "false",
      "aria-label": t("option." + name),
      data: { k: "template-" + name },
    });
    const back = h("div", { class: "tv-row" });
    const refused = h("div", {});
    area.addEventListener("focus", () => (last = area));
    area.addEventListener("change", () => keep(name));
    return {
      area,
      label,
      back,
      refused,
      node: h("div", { class: "tv-field" }, label, area, refused, back),
      dirty: false,
    };
  }

  async function keep(name) {
    const one = parts[name];
    if (!one.area.value.trim()) one.area.value = given.preset[name];
    const text = one.area.value === given.preset[name] ? "" : one.area.value;
    if (text === given.given[name] && !one.dirty) return;
    toonverse.emit("saving", { stage, state: "saving" });
    const answer = await toonverse.waitedFor(
      ctx.ask("set_options", { stage, values: { [given.options[name]]: text } }),
    );
    one.dirty = !answer.ok;
    toonverse.emit("saving", { stage, state: answer.ok ? "saved" : "failed" });
    one.node.classList.toggle("is-refused", !answer.ok);
    one.refused.replaceChildren(
      ...(answer.ok
        ? []
        : [
            h(
              "div",
              { class: "tv-refused", role: "alert" },
              icon("alert"),
              h("div", {}, h("strong", {}, answer.what), " ", answer.next),
            ),
          ]),
    );
    if (!answer.ok) return drawPart(name);
    ctx.changed();
    return saved();
  }

  /* Put a placeholder where the caret was; undoing it is the browser's own. */
  function insert(name) {
    last.focus();
    if (!document.execCommand("insertText", false, `{{${name}}}`)) last.setRangeText(`{{${name}}}`);
  }

  function reset(name) {
    parts[name].area.value = given.preset[name];
    parts[name].area.focus();
    return keep(name);
  }

  function drawPart(name) {
    const one = parts[name],
      own = Boolean(given.given[name]) || one.dirty;
    one.label.replaceChildren(
      t("option." + name),
      ...(own ? [h("i", { class: "tv-edited", title: t("field.edited") })] : []),
    );
    // What is being typed, and what was refused and is still to be mended, stays.
    if (!one.dirty && document.activeElement !== one.area) one.area.value = given.given[name] || given.preset[name];
    toonverse.keepingFocus(one.back, () =>
      one.back.replaceChildren(
        own
          ? button(t("sent.reset"), () => reset(name), { icon: "undo", kind: "small", data: { k: "reset-" + name } })
          : h("span", { class: "tv-quiet" }, t("sent.preset")),
      ),
    );
  }

  function row(one) {
    return h(
      "li",
      {},
      button(`{{${one.name}}}`, () => insert(one.name), {
        kind: "small",
        "aria-label": t("sent.insert", { name: one.name }),
        data: { k: "insert-" + one.name },
      }),
      h("span", { class: "tv-quiet", title: one.value }, one.value || t("sent.no_value")),
    );
  }

  function draw(template) {
    given = template;
    drawPart("instructions");
    drawPart("prompt");
    const rows = template.names.map((name) => ({ id: name, name, value: template.values[name] || "" }));
    toonverse.keyed(names, rows, row);
  }

  return { node, draw };
};

/* The two sides of what is sent: word for word (`sent`, filled by whoever asks), and the prompt it is made from.
   Which of them is seen is remembered by `key` while the page stands; `about` stands above the prompt. */
toonverse.promptSides = (() => {
  "use strict";
  const modes = new Map(); // key → "sent" | "template"
  return (ctx, key, label, saved, about) => {
    const { t, h } = toonverse;
    const tabs = h("div", { class: "tv-row", role: "group", "aria-label": label });
    const sent = h("div", { class: "tv-sent-list" });
    const editor = toonverse.templateEditor(ctx, saved);
    let template = null;
    if (about) editor.node.prepend(h("p", { class: "tv-quiet tv-template-about" }, about));

    function tab(one, shown) {
      const own = one === "template" && template && Object.values(template.given).some(Boolean);
      return h(
        "button",
        {
          type: "button",
          class: "tv-chip",
          "aria-pressed": String(shown === one),
          data: { k: `${key}-${one}` },
          on: { click: () => turn(one) },
        },
        t(one === "sent" ? "sent.as_sent" : "sent.template"),
        own ? h("i", { class: "tv-edited", title: t("field.edited") }) : null,
      );
    }

    function turn(mode) {
      modes.set(key, mode);
      const shown = template ? mode : "sent";
      tabs.hidden = !template;
      sent.hidden = shown !== "sent";
      editor.node.hidden = shown !== "template";
      toonverse.keepingFocus(tabs, () => tabs.replaceChildren(tab("sent", shown), tab("template", shown)));
    }

    /* `view` is the template, null where there is none. */
    function draw(view) {
      template = view;
      if (view) editor.draw(view);
      turn(modes.get(key) || "sent");
    }

    return { nodes: [tabs, sent, editor.node], sent, draw };
  };
})();
