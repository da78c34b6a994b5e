/* The script's scenes as cards and their lines as rows: what is seen, and the keys for it. */
toonverse.scriptScenes = (ctx, edits, rewriting) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const folded = new Set();

  const edited = (item, field) => ctx.value.edited.includes(`${item}/${field}`);
  const words = (item, field, more) =>
    toonverse.textField(ctx, { item: item.id, field, edited: edited(item.id, field), ...more });

  function kind(beat) {
    return toonverse.selectField(ctx, {
      item: beat.id,
      field: "kind",
      value: beat.kind,
      label: t("beat.kind"),
      quiet: true,
      class: "tv-kind",
      choices: ctx.value.kinds.map((one) => [one, t("kind." + one)]),
      commit: (value) => edits.setKind(beat.id, value),
    });
  }

  function speaker(beat) {
    if (!ctx.value.spoken.includes(beat.kind)) return h("span", { class: "tv-speaker is-none" });
    return toonverse.selectField(ctx, {
      item: beat.id,
      field: "speaker",
      value: beat.speaker || null,
      label: t("beat.speaker"),
      quiet: true,
      nullable: true,
      class: "tv-speaker",
      choices: [[null, t("beat.no_speaker")], ...ctx.value.speakers],
    });
  }

  /* As engines/text/checks.py counts: syllables of Hangul, words of English. */
  function lengthOf(text, unit) {
    return unit === "words" ? text.split(/\s+/).filter(Boolean).length : (text.match(/[가-힣]/g) || []).length;
  }

  function counter(beat, code, area) {
    const [unit, limit] = ctx.value.limits[code];
    const shown = h("span", { class: "tv-count", id: `count-${beat.id}-${code}` });
    const count = () => {
      const length = lengthOf(area.value, unit);
      shown.textContent = `${length}/${limit}`;
      shown.title = t("count." + unit, { n: length, limit });
      shown.dataset.load = length > limit ? "over" : length > limit * 0.8 ? "near" : "";
      if (length > limit) shown.append(h("span", { class: "tv-hidden" }, " " + t("count.too_long")));
    };
    area.addEventListener("input", count);
    area.setAttribute("aria-describedby", shown.id);
    count();
    return shown;
  }

  const areas = () =>
    [...ctx.root.querySelectorAll(".tv-beat:not([hidden]) textarea")].filter((one) => one.offsetParent);

  /* The text box of the same language in the row before (-1) or after (1). */
  function beside(area, step) {
    const same = areas().filter((one) => one.lang === area.lang);
    return same[same.indexOf(area) + step];
  }

  function keys(event, beat, row) {
    const area = event.target;
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return;
    const caret = area.selectionStart === area.selectionEnd ? area.selectionStart : -1;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step && event.altKey) {
      event.preventDefault();
      edits.stepBeat(beat.id, step);
    } else if (event.altKey || event.shiftKey) return;
    else if (event.key === "Enter" && caret === area.value.length) {
      event.preventDefault();
      edits.answer(beat.id);
    } else if (event.key === "Backspace" && [...row.querySelectorAll("textarea")].every((one) => !one.value)) {
      event.preventDefault();
      const before = beside(area, -1) || beside(area, 1);
      const owner = (one) => one.closest("[data-item]").dataset.item;
      const id = before && owner(before);
      edits.removeBeat(beat.id);
      // Its row may have been drawn anew meanwhile: it is looked up, not held.
      const now = before && areas().find((one) => owner(one) === id && one.lang === before.lang);
      if (now) {
        now.focus();
        now.setSelectionRange(now.value.length, now.value.length);
      }
    } else if (step && caret === (step < 0 ? 0 : area.value.length)) {
      const next = beside(area, step);
      if (!next) return;
      event.preventDefault();
      next.focus();
    }
  }

  function text(beat, code, at) {
    let box = null;
    box = words(beat, "text." + code, {
      value: beat.text[code],
      lang: code,
      quiet: true,
      label: `${t("kind." + beat.kind)} (${t("language." + code)})`,
      placeholder: t("beat.text_in", { language: t("language." + code) }),
      class: at ? "is-second" : "",
      commit: (value) => {
        edits.typed(beat.id, code, value);
        ctx.save([{ op: "set", item: beat.id, field: "text." + code, value }], { at: box });
      },
    });
    // Beside the label, not in it: the count is no part of the box's name.
    const count = beat.kind === "action" ? null : counter(beat, code, box.querySelector("textarea"));
    return h("div", { class: "tv-text" }, box, count);
  }

  function beatRow(beat) {
    const row = h(
      "div",
      {
        class: "tv-beat",
        data: { item: beat.id, kind: beat.kind, speaker: beat.speaker || "" },
        on: { keydown: (event) => event.target.matches("textarea") && keys(event, beat, row) },
      },
      toonverse.grip(t("move.drag")),
      kind(beat),
      speaker(beat),
      h(
        "div",
        { class: "tv-texts", style: { "--languages": ctx.value.languages.length } },
        ctx.value.languages.map((code, at) => text(beat, code, at)),
      ),
      h(
        "div",
        { class: "tv-tools" },
        rewriting.opener(beat.id, "line"),
        button(t("move.up"), () => edits.stepBeat(beat.id, -1), {
          icon: "up",
          bare: true,
          data: { k: beat.id + "up" },
        }),
        button(t("move.down"), () => edits.stepBeat(beat.id, 1), {
          icon: "down",
          bare: true,
          data: { k: beat.id + "down" },
        }),
        button(t("beat.add"), () => edits.answer(beat.id), { icon: "plus", bare: true }),
        button(t("beat.remove"), () => edits.removeBeat(beat.id), { icon: "trash", bare: true }),
      ),
      rewriting.box(beat.id, "line") || "",
    );
    return row;
  }

  function fold(node, id) {
    const shut = folded.has(id);
    node.classList.toggle("is-folded", shut);
    const mark = node.querySelector(".tv-fold-mark");
    mark.setAttribute("aria-expanded", String(!shut));
    mark.setAttribute("aria-label", t(shut ? "scene.unfold" : "scene.fold"));
  }

  function foldAll(shut) {
    ctx.value.script.scenes.forEach((one) => (shut ? folded.add(one.id) : folded.delete(one.id)));
    ctx.root.querySelectorAll(".tv-scene").forEach((node) => fold(node, node.dataset.key));
  }

  function card(scene, index) {
    const flip = () => {
      folded.has(scene.id) ? folded.delete(scene.id) : folded.add(scene.id);
      fold(node, scene.id);
    };
    const step = (event) => {
      const far = event.altKey && { PageUp: -1, PageDown: 1 }[event.key];
      if (far) {
        event.preventDefault();
        const all = [...node.parentNode.children];
        const next = all[all.indexOf(node) + far];
        if (next) toonverse.land(next, "textarea");
        return;
      }
      const way = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!way || !event.altKey || event.target.closest(".tv-beat")) return;
      event.preventDefault();
      edits.stepScene(scene.id, way);
    };
    const node = h(
      "section",
      { class: "tv-card tv-scene", "aria-label": t("scene.label", { number: index + 1 }), on: { keydown: step } },
      h(
        "header",
        {},
        h(
          "div",
          { class: "tv-scene-mark" },
          toonverse.grip(t("move.drag")),
          h(
            "button",
            { type: "button", class: "tv-fold-mark", data: { k: scene.id + "fold" }, on: { click: flip } },
            icon("fold"),
            h("span", { class: "tv-number" }, `S#${index + 1}`),
          ),
        ),
        words(scene, "place", { value: scene.place, label: t("scene.place"), class: "is-title" }),
        words(scene, "time", { value: scene.time, label: t("scene.time") }),
        words(scene, "mood", { value: scene.mood, label: t("scene.mood") }),
        h(
          "div",
          { class: "tv-tools" },
          rewriting.opener(scene.id, "scene"),
          button(t("move.up"), () => edits.stepScene(scene.id, -1), {
            icon: "up",
            bare: true,
            disabled: !index,
            data: { k: scene.id + "up" },
          }),
          button(t("move.down"), () => edits.stepScene(scene.id, 1), {
            icon: "down",
            bare: true,
            disabled: index === ctx.value.script.scenes.length - 1,
            data: { k: scene.id + "down" },
          }),
          button(t("scene.copy"), () => edits.copyScene(scene.id), { icon: "copy", bare: true }),
          button(t("scene.add"), () => edits.addScene(scene.id), { icon: "plus", bare: true }),
          button(t("scene.remove"), () => edits.removeScene(scene.id), { icon: "trash", bare: true }),
        ),
      ),
      words(scene, "summary", { value: scene.summary, label: t("scene.summary"), class: "is-summary" }),
      rewriting.box(scene.id, "scene") || "",
      h("div", { class: "tv-beats", data: { parent: scene.id } }),
      h(
        "div",
        { class: "tv-scene-foot" },
        button(t("beat.add_last"), () => edits.addBeat(scene.id, last(scene.id), "narration"), {
          icon: "plus",
          kind: "quiet",
        }),
        h("span", { class: "tv-quiet tv-scene-sum" }),
      ),
    );
    fill(node, scene);
    return node;
  }

  function last(id) {
    const { beats } = ctx.value.script.scenes.find((one) => one.id === id);
    return beats.length ? beats[beats.length - 1].id : "";
  }

  /* The lines of a card: a list of its own, so that a line can come in beside the one being typed in. */
  function fill(node, scene) {
    const rows = scene.beats.map((beat) => ({
      ...beat,
      marks: [ctx.value.edited.filter((one) => one.startsWith(beat.id + "/")), rewriting.mark(beat.id)],
    }));
    toonverse.keyed(node.querySelector(".tv-beats"), rows, beatRow, [
      ctx.value.language,
      ctx.value.languages,
      ctx.value.speakers,
      ctx.value.proposals,
    ]);
    node.querySelector(".tv-scene-sum").textContent = t("scene.sum", { n: scene.beats.length });
    fold(node, scene.id);
  }

  return { card, fill, foldAll };
};
