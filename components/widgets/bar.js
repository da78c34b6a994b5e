/* The project bar: where one is, who writes and paints, run and stop, new work, the language. */
toonverse.define("bar", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const trouble = toonverse.trouble(ctx);
  const menu = toonverse.barMenu(ctx);
  const frame = toonverse.frameMenu(ctx);
  let open = "";
  const close = () => (open = "");

  const address = (value) => {
    const url = new URL(location.href);
    for (const name of ["project", "episode"])
      value[name] ? url.searchParams.set(name, value[name]) : url.searchParams.delete(name);
    url.searchParams.delete("lang");
    history.replaceState(history.state, "", url);
  };

  const go = (project, episode, more) => {
    const url = new URL(location.href);
    // Gradio tells of tabs that a person chose, not of those it is told to open.
    if (more && more.stage) url.searchParams.set("stage", more.stage);
    history.replaceState(history.state, "", url);
    // Another episode is read from its top, not from where the last one was left.
    window.scrollTo({ top: 0 });
    return toonverse.underway(ctx.changed({ open: { project, episode }, ...more }));
  };

  /* What is begun anew is written in at once: on a phone the menu it was chosen from is not over it any more. */
  const begin = (...where) => {
    menu.close();
    return go(...where);
  };

  function picker(label, rows, chosen, choose, more) {
    const select = h("select", { "aria-label": label, class: "tv-pick " + (more || "") });
    rows.forEach(([id, words]) => select.append(h("option", { value: id }, words)));
    select.value = chosen;
    select.addEventListener("change", () => choose(select.value));
    return select;
  }

  function provider(role) {
    const value = ctx.value;
    const choose = async (name, ready) => {
      if (!ready) {
        open = open === "key:" + name ? "" : "key:" + name;
        ctx.wanted = { role, name };
        ctx.waiting = null;
        return ctx.redraw();
      }
      // Whoever chooses another way needs no key.
      open = "";
      ctx.waiting = null;
      if (!value.project) {
        toonverse.asked[role] = name;
        return ctx.redraw();
      }
      const answer = await ctx.ask("set_provider", { project: value.project, role, provider: name });
      ctx.notice(answer);
      if (answer.ok) await ctx.changed();
    };
    // Before there is a project the choice is kept in the page, for the first one.
    const chosen = (!value.project && toonverse.asked[role]) || value[role];
    return h(
      "div",
      { class: "tv-switch", role: "radiogroup", "aria-label": t("bar." + role) },
      h("span", { class: "tv-switch-name", "aria-hidden": "true" }, t("bar." + role)),
      value.providers.map(([name, , ready]) =>
        h(
          "button",
          {
            type: "button",
            role: "radio",
            class: "tv-switch-one",
            "aria-checked": String(chosen === name),
            title: t("provider_about." + name),
            on: { click: toonverse.once(() => choose(name, ready)) },
          },
          t("provider." + name),
          ready ? null : icon("key"),
        ),
      ),
    );
  }

  async function language(code) {
    const safe = location.protocol === "https:" ? "; SameSite=None; Secure; Partitioned" : "; SameSite=Lax";
    document.cookie = `toonverse_language=${code}; path=/; max-age=31536000${safe}`;
    toonverse.setLanguage(code);
    return ctx.changed({ language: code });
  }

  /* The bar may be here before the brief that is to be run. */
  async function runDraft() {
    if (!toonverse.runDraft) await new Promise((done) => toonverse.on("drafted", done));
    return toonverse.runDraft && toonverse.runDraft();
  }

  function act(value) {
    if (value.job) return toonverse.stopButton(ctx, value.job, value.stopping, "tv-act");
    return button(t("run.all"), () => (value.episode ? toonverse.start(ctx, "text", "packaging") : runDraft()), {
      icon: "play",
      kind: "primary tv-act",
    });
  }

  const seated = (one) => {
    one.dataset.seat = "run";
    return one;
  };

  /* `then`: what waits for the key, and goes on with it. */
  toonverse.on("key", (then) => {
    open = "key:openai";
    ctx.wanted = null;
    ctx.waiting = then || null;
    ctx.redraw();
  });

  // Another window may have changed the episode: the timer runs only while work does.
  window.addEventListener("focus", () => {
    if (ctx.value.project && !open) ctx.changed({ quiet: true });
  });
  toonverse.on("elsewhere", () => {
    if (ctx.value.project && !open) ctx.changed({ quiet: true });
  });

  /* Past the bar and the tabs, to what is worked on in the open stage. */
  function skip(event) {
    event.preventDefault();
    toonverse.arrive(toonverse.stage());
  }

  /* What a button opened hangs under it; on a phone all of the bar's hangs under the bar. */
  function beside(name, of) {
    const [box, anchor] = [name, of].map((one) => ctx.root.querySelector(one));
    if (!box || !anchor || innerWidth <= 720) return;
    box.style.left =
      Math.max(16, Math.min(anchor.getBoundingClientRect().left, innerWidth - box.offsetWidth - 16)) + "px";
    box.style.right = "auto";
  }

  ctx.redraw = () => toonverse.keepingFocus(ctx.root, () => draw(ctx.value));
  function draw(value) {
    if (!value.providers) return;
    address(value);
    toonverse.job = value.job;
    toonverse.emit("job", value);
    const other = value.language === "ko" ? "en" : "ko";
    const here = value.projects.find((one) => one.id === value.project) || {};
    const episodes = value.episodes.map((one) => [
      one.id,
      t("bar.episode", { number: one.number }) +
        (value.episodes.length > 1 && one.title && one.title !== here.title ? ` ${one.title}` : ""),
    ]);
    ctx.root.replaceChildren(
      h("a", { class: "tv-skip", href: "#tv-tabs", on: { click: skip } }, t("bar.skip")),
      h(
        "header",
        { class: "tv-bar" + (menu.isOpen() ? " is-open" : "") },
        h(
          "div",
          { class: "tv-brand" },
          h("span", { class: "tv-mark", "aria-hidden": "true" }),
          h("b", {}, "Toonverse"),
        ),
        value.project
          ? h(
              "div",
              { class: "tv-where" },
              picker(
                t("bar.project"),
                value.projects.map((one) => [one.id, one.title || t("bar.untitled")]),
                value.project,
                (id) => go(id, ""),
              ),
              picker(t("bar.episodes"), episodes, value.episode, (id) => go(value.project, id), "is-short"),
              button(
                t("bar.next_episode"),
                async () => {
                  const answer = await ctx.ask("add_episode", { project: value.project });
                  ctx.notice(answer);
                  if (answer.ok) await go(answer.project, answer.episode, { stage: "brief" });
                },
                { icon: "plus", bare: true },
              ),
            )
          : null,
        h("div", { class: "tv-undo-slot" }),
        h(
          "div",
          { class: "tv-bar-more" },
          value.project
            ? button(
                t("bar.new"),
                () => {
                  open = open === "new" ? "" : "new";
                  ctx.redraw();
                },
                {
                  icon: "plus",
                  class: "tv-button tv-new",
                  "aria-expanded": String(open === "new"),
                },
              )
            : null,
          h("div", { class: "tv-gap" }),
          provider("writer"),
          provider("painter"),
          value.providers.some((one) => one[2] === "own")
            ? button(
                t("key.forget"),
                async () => {
                  const answer = await ctx.ask("forget_key", { provider: "openai" });
                  ctx.notice(answer);
                  if (answer.ok) toonverse.toast(t("key.forgotten"));
                  ctx.changed();
                },
                { icon: "key", class: "tv-button is-quiet is-forget", title: t("key.forget") },
              )
            : null,
          value.readable
            ? h(
                "a",
                {
                  class: "tv-button tv-read",
                  href: `/reader?project=${encodeURIComponent(value.project)}&episode=${encodeURIComponent(value.episode)}`,
                  target: "_blank",
                  rel: "noopener",
                },
                icon("eye"),
                h("span", {}, t("bar.read")),
              )
            : null,
          frame(value),
          h(
            "button",
            {
              type: "button",
              class: "tv-button is-quiet tv-lang",
              data: { seat: "language" },
              lang: other,
              "aria-label": t("bar.language"),
              on: { click: toonverse.once(() => language(other)) },
            },
            other === "en" ? "EN" : "한국어",
          ),
        ),
        button(t("bar.help"), () => toonverse.help(), {
          icon: "help",
          bare: true,
          class: "tv-button is-bare tv-help-open",
        }),
        seated(act(value)),
        menu.button(value),
      ),
      open === "new"
        ? toonverse.newBox(ctx, begin, close)
        : open.startsWith("key:")
          ? toonverse.keyBox(ctx, open.slice(4), close)
          : h("span", {}),
      trouble(value.trouble),
    );
    toonverse.emit("bar", ctx.root);
    // Undo has taken its place by now: nothing in the bar moves any more.
    beside(".tv-pop.is-new", ".tv-new");
  }

  return { draw };
});
