/* A cell's note: read as it is drawn from the server's tree of it, written as plain Markdown. */
(() => {
  "use strict";
  const { t, h, button, icon } = toonverse;

  const TAGS = { strong: "strong", emphasis: "em", struck: "del", quote: "blockquote", paragraph: "p" };

  /* One node of the tree. Every text goes through textContent; links come checked, and are checked once more. */
  function node(one) {
    const inside = () => one.children.map(node);
    if (one.kind === "text") return document.createTextNode(one.text);
    if (one.kind === "break") return h("br");
    if (one.kind === "rule") return h("hr");
    if (one.kind === "code") return h("pre", {}, h("code", {}, one.text));
    if (one.kind === "inline_code") return h("code", {}, one.text);
    // The page has headings of its own above these.
    if (one.kind === "heading") return h("h" + Math.min(6, one.level + 3), {}, inside());
    if (one.kind === "list") return h(one.ordered ? "ol" : "ul", {}, inside());
    if (one.kind === "link")
      return /^https?:\/\//.test(one.href)
        ? h("a", { href: one.href, target: "_blank", rel: "noopener noreferrer nofollow" }, inside())
        : h("span", {}, inside());
    if (one.kind === "item")
      return h(
        "li",
        { class: one.checked === null ? "" : "is-task" },
        one.checked === null
          ? null
          : h("span", {
              class: "tv-box",
              role: "checkbox",
              "aria-checked": String(one.checked),
              "aria-disabled": "true",
            }),
        inside(),
      );
    return h(TAGS[one.kind] || "span", {}, inside());
  }
  toonverse.markdown = (blocks) => blocks.map(node);

  /* {box, draw(facts), toggle()}: the box stays the same element, so that typing in it is never disturbed. */
  toonverse.noteOf = (ctx) => {
    const box = h("div", { class: "tv-note-box", hidden: true });
    let editing = false,
      was = "",
      shown = "",
      episode = "";

    async function save(text) {
      const stage = ctx.value.stage;
      toonverse.emit("saving", { stage, state: "saving" });
      const answer = await ctx.ask("write_note", { stage, text, was });
      toonverse.emit("saving", { stage, state: answer.ok ? "saved" : "failed" });
      if (answer.ok) {
        was = answer.text;
        // What was saved is what is shown next, before the page has come round to it.
        if (ctx.value.stage === stage)
          ctx.value = { ...ctx.value, facts: { ...ctx.value.facts, note: answer.text, blocks: answer.blocks } };
      }
      refused(answer, text);
      if (answer.ok) ctx.changed({ note: stage });
    }

    function refused(answer, text) {
      box.querySelectorAll(".tv-refused").forEach((one) => one.remove());
      if (answer.ok) return;
      const again = () => {
        if (answer.theirs !== undefined) was = answer.theirs;
        const area = box.querySelector("textarea");
        save(area ? area.value : text);
      };
      box.append(
        h(
          "div",
          { class: "tv-refused", role: "alert" },
          icon("alert"),
          h(
            "div",
            {},
            h("strong", {}, answer.what),
            " " + answer.next,
            answer.theirs === undefined ? null : h("p", {}, h("b", {}, t("note.theirs") + ": "), answer.theirs),
            h("div", { class: "tv-refused-do" }, button(t(answer.conflict ? "save.mine" : "save.again"), again)),
          ),
        ),
      );
    }

    function write(facts) {
      const label = t("note.of", { stage: t("stage." + ctx.value.stage) });
      const field = toonverse.textField(ctx, {
        item: "note",
        field: ctx.value.stage,
        value: facts.note,
        label,
        quiet: true,
        rows: 3,
        placeholder: t("note.hint"),
        commit: save,
      });
      return h("div", { class: "tv-note is-writing" }, field, button(t("note.done"), toggle, { kind: "quiet" }));
    }

    function read(facts) {
      return h(
        "div",
        { class: "tv-note", role: "note", "aria-label": t("note.of", { stage: t("stage." + ctx.value.stage) }) },
        h("div", { class: "tv-note-text" }, toonverse.markdown(facts.blocks)),
        button(t("note.edit"), toggle, { icon: "note", bare: true, data: { k: "note-edit" } }),
      );
    }

    function draw(facts, force) {
      if (episode !== ctx.value.episode) editing = false;
      episode = ctx.value.episode;
      const mark = JSON.stringify([editing, toonverse.language(), ctx.value.stage, ctx.value.episode, facts.blocks]);
      const held =
        editing && box.querySelector("textarea") && (toonverse.isTyping(box) || box.querySelector(".tv-refused"));
      if (!force && (mark === shown || held)) return;
      shown = mark;
      if (!editing || !box.querySelector("textarea")) was = facts.note;
      box.hidden = !editing && !facts.note;
      box.replaceChildren(...(box.hidden ? [] : [editing ? write(facts) : read(facts)]));
    }

    async function toggle() {
      const area = box.querySelector("textarea");
      // Leaving the field saves it; what it says is shown from the answer, before the page comes round.
      if (editing && area && area.value !== was) await save(area.value);
      if (editing && box.querySelector(".tv-refused")) return;
      editing = !editing;
      draw(ctx.value.facts, true);
      const next = editing ? box.querySelector("textarea") : box.querySelector("button");
      if (next) next.focus({ preventScroll: true });
    }

    return { box, draw, toggle, isOpen: () => editing };
  };
})();
