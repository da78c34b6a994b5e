/* Saving: one request an edit, in order, on the revision that was seen; fields that keep what was typed. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  /* The queue of one widget. An edit is sent when the one before it is answered, on the revision that
     answer gave, so that a person's own quick edits never conflict with each other. */
  const pending = new Set();
  toonverse.settled = () => Promise.all(pending);

  toonverse.saver = (ctx) => {
    const queue = [],
      latest = {};
    let sending = false,
      held = null;

    async function work() {
      sending = true;
      while (queue.length) {
        const job = queue.shift();
        toonverse.emit("saving", { stage: job.stage, state: "saving" });
        const known = latest[job.stage] || {};
        const answer = await ctx.ask("save", { stage: job.stage, based_on: known.revision || "", ops: job.ops });
        if (answer.ok) latest[job.stage] = { revision: answer.revision, number: answer.number };
        toonverse.emit("saving", { stage: job.stage, state: answer.ok ? "saved" : "failed" });
        job.done({ ...answer, before: known });
        if (answer.ok && !queue.length) ctx.changed({ saved: job.stage });
      }
      sending = false;
      if (held) {
        const take = held;
        held = null;
        take();
      }
    }

    function save(ops, more) {
      const { stage = ctx.value.stage, at = null } = more || {};
      const saved = new Promise((resolve) => {
        queue.push({
          ops,
          stage,
          done: (answer) => {
            told(ctx, at, answer, ops, stage, latest, save);
            resolve(answer);
          },
        });
        if (!sending) work();
      });
      pending.add(saved);
      saved.finally(() => pending.delete(saved));
      return saved;
    }

    return {
      save,
      /* What an answer other than a save's made the newest revision. */
      know(stage, revision) {
        latest[stage] = revision;
      },
      /* A value made before our last edits would undo them on the screen: it waits, or is let go. */
      accepts(value, take) {
        if (sending || queue.length) {
          held = take;
          return false;
        }
        const mine = latest[value.stage];
        return !(mine && value.number !== undefined && value.number < mine.number);
      },
      accept(value) {
        for (const [stage, revision] of Object.entries(value.revisions || {})) latest[stage] = revision;
      },
    };
  };

  function told(ctx, at, answer, ops, stage, latest, save) {
    if (!at) {
      if (!answer.ok) toonverse.notice(ctx, answer);
      return;
    }
    at.querySelectorAll(":scope > .tv-refused").forEach((one) => one.remove());
    at.classList.toggle("is-refused", !answer.ok);
    const control = at.querySelector("textarea, input, select");
    if (control) control.setAttribute("aria-invalid", String(!answer.ok));
    if (answer.ok) return;
    const mine = () => {
      latest[stage] = answer.head;
      save(ops, { stage, at });
    };
    at.append(
      h(
        "div",
        { class: "tv-refused", role: "alert" },
        icon("alert"),
        h(
          "div",
          {},
          h("strong", {}, answer.what),
          answer.next ? h("span", {}, " " + answer.next) : null,
          h(
            "div",
            { class: "tv-refused-do" },
            answer.code === "offline" ? button(t("save.again"), () => save(ops, { stage, at })) : null,
            answer.conflict && answer.head ? button(t("save.mine"), mine) : null,
            answer.conflict
              ? button(t("save.theirs"), () => {
                  ctx.again();
                  ctx.changed({ again: true });
                })
              : null,
          ),
        ),
      ),
    );
  }

  /* A message of the whole widget, above it. */
  toonverse.notice = (ctx, answer) => {
    const host = ctx.root.parentElement;
    host.querySelectorAll(":scope > .tv-notice").forEach((one) => one.remove());
    if (!answer || answer.ok) return;
    const box = h(
      "div",
      { class: "tv-notice", role: "alert" },
      icon("alert"),
      h(
        "div",
        {},
        h("strong", {}, answer.what),
        answer.why ? h("p", {}, answer.why) : null,
        answer.next ? h("p", {}, answer.next) : null,
      ),
      button(t("close"), () => box.remove(), { icon: "close", bare: true }),
    );
    host.prepend(box);
    box.scrollIntoView({ block: "nearest", behavior: "smooth" });
  };

  function grow(area) {
    if (CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = area.scrollHeight + 2 + "px";
  }

  /* Commits 400 ms after the last key and on leaving, never in the middle of a composed syllable. */
  function commits(control, commit) {
    let composing = false,
      timer = null,
      last = control.value;
    const now = () => {
      clearTimeout(timer);
      if (control.value !== last) {
        last = control.value;
        commit(control.value);
      }
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (!composing) now();
      }, 400);
    };
    control.addEventListener("compositionstart", () => {
      composing = true;
    });
    control.addEventListener("compositionend", () => {
      composing = false;
      later();
    });
    control.addEventListener("input", later);
    control.addEventListener("blur", () => {
      composing = false;
      now();
    });
  }

  const wrap = (spec, control) =>
    h(
      "label",
      { class: `tv-field ${spec.class || ""}` },
      h(
        "span",
        { class: spec.quiet ? "tv-hidden" : "tv-label" },
        spec.label,
        spec.edited ? h("i", { class: "tv-edited", title: t("field.edited") }) : null,
      ),
      control,
    );

  /* {stage?, item, field, value, label, rows?, placeholder?, quiet?, edited?, commit?}: a text box that saves itself.
     Always a textarea: Enter in an <input> would act on half a Korean syllable. */
  toonverse.textField = (ctx, spec) => {
    const area = h("textarea", {
      rows: spec.rows || 1,
      placeholder: spec.placeholder,
      lang: spec.lang,
      spellcheck: "false",
      data: { k: `${spec.item}/${spec.field}` },
    });
    area.value = spec.value || "";
    const box = wrap(spec, area);
    area.addEventListener("input", () => grow(area));
    requestAnimationFrame(() => grow(area));
    commits(
      area,
      spec.commit ||
        ((value) =>
          ctx.save([{ op: "set", item: spec.item, field: spec.field, value }], { stage: spec.stage, at: box })),
    );
    return box;
  };

  toonverse.numberField = (ctx, spec) => {
    const input = h("input", {
      type: "number",
      min: spec.min,
      max: spec.max,
      step: spec.step || 1,
      data: { k: `${spec.item}/${spec.field}` },
    });
    input.value = String(spec.value);
    const box = wrap(spec, input);
    commits(input, (text) => {
      const value = Number(text);
      if (text.trim() === "" || !Number.isFinite(value)) return;
      (
        spec.commit ||
        ((one) =>
          ctx.save([{ op: "set", item: spec.item, field: spec.field, value: one }], { stage: spec.stage, at: box }))
      )(value);
    });
    return box;
  };

  /* choices: [[value, words], …]; a value that is not among them is kept and shown as it is. */
  toonverse.selectField = (ctx, spec) => {
    const select = h("select", { data: { k: `${spec.item}/${spec.field}` } });
    const known = spec.choices.some(([value]) => value === spec.value);
    for (const [value, words] of known ? spec.choices : [[spec.value, String(spec.value)], ...spec.choices])
      select.append(h("option", { value: value === null ? "" : value }, words));
    select.value = spec.value === null ? "" : spec.value;
    const box = wrap(spec, select);
    select.addEventListener("change", () => {
      const value = select.value === "" && spec.nullable ? null : select.value;
      (
        spec.commit ||
        ((one) =>
          ctx.save([{ op: "set", item: spec.item, field: spec.field, value: one }], { stage: spec.stage, at: box }))
      )(value, box);
    });
    return box;
  };

  toonverse.toggle = (ctx, spec) => {
    const mark = h(
      "button",
      {
        type: "button",
        class: "tv-toggle",
        "aria-pressed": String(Boolean(spec.value)),
        title: spec.label,
        "aria-label": spec.label,
        data: { k: `${spec.item}/${spec.field}` },
        on: {
          click: () =>
            ctx.save([{ op: "set", item: spec.item, field: spec.field, value: !spec.value }], { stage: spec.stage }),
        },
      },
      icon(spec.value ? spec.icon : spec.off || spec.icon),
    );
    return mark;
  };
})();
