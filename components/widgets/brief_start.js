/* What stands around a brief to get going: samples to start from, first steps, other projects. */
/* Whether this person has seen what can be done after the first episode; true puts it away for good. */
toonverse.seenSteps = (seen) => {
  try {
    if (seen) localStorage.setItem("toonverse.steps", "1");
    return Boolean(localStorage.getItem("toonverse.steps"));
  } catch (error) {
    console.debug(error);
    return true;
  }
};
toonverse.briefStart = (ctx, take, again) => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  function samples() {
    if (!ctx.value.draft || !ctx.value.samples.length) return null;
    return h(
      "div",
      { class: "tv-samples", role: "group", "aria-label": t("brief.samples") },
      h("span", { class: "tv-quiet" }, t("brief.samples")),
      ctx.value.samples.map(sample),
    );
  }

  /* A sample as a small card: taking it up fills the brief in, the cover opens it to be read. */
  function sample(one) {
    const pick = () => {
      take(one);
      toonverse.emit("sample", { name: one.id });
    };
    return h(
      "div",
      { class: "tv-sample" },
      one.url
        ? h(
            "a",
            {
              href: one.url,
              target: "_blank",
              title: t("brief.sample_read"),
              "aria-label": t("brief.sample_read") + ": " + one.name,
            },
            h("img", { src: one.cover, alt: "", loading: "lazy" }),
          )
        : null,
      h(
        "button",
        { type: "button", "aria-label": t("brief.sample_take", { name: one.name }), on: { click: pick } },
        h("b", {}, one.name),
        one.logline ? h("span", { class: "tv-quiet" }, one.logline) : null,
      ),
    );
  }

  const read = () =>
    ctx.value.readable
      ? h(
          "a",
          {
            class: "tv-button is-primary",
            data: { seat: "make" },
            href: `/reader?episode=${encodeURIComponent(ctx.value.episode)}`,
            target: "_blank",
          },
          icon("eye"),
          t("steps.read"),
        )
      : null;

  /* Once the first episode is there: what else can be done with it, each one click away. */
  function steps() {
    // An episode whose pictures failed can be read, but is nothing to be congratulated on.
    if (!ctx.value.readable || !ctx.value.whole || toonverse.seenSteps()) return null;
    const go = (stage) => (event) => {
      const opened = ctx.changed({ stage });
      if (!toonverse.byFinger(event)) toonverse.arrive(stage);
      return opened;
    };
    return h(
      "section",
      { class: "tv-card tv-steps", "aria-label": t("steps.title") },
      h("h2", {}, t("steps.title")),
      read(),
      h(
        "ol",
        {},
        ["text", "director", "lettering"].map((stage) =>
          h(
            "li",
            {},
            button(t("steps." + stage), go(stage), { kind: "soft" }),
            h("span", {}, t(`steps.${stage}_more`)),
          ),
        ),
      ),
      button(t("steps.close"), () => {
        toonverse.seenSteps(true);
        again();
      }),
    );
  }

  function recent() {
    const rows = ctx.value.recent || [];
    if (!rows.length) return null;
    return h(
      "section",
      { class: "tv-recent", "aria-label": t("brief.recent") },
      h("h2", {}, t("brief.recent")),
      h(
        "div",
        {},
        rows.map((one) =>
          h(
            "button",
            {
              type: "button",
              on: {
                click: toonverse.once(() => ctx.changed({ open: { project: one.project, episode: one.episode } })),
              },
            },
            one.cover ? h("img", { src: one.cover, alt: "", loading: "lazy" }) : h("i", {}),
            h("span", {}, one.title),
          ),
        ),
      ),
    );
  }

  return { samples, steps, recent, read };
};

/* The draft becomes a project, and its episode is begun: once, however often it is pressed. `made` hears of it. */
toonverse.draftMaker = (ctx, draft, made) => {
  "use strict";
  let making = null;

  /* Whether what was chosen before there was a project costs money: that is said first. */
  const paid = () => Object.values(toonverse.asked).some((one) => one && one !== "dummy");

  async function create() {
    if (await toonverse.unmended()) return false;
    const answer = await ctx.ask("create", {
      brief: draft(),
      run: !paid(),
      writer: toonverse.asked.writer || "",
      painter: toonverse.asked.painter || "",
    });
    ctx.notice(answer);
    if (!answer.ok) return false;
    toonverse.drafts.clear("");
    made(answer);
    const opened = ctx.changed({ open: { project: answer.project, episode: answer.episode } });
    if (paid()) await toonverse.start(ctx, "text", "packaging", { episode: answer.episode });
    // What was all at hand is there at once, without a job.
    else toonverse.awaited = answer.job || "none";
    await opened;
    return true;
  }

  return {
    paid,
    make() {
      // Until the new project is drawn the button is still here, and would make another.
      making = making || create().then((done) => done || (making = null));
      return making;
    },
    drawn: () => (making = null),
  };
};

/* Whether the built-in writer tells it: a story that is ready, with the premise's people in it. */
toonverse.toldFree = (value) => (value.draft ? (toonverse.asked.writer || "dummy") === "dummy" : value.free);

/* What making it comes to: pictures that cost money are not made by the way. */
toonverse.makeAbout = (value, own) => {
  const painter = value.draft ? toonverse.asked.painter || "dummy" : value.painter;
  if (painter !== "dummy") return "brief.make_stops";
  return toonverse.toldFree(value) && !own ? "brief.make_practice" : "brief.make_about";
};

/* Nothing is pasted yet, and the sample's premise is not what was meant: the field is where it goes on. */
toonverse.noScript = (ctx) => {
  toonverse.toast(toonverse.t("script_seen.empty"));
  ctx.root.querySelector('[data-k="document/script"]').focus();
};

/* The episode that was waited for is there: its card comes into view, else a word at the lower edge says so. */
toonverse.madeKnown = (ctx, kind, read) => {
  "use strict";
  toonverse.awaited = "";
  if (kind !== "done") return;
  /* Not over a word that answers what somebody has just done: it comes when that one is gone. */
  function told() {
    if (document.querySelector(".tv-toast")) return void setTimeout(told, 500);
    const link = read();
    if (link) toonverse.toast(toonverse.t("steps.title"), link);
  }
  setTimeout(() => {
    const card = ctx.root.querySelector(".tv-steps");
    const typing = document.activeElement && document.activeElement.matches("textarea, input");
    if (card && card.offsetParent && !typing) return toonverse.bring(card, "center");
    told();
  }, 300);
};
