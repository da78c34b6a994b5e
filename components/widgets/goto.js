/* Straight to a scene, line or panel (Ctrl+G): by its number, or by words of it. */
(() => {
  "use strict";
  const { t, h, button } = toonverse;
  const MOST = 8;
  /* Tab → what is gone to; a script's lines are counted scene by scene. */
  const ROWS = { text: ".tv-beat", director: ".tv-slot", image: ".tv-image", lettering: ".tv-letter" };

  const value = (node) => [...node.querySelectorAll("textarea")].map((one) => one.value).join(" ");
  const shown = (node) =>
    value(node) + " " + (node.querySelector(".tv-lines, .tv-caption") || { textContent: "" }).textContent;

  /* [name, words, row], in order. A scene is gone to by its first line, or by its place. */
  function places(stage) {
    const host = document.getElementById("tab-" + stage);
    if (!host) return [];
    if (stage !== "text")
      return [...host.querySelectorAll(ROWS[stage])]
        .filter((row) => !row.hidden)
        .map((row, index) => [String(numberOf(row) || index + 1), shown(row), row]);
    return [...host.querySelectorAll(".tv-scene")].flatMap((scene, index) => {
      const lines = [...scene.querySelectorAll(".tv-beat:not([hidden])")];
      const place = scene.querySelector("header textarea, header input");
      return [
        [String(index + 1), place ? place.value : "", lines[0] || scene],
        ...lines.map((row, at) => [`${index + 1}-${at + 1}`, value(row), row]),
      ];
    });
  }
  const numberOf = (row) => (row.querySelector(".tv-number") || { textContent: "" }).textContent.trim();

  function found(all, asked) {
    const wanted = asked.trim().toLocaleLowerCase();
    if (!wanted) return [];
    const number = wanted.replace(/^s#?\s*/, "").replace(/[.:/\s]+/g, "-");
    const exact = all.filter(([name]) => name === number);
    const rest = all.filter((one) => !exact.includes(one));
    const near = rest.filter(([name]) => /^\d/.test(number) && name.startsWith(number + "-"));
    const said = rest.filter((one) => !near.includes(one) && one[1].toLocaleLowerCase().includes(wanted));
    return [...exact, ...near, ...said];
  }

  function go([, , row]) {
    const scene = row.closest(".tv-scene.is-folded");
    if (scene) scene.querySelector(".tv-fold-mark").click();
    toonverse.land(row, toonverse.firstOf(row));
    row.classList.add("is-found");
    setTimeout(() => row.classList.remove("is-found"), 1600);
  }

  /* What the numbers are called here: "S#3-2" of a script, a panel's number elsewhere. */
  const nameOf = (stage, name) => (stage === "text" ? "S#" + name : t("panel.number", { number: name }));

  toonverse.goTo = () => {
    const stage = toonverse.stage();
    const all = ROWS[stage] ? places(stage) : [];
    if (!all.length || document.querySelector("dialog[open]")) return;
    const back = document.activeElement;
    let target = null;
    const choose = (one) => {
      target = one;
      box.close();
    };
    const status = h("p", { class: "tv-quiet", role: "status" });
    const list = h("ul", { class: "tv-goto-found" });
    const input = h("input", { type: "text", id: "tv-goto", autocomplete: "off", spellcheck: "false" });
    const draw = () => {
      const hits = found(all, input.value);
      status.textContent = input.value.trim() ? t(hits.length ? "goto.found" : "goto.none", { n: hits.length }) : "";
      list.replaceChildren(
        ...hits
          .slice(0, MOST)
          .map((one) =>
            h(
              "li",
              {},
              h(
                "button",
                { type: "button", class: "tv-goto-one", on: { click: () => choose(one) } },
                h("b", {}, nameOf(stage, one[0])),
                h("span", {}, one[1]),
              ),
            ),
          ),
      );
    };
    const step = (event) => {
      const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (!way || event.isComposing) return;
      const stops = [input, ...list.querySelectorAll("button")];
      const next = stops[stops.indexOf(document.activeElement) + way];
      event.preventDefault();
      if (next) next.focus();
    };
    const first = (event) => {
      if (event.key !== "Enter" || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      const hit = found(all, input.value)[0];
      if (hit) choose(hit);
    };
    input.addEventListener("input", draw);
    input.addEventListener("keydown", first);
    const about = t(stage === "text" ? "goto.about_script" : "goto.about_panels");
    const box = h(
      "dialog",
      {
        class: "tv-root tv-dialog tv-goto",
        "aria-label": t("goto.title"),
        on: {
          keydown: step,
          click: (event) => event.target === box && box.close(),
          close: () => {
            box.remove();
            if (target) go(target);
            else if (back && back.isConnected) back.focus();
          },
        },
      },
      h(
        "header",
        {},
        h("h2", {}, t("goto.title")),
        button(t("close"), () => box.close(), { icon: "close", bare: true }),
      ),
      h("label", { class: "tv-field", for: "tv-goto" }, h("span", { class: "tv-label" }, about), input),
      status,
      list,
    );
    document.body.append(box);
    box.showModal();
    input.focus();
  };
})();
