/* A person has a new name, and lines and panels still say the old one. The offer to bring the new one there stays with
   the person until it is answered, also after a reload: in this browser, for each episode. */
toonverse.castNames = (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const place = () => "toonverse.names." + ctx.value.episode;
  const counted = new Map(); // member/language → [the script and name it was counted for, where the old one is said]
  const chosen = new Map(); // member/language → ids of the places that are to say the new name
  let held = {};

  /* member/language → the old name. Storage is closed in some frames of other sites. */
  function all() {
    try {
      return JSON.parse(localStorage.getItem(place()) || "{}");
    } catch (error) {
      console.debug(error);
      return held;
    }
  }
  function keep(names) {
    held = names;
    try {
      if (Object.keys(names).length) localStorage.setItem(place(), JSON.stringify(names));
      else localStorage.removeItem(place());
    } catch (error) {
      console.debug(error);
    }
  }
  const drop = (key) => {
    const { [key]: gone, ...rest } = all();
    keep(rest);
    counted.delete(key);
    return gone;
  };
  const now = (key) => {
    const [member, language] = key.split("/");
    const one = ctx.value.script.cast.find((other) => other.id === member);
    return one ? one.names[language] || "" : "";
  };

  /* Renamed twice, the lines still say the first name. */
  function renamed(member, language, before) {
    const key = `${member}/${language}`;
    keep({ ...all(), [key]: all()[key] || before });
    return count(key);
  }

  async function count(key) {
    const [member, language] = key.split("/");
    const before = all()[key],
      mark = [before, now(key), (ctx.value.revisions || {}).text, ctx.value.number].join();
    if (!before || (counted.get(key) || [])[0] === mark) return;
    const was = (counted.get(key) || [])[1];
    counted.set(key, [mark, was]);
    const left = await ctx.ask("name_left", { member, language, before });
    if (!left.ok) return counted.delete(key);
    // Said nowhere, or called so again: there is nothing left to answer.
    if (!left.hits.length) drop(key);
    else counted.set(key, [mark, left.hits]);
    const ids = (hits) => (hits || []).map((hit) => hit.id).join();
    if (ids(was) === ids(left.hits)) return;
    chosen.set(key, new Set(left.hits.filter((hit) => hit.sure).map((hit) => hit.id)));
    ctx.redraw();
  }

  async function go(key) {
    const [member, language] = key.split("/"),
      after = now(key),
      ids = [...(chosen.get(key) || [])],
      n = ids.length;
    if (!n) return (drop(key), ctx.redraw());
    const done = await toonverse.inTurn(ctx, "rename", { member, language, before: all()[key], chosen: ids });
    if (!done.ok) return toonverse.toast(`${done.what} ${done.next}`, null, "alert");
    drop(key);
    chosen.delete(key);
    toonverse.told(t("cast.renamed", { n, after }), toonverse.undo);
    ctx.redraw();
    return ctx.changed({ saved: "text" });
  }

  /* What is to be answered of one person, with where each old name is still said. */
  const open = (member) =>
    Object.entries(all())
      .filter(([key]) => key.startsWith(member + "/") && (counted.get(key) || [])[1])
      .map(([key, before]) => ({ key, before, hits: counted.get(key)[1], after: now(key) }));

  /* Each place with a tick: a name may be a word too (지우는). What may be one is not ticked, and in sight. */
  function places(key, hits) {
    const ticked = chosen.get(key) || new Set();
    const box = (hit) =>
      h("input", {
        type: "checkbox",
        checked: ticked.has(hit.id),
        on: { change: (event) => ticked[event.target.checked ? "add" : "delete"](hit.id) },
      });
    return h(
      "details",
      { open: hits.some((hit) => !hit.sure) },
      h("summary", {}, t("cast.places")),
      h(
        "ul",
        { class: "tv-hits" },
        hits.map((hit) => toonverse.hitRow(hit, box(hit))),
      ),
    );
  }

  const row = ({ key, before, hits, after }) =>
    h(
      "div",
      { class: "tv-rename", role: "status" },
      icon("alert"),
      h("span", {}, t("cast.still", { n: hits.length, before })),
      h(
        "div",
        { class: "tv-row" },
        button(t("cast.rename", { after }), () => go(key), { kind: "small primary", data: { k: key + "/rename" } }),
        button(t("cast.leave"), () => (drop(key), ctx.redraw()), { kind: "small", data: { k: key + "/leave" } }),
      ),
      places(key, hits),
    );

  return {
    renamed,
    open,
    rows: (member) => open(member).map(row),
    /* Looked at whenever the script is drawn: texts may have been changed by hand. */
    look: () => Object.keys(all()).forEach(count),
  };
};
