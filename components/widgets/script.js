/* The script: a card a scene, a row a beat. Text saves itself; rows are added, moved and taken out here. */
toonverse.define("script", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  const edited = (item, field) => ctx.value.edited.includes(`${item}/${field}`);
  const words = (item, field, more) =>
    toonverse.textField(ctx, { item: item.id, field, edited: edited(item.id, field), ...more });

  /* A kind without a speaker cannot keep one: both go in one request, so that no half of it is refused. */
  function kind(beat) {
    return toonverse.selectField(ctx, {
      item: beat.id,
      field: "kind",
      value: beat.kind,
      label: t("beat.kind"),
      quiet: true,
      class: "tv-kind",
      choices: ctx.value.kinds.map((one) => [one, t("kind." + one)]),
      commit: (value, box) => {
        const ops = [{ op: "set", item: beat.id, field: "kind", value }];
        if (!ctx.value.spoken.includes(value)) {
          if (beat.speaker) ops.push({ op: "set", item: beat.id, field: "speaker", value: null });
        } else if (!beat.speaker && ctx.value.speakers.length)
          ops.push({ op: "set", item: beat.id, field: "speaker", value: ctx.value.speakers[0][0] });
        ctx.save(ops, { at: box });
      },
    });
  }

  function speaker(beat) {
    if (!ctx.value.spoken.includes(beat.kind)) return h("span", { class: "tv-speaker is-none" });
    return toonverse.selectField(ctx, {
      item: beat.id,
      field: "speaker",
      value: beat.speaker,
      label: t("beat.speaker"),
      quiet: true,
      nullable: true,
      class: "tv-speaker",
      choices: [[null, t("beat.no_speaker")], ...ctx.value.speakers],
    });
  }

  function insert(scene, after, kind) {
    const text = Object.fromEntries(ctx.value.languages.map((code) => [code, ""]));
    const item = { id: (ctx.fresh = toonverse.newId("b")), kind, text };
    return ctx.save([{ op: "add", parent: scene.id, collection: "beats", after, item }]);
  }

  function beatRow(scene, beat, index) {
    const before = scene.beats[index - 1],
      next = scene.beats[index + 1];
    const move = (after) => ctx.save([{ op: "move", item: beat.id, after }]);
    const add = () => insert(scene, beat.id, "narration");
    return h(
      "div",
      { class: "tv-beat", data: { item: beat.id, kind: beat.kind } },
      kind(beat),
      speaker(beat),
      h(
        "div",
        { class: "tv-texts" },
        ctx.value.languages.map((code, at) =>
          words(beat, "text." + code, {
            value: beat.text[code],
            lang: code,
            quiet: true,
            label: `${t("kind." + beat.kind)} (${t("language." + code)})`,
            placeholder: t("beat.text_in", { language: t("language." + code) }),
            class: at ? "is-second" : "",
          }),
        ),
      ),
      h(
        "div",
        { class: "tv-tools" },
        button(t("move.up"), () => move(index > 1 ? scene.beats[index - 2].id : ""), {
          icon: "up",
          bare: true,
          disabled: !before,
          data: { k: beat.id + "up" },
        }),
        button(t("move.down"), () => move(next.id), {
          icon: "down",
          bare: true,
          disabled: !next,
          data: { k: beat.id + "down" },
        }),
        button(t("beat.add"), add, { icon: "plus", bare: true }),
        button(t("beat.remove"), () => ctx.save([{ op: "remove", item: beat.id }]), { icon: "trash", bare: true }),
      ),
    );
  }

  function sceneCard(scene, index) {
    const list = h(
      "div",
      { class: "tv-beats" },
      scene.beats.map((beat, at) => beatRow(scene, beat, at)),
    );
    const first = () => insert(scene, "", "action");
    return h(
      "section",
      { class: "tv-card tv-scene" },
      h(
        "header",
        {},
        h("span", { class: "tv-number" }, `S#${index + 1}`),
        words(scene, "place", { value: scene.place, label: t("scene.place"), class: "is-title" }),
        words(scene, "time", { value: scene.time, label: t("scene.time") }),
        words(scene, "mood", { value: scene.mood, label: t("scene.mood") }),
      ),
      words(scene, "summary", { value: scene.summary, label: t("scene.summary"), class: "is-summary" }),
      list,
      scene.beats.length ? null : button(t("beat.add"), first, { icon: "plus", kind: "soft" }),
    );
  }

  /* A colour from the document goes into a style: only plain hex colours may. */
  const color = (one) => (one.palette || []).slice(1).find((hex) => /^#[0-9a-f]{6}$/i.test(hex)) || "#8a8a96";

  function head(value) {
    const script = value.script,
      first = value.languages[0];
    const root = { id: "document" };
    return h(
      "section",
      { class: "tv-card tv-scripthead" },
      h(
        "div",
        { class: "tv-grid" },
        words(root, "title." + first, {
          value: script.title[first],
          label: t("script.title"),
          class: "is-title is-wide",
        }),
        words(root, "logline." + first, {
          value: script.logline[first],
          label: t("script.logline"),
          class: "is-wide",
        }),
      ),
      h(
        "div",
        { class: "tv-figures" },
        ["scenes", "lines", "words", "cuts"].map((name) =>
          h("span", {}, h("b", {}, value.metrics[name]), " ", t("metric." + name)),
        ),
      ),
      h(
        "div",
        { class: "tv-people" },
        script.cast.map((one) =>
          h(
            "div",
            { class: "tv-person" },
            h(
              "span",
              {
                class: "tv-face",
                style: {
                  background: `color-mix(in srgb, ${color(one)} 26%, var(--tv-surface))`,
                  color: `color-mix(in srgb, ${color(one)} 60%, var(--tv-ink))`,
                },
              },
              (one.names[first] || "?").slice(0, 1),
            ),
            h(
              "div",
              {},
              words(one, "names." + first, {
                value: one.names[first],
                label: t("cast.name"),
                quiet: true,
                class: "is-title",
              }),
              words(one, "voice", {
                value: one.voice,
                label: t("cast.voice"),
                quiet: true,
                placeholder: t("cast.voice"),
              }),
            ),
          ),
        ),
      ),
    );
  }

  function draw(value) {
    if (value.empty || !value.script) {
      ctx.root.replaceChildren(toonverse.emptyState("text", value.busy));
      return;
    }
    ctx.root.querySelectorAll(":scope > .tv-empty").forEach((one) => one.remove());
    const context = [value.language, value.languages, value.speakers];
    const rows = [
      { id: "head", of: [value.script.title, value.script.logline, value.script.cast, value.metrics] },
      ...value.script.scenes.map((scene) => ({
        ...scene,
        marks: value.edited.filter(
          (one) => one.startsWith(scene.id) || scene.beats.some((beat) => one.startsWith(beat.id)),
        ),
      })),
    ];
    toonverse.keyed(
      ctx.root,
      rows,
      (row, index) => (row.id === "head" ? head(value) : sceneCard(row, index - 1)),
      context,
    );
    toonverse.focusFresh(ctx);
  }

  return { draw };
});

toonverse.emptyState = (stage, busy) => {
  const { t, h } = toonverse;
  return h(
    "div",
    { class: busy ? "tv-empty is-busy" : "tv-empty" },
    h("div", { class: "tv-empty-art", "aria-hidden": "true" }, h("i", {}), h("i", {}), h("i", {})),
    h("strong", {}, t(busy ? "empty.busy" : "empty." + stage)),
    h("p", {}, t(busy ? "empty.busy_more" : "empty.next")),
  );
};
