/* What was typed and is not saved yet, field by field. Kept in this browser tab, so that a reload, a lost
   connection or a row drawn anew takes nothing away; forgotten as soon as the server has it. */
(() => {
  "use strict";
  const typed = new Set();
  const place = (episode) => "toonverse.drafts." + (episode || "new");

  function all(episode) {
    try {
      return JSON.parse(sessionStorage.getItem(place(episode)) || "{}");
    } catch (error) {
      console.debug(error);
      return {};
    }
  }

  /* Storage is closed in some frames of other sites, or full: then the page itself is all there is. */
  function keep(episode, drafts) {
    try {
      if (Object.keys(drafts).length) sessionStorage.setItem(place(episode), JSON.stringify(drafts));
      else sessionStorage.removeItem(place(episode));
    } catch (error) {
      console.debug(error);
    }
  }

  const key = (stage, item, field) => `${stage}/${item}/${field}`;

  function drop(episode, name) {
    typed.delete(place(episode) + name);
    const drafts = all(episode);
    if (!(name in drafts)) return;
    delete drafts[name];
    keep(episode, drafts);
  }

  toonverse.drafts = {
    key,
    /* {value, base}: the text, and the revision of the document it was typed over. */
    get: (episode, name) => all(episode)[name],
    put(episode, name, value, base) {
      typed.add(place(episode) + name);
      const drafts = all(episode);
      drafts[name] = { value, base: name in drafts ? drafts[name].base : base };
      keep(episode, drafts);
    },
    drop,
    /* Saved: forgotten unless more was typed meanwhile, which now stands on the revision just made. */
    saved(episode, name, value, base) {
      const drafts = all(episode),
        draft = drafts[name];
      if (!draft || String(draft.value) === String(value)) return drop(episode, name);
      drafts[name] = { ...draft, base };
      keep(episode, drafts);
    },
    /* Something else was put into the field on purpose: what was typed before has had its day. */
    overruled(episode, name, value) {
      const draft = all(episode)[name];
      if (draft && String(draft.value) !== String(value)) drop(episode, name);
    },
    ofItem(episode, item) {
      Object.keys(all(episode))
        .filter((name) => name.split("/")[1] === item)
        .forEach((name) => drop(episode, name));
    },
    clear(episode) {
      [...typed].filter((name) => name.startsWith(place(episode))).forEach((name) => typed.delete(name));
      keep(episode, {});
    },
    any: (episode) => [...typed].some((name) => name.startsWith(place(episode))),
  };
})();
