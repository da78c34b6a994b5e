/* At the end of the project bar: the view, and what is done with whole projects and notebooks. */
toonverse.frameMenu = (ctx) => {
  "use strict";
  const { t, button } = toonverse;

  function rows(value) {
    const list = [
      {
        name: "view",
        words: t("view.stacked"),
        about: t("view.about"),
        icon: "stack",
        pressed: toonverse.stacked.isWanted(),
        run: flip,
      },
    ];
    if (toonverse.stacked.isWanted()) {
      const all = toonverse.stacked.allFolded();
      list.push({
        name: "fold",
        words: t(all ? "view.unfold" : "view.fold"),
        icon: all ? "down" : "up",
        run: () => toonverse.stacked.foldAll(!all),
      });
    }
    if (!value.episode) return [opener()];
    list.push({
      name: "notebook",
      words: t("view.notebook"),
      about: t("view.notebook_about"),
      icon: "download",
      href: `/export/${encodeURIComponent(value.episode)}/notebook.html?ui=${value.language}`,
      download: "",
    });
    list.push({
      name: "save",
      words: t("view.save"),
      about: t("view.save_about"),
      icon: "download",
      href: `/export/project/${encodeURIComponent(value.project)}`,
      download: "",
    });
    list.push(opener());
    return list;
  }

  const opener = () => ({
    name: "open",
    words: t("view.open"),
    about: t("view.open_about"),
    icon: "upload",
    run: () => {
      const input = toonverse.h("input", { type: "file", accept: ".zip,application/zip" });
      input.addEventListener("change", () => input.files[0] && send(input.files[0]));
      input.click();
    },
  });

  /* The file goes as it is: it may be hundreds of megabytes, too much for a message of the page. */
  async function send(file) {
    const busy = toonverse.toast(t("view.opening", { name: file.name }), null, "busy");
    let answer = null;
    try {
      const sent = await fetch(`/import/project?ui=${toonverse.language()}`, {
        method: "POST",
        body: file,
        headers: { "X-Toonverse": "1", "Content-Type": "application/zip" },
      });
      answer = { ok: sent.ok, body: await sent.json() };
    } catch (error) {
      console.warn(error);
    }
    busy.remove();
    if (!answer) return ctx.notice({ ok: false, what: t("error.offline"), next: t("error.offline_next") });
    const told = (answer.body && answer.body.error) || {};
    if (!answer.ok) return ctx.notice({ ok: false, what: told.message || t("error.offline"), next: told.hint || "" });
    // The menu says so: whoever is given a work begins at its beginning.
    const { title, episodes } = answer.body,
      first = episodes[0];
    toonverse.toast(t("view.opened", { title, n: episodes.length }));
    ctx.changed({ open: { project: answer.body.id, episode: first ? first.id : "" }, stage: "brief" });
    return null;
  }

  async function flip() {
    await toonverse.stacked.toggle();
    ctx.redraw();
  }

  return (value) => {
    toonverse.stacked.allow(Boolean(value.episode));
    const on = toonverse.stacked.isWanted();
    return [
      value.episode
        ? button(t(on ? "view.to_tabs" : "view.to_stacked"), flip, {
            icon: "stack",
            bare: true,
            class: "tv-button is-bare tv-flip",
            "aria-pressed": String(on),
            data: { k: "view" },
          })
        : null,
      toonverse.menuButton(t("view.menu"), "bar", () => rows(value)),
    ];
  };
};
