/* The script: title and cast, then a card a scene. Its scenes, its cast and its edits have files of their own. */
toonverse.define("script", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const edits = toonverse.scriptEdits(ctx, (value) => draw(value));
  const rewriting = toonverse.rewriting(ctx, () => draw(ctx.value));
  const scenes = toonverse.scriptScenes(ctx, edits, rewriting);
  const cast = toonverse.scriptCast(ctx);
  const translator = toonverse.linesTable(ctx);
  let who = "";

  const sort = (root) => {
    toonverse.sortable(root, {
      row: ".tv-beat",
      list: ".tv-beats",
      handle: ".tv-beat > .tv-grip",
      drop: edits.moveBeat,
    });
    toonverse.sortable(root, {
      row: ".tv-scene",
      list: ".tv-scenes",
      handle: ".tv-scene-mark > .tv-grip",
      drop: edits.moveScene,
    });
  };

  function head(value) {
    const root = { id: "document" };
    const both = (field, label, kind) =>
      value.languages.map((code, at) =>
        toonverse.textField(ctx, {
          item: root.id,
          field: `${field}.${code}`,
          value: value.script[field][code],
          lang: code,
          label: value.languages.length > 1 ? `${label} (${t("language." + code)})` : label,
          edited: value.edited.includes(`document/${field}.${code}`),
          class: at ? "is-second" : kind,
        }),
      );
    return h(
      "section",
      { class: "tv-card tv-scripthead" },
      h("div", { class: "tv-pair" }, both("title", t("script.title"), "is-title")),
      h("div", { class: "tv-pair" }, both("logline", t("script.logline"), "")),
      h(
        "div",
        { class: "tv-figures" },
        ["scenes", "lines", "words", "syllables", "cuts"]
          .filter((name) => value.metrics[name])
          .map((name) => h("span", {}, h("b", {}, value.metrics[name]), " ", t("metric." + name))),
        value.metrics.over ? h("span", { class: "is-warn" }, t("metric.over", { n: value.metrics.over })) : null,
      ),
    );
  }

  /* Whose lines are shown: a row of chips with how many each has. */
  function filter(value) {
    const beats = value.script.scenes.flatMap((scene) => scene.beats);
    const chip = (id, words, n) =>
      h(
        "button",
        {
          type: "button",
          class: "tv-chip",
          "aria-pressed": String(who === id),
          data: { k: "who" + id },
          on: {
            click: () => {
              who = who === id && id ? "" : id;
              draw(ctx.value);
            },
          },
        },
        words,
        h("em", {}, n),
      );
    const count = (id) => beats.filter((beat) => beat.speaker === id).length;
    const rest = beats.filter((beat) => !beat.speaker).length;
    return h(
      "div",
      { class: "tv-script-tools" },
      h(
        "div",
        { class: "tv-chips", role: "group", "aria-label": t("script.filter") },
        chip("", t("script.everyone"), beats.length),
        value.script.cast.map((one) => chip(one.id, one.names[value.languages[0]] || "?", count(one.id))),
        rest ? chip("-", t("script.nobody"), rest) : null,
      ),
      h("span", { class: "tv-gap" }),
      translator(),
      button(t("scene.fold_all"), () => scenes.foldAll(true), { kind: "quiet" }),
      button(t("scene.unfold_all"), () => scenes.foldAll(false), { kind: "quiet" }),
    );
  }

  function show() {
    ctx.root.querySelectorAll(".tv-beat").forEach((row) => {
      row.hidden = Boolean(who) && (row.dataset.speaker || "-") !== who;
    });
    ctx.root.querySelectorAll(".tv-scene").forEach((card) => {
      card.classList.toggle("has-none", Boolean(who) && !card.querySelector(".tv-beat:not([hidden])"));
    });
  }

  function frame() {
    const root = h(
      "div",
      { class: "tv-script" },
      h("div", { class: "tv-script-head" }),
      h("section", { class: "tv-card tv-cast-card", "aria-label": t("cast.title") }),
      h("div", { class: "tv-script-filter" }),
      h("div", { class: "tv-scenes" }),
      h(
        "div",
        { class: "tv-row is-end" },
        button(t("scene.add_last"), () => edits.addScene((ctx.value.script.scenes.at(-1) || { id: "" }).id), {
          icon: "plus",
          kind: "soft",
        }),
      ),
    );
    sort(root);
    ctx.root.replaceChildren(root);
    return root;
  }

  /* The panel of what one writes in is what is seen beside it. */
  function follow(event) {
    const row = event.target.closest && event.target.closest(".tv-beat, .tv-scene");
    if (!row || !ctx.value.panels) return;
    const scene = ctx.value.script.scenes.find((one) => one.id === row.dataset.key);
    const panel = ctx.value.panels[scene ? (scene.beats[0] || {}).id : row.dataset.key];
    if (panel) toonverse.emit("select", { panel, from: ctx });
  }
  ctx.root.addEventListener("focusin", follow);

  ctx.redraw = () => draw(ctx.value);
  function draw(value) {
    if (value.empty || !value.script) {
      ctx.root.replaceChildren(toonverse.emptyState("text", value.busy));
      return;
    }
    let root = ctx.root.querySelector(":scope > .tv-script");
    if (!root || root.dataset.language !== value.language) root = frame();
    root.dataset.language = value.language;
    const [top, people, tools, list] = root.children;
    const { script, edited, metrics, languages } = value;
    const mine = (id) => edited.filter((one) => one.startsWith(id + "/"));
    const topRow = { id: "head", of: [script.title, script.logline, metrics, mine("document")] };
    toonverse.keyed(top, [topRow], () => head(value), [languages, value.proposals]);
    cast.draw(people);
    const chips = { id: "filter", who, of: script.scenes.map((one) => one.beats.map((beat) => beat.speaker)) };
    toonverse.keyed(tools, [chips], () => filter(value), [value.speakers]);
    const rows = script.scenes.map(({ beats, ...scene }, index) => ({
      ...scene,
      marks: [mine(scene.id), index === script.scenes.length - 1, rewriting.mark(scene.id)],
    }));
    const made = (row, index) => scenes.card(ctx.value.script.scenes[index], index);
    toonverse.keyed(list, rows, made, [languages, value.proposals]);
    script.scenes.forEach((scene, index) => scenes.fill(list.children[index], scene));
    show();
    toonverse.focusFresh(ctx);
  }

  return { draw };
});

toonverse.emptyState = (stage, busy) => {
  const { t, h } = toonverse;
  const making = busy === "making";
  return h(
    "div",
    { class: making ? "tv-empty is-busy" : "tv-empty" },
    h("div", { class: "tv-empty-art", "aria-hidden": "true" }, h("i", {}), h("i", {}), h("i", {})),
    h("strong", {}, t(making ? "empty.busy" : "empty." + stage)),
    h("p", {}, t(making ? "empty.busy_more" : busy === "key" ? "empty.key" : "empty.next")),
  );
};
