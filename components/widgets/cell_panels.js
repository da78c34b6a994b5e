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

  /* What a picture costs stands beside each quality. */
  function priced(select, view) {
    if (!select) return;
    for (const one of select.options) {
      const usd = view.qualities[one.value];
      const words = t("option_value." + one.value);
      one.textContent = usd ? `${words} · ${t("model.price_picture", { price: toonverse.money(usd) })}` : words;
    }
  }

  /* A font file of one's own: kept, chosen, and the form drawn anew with it in the list. */
  function fontPicker(ctx, select, again) {
    const refuse = { ok: false, what: t("error.too_large"), next: t("error.too_large_next") };
    const bring = async (file) => {
      const answer =
        file.size > 20e6
          ? refuse
          : await toonverse.waitedFor(ctx.ask("bring_font", { data: await toonverse.fileBytes(file) }));
      if (!answer.ok) return ctx.notice(answer);
      const done = await ctx.ask("set_options", { ...stage(ctx), values: { face: answer.name } });
      ctx.notice(done);
      if (done.ok) toonverse.toast(t("font.brought", { name: answer.name.replace(/ \[[0-9a-f]+\]$/, "") }));
      again();
      ctx.changed();
    };
    const takeOut = async () => {
      // What was just chosen is on its way.
      await toonverse.settled();
      const answer = await toonverse.waitedFor(ctx.ask("take_out_font", { name: select.value }));
      ctx.notice(answer);
      if (answer.ok) toonverse.toast(t("font.taken_out"));
      again();
      ctx.changed();
    };
    // What the chosen one covers: too long to be read in the list.
    const covers = h("span", { data: { k: "font-covers" } });
    const out = button(t("font.take_out"), takeOut, { icon: "trash", kind: "small", data: { k: "font-out" } });
    const mine = h("p", { class: "tv-quiet tv-row" }, covers, out);
    const show = () => {
      covers.textContent = select.value ? select.selectedOptions[0].textContent : "";
      mine.hidden = !select.value;
    };
    select.addEventListener("change", show);
    show();
    return h(
      "div",
      { class: "tv-font" },
      toonverse.filePicker(t("font.upload"), ".ttf,.otf,font/ttf,font/otf", bring, {
        kind: "small",
        data: { k: "font" },
      }),
      mine,
      h("p", { class: "tv-quiet" }, t("font.about")),
    );
  }

  function options(ctx, body) {
    const controls = {};
    load(ctx, body, "form", (answer) => {
      const readers = {};
      const fields = Object.entries(answer.schema.properties || {}).map(([name, schema]) => {
        const [node, read] = control(name, schema, answer.values[name], answer.schema, answer.choices[name]);
        // Prompts are rewritten beside what is made of them, not here.
        if (!node || answer.prompts.includes(name)) return null;
        readers[name] = read;
        controls[name] = node;
        const label = t("option." + name) === "option." + name ? schema.title || name : t("option." + name);
        return h("label", { class: "tv-field" }, h("span", { class: "tv-label" }, label), node);
      });
      const send = async () => {
        const values = Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read()]));
        const done = await toonverse.waitedFor(ctx.ask("set_options", { ...stage(ctx), values }));
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
      if (ctx.value.facts.asks) {
        const model = toonverse.modelField(ctx, (view) => priced(controls.quality, view));
        body.append(model.node);
        model.look();
      }
      body.append(
        h("form", { class: "tv-form", on: { submit: (event) => event.preventDefault(), change: send } }, fields),
      );
      if (answer.choices.face)
        body.append(
          fontPicker(ctx, controls.face, () => {
            body.replaceChildren();
            options(ctx, body);
          }),
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
      const data = await toonverse.fileBytes(chosen);
      const answer = await toonverse.inTurn(ctx, "import_document", { ...stage(ctx), data });
      ctx.notice(answer);
      toonverse.emit("saving", { ...stage(ctx), state: answer.ok ? "saved" : "" });
      if (answer.ok) toonverse.told(answer.told, toonverse.undo);
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

  /* Go to an item wherever it is drawn: open its tab, scroll to it with the focus, make it stand out. */
  toonverse.openTab = (name) => {
    const tab = document.querySelector(`#tab-${name}-button`);
    if (tab && tab.getAttribute("aria-selected") !== "true") tab.click();
  };
  /* Where somebody who came by a key goes on: at the tab that is open, on a phone at the button in its place. */
  toonverse.focusTab = () => {
    const tabs = document.querySelectorAll('#tv-tabs [role="tab"][aria-selected="true"], .tv-stages-now');
    const seen = [...tabs].find((one) => one.offsetParent);
    if (seen) seen.focus({ preventScroll: true });
  };
  toonverse.reveal = (name, item, then, busy) => {
    toonverse.openTab(name);
    toonverse.emit("select", { panel: item, from: "reveal" });
    setTimeout(() => {
      const host = document.getElementById("tab-" + name) || document;
      const found = host.querySelector(`[data-key="${CSS.escape(item)}"], [data-item="${CSS.escape(item)}"]`);
      if (!found) return;
      const scene = found.closest(".tv-scene.is-folded");
      if (scene) scene.querySelector(".tv-fold-mark").click();
      if (then) then(found);
      // Whoever pressed "Show" goes on at what is shown.
      if (busy) toonverse.bring(found, "nearest");
      else toonverse.land(found, toonverse.firstOf(found));
      found.classList.add("is-found");
      setTimeout(() => found.classList.remove("is-found"), 1600);
    }, 250);
  };

  Object.assign(toonverse.panels, { checks, options, file });
})();
