/* What was read in a premise, as chips under it: each can be changed, left to the story, or added. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const PAUSE = 350;
  const NEW = "new";

  /* source: {facts, unused, unread, foreign, language, given(), premise(), brief(), commit(name, value), free(), sample(), follows(),
     follow(code), followed(), speak(code)}. `given` are the facts a person set: a value stands over what is read, "" or
     [] leaves it to the story, null is as read. `language` is the premise's where the episode has another: while it
     `follows`, nobody chose that one, and it is told in the premise's; `followed` is then the one it had before. */
  toonverse.factChips = (ctx, source) => {
    let facts = source.facts || [],
      unused = source.unused || [],
      unread = source.unread || [],
      foreign = source.foreign || "",
      language = source.language || "",
      editing = "",
      asked = 0,
      timer = null,
      waited = null,
      alike = !language;
    const list = h("div", { class: "tv-facts-list", role: "group", "aria-label": t("facts.label") });
    const word = h("p", { class: "tv-quiet", role: "status" });
    const node = h("div", { class: "tv-facts-read" }, list, word);
    const many = (name) => name === "who";
    const said = toonverse.factWords(source, () => ({ facts, unused, unread, foreign, language }), {
      add: (fact) => add(fact),
      again: () => again(),
    });

    async function read() {
      const mine = ++asked;
      const given = source.given() || {};
      const { languages, genre, scenes, cuts, story_so_far } = source.brief();
      const answer = await ctx.ask("understand", {
        premise: source.premise(),
        facts: given,
        languages,
        genre,
        scenes,
        cuts,
        story_so_far,
      });
      if (mine !== asked || !answer.ok) return;
      if (answer.language && alike && source.follows()) return source.follow(answer.language);
      alike = !answer.language;
      ({ facts, unused, unread, foreign, language } = answer);
      draw();
    }

    function later() {
      clearTimeout(timer);
      // A run that is started meanwhile is told in the language of what stands there.
      if (!waited) toonverse.waitedFor(new Promise((done) => (waited = done)));
      timer = setTimeout(async () => {
        const done = waited;
        waited = null;
        try {
          await read();
        } finally {
          done();
        }
      }, PAUSE);
    }

    /* What says the same as the premise is no wish of its own: it follows the premise again. */
    function set(fact, values) {
      const kept = values.map((one) => one.trim().replace(/\s+/g, " ")).filter(Boolean);
      const same = JSON.stringify(kept) === JSON.stringify(fact.read);
      source.commit(fact.name, same ? null : many(fact.name) ? kept : kept[0] || "");
      facts = facts.map((one) => (one.name === fact.name ? { ...one, values: kept, given: !same } : one));
      draw();
      read();
    }

    function focus(key) {
      const found = list.querySelector(`[data-k="${CSS.escape(key)}"]`);
      if (found) found.focus();
    }

    function input(row) {
      const { fact, at } = row;
      const words = h("textarea", {
        rows: 1,
        class: "tv-fact-input",
        maxlength: 80,
        placeholder: t("facts.hint." + fact.name),
        "aria-label": t("facts." + fact.name),
        data: { k: row.id },
      });
      words.value = at === NEW ? "" : fact.values[at];
      let done = false;
      const close = (take) => {
        if (done) return;
        done = true;
        editing = "";
        const values = [...fact.values];
        if (take) values.splice(at === NEW ? values.length : at, at === NEW ? 0 : 1, words.value);
        if (take && words.value !== (at === NEW ? "" : fact.values[at])) set(fact, values);
        else draw();
      };
      words.addEventListener("keydown", (event) => {
        if (event.isComposing || event.keyCode === 229) return;
        if (event.key !== "Enter" && event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        const take = event.key === "Enter";
        // Left first: nothing that is being typed in is drawn over.
        if (!take) words.value = at === NEW ? "" : fact.values[at];
        words.blur();
        focus(row.id);
      });
      words.addEventListener("blur", () => close(true));
      requestAnimationFrame(() => words.focus());
      return h("div", { class: "tv-fact is-open" }, h("em", {}, t("facts." + fact.name)), words);
    }

    const leaving = (row) => row.id + "/leave";

    /* Whoever took a chip out goes on at the one that has come in its place, else before it, else at what can be added. */
    function leave({ id, fact, at }) {
      const place = rows().findIndex((row) => row.id === id);
      const value = fact.values[at];
      set(
        fact,
        fact.values.filter((one, index) => index !== at),
      );
      const there = rows().filter((row) => row.at !== NEW);
      const next = there[Math.min(place, there.length - 1)];
      focus(next ? leaving(next) : rows()[0].id);
      toonverse.say(t("facts.taken_out", { name: t("facts." + fact.name), value }));
    }

    const add = (fact) => open(rows().find((row) => row.fact === fact && row.at === NEW));

    function open(row) {
      editing = row.id;
      draw();
      // At once: whoever types on right away loses no letter.
      focus(row.id);
    }

    function chip(row) {
      const { fact, at } = row;
      if (row.open) return input(row);
      const name = t("facts." + fact.name);
      if (at === NEW)
        return h(
          "button",
          { type: "button", class: "tv-fact is-missing", data: { k: row.id }, on: { click: () => open(row) } },
          icon("plus"),
          name,
        );
      const value = fact.values[at];
      return h(
        "div",
        { class: `tv-fact ${fact.given ? "is-given" : ""}` },
        h(
          "button",
          {
            type: "button",
            class: "tv-fact-value",
            data: { k: row.id },
            title: t(fact.given ? "facts.given" : "facts.read"),
            "aria-label": t("facts.change", { name, value }),
            on: { click: () => open(row) },
          },
          h("em", {}, name),
          h("span", {}, value),
        ),
        button(t("facts.leave", { name, value }), () => leave(row), {
          icon: "close",
          bare: true,
          data: { k: leaving(row) },
        }),
      );
    }

    /* Chips of what is there, then what could be added; a story has one of each but its people. */
    function rows() {
      const there = [],
        missing = [];
      for (const fact of facts) {
        fact.values.forEach((value, at) => there.push({ id: `${fact.name}-${at}`, fact, at }));
        const full = many(fact.name) ? fact.values.length >= 6 : fact.values.length > 0;
        if (!full) missing.push({ id: `${fact.name}-${fact.values.length}`, fact, at: NEW });
      }
      return [...there, ...missing].map((row) => ({ ...row, open: row.id === editing }));
    }

    function again() {
      const given = facts.filter((fact) => fact.given);
      facts = facts.map((fact) => ({ ...fact, values: fact.read, given: false }));
      given.forEach((fact) => source.commit(fact.name, null));
      draw();
      read();
      focus(rows()[0].id);
    }

    function draw() {
      const empty = !source.premise().trim() && !facts.some((fact) => fact.given);
      node.hidden = empty || !facts.length;
      toonverse.keyed(list, node.hidden ? [] : rows(), chip, toonverse.language());
      word.replaceChildren(...(node.hidden ? [] : said()));
    }

    function follow(area) {
      let composing = false;
      area.addEventListener("compositionstart", () => {
        composing = true;
      });
      area.addEventListener("compositionend", () => {
        composing = false;
        later();
      });
      area.addEventListener("input", () => {
        if (!composing) later();
      });
    }

    draw();
    return { node, follow, read };
  };
})();
