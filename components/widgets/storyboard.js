/* The storyboard: a row a panel. Rows off the screen are laid out lazily by the browser (content-visibility). */
toonverse.define("storyboard", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let selected = "";

  toonverse.on("select", ({ panel, from }) => {
    if (from !== ctx) mark(panel);
  });
  function mark(panel) {
    selected = panel;
    ctx.root
      .querySelectorAll(".tv-shot")
      .forEach((row) => row.classList.toggle("is-selected", row.dataset.key === panel));
  }
  const select = (panel) => {
    if (selected === panel) return;
    mark(panel);
    toonverse.emit("select", { panel, from: ctx });
  };

  const choices = (name) => ctx.value.choices[name].map((one) => [one, t(`${name}.${one}`)]);
  const choice = (panel, name) =>
    toonverse.selectField(ctx, {
      item: panel.id,
      field: name,
      value: panel[name],
      label: t("panel." + name),
      choices: choices(name),
      edited: ctx.value.edited.includes(`${panel.id}/${name}`),
    });
  const words = (panel, field, more) =>
    toonverse.textField(ctx, {
      item: panel.id,
      field,
      value: panel[field],
      label: t("panel." + field),
      edited: ctx.value.edited.includes(`${panel.id}/${field}`),
      ...more,
    });

  function lines(panel) {
    if (!panel.lines.length) return h("div", { class: "tv-lines is-none" }, t("panel.silent"));
    return h(
      "div",
      { class: "tv-lines" },
      panel.lines.map((id) => {
        const line = ctx.value.lines[id] || { kind: "dialogue", text: "?", speaker: "" };
        return h(
          "div",
          { class: "tv-line", data: { kind: line.kind } },
          h("b", {}, line.speaker || t("kind." + line.kind)),
          h("span", {}, line.text),
        );
      }),
    );
  }

  function insert(after, item) {
    ctx.fresh = item.id;
    return ctx.save([{ op: "add", parent: "document", collection: "panels", after, item }]);
  }
  function blank(near) {
    return {
      id: toonverse.newId("p"),
      scene: near ? near.scene : (ctx.value.scenes[0] || [""])[0],
      shot: "medium",
      shape: "wide",
      setting: near ? near.setting : "",
    };
  }
  function copy(panel) {
    const { size, drawing, marks, ...rest } = panel;
    // A line stands in one panel only: the copy comes without.
    return { ...rest, id: toonverse.newId("p"), lines: [], locked: false };
  }

  function row(panel, index) {
    const all = ctx.value.panels;
    const scene = ctx.value.scenes.find(([id]) => id === panel.scene);
    const move = (after) => ctx.save([{ op: "move", item: panel.id, after }]);
    const image = h("img", {
      src: panel.drawing,
      alt: t("panel.drawing_of", { number: index + 1 }),
      loading: "lazy",
      decoding: "async",
      width: panel.size[0],
      height: panel.size[1],
    });
    return h(
      "article",
      {
        class: "tv-shot" + (panel.id === selected ? " is-selected" : "") + (panel.locked ? " is-locked" : ""),
        "aria-label": t("panel.number", { number: index + 1 }),
        on: { focusin: () => select(panel.id), click: () => select(panel.id) },
      },
      h(
        "div",
        { class: "tv-shot-side" },
        h("span", { class: "tv-number" }, index + 1),
        h("div", { class: "tv-thumb" }, image),
        h("span", { class: "tv-quiet" }, scene ? scene[1] : ""),
      ),
      h(
        "div",
        { class: "tv-shot-main" },
        h(
          "div",
          { class: "tv-framing" },
          choice(panel, "shot"),
          choice(panel, "angle"),
          choice(panel, "shape"),
          choice(panel, "effect"),
          toonverse.numberField(ctx, {
            item: panel.id,
            field: "gutter",
            value: panel.gutter,
            label: t("panel.gutter"),
            min: 0,
            max: 3000,
            step: 10,
            edited: ctx.value.edited.includes(`${panel.id}/gutter`),
          }),
        ),
        words(panel, "action", { quiet: true, placeholder: t("panel.action"), class: "is-action" }),
        lines(panel),
        h(
          "details",
          { class: "tv-more" },
          h("summary", {}, t("panel.prompt")),
          words(panel, "prompt", { quiet: true, rows: 2 }),
          words(panel, "setting", {}),
        ),
      ),
      h(
        "div",
        { class: "tv-tools is-column" },
        toonverse.toggle(ctx, {
          item: panel.id,
          field: "locked",
          value: panel.locked,
          label: t(panel.locked ? "lock.off" : "lock.on"),
          icon: "lock",
          off: "unlock",
        }),
        button(t("move.up"), () => move(index > 1 ? all[index - 2].id : ""), {
          icon: "up",
          bare: true,
          disabled: index === 0,
          data: { k: panel.id + "up" },
        }),
        button(t("move.down"), () => move(all[index + 1].id), {
          icon: "down",
          bare: true,
          disabled: index === all.length - 1,
          data: { k: panel.id + "down" },
        }),
        button(t("panel.add"), () => insert(panel.id, blank(panel)), { icon: "plus", bare: true }),
        button(t("panel.copy"), () => insert(panel.id, copy(panel)), { icon: "copy", bare: true }),
        button(t("panel.remove"), () => ctx.save([{ op: "remove", item: panel.id }]), { icon: "trash", bare: true }),
      ),
    );
  }

  function draw(value) {
    if (value.empty || !value.panels) {
      ctx.root.replaceChildren(toonverse.emptyState("director", value.busy));
      return;
    }
    let list = ctx.root.querySelector(".tv-shots");
    if (!list) {
      list = h("div", { class: "tv-shots" });
      ctx.root.replaceChildren(
        list,
        h(
          "div",
          { class: "tv-row is-end" },
          button(
            t("panel.add_last"),
            () => insert((ctx.value.panels.at(-1) || { id: "" }).id, blank(ctx.value.panels.at(-1))),
            { icon: "plus", kind: "soft" },
          ),
        ),
      );
    }
    const last = value.panels.length - 1;
    const rows = value.panels.map((panel, index) => ({
      ...panel,
      marks: [
        value.edited.filter((one) => one.startsWith(panel.id + "/")),
        panel.lines.map((id) => value.lines[id]),
        index === last,
        value.scenes.find(([id]) => id === panel.scene),
      ],
    }));
    toonverse.keyed(list, rows, (panel, index) => row(value.panels[index], index), [value.language]);
    toonverse.focusFresh(ctx);
  }

  return { draw };
});
