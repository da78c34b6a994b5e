/* The storyboard as a table: out as CSV or XLSX, and in again after a look at every cell that would change. */
toonverse.boardTable = (board) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const { ctx } = board;
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
    const answer = await ctx.ask("export_table", { format: kind });
    if (answer.ok) save(t("board.table_name") + "." + kind, answer.data, MEDIA[kind]);
    else say(answer);
  }

  function open() {
    toonverse.sheet(ctx, t("board.table_title"), fill);
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
      const answer = await ctx.ask("check_table", { data });
      if (!result.isConnected) return;
      if (!answer.ok) return say(answer);
      result.replaceChildren(...preview(answer, data, file.name));
    }

    function preview(answer, data, name) {
      const { changes, removed, problems } = answer;
      const n = changes.length + removed.length;
      const go = async () => {
        const done = await ctx.ask("import_table", { data, based_on: answer.based_on });
        if (!done.ok) return say(done);
        board.wrote(done.steps, t("board.did.table", { n }));
        close();
      };
      return [
        h("h4", { role: "status" }, t(n ? "board.table_found" : "board.table_same", { name, n })),
        problems.length
          ? h(
              "section",
              { class: "tv-aside is-warned is-list" },
              h("b", {}, t("board.table_problems", { n: problems.length })),
              h(
                "ul",
                {},
                problems.slice(0, SHOWN).map((one) => h("li", {}, h("span", {}, one))),
              ),
            )
          : null,
        removed.length ? h("p", {}, t("board.table_removed", { n: removed.length, list: removed.join(", ") })) : null,
        changes.length ? table(changes) : null,
        changes.length > SHOWN
          ? h("p", { class: "tv-quiet" }, t("board.table_more", { n: changes.length - SHOWN }))
          : null,
        h(
          "footer",
          {},
          n ? toonverse.consequences(answer.consequences) : null,
          h("span", { class: "tv-gap" }),
          button(t("cancel"), close),
          button(t("board.table_write", { n }), go, { kind: "primary", disabled: !n, data: { k: "table-go" } }),
        ),
      ].filter(Boolean);
    }

    function table(changes) {
      const head = ["row", "panel", "column", "before", "after"].map((one) => h("th", {}, t("board.col." + one)));
      const line = (one) =>
        h(
          "tr",
          {},
          h("td", {}, one.row),
          h("td", {}, one.panel),
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
      h("p", { class: "tv-quiet" }, t("board.table_about")),
      h(
        "div",
        { class: "tv-row" },
        button(t("board.table_csv"), () => take("csv", say), { icon: "download" }),
        button(t("board.table_xlsx"), () => take("xlsx", say), { icon: "download" }),
        toonverse.filePicker(t("board.table_read"), ".csv,.xlsx,text/csv," + MEDIA.xlsx, check),
      ),
      result,
    );
  }

  return { open };
};
