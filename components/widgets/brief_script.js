/* The way into an episode: from a premise, or from a script of one's own, with what was recognised of it. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const PAUSE = 250,
    TOLD = 6,
    PLACES = 8;

  /* Two buttons above the field: what one starts from. `now()` is "premise" or "script". */
  toonverse.briefWays = (now, choose) => {
    const way = (name, words, mark) =>
      h(
        "button",
        {
          type: "button",
          class: "tv-way",
          "aria-pressed": String(now() === name),
          data: { k: "way/" + name },
          on: { click: () => now() !== name && choose(name) },
        },
        icon(mark),
        t(words),
      );
    return h(
      "div",
      { class: "tv-ways", role: "group", "aria-label": t("brief.ways") },
      way("premise", "brief.from_premise", "wand"),
      way("script", "brief.own_script", "note"),
    );
  };

  /* {area(), brief(), language(code)}: what was made of the script in the field. `language` is told where the script is in
     another language than the episode. The node stays; what it says is asked for while one types. */
  toonverse.scriptSeen = (ctx, source) => {
    let asked = 0,
      timer = null,
      shown = "";
    const node = h("div", { class: "tv-seen", role: "status", "aria-live": "polite" });

    async function read() {
      const mine = ++asked;
      const script = source.area().value;
      if (!script.trim()) return draw({ form: "" });
      const { title, languages, cast, cuts } = source.brief();
      const answer = await ctx.ask("recognise", { script, title, languages, cast, cuts });
      if (mine !== asked || !answer.ok) return;
      if (answer.language && answer.language !== languages[0] && source.language(answer.language)) return read();
      draw(answer);
    }

    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, PAUSE);
    };

    /* The line comes into view and is selected, so that it can be written anew at once. */
    function show(line) {
      const area = source.area();
      const rows = area.value.split("\n");
      const start = rows.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0);
      area.focus({ preventScroll: true });
      area.setSelectionRange(start, start + (rows[line - 1] || "").length);
      const high = parseFloat(getComputedStyle(area).lineHeight) || 21;
      area.scrollTop = Math.max(0, (line - 1) * high - area.clientHeight / 3);
      toonverse.bring(area, "nearest");
    }

    const lineButton = (line) =>
      h(
        "button",
        { type: "button", class: "tv-link", data: { k: "line/" + line }, on: { click: () => show(line) } },
        t("script_seen.line", { line }),
      );

    function place(one, number) {
      const where = [one.place, one.time].filter(Boolean).join(" / ");
      return h("li", {}, h("b", {}, String(number + 1)), " ", where || t("script_seen.nowhere"));
    }

    function counted(seen) {
      const cuts = t(seen.cuts ? "script_seen.cuts" : "script_seen.panels", { n: seen.cuts || seen.panels });
      return [t("script_seen.scenes", { n: seen.scenes.length }), cuts, t("script_seen.lines", { n: seen.lines })];
    }

    function doubts(seen) {
      if (!seen.told.length) return h("p", { class: "tv-seen-all" }, icon("check"), t("script_seen.all"));
      const rows = seen.told.slice(0, TOLD);
      return [
        seen.doubtful.length
          ? h("p", { class: "tv-seen-doubt" }, icon("alert"), t("script_seen.doubtful", { n: seen.doubtful.length, lines: seen.doubtful.slice(0, 20).join(", ") }))
          : null,
        h(
          "ul",
          { class: "tv-seen-told" },
          rows.map((one) => h("li", { data: { severity: one.severity } }, lineButton(one.line), h("span", {}, one.text))),
        ),
        seen.told.length > TOLD ? h("p", { class: "tv-quiet" }, t("script_seen.more", { n: seen.told.length - TOLD })) : null,
      ];
    }

    function draw(seen) {
      const mark = JSON.stringify([seen, toonverse.language()]);
      if (mark === shown) return;
      shown = mark;
      if (!seen.form) return node.replaceChildren(h("p", { class: "tv-quiet" }, t("script_seen.forms")));
      node.replaceChildren(
        h("p", { class: "tv-seen-head" }, h("b", {}, t("script_seen." + seen.form)), h("span", {}, counted(seen).join(" · "))),
        h("p", {}, h("em", {}, t("script_seen.title")), seen.title),
        h("p", {}, h("em", {}, t("script_seen.who")), seen.speakers.join(", ") || t("script_seen.nobody")),
        h("div", { class: "tv-seen-where" }, h("em", {}, t("script_seen.where")), h("ol", {}, seen.scenes.slice(0, PLACES).map(place), seen.scenes.length > PLACES ? h("li", {}, "…") : null)),
        ...[doubts(seen)].flat().filter(Boolean),
      );
    }

    draw({ form: "" });
    return {
      node,
      follow(area) {
        area.addEventListener("input", (event) => {
          // Pasted is there whole: what it is need not be waited for.
          if (event.inputType === "insertFromPaste") read();
          else if (!event.isComposing) later();
        });
        area.addEventListener("compositionend", later);
        read();
      },
    };
  };

  /* Beside a premise, a script that is still there and stands over it. */
  toonverse.scriptStands = (ctx, take) => {
    const out = () => {
      toonverse.drafts.overruled(ctx.value.episode, toonverse.drafts.key("brief", "document", "script"), "");
      take();
    };
    return h(
      "p",
      { class: "tv-quiet tv-seen-stands" },
      icon("alert"),
      t("script_seen.stands"),
      button(t("script_seen.take_out"), out, { kind: "small" }),
    );
  };
})();
