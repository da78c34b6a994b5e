/* A person has a new name, and lines and panels still say the old one. The offer to bring the new one there stays with
   the person until it is answered, also after a reload: in this browser, for each episode. */
toonverse.castNames = (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const place = () => "toonverse.names." + ctx.value.episode;
  const counted = new Map(); // member/language → [the script and name it was counted for, how often the old one is said]
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
    if (!left.count) drop(key);
    else counted.set(key, [mark, left.count]);
    if (was !== (left.count || undefined)) ctx.redraw();
  }

  async function go(key, n) {
    const [member, language] = key.split("/"),
      after = now(key);
    const done = await ctx.ask("rename", { member, language, before: all()[key] });
    if (!done.ok) return toonverse.toast(`${done.what} ${done.next}`, null, "alert");
    drop(key);
    done.steps.forEach(({ stage, revision, number }) => ctx.know(stage, { revision, number }));
    toonverse.told(t("cast.renamed", { n, after }), toonverse.undo);
    ctx.redraw();
    return ctx.changed({ saved: "text" });
  }

  /* What is to be answered of one person, with how often each old name is still said. */
  const open = (member) =>
    Object.entries(all())
      .filter(([key]) => key.startsWith(member + "/") && (counted.get(key) || [])[1])
      .map(([key, before]) => ({ key, before, n: counted.get(key)[1], after: now(key) }));

  const row = ({ key, before, n, after }) =>
    h(
      "div",
      { class: "tv-rename", role: "status" },
      icon("alert"),
      h("span", {}, t("cast.still", { n, before })),
      h(
        "div",
        { class: "tv-row" },
        button(t("cast.rename", { after }), () => go(key, n), { kind: "small primary", data: { k: key + "/rename" } }),
        button(t("cast.leave"), () => (drop(key), ctx.redraw()), { kind: "small", data: { k: key + "/leave" } }),
      ),
    );

  return {
    renamed,
    open,
    rows: (member) => open(member).map(row),
    /* Looked at whenever the script is drawn: texts may have been changed by hand. */
    look: () => Object.keys(all()).forEach(count),
  };
};
