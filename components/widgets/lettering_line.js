/* What stands beside the picture for each balloon: its words, what it is, what can be done to it. */
(() => {
  "use strict";
  const { t, h, button } = toonverse;

  /* {panel, balloon, code, chosen(id), deeds, found, write(), set(field, value)} */
  toonverse.letteringLine = (ctx, spec) => {
    const { panel, balloon, code, deeds } = spec;
    const known = ctx.value.lines[balloon.line];
    const texts = ctx.value.texts[balloon.line] || {};
    const letter = panel.id;
    const laid = balloon.lines
      .map((one) => one.text)
      .join("")
      .replace(/\s/g, "");
    const differs = known && (texts[code] || "").replace(/\s/g, "") !== laid;
    const home = { stage: "text", item: balloon.line, quiet: true, letter };

    /* Everything that can be done to it by a press; the keys are those of the balloon on the picture. */
    function rows() {
      const voice = deeds.speaker(balloon),
        alone = (panel.balloons[code] || []).length < 2;
      return [
        { words: t("lettering.write"), icon: "note", keys: "Enter", run: spec.write },
        { words: t("lettering.split"), icon: "split", run: () => deeds.split(balloon) },
        {
          words: t("lettering.join"),
          icon: "merge",
          disabled: !deeds.next(panel, balloon),
          run: () => deeds.join(balloon),
        },
        "-",
        {
          words: t("lettering.forward"),
          icon: "up",
          keys: "]",
          disabled: alone,
          run: () => deeds.layer(panel, balloon, true),
        },
        {
          words: t("lettering.backward"),
          icon: "down",
          keys: "[",
          disabled: alone,
          run: () => deeds.layer(panel, balloon, false),
        },
        balloon.pointed
          ? {
              words: t(balloon.tailed ? "lettering.tail_off" : "lettering.tail_on"),
              icon: balloon.tailed ? "close" : "plus",
              run: () => spec.set("tailed", !balloon.tailed),
            }
          : null,
        "-",
        ...(balloon.wide || balloon.pointed ? alike(voice) : []),
        {
          words: t("lettering.let_go"),
          about: t("lettering.let_go_about"),
          icon: "refresh",
          keys: "R",
          disabled: !deeds.held(balloon),
          run: () => deeds.letGo([balloon]),
        },
      ];
    }

    const alike = (voice) => [
      {
        words: t("lettering.style_kind", { kind: t("kind." + balloon.kind), n: deeds.alike(balloon, "kind").length }),
        about: t("lettering.style_about"),
        icon: "copy",
        disabled: !deeds.alike(balloon, "kind").length,
        run: () => deeds.copyStyle(balloon, "kind"),
      },
      voice
        ? {
            words: t("lettering.style_voice", { name: voice, n: deeds.alike(balloon, "speaker").length }),
            about: t("lettering.style_voice_about"),
            icon: "copy",
            disabled: !deeds.alike(balloon, "speaker").length,
            run: () => deeds.copyStyle(balloon, "speaker"),
          }
        : null,
      "-",
    ];

    const kind = toonverse.selectField(ctx, {
      ...home,
      field: "kind",
      value: (known && known.kind) || balloon.kind,
      label: t("beat.kind"),
      choices: (ctx.value.kinds.spoken.includes(known ? known.kind : balloon.kind)
        ? ctx.value.kinds.spoken
        : ctx.value.kinds.told
      ).map((one) => [one, t("kind." + one)]),
    });
    // How a sound's letters stand; none chosen is as it sounds.
    const manner =
      balloon.kind === "sfx"
        ? toonverse.selectField(ctx, {
            item: balloon.id,
            field: "manner",
            value: balloon.manner || null,
            nullable: true,
            quiet: true,
            label: t("lettering.manner"),
            choices: [null, ...ctx.value.manners].map((one) => [one, t("manner." + (one || "heard"))]),
            commit: (value) => spec.set("manner", value),
          })
        : null;
    const more = toonverse.menuButton(t("lettering.more"), "letter:" + balloon.id, () => {
      spec.chosen(balloon.id);
      return rows();
    });
    return h(
      "div",
      {
        class: "tv-letter-line",
        data: { balloon: balloon.id, kind: balloon.kind },
        on: { focusin: () => spec.chosen(balloon.id) },
      },
      h(
        "span",
        { class: "tv-quiet" },
        (known && known.speaker) || t("kind." + balloon.kind),
        balloon.edited.length ? h("em", { class: "tv-byhand" }, t("lettering.by_hand")) : null,
        balloon.follows
          ? h("em", { class: "tv-byhand" }, t("lettering.follows", { language: t("language." + balloon.follows) }))
          : null,
        differs ? h("em", { class: "tv-differs" }, t("lettering.differs")) : null,
      ),
      toonverse.textField(ctx, {
        ...home,
        field: "text." + code,
        value: texts[code] || "",
        label: t("lettering.text"),
        lang: code,
      }),
      more,
      h(
        "div",
        { class: "tv-letter-how" },
        kind,
        manner,
        deeds.held(balloon)
          ? button(t("lettering.let_go"), () => deeds.letGo([balloon]), { icon: "refresh", kind: "small" })
          : null,
      ),
      toonverse.found(spec.found),
    );
  };
})();
