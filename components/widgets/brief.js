/* The brief: a premise, and the few things around it. Before there is a project it is a draft in the page. */
toonverse.define("brief", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let draft = null,
    chips = null,
    spoken = toonverse.premiseLanguage(),
    begun = false,
    job = {},
    how = "",
    way = "",
    leftOpen = new Set();

  const brief = () => (ctx.value.draft ? draft : ctx.value.brief);
  const commit =
    (field, box, of = ctx.value.episode) =>
    (value) => {
      // Typed before it was known that there is an episode to open: it waits among the drafts, and is not the episode's.
      if (of !== ctx.value.episode) return;
      if (ctx.value.draft) {
        draft = { ...draft, [field]: value };
        if (field === "premise" || (field === "script" && value.trim())) forgetSample(field);
        return;
      }
      ctx.save([{ op: "set", item: "document", field, value }], { at: box && box() });
    };

  /* A premise or script of one's own has nothing to do with the sample that filled the page: its title goes. */
  function forgetSample(written) {
    const left = ctx.value.samples.find((one) => one.brief.title && one.brief.title === draft.title);
    if (!left || (written === "premise" && left.brief.premise === draft.premise)) return;
    // Beside a script the sample's premise would only be in the way; one's own stays.
    for (const field of ["title", "tone", "audience", ...(written === "script" ? ["premise"] : [])])
      if (draft[field] === left.brief[field]) draft = { ...draft, [field]: "" };
    refill();
  }

  /* Only fields whose value has changed are drawn anew, and not before the focus is where it is going: the
     person may be about to press the button above, or has just stepped into the next field. */
  function refill() {
    setTimeout(() => {
      const card = ctx.root.querySelector(".tv-brief-fields");
      if (card && ctx.value.draft) fill(card, ctx.value);
    });
  }

  /* A field of the brief: `kind` makes it, `more` is what that wants to know besides. */
  function field(kind, name, more) {
    let box = null;
    box = kind(ctx, {
      item: "document",
      field: name,
      value: brief()[name],
      label: t("brief." + name),
      ...more,
      commit: (value) => commit(name, () => box)(value),
    });
    return box;
  }
  const text = (name, more) =>
    field(toonverse.textField, name, {
      placeholder: t("brief." + name + "_hint"),
      edited: ctx.value.edited.includes("document/" + name),
      most: ctx.value.most[name],
      ...more,
    });
  const number = (name, min, max) => field(toonverse.numberField, name, { min, max });
  const select = (name, choices) => field(toonverse.selectField, name, { choices });

  function lead(code) {
    const [, ...others] = brief().languages;
    speak([code, ...others.filter((one) => one !== code)]);
  }
  function speak(codes) {
    commit("languages")(codes);
    if (ctx.value.draft) refill();
    // What is read next goes by it, before the server has said so.
    else ctx.value.brief = { ...ctx.value.brief, languages: codes };
    if (chips) chips.read();
  }

  /* Taking a sample up fills the brief in; what was set was set for another premise. */
  function take(one) {
    way = "";
    draft = { ...brief(), ...one.brief, facts: {} };
    spoken.forget("");
    toonverse.drafts.clear("");
    ctx.root.replaceChildren();
    draw(ctx.value);
  }

  const further = toonverse.briefFurther(ctx, {
    brief,
    commit,
    text,
    put: (field, value) => (draft = { ...draft, [field]: value }),
    speak: (codes) => {
      spoken.choose(ctx.value.episode);
      speak(codes);
    },
    again: () => draw(ctx.value),
  });
  const start = toonverse.briefStart(ctx, take, () => draw(ctx.value));

  const maker = toonverse.draftMaker(
    ctx,
    () => draft,
    (answer) => {
      begun = true;
      spoken.moved(answer.episode);
    },
  );
  function make() {
    if (from() === "script" && !brief().script.trim()) return toonverse.noScript(ctx);
    if (ctx.value.draft) return maker.make();
    begun = true;
    return toonverse.start(ctx, "text", "packaging");
  }

  /* The one big button: it starts the episode, and stops it while it is being made. */
  function go() {
    if (toonverse.job && !ctx.value.draft)
      return [
        toonverse.stopButton(ctx, toonverse.job, job.stopping, "is-large"),
        h("span", { class: "tv-quiet tv-hero-how" }, how || t("empty.busy_more")),
      ];
    // Made: what comes next is to read it. To run it again is in the bar, as on every tab.
    if (ctx.value.readable) return toonverse.seenSteps() || !ctx.value.whole ? [start.read()] : [];
    return [
      button(t(ctx.value.draft && !maker.paid() ? "brief.make" : "run.all"), make, {
        icon: "play",
        kind: "primary is-large",
      }),
      h("span", { class: "tv-quiet" }, t(about())),
    ];
  }
  function ended(kind) {
    begun = false;
    toonverse.madeKnown(ctx, kind, start.read);
  }
  const about = () => toonverse.makeAbout(ctx.value, from() === "script");
  const place = () => ctx.root.querySelector(".tv-hero-do");
  toonverse.on("job", (value) => {
    job = value;
    if (!value.job) how = "";
    if (place()) toonverse.keepingFocus(ctx.root, () => place().replaceChildren(...go()));
    if (value.job && begun) {
      begun = false;
      // The samples above are gone with the draft: what is being made is where the button was pressed.
      setTimeout(() => place() && place().offsetParent && toonverse.bring(place(), "center"), 60);
    }
    const awaited = value.episode && !value.job && toonverse.awaited;
    if (awaited && awaited === value.last.job) ended(value.last.ended);
    else if (awaited === "none") ended("done");
  });
  toonverse.on("progress", (words) => {
    how = words;
    const line = ctx.root.querySelector(".tv-hero-how");
    if (line) line.textContent = how || t("empty.busy_more");
  });

  function draw(value) {
    if (!value.brief) return;
    toonverse.samples = value.samples;
    if (!value.draft) maker.drawn();
    toonverse.runDraft = value.draft ? make : null;
    toonverse.emit("drafted");
    if (value.draft && !draft) draft = value.brief;
    const shape = [value, value.draft ? draft : null];
    toonverse.keyed(
      ctx.root,
      ["steps", "hero", "more", "recent"].map((id) => ({ id })),
      (row) => ({ ...start, hero, more })[row.id](value) || h("div", { hidden: true }),
      value.draft
        ? [value.language, (draft.cast || []).length, value.samples, value.draft, way, stands()]
        : [shape, toonverse.seenSteps(), way, stands()],
    );
    toonverse.focusFresh(ctx);
  }

  /* What the episode starts from: what was chosen, else a script where there is one. */
  const from = () => way || (brief().script.trim() ? "script" : "premise");
  /* Whether a script stands over the premise that is shown. */
  const stands = () => from() === "premise" && Boolean(brief().script.trim());
  function choose(name) {
    way = name;
    draw(ctx.value);
    ctx.root.querySelector(`[data-k="document/${name}"]`).focus();
  }

  function script() {
    chips = null;
    const box = text("script", { rows: 8, class: "is-script" });
    const area = box.querySelector("textarea");
    const seen = toonverse.scriptSeen(ctx, { area: () => area, brief, language: (code) => follow(code) });
    // At once: what is recognised is told with its own title, and not with the sample's.
    area.addEventListener("input", () => ctx.value.draft && area.value.trim() && forgetSample("script"));
    seen.follow(area);
    return [box, seen.node];
  }

  /* In the language of what is told, as long as nobody has chosen one by hand. */
  function follow(code) {
    if (!spoken.follows(ctx.value.episode)) return false;
    spoken.follow(ctx.value.episode, brief().languages[0], code);
    lead(code);
    return true;
  }

  /* The premise, and under it what was understood of it. A script beside it stands over it. */
  function premise(value) {
    const box = text("premise", { rows: 4, class: "is-big" });
    const out = () => (commit("script")(""), draw(ctx.value));
    if (stands()) return [box, toonverse.scriptStands(ctx, out)];
    const area = box.querySelector("textarea");
    const told = brief() === value.brief;
    chips = toonverse.factChips(ctx, {
      facts: told ? value.facts : [],
      unused: told ? value.unused : [],
      unread: told ? value.unread : [],
      ...(told ? { foreign: value.foreign, language: value.premise_language } : {}),
      free: () => toonverse.toldFree(value),
      sample: () => value.samples.some((one) => one.brief.premise === area.value),
      follows: () => spoken.follows(ctx.value.episode),
      followed: () => spoken.followed(ctx.value.episode),
      follow,
      speak: (code) => {
        spoken.choose(ctx.value.episode);
        lead(code);
      },
      given: () => brief().facts,
      premise: () => area.value,
      brief,
      commit: (name, words) => {
        const facts = { ...brief().facts, [name]: words };
        if (ctx.value.draft) draft = { ...draft, facts };
        else {
          ctx.value.brief = { ...ctx.value.brief, facts };
          ctx.save([{ op: "set", item: "document", field: "facts." + name, value: words }]);
        }
      },
    });
    chips.follow(area);
    if (!told) chips.read();
    return [box, chips.node];
  }

  function hero(value) {
    return h(
      "section",
      { class: "tv-hero" },
      value.draft
        ? h("div", { class: "tv-hello" }, h("h1", {}, t("brief.hello")), h("p", {}, t("brief.hello_" + from())))
        : null,
      toonverse.briefWays(from, choose),
      from() === "script" ? script() : [premise(value), start.samples()],
      h("div", { class: "tv-hero-do", data: { seat: "make" } }, go()),
    );
  }

  function more(value) {
    const card = h("section", { class: "tv-card tv-grid tv-brief-fields" });
    fill(card, value);
    return card;
  }

  function fill(card, value) {
    const folded = (words, open, body) =>
      h(
        "details",
        {
          class: "tv-field is-wide tv-own",
          open: open || leftOpen.has(words),
          on: { toggle: (event) => leftOpen[event.currentTarget.open ? "add" : "delete"](words) },
        },
        h("summary", {}, t(words)),
        body,
      );
    const { languages: told, cast, story_so_far: past, places } = brief();
    const fields = {
      title: [brief().title, () => text("title")],
      genre: [brief().genre, () => select("genre", value.genres)],
      style: [brief().style, () => select("style", value.styles)],
      languages: [told, further.languages],
      scenes: [brief().scenes, () => number("scenes", 1, 30)],
      cuts: [brief().cuts, () => number("cuts", 1, 200)],
      tone: [brief().tone, () => text("tone")],
      audience: [brief().audience, () => text("audience")],
      cast: [[cast, told[0]], further.cast],
      serial: [[past, places], () => folded("serial.title", Boolean(past || places.length), further.serial())],
    };
    const rows = Object.entries(fields).map(([id, [shown]]) => ({ id, shown }));
    // By its place alone nothing here changes.
    toonverse.keyed(card, rows, (row) => fields[row.id][1](), value.language);
  }

  return { draw };
});
