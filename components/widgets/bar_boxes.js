/* What opens under the bar: a key of one's own, and a new work. `close` forgets that it is open. */
toonverse.keyButton = () =>
  toonverse.button(toonverse.t("key.enter"), () => toonverse.emit("key"), { icon: "key", kind: "primary" });

toonverse.keyBox = (ctx, name, close) => {
  "use strict";
  const { t, h, button } = toonverse;
  const input = h("input", {
    type: "password",
    autocomplete: "off",
    placeholder: "sk-…",
    "aria-label": t("key.label"),
    class: "tv-input",
  });
  const set = toonverse.once(async () => {
    const answer = await ctx.ask("set_key", { provider: name, key: input.value });
    input.value = "";
    ctx.notice(answer);
    if (!answer.ok) return;
    close();
    if (ctx.wanted && ctx.value.project)
      await ctx.ask("set_provider", { project: ctx.value.project, role: ctx.wanted.role, provider: name });
    else if (ctx.wanted) toonverse.asked[ctx.wanted.role] = name;
    ctx.changed();
    if (ctx.waiting) ctx.waiting();
    ctx.waiting = null;
  });
  const away = () => {
    ctx.waiting = null;
    close();
    ctx.redraw();
  };
  setTimeout(() => input.isConnected && input.focus());
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") set();
    if (event.key === "Escape") away();
  });
  return h(
    "div",
    { class: "tv-pop", role: "group", "aria-label": t("key.label") },
    h("strong", {}, t("key.title")),
    ctx.waiting ? h("p", {}, t("key.wanted")) : null,
    h("p", {}, t("key.about")),
    h("div", { class: "tv-pop-row" }, input, button(t("key.set"), set, { kind: "primary" }), button(t("cancel"), away)),
  );
};

toonverse.newBox = (ctx, go, close) => {
  "use strict";
  const { t, h, button } = toonverse;
  const samples = toonverse.samples || [];
  const blank = { premise: "", languages: [ctx.value.language] };
  const start = async (brief, event) => {
    const answer = await ctx.ask("create", { brief, run: false });
    ctx.notice(answer);
    if (answer.ok) {
      close();
      ctx.redraw();
      await go(answer.project, answer.episode, { stage: "brief" });
      if (!toonverse.byFinger(event)) toonverse.arrive("brief");
    }
  };
  const away = () => {
    close();
    ctx.redraw();
    ctx.root.querySelector(".tv-new").focus();
  };
  const box = h(
    "div",
    {
      class: "tv-pop is-new",
      role: "group",
      "aria-label": t("bar.new"),
      on: { keydown: (event) => event.key === "Escape" && away() },
    },
    h("strong", {}, t("bar.new_title")),
    h(
      "div",
      { class: "tv-pop-list" },
      h(
        "button",
        { type: "button", class: "tv-choice", on: { click: toonverse.once((event) => start(blank, event)) } },
        h("b", {}, t("bar.blank")),
        h("span", {}, t("bar.blank_about")),
      ),
      samples.map((one) =>
        h(
          "button",
          { type: "button", class: "tv-choice", on: { click: toonverse.once((event) => start(one.brief, event)) } },
          h("b", {}, one.name),
          h("span", {}, one.brief.premise || ""),
        ),
      ),
    ),
    button(t("cancel"), away),
  );
  // The bar may be drawn anew while somebody writes elsewhere: they stay where they are.
  const free = () => document.activeElement === document.body || document.activeElement.matches(".tv-new");
  setTimeout(() => box.isConnected && free() && box.querySelector("button").focus());
  return box;
};
