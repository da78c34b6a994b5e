/* Another candidate of one panel: the picture changed by a sentence, a part of it painted anew, or the panel painted
   again with the one before it as a reference. What it costs stands on the button. */
toonverse.imageRetouch = (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const WAYS = ["whole", "area", "anew"];
  const BRUSHES = { small: 0.04, medium: 0.08, large: 0.16 };
  const typed = new Map(); // panel → the sentence, kept while the page stands

  function open(panel, candidateId, done) {
    const base = panel.candidates.find((one) => one.id === (candidateId || panel.chosen)) || panel.candidates[0];
    const state = { way: "whole", previous: false, price: null };
    const back = document.activeElement;
    const board = toonverse.maskBoard(base, drawTools);
    const image = h("img", { src: base.full, alt: t("retouch.picture", { number: panel.number }) });
    const stage = h(
      "div",
      { class: "tv-retouch-picture", style: { "aspect-ratio": `${base.width} / ${base.height}` } },
      image,
      board.canvas,
    );
    stage.style.setProperty("--shape", String(base.width / base.height));
    const words = h("textarea", {
      rows: 3,
      maxlength: 2000,
      "aria-label": t("retouch.words"),
      data: { k: "words" },
      on: { input: () => typed.set(panel.id, words.value) },
    });
    words.value = typed.get(panel.id) || "";
    const previous = h("input", {
      type: "checkbox",
      data: { k: "previous" },
      on: { change: () => set({ previous: previous.checked }) },
    });
    const ways = h("div", { class: "tv-chips", role: "radiogroup", "aria-label": t("retouch.way") });
    const tools = h("div", { class: "tv-mask-tools" });
    const about = h("p", { class: "tv-quiet" });
    const refused = h("div", {});
    const go = button("", send, { kind: "primary", data: { k: "go" } });
    const box = h(
      "dialog",
      { class: "tv-root tv-dialog tv-retouch", "aria-label": t("retouch.title", { number: panel.number }) },
      h(
        "header",
        {},
        h("b", {}, t("retouch.title", { number: panel.number })),
        button(t("close"), () => box.close(), { icon: "close", bare: true }),
      ),
      h(
        "div",
        { class: "tv-retouch-body" },
        h("div", { class: "tv-retouch-left" }, stage, board.told),
        h(
          "div",
          { class: "tv-retouch-form" },
          ways,
          about,
          tools,
          h("label", { class: "tv-field" }, h("span", { class: "tv-label" }, t("retouch.words")), words),
          panel.follows ? h("label", { class: "tv-check" }, previous, h("span", {}, t("retouch.previous"))) : null,
          refused,
          h("div", { class: "tv-row" }, go, h("span", { class: "tv-quiet" }, t("retouch.kept"))),
        ),
      ),
    );

    const wish = () => ({
      panel: panel.id,
      instruction: words.value,
      base: state.way === "anew" ? "" : base.id,
      previous: state.previous,
    });

    function set(what) {
      Object.assign(state, what);
      refuse(null);
      draw();
      price();
    }

    /* The newest question counts: answers may come in another order. */
    async function price() {
      const asked = (state.asked = {});
      const answer = await ctx.ask("retouch_price", { ...wish(), instruction: "" });
      if (state.asked !== asked) return;
      state.price = answer.ok ? answer.cost_usd : null;
      // What was said meanwhile of a press stays, and what is being pressed is not made anew.
      if (!answer.ok) refuse(answer);
      label();
    }

    function refuse(answer) {
      refused.replaceChildren(
        ...(answer
          ? [
              h(
                "div",
                { class: "tv-refused", role: "alert" },
                icon("alert"),
                h("div", {}, h("strong", {}, answer.what), " ", answer.next),
              ),
            ]
          : []),
      );
    }

    async function send() {
      const more = state.way === "area" ? { mask: board.count() ? board.png() : "" } : {};
      if (state.way === "area" && !board.count()) return refuse({ what: t("retouch.no_area"), next: "" });
      if (!words.value.trim() && (state.way === "whole" || (state.way === "anew" && !state.previous))) {
        refuse({ what: t("retouch.no_words"), next: "" });
        return words.focus();
      }
      const answer = await ctx.ask("retouch", { ...wish(), ...more });
      if (!answer.ok) return refuse(answer);
      typed.delete(panel.id);
      box.close();
      ctx.changed();
      return done && done();
    }

    function chips(host, label, names, now, pick, words) {
      toonverse.keepingFocus(host, () =>
        host.replaceChildren(
          ...names.map((name) =>
            h(
              "button",
              {
                type: "button",
                class: "tv-chip",
                role: "radio",
                "aria-checked": String(name === now),
                data: { k: label + name },
                on: { click: () => pick(name) },
              },
              words(name),
            ),
          ),
        ),
      );
    }

    function drawTools() {
      if (state.way !== "area") return tools.replaceChildren();
      const kinds = h("div", { class: "tv-chips", role: "radiogroup", "aria-label": t("retouch.tool") });
      const sizes = h("div", { class: "tv-chips", role: "radiogroup", "aria-label": t("retouch.brush_size") });
      const pick = (run) => (name) => {
        run(name);
        drawTools();
      };
      toonverse.keepingFocus(tools, () => {
        chips(kinds, "tool", ["brush", "rect"], board.tool(), pick(board.use), (one) => t("retouch.tools." + one));
        const size = Object.keys(BRUSHES).find((one) => BRUSHES[one] === board.brush());
        const use = pick((one) => board.size(BRUSHES[one]));
        if (board.tool() === "brush")
          chips(sizes, "size", Object.keys(BRUSHES), size, use, (one) => t("retouch.sizes." + one));
        tools.replaceChildren(
          kinds,
          ...(board.tool() === "brush" ? [sizes] : []),
          h(
            "div",
            { class: "tv-row" },
            button(t("retouch.undo"), board.undo, { icon: "undo", disabled: !board.count(), data: { k: "undo" } }),
            button(t("retouch.clear"), board.clear, { icon: "trash", disabled: !board.count(), data: { k: "clear" } }),
          ),
        );
      });
    }

    function draw() {
      chips(
        ways,
        "way",
        WAYS,
        state.way,
        (way) => set({ way }),
        (way) => t("retouch.ways." + way),
      );
      about.textContent = t("retouch.about." + state.way);
      box.classList.toggle("is-area", state.way === "area");
      board.canvas.hidden = state.way !== "area";
      drawTools();
      label();
    }

    function label() {
      const cost = state.price ? t("retouch.go_price", { price: toonverse.money(state.price) }) : t("retouch.go");
      go.lastChild.textContent = ctx.value.pays ? cost : t("retouch.go_free");
    }

    box.addEventListener("close", () => {
      box.remove();
      if (back && back.isConnected) back.focus();
    });
    document.body.append(box);
    box.showModal();
    draw();
    price();
    // Under a finger a keyboard would cover the picture before it was seen.
    (matchMedia("(pointer: coarse)").matches ? ways.firstChild : words).focus();
  }

  /* How a picture came about, in one line. */
  function told(one) {
    if (!one.retouch) return "";
    const { instruction, area, of, number } = one.retouch;
    const how = !of ? "retouch.was_anew" : area ? "retouch.was_area" : "retouch.was_whole";
    const from = of && number ? t("retouch.from", { number }) : "";
    const before = one.retouch.previous ? t("retouch.was_previous") : "";
    return [t(how), instruction ? `“${instruction}”` : "", from, before].filter(Boolean).join(" · ");
  }

  return { open, told };
};
