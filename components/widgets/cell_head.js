/* The head of a cell: how often and when it ran, what it is doing, its runs, and what they would do. */
toonverse.cellHead = (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const line = h("p", { class: "tv-outlook", "aria-live": "off" });
  let asked = "",
    ways = {},
    trial = null,
    shownWay = "this";

  function state(facts) {
    const running = facts.doing === "running";
    const words = facts.stopping
      ? t("run.stopping")
      : running
        ? facts.total
          ? t("state.running_n", { done: facts.done, total: facts.total })
          : t("state.running")
        : facts.doing === "queued"
          ? t("state.queued")
          : facts.ended && facts.ended !== "done"
            ? t("state." + facts.ended)
            : facts.has_output
              ? t("state.done")
              : t("state.empty");
    return h(
      "span",
      { class: "tv-state", data: { state: facts.state === "stale" ? "done" : facts.state } },
      h("i", { class: "tv-dot" }),
      words,
    );
  }

  /* The run counter, as notebooks have one; a brief is only ever written. */
  const counter = (facts) =>
    h(
      "span",
      { class: "tv-in", title: t("when.runs", { n: facts.runs }) },
      facts.runs ? t("when.run", { n: facts.runs }) : t("when.never"),
    );

  function numbers(facts) {
    const parts = [];
    if (facts.number) parts.push(h("span", { title: t("cell.revision") }, "v" + facts.number));
    if (facts.from_cache) parts.push(h("span", {}, t("cell.cached")));
    else if (facts.seconds) parts.push(h("span", {}, toonverse.seconds(facts.seconds)));
    if (facts.ran) parts.push(toonverse.ago(facts.ran));
    if (facts.has_output && facts.stage !== "brief")
      parts.push(h("span", {}, facts.cost_usd ? toonverse.money(facts.cost_usd) : t("cell.free")));
    if (facts.edits) parts.push(h("span", {}, t("cell.edits", { n: facts.edits })));
    const marks = [];
    if (facts.confirmed) marks.push(h("span", { class: "tv-approved" }, icon("check"), t("cell.confirmed")));
    else if (facts.unconfirmed)
      marks.push(h("span", { class: "tv-approved is-gone" }, t("approved.changed", { n: facts.unconfirmed })));
    return [h("div", { class: "tv-numbers" }, parts), marks];
  }

  const run = {
    this: (stage) => toonverse.start(ctx, stage, stage),
    from: (stage) => toonverse.start(ctx, stage, "packaging"),
    to: (stage) => toonverse.start(ctx, "text", stage),
    stale: () => toonverse.start(ctx, "text", "packaging", { stale_only: true }),
    clean: (stage) => toonverse.start(ctx, stage, stage, { clean: true }),
  };

  /* One picture, to see what it is like before all are paid for. Its price stands on the button. */
  async function paintOne() {
    await toonverse.settled();
    ctx.notice(await ctx.ask("paint_one", {}));
    await ctx.changed();
  }

  /* The sentence beside the buttons is the one of the button in hand. */
  const speaks = (way) => {
    const show = () => {
      shownWay = way;
      say();
    };
    const back = () => {
      shownWay = "this";
      say();
    };
    return { mouseenter: show, focus: show, mouseleave: back, blur: back };
  };

  function runs(value, facts) {
    if (value.stage === "brief") return [];
    if (facts.job) return [toonverse.stopButton(ctx, facts.job, facts.stopping)];
    const first = facts.state === "stale" || !facts.has_output;
    const primary = button(t("run.this"), () => run.this(value.stage), {
      icon: "play",
      kind: first ? "primary" : "",
      data: { k: "run" },
    });
    const from =
      value.stage === "packaging"
        ? null
        : button(t("run.from"), () => run.from(value.stage), { icon: "skip", data: { k: "from" } });
    for (const [node, way] of [
      [primary, "this"],
      [from, "from"],
    ])
      if (node) for (const [type, fn] of Object.entries(speaks(way))) node.addEventListener(type, fn);
    const one = value.stage === "image" ? button(t("way.one_unpriced"), paintOne, { data: { k: "one" } }) : null;
    if (one) one.hidden = true;
    return [primary, one, from, more(value, facts)];
  }

  function more(value, facts) {
    const rows = () =>
      ["to", "stale", "clean"]
        .filter((way) => way !== "clean" || facts.has_output)
        .filter((way) => way !== "to" || value.stage !== "text")
        .map((way) => ({
          name: way,
          words: t("way." + way),
          about: t("way." + way + "_about"),
          icon: { to: "play", stale: "refresh", clean: "star" }[way],
          run: () => run[way](value.stage),
        }));
    const opened = async (menu) => {
      const names = rows().map((one) => one.name);
      const answer = await ctx.ask("outlook", { stage: value.stage, ways: names });
      if (answer.ok)
        for (const name of names) menu.tell(name, `${t("way." + name + "_about")}. ${answer.ways[name].text}`);
    };
    return toonverse.menuButton(t("way.more"), "cell-" + value.stage, rows, opened);
  }

  function say() {
    const one = ways[shownWay] || ways.this;
    // What a stage before it has still to be told of: nothing to do here is not all that is to be said.
    const facts = ctx.value.facts || {};
    line.textContent = one && !(one.nothing && facts.behind) ? one.text : "";
    if (one && one.nothing && facts.ahead) line.textContent = t("cell.ahead", { stages: facts.ahead });
    const tried = ctx.root.querySelector('[data-k="one"]');
    if (tried) {
      tried.hidden = trial === null;
      tried.querySelector("span").textContent = trial ? t("way.one", { one: trial }) : t("way.one_unpriced");
    }
    line.classList.toggle("is-nothing", Boolean(one && one.nothing && !facts.ahead));
  }

  /* What the runs would do is asked for once for each state of the episode, and only where it is seen. */
  async function look() {
    const value = ctx.value,
      facts = value.facts;
    if (!facts || value.stage === "brief" || facts.job || !ctx.root.offsetParent) return;
    const mark = [value.episode, facts.mark, toonverse.language()].join();
    if (mark === asked) return;
    asked = mark;
    const answer = await ctx.ask("outlook", {
      stage: value.stage,
      ways: value.stage === "packaging" ? ["this"] : ["this", "from"],
    });
    if (asked !== mark) return;
    if (!answer.ok) {
      asked = "";
      return;
    }
    ways = answer.ways;
    trial = answer.one ?? null;
    say();
  }
  toonverse.on("tab", () => setTimeout(look, 60));
  toonverse.on("view", () => setTimeout(look, 60));

  /* Gradio may draw its tabs anew after this has been told, so it is told once more. */
  function mark(stage, facts) {
    const paint = () =>
      document.querySelectorAll(`#tab-${stage}-button`).forEach((tab) => {
        tab.dataset.confirmed = facts.confirmed ? "1" : "";
        tab.title = facts.confirmed ? t("approved.stage") : "";
      });
    paint();
    setTimeout(paint, 320);
  }

  function draw(value, facts) {
    mark(value.stage, facts);
    if (facts.job) {
      asked = "";
      ways = {};
      trial = null;
    }
    say();
    setTimeout(look, 0);
    return [
      h(
        "div",
        { class: "tv-cell-top" },
        h(
          "div",
          { class: "tv-facts" },
          counter(facts),
          state(facts),
          facts.doing === "running" && facts.current ? h("span", { class: "tv-quiet" }, facts.current) : null,
          numbers(facts),
        ),
        h("div", { class: "tv-actions" }, runs(value, facts)),
      ),
      facts.job ? null : line,
    ];
  }

  return { draw, numbers };
};

/* "5 minutes ago", kept true while the page stands. */
toonverse.ago = (() => {
  "use strict";
  const STEPS = [
    ["year", 31536000],
    ["month", 2592000],
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
    ["second", 1],
  ];
  function words(when) {
    const seconds = Math.max(0, Date.now() / 1000 - when);
    const [unit, size] = STEPS.find(([, one]) => seconds >= one) || STEPS.at(-1);
    const count = unit === "second" ? 0 : Math.floor(seconds / size);
    return new Intl.RelativeTimeFormat(toonverse.language(), { numeric: "auto" }).format(-count, unit);
  }
  setInterval(() => {
    for (const one of document.querySelectorAll("time[data-when]")) one.textContent = words(Number(one.dataset.when));
  }, 30000);
  return (when) => {
    const date = new Date(when * 1000);
    const full = new Intl.DateTimeFormat(toonverse.language(), { dateStyle: "medium", timeStyle: "short" });
    return toonverse.h(
      "time",
      { datetime: date.toISOString(), title: full.format(date), data: { when: String(when) } },
      words(when),
    );
  };
})();
