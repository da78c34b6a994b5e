/* Number fields, and what keeps a run from starting on other values than are seen. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  /* "" where a text is a number that may stand there, else what may, in plain words. */
  function fault(input, spec) {
    const whole = Number.isInteger(spec.step || 1);
    const value = Number(input.value);
    const off = input.value.trim() === "" || !Number.isFinite(value) || (whole && !Number.isInteger(value));
    if (off) return t(whole ? "number.whole" : "number.any", spec);
    return value < spec.min || value > spec.max ? t("number.range", spec) : "";
  }

  /* A number that cannot stand stays in its field, marked, with what may; what was there before stays set. */
  function tell(box, input, why, back) {
    box.querySelectorAll(":scope > .tv-refused").forEach((one) => one.remove());
    box.classList.toggle("is-refused", Boolean(why));
    box.classList.toggle("is-invalid", Boolean(why));
    input.setAttribute("aria-invalid", String(Boolean(why)));
    if (why)
      box.append(
        h(
          "div",
          { class: "tv-refused", role: "alert" },
          icon("alert"),
          h(
            "div",
            {},
            h("strong", {}, why),
            h("div", { class: "tv-refused-do" }, button(t("number.back", { value: back.value }), back)),
          ),
        ),
      );
    toonverse.tellOutbox();
  }

  /* {stage?, item, field, value, label, min, max, step?, commit?}. `commits`, `wrap` and `keeps` are saving.js's. */
  toonverse.numberFields =
    ({ commits, wrap, keeps, draftOf, store }) =>
    (ctx, spec) => {
      const input = h("input", {
        type: "number",
        min: spec.min,
        max: spec.max,
        step: spec.step || 1,
        data: { k: `${spec.item}/${spec.field}` },
      });
      input.value = String(spec.value);
      const box = wrap(ctx, spec, input);
      const back = () => {
        input.value = back.value;
        toonverse.drafts.drop(ctx.value.episode, draftOf(ctx, spec));
        tell(box, input, "");
        commit.now();
        input.focus();
      };
      back.value = String(spec.value);
      const commit = commits(input, () => {
        const why = fault(input, spec);
        if (why || box.classList.contains("is-invalid")) tell(box, input, why, back);
        if (why || input.value === back.value) return;
        back.value = input.value;
        (spec.commit || store(ctx, spec, box))(Number(input.value));
      });
      keeps(ctx, spec, box, input, commit);
      const take = box.tvTake;
      box.tvTake = (one) => {
        if (back.value === String(one.was)) back.value = String(one.value);
        take(one);
      };
      return box;
    };

  /* Whether a run would go by other values than are seen: the first field that has to be mended is shown. */
  toonverse.unmended = async () => {
    const active = document.activeElement;
    // A key that starts a run leaves the field where it is; what is in it is looked at first.
    if (active && active.matches("input[type=number]")) active.dispatchEvent(new Event("blur"));
    await toonverse.settled();
    const field = document.querySelector(".tv-field.is-refused");
    if (!field) return false;
    const panel = field.closest("[role=tabpanel]");
    if (panel && !field.offsetParent) toonverse.openTab(panel.id.replace(/^tab-/, ""));
    setTimeout(() => {
      toonverse.bring(field, "center");
      const control = field.querySelector("input, textarea, select");
      if (control) control.focus({ preventScroll: true });
    }, 120);
    toonverse.toast(t("number.first"), null, "alert");
    return true;
  };
})();
