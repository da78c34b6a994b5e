/* "4 panels need lettering, 2 need painting", as the stages themselves say. */
toonverse.consequences = (rows) => {
  const { t, h, icon } = toonverse;
  return rows.length
    ? h(
        "div",
        { class: "tv-ahead" },
        h("b", {}, t("board.ahead")),
        rows.map((one) =>
          h(
            "span",
            { class: "tv-tag", data: { stage: one.stage } },
            one.panels
              ? t("board.ahead_panels", { stage: t("stage." + one.stage), n: one.panels })
              : t("stage." + one.stage),
          ),
        ),
      )
    : h("div", { class: "tv-ahead" }, icon("check"), t("board.ahead_none"));
};

/* A document as a table: out as CSV or XLSX, and in again after a look at every cell that would change.
   {title, about, name: their words; of: what the server calls it; wrote(steps, came): what is done afterwards, where
   `came` says what came in: {name of the file, rows, n values}}. */
toonverse.tables = (ctx, spec) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const MEDIA = {
    csv: "text/csv",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  /* Rows of a preview drawn at once; a table may change thousands of cells. */
  const SHOWN = 300;

  function save(name, data, type) {
    const bytes = Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
    const link = h("a", { href: URL.createObjectURL(new Blob([bytes], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  async function take(kind, say) {
    await toonverse.settled();
    const answer = await ctx.ask("export_" + spec.of, { format: kind });
    if (answer.ok) save(spec.name() + "." + kind, answer.data, MEDIA[kind]);
    else say(answer);
  }

  function open() {
    toonverse.sheet(ctx, spec.title(), fill);
  }

  function fill(body, close) {
    const result = h("div", { class: "tv-checked" });
    const say = (answer) =>
      result.replaceChildren(
        h("div", { class: "tv-notice", role: "alert" }, icon("alert"), h("div", {}, sentences(answer))),
      );
    const sentences = (answer) => [h("strong", {}, answer.what), answer.why, answer.next].map((one) => h("p", {}, one));

    async function check(file) {
      if (file.size > 20e6) return say({ what: t("error.too_large"), next: t("error.too_large_next") });
      result.replaceChildren(h("p", { class: "tv-quiet" }, t("loading")));
      await toonverse.settled();
      const data = await toonverse.fileBytes(file);
      const answer = await ctx.ask("check_" + spec.of, { data });
      if (!result.isConnected) return;
      if (!answer.ok) return say(answer);
      result.replaceChildren(...preview(answer, data, file.name));
    }

    function preview(answer, data, name) {
      const { changes, removed, problems, warnings } = answer;
      const n = changes.length + removed.length;
      const rows = new Set(changes.map((one) => one.row)).size + removed.length;
      const go = async () => {
        const done = await toonverse.inTurn(ctx, "import_" + spec.of, { data, based_on: answer.based_on });
        if (!done.ok) return say(done);
        spec.wrote(done.steps, { name, rows, n });
        close();
      };
      return [
        h("h4", { role: "status" }, t(n ? "table.found" : "table.same", { name, n })),
        listed(problems, t("table.problems", { n: problems.length })),
        listed(warnings, t("table.warnings", { n: warnings.length })),
        removed.length ? h("p", {}, t("table.removed", { n: removed.length, list: removed.join(", ") })) : null,
        changes.length ? table(changes) : null,
        changes.length > SHOWN ? h("p", { class: "tv-quiet" }, t("table.more", { n: changes.length - SHOWN })) : null,
        h(
          "footer",
          {},
          n ? toonverse.consequences(answer.consequences) : null,
          h("span", { class: "tv-gap" }),
          button(t("cancel"), close),
          button(t("table.write", { n }), go, { kind: "primary", disabled: !n, data: { k: "table-go" } }),
        ),
      ].filter(Boolean);
    }

    const listed = (rows, words) =>
      rows.length
        ? h(
            "section",
            { class: "tv-aside is-warned is-list" },
            h("b", {}, words),
            h(
              "ul",
              {},
              rows.slice(0, SHOWN).map((one) => h("li", {}, h("span", {}, one))),
            ),
          )
        : null;

    function table(changes) {
      const head = ["row", "panel", "column", "before", "after"].map((one) => h("th", {}, t("table.col." + one)));
      const line = (one) =>
        h(
          "tr",
          {},
          h("td", {}, one.row),
          h("td", {}, one.panel || "–"),
          h("td", {}, one.column),
          h("td", {}, h("del", {}, one.before)),
          h("td", {}, h("ins", {}, one.after)),
        );
      return h(
        "div",
        { class: "tv-changes" },
        h("table", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, changes.slice(0, SHOWN).map(line))),
      );
    }

    body.append(
      h("p", { class: "tv-quiet" }, spec.about()),
      h(
        "div",
        { class: "tv-row" },
        button(t("table.csv"), () => take("csv", say), { icon: "download" }),
        button(t("table.xlsx"), () => take("xlsx", say), { icon: "download" }),
        toonverse.filePicker(t("table.read"), ".csv,.xlsx,text/csv," + MEDIA.xlsx, check),
      ),
      result,
    );
  }

  return { open };
};
