/* Pictures in full size: from panel to panel, from candidate to candidate, and two of them over each other. */
toonverse.imageView = (ctx, does) => {
  "use strict";
  const { t, h, button } = toonverse;
  let panelId = "",
    shown = "",
    other = "",
    comparing = false,
    split = true,
    at = 50,
    box = null;

  const panels = () => (ctx.value.panels || []).filter((one) => one.candidates.length);
  const panel = () => panels().find((one) => one.id === panelId);
  const candidate = (id) => panel().candidates.find((one) => one.id === id);
  const number = (id) => panel().candidates.findIndex((one) => one.id === id) + 1;

  function enter(one, compare) {
    panelId = one.id;
    shown = one.chosen || one.candidates[0].id;
    const rest = one.candidates.filter((candidate) => candidate.id !== shown);
    other = rest.length ? rest[0].id : "";
    comparing = Boolean(compare && other);
  }

  function go(step) {
    const rows = panels(),
      next = rows[rows.findIndex((one) => one.id === panelId) + step];
    if (!next) return;
    enter(next, comparing);
    draw();
    toonverse.emit("select", { panel: next.id, from: "view" });
  }

  function turn(step) {
    const rows = panel().candidates;
    shown = rows[(number(shown) - 1 + step + rows.length) % rows.length].id;
    if (shown === other) other = (rows.find((one) => one.id !== shown) || { id: "" }).id;
    draw();
  }

  const KEYS = {
    ArrowLeft: () => go(-1),
    ArrowRight: () => go(1),
    ArrowUp: () => turn(-1),
    ArrowDown: () => turn(1),
    Enter: () => does.choose(panel(), shown),
    c: () => compare(!comparing),
    l: () => does.lock(panel()),
    r: () => !panel().locked && does.redo(panel()),
  };
  function keys(event) {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) return;
    if (key === "Enter" && event.target.matches("button")) return;
    // One letter in whichever keyboard layout: a Korean one gives a syllable for it.
    const same = KEYS[key] || KEYS[(event.code || "").replace(/^Key/, "").toLowerCase()];
    if (!same) return;
    event.preventDefault();
    same();
  }

  function compare(on) {
    comparing = Boolean(on && other);
    draw();
  }

  function image(one) {
    const src = one.full;
    return h("img", {
      src,
      alt: t("image.candidate_of", { panel: panel().number, number: number(one.id) }),
      width: one.width,
      height: one.height,
    });
  }

  const caption = (one, side) =>
    h(
      "figcaption",
      {},
      h("b", {}, side ? `${side} ` : "", t("image.candidate_n", { number: number(one.id) })),
      h(
        "span",
        {},
        toonverse.providerName(one.provider),
        one.model && one.model !== toonverse.providerName(one.provider) ? ` · ${one.model}` : "",
        ` · ${one.width} × ${one.height}`,
        one.retouch ? ` · ${does.told(one)}` : "",
      ),
      one.id === panel().chosen
        ? h("span", { class: "tv-tag" }, t("image.chosen"))
        : button(t("image.choose"), () => does.choose(panel(), one.id), { kind: "primary" }),
    );

  /* One picture over the other, parted by a line that a hand or the arrow keys move. */
  function overlay(left, right) {
    const top = h("div", { class: "tv-over-top" }, image(left));
    const stage = h("div", { class: "tv-over" }, image(right), top);
    const slider = h("input", {
      type: "range",
      min: 0,
      max: 100,
      "aria-label": t("image.slider"),
      on: {
        input: () => {
          at = Number(slider.value);
          stage.style.setProperty("--at", at + "%");
        },
      },
    });
    slider.value = String(at);
    stage.style.setProperty("--at", at + "%");
    stage.style.setProperty("aspect-ratio", `${left.width} / ${left.height}`);
    stage.append(slider);
    return h("div", { class: "tv-couple is-over" }, stage, caption(left, "A"), caption(right, "B"));
  }

  function pictures() {
    const one = candidate(shown);
    if (!comparing) return h("figure", { class: "tv-single" }, image(one), caption(one, ""));
    const two = candidate(other);
    if (!split) return overlay(one, two);
    return h(
      "div",
      { class: "tv-couple" },
      [
        [one, "A"],
        [two, "B"],
      ].map(([each, side]) => h("figure", {}, image(each), caption(each, side))),
    );
  }

  /* In a comparison the strip of candidates says which one is B. */
  function strip() {
    const rows = panel().candidates;
    if (rows.length < 2) return null;
    return h(
      "div",
      { class: "tv-candidates", role: "group", "aria-label": t("image.candidates") },
      rows.map((one, index) =>
        h(
          "button",
          {
            type: "button",
            class: "tv-candidate",
            "aria-pressed": String(one.id === (comparing ? other : shown)),
            "aria-label": t("image.look_at", { number: index + 1 }),
            data: { side: comparing ? (one.id === shown ? "A" : one.id === other ? "B" : "") : "", k: one.id },
            on: {
              click: () => {
                if (!comparing) shown = one.id;
                else if (one.id !== shown) other = one.id;
                draw();
              },
            },
          },
          h("img", { src: one.thumb, alt: "", style: { "object-position": one.focus } }),
        ),
      ),
    );
  }

  function bar() {
    const one = panel(),
      rows = panels();
    const index = rows.indexOf(one);
    const flip = (words, kind, on, run) =>
      h(
        "button",
        { type: "button", class: "tv-chip", "aria-pressed": String(on), data: { k: kind }, on: { click: run } },
        words,
      );
    return h(
      "header",
      {},
      h("strong", {}, t("panel.number", { number: one.number })),
      h("span", { class: "tv-quiet" }, `${index + 1}/${rows.length}`),
      h("span", { class: "tv-gap" }),
      one.candidates.length > 1 ? flip(t("image.compare"), "compare", comparing, () => compare(!comparing)) : null,
      comparing
        ? flip(t("image.over"), "over", !split, () => {
            split = !split;
            draw();
          })
        : null,
      button(t("image.redo"), () => does.redo(one), {
        icon: "refresh",
        disabled: one.locked || one.asked,
        data: { k: "redo" },
      }),
      button(t("retouch.open"), () => does.retouch(one, shown), {
        icon: "brush",
        disabled: one.locked,
        data: { k: "retouch" },
      }),
      button(t(one.locked ? "lock.off" : "lock.on"), () => does.lock(one), {
        icon: one.locked ? "lock" : "unlock",
        bare: true,
        data: { k: "lock" },
      }),
      button(t("close"), () => box.close(), { icon: "close", bare: true }),
    );
  }

  function draw() {
    if (!box || !box.open) return;
    if (!panel()) return box.close();
    if (!candidate(shown)) shown = panel().chosen || panel().candidates[0].id;
    if (comparing && !candidate(other)) comparing = false;
    const focus =
      document.activeElement && box.contains(document.activeElement) ? document.activeElement.dataset.k : "";
    const rows = panels(),
      index = rows.indexOf(panel());
    box.replaceChildren(
      bar(),
      h(
        "div",
        { class: "tv-view-stage" },
        button(t("image.previous"), () => go(-1), {
          icon: "left",
          bare: true,
          disabled: !index,
          data: { k: "previous" },
        }),
        pictures(),
        button(t("image.next"), () => go(1), {
          icon: "fold",
          bare: true,
          disabled: index === rows.length - 1,
          data: { k: "next" },
        }),
      ),
      h("div", { class: "tv-view-foot" }, strip(), h("p", { class: "tv-quiet" }, panel().action)),
    );
    const same = focus && box.querySelector(`[data-k="${CSS.escape(focus)}"]`);
    if (same && !same.disabled) same.focus();
    else if (!box.contains(document.activeElement)) box.focus();
  }

  /* What has been made since is looked at first. */
  let seen = "";
  function arrived() {
    const one = panel();
    const first = one && one.candidates[0].id;
    if (one && seen !== first && seen) {
      other = shown;
      shown = first;
    }
    seen = first || "";
  }

  function open(id, compare) {
    const one = panels().find((row) => row.id === id);
    if (!one) return;
    enter(one, compare);
    seen = one.candidates[0].id;
    const back = document.activeElement;
    box = h("dialog", {
      class: "tv-root tv-view",
      "aria-label": t("image.view"),
      tabindex: "-1",
      on: {
        keydown: keys,
        click: (event) => event.target === box && box.close(),
        close: () => {
          box.remove();
          const card = ctx.root.querySelector(`[data-key="${CSS.escape(panelId)}"] .tv-picture`);
          (card || back).focus();
        },
      },
    });
    document.body.append(box);
    box.showModal();
    draw();
    box.focus();
  }

  return {
    open,
    draw: () => {
      if (!box || !box.open) return;
      if (panel()) arrived();
      draw();
    },
  };
};
