/* The strip as a phone shows it: every panel in its best form so far, gutters true to scale and to be dragged. */
toonverse.define("preview", (ctx) => {
  "use strict";
  const { t, h } = toonverse;
  const PHONE = 16 / 9,
    MOST = 3000,
    STEP = 10;
  let selected = "",
    guides = false,
    whole = true,
    told = {};

  const share = (length) => (100 * length) / ctx.value.strip + "%";
  /* The one panel, with its gutter, that the Tab key comes to; arrows go on from there. */
  const current = () => selected || ctx.value.panels[0].id;
  const units = (length) => String(length / ctx.value.strip);

  /* How high a gutter is while it is dragged, and its saving: one save a gesture. */
  function gutter(row, one) {
    let from = null,
      timer = null,
      value = one.gutter;
    // Balloons that hang out of the panel keep their room, whatever the gutter is.
    const least = one.gap > one.gutter ? one.gap : 0;
    const show = (next, moving) => {
      value = Math.max(0, Math.min(MOST, Math.round(next / STEP) * STEP));
      row.style.setProperty("--gap", units(Math.max(value, least)));
      handle.setAttribute("aria-valuenow", String(value));
      handle.firstChild.textContent = t("preview.gutter_is", { n: value });
      handle.classList.toggle("is-dragged", Boolean(moving));
    };
    const commit = () => {
      clearTimeout(timer);
      if (value !== one.gutter) ctx.save([{ op: "set", item: one.id, field: "gutter", value }], { stage: "director" });
    };
    const scale = () => ctx.value.strip / row.clientWidth;
    const end = (event) => {
      if (!from) return;
      from = null;
      handle.classList.remove("is-dragged");
      if (event.type === "pointercancel") show(one.gutter);
      else commit();
    };
    const keys = (event) => {
      const step = { ArrowUp: -STEP, ArrowDown: STEP, PageUp: -100, PageDown: 100 }[event.key];
      if (event.key === "Escape" && from) {
        from = null;
        return show(one.gutter);
      }
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      show(value + step);
      clearTimeout(timer);
      timer = setTimeout(commit, 500);
    };
    const handle = h(
      "div",
      {
        class: "tv-gutter",
        role: "slider",
        tabindex: one.id === current() ? "0" : "-1",
        "aria-orientation": "vertical",
        "aria-valuemin": 0,
        "aria-valuemax": MOST,
        "aria-label": t("preview.gutter", { number: one.number }),
        title: t("preview.gutter_how"),
        data: { k: one.id + "gutter" },
        on: {
          keydown: keys,
          blur: commit,
          pointerdown: (event) => {
            if (event.button) return;
            event.preventDefault();
            handle.focus({ preventScroll: true });
            handle.setPointerCapture(event.pointerId);
            from = { y: event.clientY, value };
          },
          pointermove: (event) => from && show(from.value + (event.clientY - from.y) * scale(), true),
          pointerup: end,
          pointercancel: end,
        },
      },
      h("span", {}),
    );
    show(value);
    return handle;
  }

  function panel(one) {
    const [width, height] = one.canvas,
      [left, above] = one.at;
    const row = h("div", {
      class: "tv-strip-panel",
      data: { form: one.form, ground: one.ground, tone: one.tone },
      style: { "--gap": units(one.gap), "--lead": units(one.lead), "--tall": units(one.height) },
    });
    const picture = h("img", {
      src: one.src,
      alt: "",
      loading: "lazy",
      decoding: "async",
      style: {
        width: (100 * width) / one.width + "%",
        left: (-100 * left) / one.width + "%",
        top: (-100 * above) / one.height + "%",
        "aspect-ratio": `${width} / ${height}`,
      },
    });
    // Beside the strip: on the picture it would lie on what is written there.
    if (one.stale) row.append(h("span", { class: "tv-strip-stale", title: t("preview.stale_why") }, t("preview.stale")));
    row.append(
      h(
        "button",
        {
          type: "button",
          class: "tv-strip-picture" + (one.id === selected ? " is-selected" : ""),
          "aria-label": t("panel.number", { number: one.number }) + (one.stale ? `, ${t("preview.stale")}` : ""),
          "aria-current": one.id === selected ? "true" : null,
          tabindex: one.id === current() ? "0" : "-1",
          style: { width: share(Math.min(one.width, ctx.value.strip)), "aspect-ratio": `${one.width} / ${one.height}` },
          data: { k: one.id + "picture" },
          on: { click: () => pick(one.id), keydown: (event) => walk(event, one.id) },
        },
        picture,
      ),
      // Nobody changes a sample.
      h("div", { class: "tv-gap-below" }, ctx.value.sample ? null : gutter(row, one)),
    );
    return row;
  }

  function walk(event, id) {
    const all = ctx.value.panels,
      at = all.findIndex((one) => one.id === id);
    const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || !all[to]) return;
    event.preventDefault();
    pick(all[to].id);
    mark(all[to].id, true);
    const next = ctx.root.querySelector(`[data-k="${CSS.escape(all[to].id + "picture")}"]`);
    if (next) next.focus({ preventScroll: true });
  }

  function pick(id) {
    mark(id, false);
    toonverse.emit("select", { panel: id, from: ctx });
    const row = [...document.querySelectorAll('[role="tabpanel"] [data-key]')].find(
      (one) => one.dataset.key === id && one.offsetParent,
    );
    if (row) toonverse.bring(row, "center");
  }

  function mark(id, follow) {
    selected = id;
    const host = ctx.root.querySelector(".tv-phone-screen");
    if (!host) return;
    host.querySelectorAll(".tv-strip-picture").forEach((one) => {
      const on = one.parentNode.dataset.key === id;
      one.classList.toggle("is-selected", on);
      one.tabIndex = one.parentNode.querySelector(".tv-gutter").tabIndex = on ? 0 : -1;
      if (on) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
    });
    const row = [...host.querySelectorAll(".tv-strip-panel")].find((one) => one.dataset.key === id);
    if (row && follow) host.scrollTo({ top: row.offsetTop - host.clientHeight / 3, behavior: "smooth" });
  }
  toonverse.on("select", ({ panel: id, from }) => {
    if (from !== ctx) mark(id, true);
  });

  /* One frame a phone's screen: what a reader sees at once while scrolling. */
  function frames(strip) {
    strip.querySelectorAll(".tv-screen-guide").forEach((one) => one.remove());
    if (!guides) return;
    const long = ctx.value.panels.reduce((sum, one) => sum + one.lead + one.height + one.gap, 0);
    for (let at = 0; at * PHONE < long / ctx.value.strip; at++)
      strip.append(
        h(
          "div",
          { class: "tv-screen-guide", "aria-hidden": "true", style: { "--screen": String(at * PHONE) } },
          h("span", {}, t("preview.screen", { number: at + 1 })),
        ),
      );
  }

  function tool(words, kind, on, run) {
    return h(
      "button",
      {
        type: "button",
        class: "tv-fold",
        "aria-pressed": String(on),
        data: { k: kind },
        on: {
          click: () => {
            run();
            draw(ctx.value);
            ctx.root.querySelector(`[data-k="${kind}"]`).focus();
          },
        },
      },
      words,
    );
  }

  /* The same place of the strip stays in sight. */
  function zoom() {
    const host = ctx.root.querySelector(".tv-phone-screen");
    const at = host.scrollTop / host.scrollHeight;
    whole = !whole;
    requestAnimationFrame(() => host.scrollTo(0, at * host.scrollHeight));
  }

  function tools() {
    return [
      tool(t("preview.guides"), "guides", guides, () => (guides = !guides)),
      tool(whole ? t("preview.actual") : t("preview.fit"), "zoom", !whole, zoom),
    ];
  }

  function frame() {
    return h(
      "aside",
      { class: "tv-phone", "aria-label": t("preview.title") },
      h(
        "header",
        {},
        h("b", {}, t("preview.title")),
        h("span", { class: "tv-quiet tv-phone-form" }),
        h("div", { class: "tv-phone-tools" }),
      ),
      h("div", { class: "tv-phone-screen", tabindex: "0", role: "region", "aria-label": t("preview.title") }),
    );
  }

  function draw(value) {
    if (!value.language) return;
    if (ctx.root.dataset.language !== value.language || !ctx.root.querySelector(".tv-phone")) {
      ctx.root.replaceChildren(frame());
      toonverse.previewButton(ctx.root);
      ctx.root.dataset.language = value.language;
    }
    const host = ctx.root.querySelector(".tv-phone-screen");
    if (!value.panels || !value.panels.length) {
      ctx.root.querySelector(".tv-phone-tools").replaceChildren();
      host.replaceChildren(
        h("div", { class: "tv-phone-empty" }, h("i", {}), h("i", {}), h("i", {}), toonverse.previewEmpty(value)),
      );
      return;
    }
    let strip = host.querySelector(":scope > .tv-strip");
    if (!strip) host.replaceChildren((strip = h("div", { class: "tv-strip" }, h("div", { class: "tv-strip-rows" }))));
    header(value);
    const stale = value.panels.some((one) => one.stale);
    strip.classList.toggle("has-stale", stale);
    strip.style.setProperty("--wide", whole ? "0px" : value.strip + "px");
    toonverse.keyed(strip.firstChild, value.panels.map(spoken), panel, [value.strip, Boolean(value.sample)]);
    frames(strip);
  }

  function header(value) {
    toonverse.previewTold(ctx.root.querySelector(".tv-phone header"), value);
    const read = () => h("a", { class: "tv-link", href: value.sample.url, target: "_blank" }, t("preview.read"));
    const tail = value.sample && value.sample.url ? [read()] : [];
    ctx.root.querySelector(".tv-phone-tools").replaceChildren(...tools(), ...tail);
  }

  /* In the language whose lettering is being looked at: the canvas is the same for all of them. */
  function spoken(one) {
    if (told.episode !== ctx.value.episode || one.form !== "lettered") return one;
    return { ...one, src: one.src.replace(/([?&]lang=)[\w-]+/, `$1${told.code}`) };
  }
  toonverse.on("lettered_in", (now) => {
    told = now;
    draw(ctx.value);
  });

  /* Another sample was taken up in the brief: it is what would come out, so it is shown. */
  toonverse.on("sample", async ({ name }) => {
    const answer = await ctx.ask("sample", { name });
    if (answer.ok && ctx.value.sample) {
      ctx.value = answer.preview;
      draw(answer.preview);
    }
  });

  return { draw };
});
