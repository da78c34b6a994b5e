/* At the end of the project bar: the view, and what is done with whole projects and notebooks. */
toonverse.barMenu = (ctx) => {
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
    if (!value.episode) return [];
    list.push({
      name: "notebook",
      words: t("view.notebook"),
      about: t("view.notebook_about"),
      icon: "download",
      href: `/export/${encodeURIComponent(value.episode)}/notebook.html?ui=${value.language}`,
      download: "",
    });
    return list;
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
            class: "tv-button is-bare tv-view",
            "aria-pressed": String(on),
            data: { k: "view" },
          })
        : null,
      toonverse.menuButton(t("view.menu"), "bar", () => rows(value)),
    ];
  };
};
