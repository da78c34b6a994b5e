/* The folded panels of a cell. Each is asked for when it is opened, so that polling stays cheap. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const stage = (ctx) => ({ stage: ctx.value.stage });

  async function load(ctx, body, what, show) {
    body.append(h("p", { class: "tv-quiet" }, t("loading")));
    const answer = await ctx.ask(what, stage(ctx));
    body.replaceChildren();
    if (!answer.ok) body.append(h("p", { role: "alert" }, `${answer.what} ${answer.next}`));
    else show(answer);
  }

  function checks(ctx, body) {
    load(ctx, body, "findings", (answer) => {
      if (!answer.rows.length) body.append(h("p", { class: "tv-quiet" }, icon("check"), t("checks.none")));
      body.append(toonverse.findingRows(answer.rows, ctx.value.stage));
    });
  }

  /* Rows that lead to the item they speak of. */
  toonverse.findingRows = (rows, name) =>
    h(
      "ul",
      { class: "tv-findings" },
      rows.map((one) =>
        h(
          "li",
          { data: { severity: one.severity } },
          h("span", { class: "tv-severity" }, t("severity." + one.severity)),
          h("span", {}, one.text),
          one.item
            ? h(
                "button",
                { type: "button", class: "tv-link", on: { click: () => toonverse.reveal(name, one.item) } },
                t("checks.show"),
              )
            : null,
        ),
      ),
    );

  function history(ctx, body) {
    load(ctx, body, "history", (answer) => {
      const when = new Intl.DateTimeFormat(toonverse.language(), { dateStyle: "short", timeStyle: "medium" });
      body.append(
        h(
          "ul",
          { class: "tv-history" },
          answer.rows.map((row) =>
            h(
              "li",
              { class: row.is_head ? "is-head" : "" },
              h("b", {}, "v" + row.number),
              h("span", {}, t("origin." + row.origin)),
              h("span", { class: "tv-quiet" }, when.format(new Date(row.created * 1000))),
              h(
                "span",
                { class: "tv-quiet" },
                [
                  row.provider && t("provider." + row.provider),
                  row.model,
                  row.changes ? t("cell.edits", { n: row.changes }) : "",
                ]
                  .filter(Boolean)
                  .join(" · "),
              ),
              row.is_head
                ? h("span", { class: "tv-tag" }, t("history.now"))
                : button(t("history.restore"), async () => {
                    const done = await ctx.ask("restore", { ...stage(ctx), revision: row.id });
                    ctx.notice(done);
                    ctx.changed();
                  }),
            ),
          ),
        ),
      );
    });
  }

  function chooser(choices, value) {
    const rows = choices.some(([id]) => id === value)
      ? choices
      : [[value, value === "" ? t("option_value.default") : value], ...choices];
    const select = h(
      "select",
      {},
      rows.map(([id, words]) => h("option", { value: id }, words)),
    );
    select.value = value;
    return [select, () => select.value];
  }

  function control(name, schema, value, root, choices) {
    if (choices) return chooser(choices, value);
    const all = schema.$ref ? root.$defs[schema.$ref.split("/").pop()] : schema;
    const kinds = all.anyOf ? all.anyOf.find((one) => one.type !== "null") || all : all;
    if (kinds.enum || kinds.const) {
      const words = (one) =>
        one === ""
          ? t("option_value.default")
          : t("option_value." + one) === "option_value." + one
            ? String(one)
            : t("option_value." + one);
      return chooser(
        (kinds.enum || [kinds.const]).map((one) => [one, words(one)]),
        value,
      );
    }
    if (kinds.type === "boolean") {
      const box = h("input", { type: "checkbox", checked: Boolean(value) });
      return [box, () => box.checked];
    }
    if (kinds.type === "integer" || kinds.type === "number") {
      const input = h("input", {
        type: "number",
        min: kinds.minimum,
        max: kinds.maximum,
        step: kinds.type === "integer" ? 1 : "any",
      });
      input.value = value === null || value === undefined ? "" : String(value);
      return [input, () => (input.value === "" ? (all.anyOf ? null : value) : Number(input.value))];
    }
    if (kinds.type === "string") {
      const area = h("textarea", { rows: 1, placeholder: t("option_value.default") });
      area.value = value || "";
      return [area, () => area.value];
    }
    return [null, null];
  }

  function options(ctx, body) {
    load(ctx, body, "form", (answer) => {
      const readers = {};
      const fields = Object.entries(answer.schema.properties || {}).map(([name, schema]) => {
        const [node, read] = control(name, schema, answer.values[name], answer.schema, answer.choices[name]);
        if (!node) return null;
        readers[name] = read;
        const label = t("option." + name) === "option." + name ? schema.title || name : t("option." + name);
        return h("label", { class: "tv-field" }, h("span", { class: "tv-label" }, label), node);
      });
      const send = async () => {
        const values = Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read()]));
        const done = await ctx.ask("set_options", { ...stage(ctx), values });
        body.querySelectorAll(".tv-refused").forEach((one) => one.remove());
        if (!done.ok)
          body.append(
            h(
              "div",
              { class: "tv-refused", role: "alert" },
              icon("alert"),
              h("div", {}, h("strong", {}, done.what), " " + done.next),
            ),
          );
        else {
          toonverse.emit("saving", { ...stage(ctx), state: "saved" });
          ctx.changed();
        }
      };
      body.append(
        h("form", { class: "tv-form", on: { submit: (event) => event.preventDefault(), change: send } }, fields),
      );
    });
  }

  async function save(ctx) {
    const answer = await ctx.ask("export_document", stage(ctx));
    ctx.notice(answer);
    if (!answer.ok) return;
    const link = h("a", {
      href: URL.createObjectURL(new Blob([answer.text], { type: "application/json" })),
      download: t("file.name." + ctx.value.stage),
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  function file(ctx, body) {
    const take = async (chosen) => {
      if (chosen.size > 20e6)
        return ctx.notice({ ok: false, what: t("error.too_large"), next: t("error.too_large_next") });
      const answer = await ctx.ask("import_document", { ...stage(ctx), data: await toonverse.fileBytes(chosen) });
      ctx.notice(answer);
      toonverse.emit("saving", { ...stage(ctx), state: answer.ok ? "saved" : "" });
      ctx.changed();
    };
    body.append(
      h("p", { class: "tv-quiet" }, t("file.about")),
      h(
        "div",
        { class: "tv-row" },
        ctx.value.facts.has_output ? button(t("file.export"), () => save(ctx), { icon: "download" }) : null,
        toonverse.filePicker(t("file.import"), "application/json,.json", take),
      ),
    );
  }

  /* Go to an item wherever it is drawn: open its tab, scroll to it, make it stand out. */
  toonverse.openTab = (name) => {
    const tab = document.querySelector(`#tab-${name}-button`);
    if (tab && tab.getAttribute("aria-selected") !== "true") tab.click();
  };
  toonverse.reveal = (name, item) => {
    toonverse.openTab(name);
    toonverse.emit("select", { panel: item, from: "reveal" });
    setTimeout(() => {
      const host = document.getElementById("tab-" + name) || document;
      const found = host.querySelector(`[data-key="${CSS.escape(item)}"], [data-item="${CSS.escape(item)}"]`);
      if (!found) return;
      found.scrollIntoView({ block: "center", behavior: "smooth" });
      found.classList.add("is-found");
      setTimeout(() => found.classList.remove("is-found"), 1600);
    }, 250);
  };

  const brief = (value) => (typeof value === "string" ? value : value === null ? "–" : JSON.stringify(value)) || "–";

  /* Where the engine now says something else than what a person wrote, and work that found no place. */
  function proposals(ctx, body) {
    load(ctx, body, "proposals", (answer) => {
      const edit = (ops) => async () => {
        ctx.notice(await ctx.ask("save", { ...stage(ctx), based_on: answer.revision, ops }));
        ctx.changed();
      };
      const op = (kind, one) => edit([{ op: kind, item: one.item, field: one.field }]);
      body.append(
        h(
          "ul",
          { class: "tv-offers" },
          answer.proposals
            .map((one) =>
              h(
                "li",
                {},
                h(
                  "div",
                  {},
                  h("span", { class: "tv-label" }, one.field),
                  h("p", {}, h("b", {}, t("offer.mine")), " ", brief(one.mine)),
                  h("p", {}, h("b", {}, t("offer.new")), " ", brief(one.new)),
                ),
                h(
                  "div",
                  { class: "tv-row" },
                  button(t("offer.keep"), op("keep", one)),
                  button(t("offer.take"), op("reset", one)),
                ),
              ),
            )
            .concat(
              answer.tray.map((one) =>
                h(
                  "li",
                  {},
                  h(
                    "div",
                    {},
                    h("span", { class: "tv-label" }, t("tray." + one.reason)),
                    h("p", {}, one.item.action || brief(one.item.text) || (one.item.candidates ? "" : one.item.id)),
                    (one.item.candidates || []).map((held) =>
                      h("img", { class: "tv-held", src: `/media/${held.asset.sha256}?w=320`, alt: t("tray.paid") }),
                    ),
                  ),
                  h(
                    "div",
                    { class: "tv-row" },
                    button(t("tray.back"), edit([{ op: "tray", item: one.item.id, keep: true }])),
                    button(t("tray.drop"), edit([{ op: "tray", item: one.item.id, keep: false }])),
                  ),
                ),
              ),
            ),
        ),
      );
    });
  }

  toonverse.panels = { checks, history, options, file, proposals };
})();
