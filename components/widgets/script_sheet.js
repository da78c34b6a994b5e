/* A character's reference sheet in their card: made, brought, looked at, taken out. */
toonverse.scriptSheet = (ctx, named) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  const TYPES = "image/png,image/jpeg,image/webp";

  /* Where it costs money that is said first. */
  async function make(people) {
    await toonverse.settled();
    const members = people.map((one) => one.id);
    const price = await ctx.ask("sheets_price", { members });
    if (price.ok && price.cost_usd > 0) {
      const words = { n: members.length, name: named(people[0]), price: toonverse.money(price.cost_usd) };
      const question = t(members.length > 1 ? "sheet.price_all" : "sheet.price", words);
      if (!(await toonverse.agreed(question, t("run.confirm", words)))) return;
    }
    ctx.notice(await ctx.ask("make_sheets", { members }));
    ctx.changed();
  }

  async function bring(one, file) {
    const answer =
      file.size > 20e6
        ? { ok: false, what: t("error.too_large"), next: t("error.too_large_next") }
        : await toonverse.inTurn(ctx, "upload_sheet", { stage: "text", member: one.id, data: await toonverse.fileBytes(file) });
    if (!answer.ok) return ctx.notice(answer);
    return ctx.changed({ saved: "text" });
  }

  async function remove(one) {
    const answer = await ctx.save([{ op: "set", item: one.id, field: "sheet", value: null }]);
    const back = [{ op: "set", item: one.id, field: "sheet", value: one.sheet }];
    if (answer.ok) toonverse.told(t("sheet.removed", { name: named(one) }), () => ctx.save(back));
  }

  function look(one, sheet) {
    toonverse.sheet(ctx, t("sheet.of", { name: named(one) }), (body) =>
      body.append(h("img", { class: "tv-sheet-whole", src: sheet.full, alt: t("sheet.of", { name: named(one) }) })),
    );
  }

  function picture(one, sheet) {
    const src = sheet.partial || sheet.thumb;
    if (!src)
      return h("span", { class: "tv-sheet-none", "aria-hidden": "true" }, icon(sheet.asked ? "clock" : "person"));
    const image = h("img", { src, alt: "", loading: "lazy", decoding: "async" });
    if (!sheet.full) return h("span", { class: "tv-sheet-thumb" }, image);
    return h(
      "button",
      {
        type: "button",
        class: "tv-sheet-thumb",
        "aria-label": t("sheet.open", { name: named(one) }),
        data: { k: one.id + "sheet" },
        on: { click: () => look(one, sheet) },
      },
      image,
    );
  }

  function row(one) {
    const sheet = ctx.value.sheets[one.id];
    const words = sheet.asked
      ? t("sheet.coming")
      : sheet.full
        ? toonverse.providerName(sheet.provider)
        : t("sheet.none");
    return h(
      "div",
      { class: "tv-sheet-row", role: "group", "aria-label": t("sheet.of", { name: named(one) }) },
      picture(one, sheet),
      h(
        "div",
        { class: "tv-sheet-about" },
        h("b", {}, t("sheet.title")),
        h("span", { class: sheet.asked ? "tv-quiet is-coming" : "tv-quiet" }, words),
      ),
      h(
        "div",
        { class: "tv-sheet-do" },
        button(t(sheet.full ? "sheet.again" : "sheet.make"), () => make([one]), {
          icon: sheet.full ? "refresh" : "plus",
          kind: "small",
          disabled: sheet.asked,
          data: { k: one.id + "sheet.make" },
        }),
        toonverse.filePicker(t("sheet.upload"), TYPES, (file) => bring(one, file), {
          bare: true,
          data: { k: one.id + "sheet.upload" },
        }),
        sheet.full
          ? button(t("sheet.remove"), () => remove(one), {
              icon: "trash",
              bare: true,
              data: { k: one.id + "sheet.remove" },
            })
          : null,
      ),
      sheet.failure
        ? h(
            "div",
            { class: "tv-refused", role: "alert" },
            icon("alert"),
            h("div", {}, h("strong", {}, sheet.failure.what), " ", sheet.failure.next),
          )
        : null,
    );
  }

  /* For all who have none: one click and one price. */
  function all() {
    const lacking = ctx.value.script.cast.filter((one) => {
      const sheet = ctx.value.sheets[one.id];
      return !sheet.full && !sheet.asked;
    });
    return lacking.length > 1
      ? button(t("sheet.make_all", { n: lacking.length }), () => make(lacking), {
          icon: "person",
          kind: "quiet",
          data: { k: "sheet.all" },
        })
      : null;
  }

  return { row, all };
};
