/* Find and replace over the whole episode: every hit before and after, with a tick, and what it would cost. */
/* One place that would be reworded, before and after, with its tick. */
toonverse.hitRow = (one, box) => {
  const { t, h } = toonverse;
  const where = [
    one.panel ? t("panel.number", { number: one.panel }) : t("board.no_panel"),
    t("board.scope." + one.scope),
    one.language ? t("language." + one.language) : "",
  ];
  const words = [one.left, h("del", {}, one.old), h("ins", {}, one.new), one.right];
  return h(
    "li",
    {},
    h(
      "label",
      {},
      box,
      h(
        "span",
        {},
        h("small", {}, where.filter(Boolean).join(" · ")),
        h("span", { lang: one.language || null }, words),
      ),
    ),
  );
};
toonverse.boardFind = (board) => {
  "use strict";
  const { t, h, button } = toonverse;
  const { ctx } = board;
  const SCOPES = ["about", "scene", "line", "beat", "action", "prompt", "setting", "alt"];
  const state = { find: "", replace: "", scopes: new Set(["about", "line", "action", "prompt", "setting"]) };
  Object.assign(state, { case: false, word: false, particles: true });

  function open() {
    toonverse.sheet(ctx, t("board.replace"), (body, close) => fill(body, close));
  }

  function fill(body, close) {
    let answer = null,
      chosen = new Set(),
      asked = 0,
      waits = null,
      dialog = { list: h("ul", { class: "tv-hits" }) };

    function field(name) {
      const area = h("textarea", { rows: 1, spellcheck: "false", data: { k: "find-" + name } });
      area.value = state[name];
      area.addEventListener("input", () => {
        state[name] = area.value;
        later();
      });
      return h("label", { class: "tv-field" }, h("span", { class: "tv-label" }, t("board.find." + name)), area);
    }

    function tick(words, on, change) {
      const box = h("input", { type: "checkbox", checked: on, on: { change: () => change(box.checked) } });
      return h("label", { class: "tv-tick" }, box, h("span", {}, words));
    }

    const option = (name) =>
      tick(t("board.find." + name), state[name], (on) => {
        state[name] = on;
        later();
      });
    const scope = (name) =>
      tick(t("board.scope." + name), state.scopes.has(name), (on) => {
        on ? state.scopes.add(name) : state.scopes.delete(name);
        later();
      });

    const query = () => ({
      find: state.find,
      replace: state.replace,
      case: state.case,
      word: state.word,
      particles: state.particles,
    });

    function later() {
      clearTimeout(waits);
      waits = setTimeout(() => search(null), 250);
    }

    /* Answers may overtake one another: only the newest question's counts. */
    async function search(ids) {
      const mine = ++asked;
      if (!state.find.trim() || !state.scopes.size) {
        answer = null;
        return show();
      }
      await toonverse.settled();
      const got = await ctx.ask("find_text", { query: query(), scopes: [...state.scopes], chosen: ids });
      if (mine !== asked || !body.isConnected) return;
      if (got.ok && !ids) chosen = new Set(got.hits.map((hit) => hit.id));
      if (got.ok && ids && answer) answer = { ...answer, consequences: got.consequences, based_on: got.based_on };
      else answer = got;
      show(Boolean(ids));
    }

    function choose(ids, on) {
      ids.forEach((id) => (on ? chosen.add(id) : chosen.delete(id)));
      counts();
      clearTimeout(waits);
      waits = setTimeout(() => search([...chosen]), 200);
    }

    function hit(one) {
      const box = h("input", {
        type: "checkbox",
        checked: chosen.has(one.id),
        data: { hit: one.id },
        on: { change: () => choose([one.id], box.checked) },
      });
      return toonverse.hitRow(one, box);
    }

    function show(keep) {
      if (!answer) dialog.list.replaceChildren();
      else if (!answer.ok) dialog.list.replaceChildren(h("li", { role: "alert" }, `${answer.what} ${answer.next}`));
      else if (!answer.hits.length) dialog.list.replaceChildren(h("li", { class: "tv-quiet" }, t("board.no_hits")));
      else if (!keep) dialog.list.replaceChildren(...answer.hits.map(hit));
      dialog.ahead.replaceChildren(
        answer && answer.ok && answer.hits.length ? toonverse.consequences(answer.consequences) : "",
      );
      counts();
    }

    function counts() {
      const all = answer && answer.ok ? answer.hits.length : 0;
      const n = all ? answer.hits.filter((one) => chosen.has(one.id)).length : 0;
      dialog.count.textContent = all ? t("board.hits", { n, all }) : "";
      dialog.all.hidden = !all;
      dialog.all.lastChild.textContent = t(n === all ? "board.choose_none" : "board.choose_all");
      dialog.go.disabled = !n;
      dialog.go.lastChild.textContent = t("board.replace_n", { n });
    }

    async function go() {
      const done = await toonverse.inTurn(ctx, "replace_text", {
        query: query(),
        scopes: [...state.scopes],
        chosen: [...chosen],
        based_on: answer.based_on,
      });
      if (!done.ok) {
        dialog.ahead.replaceChildren(h("p", { role: "alert" }, `${done.what} ${done.next}`));
        if (done.conflict) search(null);
        return;
      }
      board.wrote(done.steps, t("board.did.replace", { n: chosen.size }));
      close();
    }

    dialog.count = h("span", { class: "tv-count", role: "status", "aria-live": "polite" });
    dialog.all = button(
      t("board.choose_all"),
      () => {
        const ids = answer.hits.map((one) => one.id);
        const on = !ids.every((id) => chosen.has(id));
        choose(ids, on);
        dialog.list.querySelectorAll("[data-hit]").forEach((box) => (box.checked = on));
      },
      { kind: "quiet", hidden: true },
    );
    dialog.ahead = h("div", { role: "status", "aria-live": "polite" });
    dialog.go = button(t("board.replace_n", { n: 0 }), go, { kind: "primary", disabled: true, data: { k: "find-go" } });
    body.append(
      h("div", { class: "tv-find" }, field("find"), field("replace")),
      h("div", { class: "tv-ticks", role: "group", "aria-label": t("board.scopes") }, SCOPES.map(scope)),
      h("div", { class: "tv-ticks" }, ["case", "word", "particles"].map(option)),
      h("div", { class: "tv-row" }, dialog.count, dialog.all),
      dialog.list,
      h("footer", {}, dialog.ahead, h("span", { class: "tv-gap" }), dialog.go),
    );
    if (state.find) search(null);
  }

  return { open };
};
