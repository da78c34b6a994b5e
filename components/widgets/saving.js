/* Messages of a widget, and fields that save themselves. */
(() => {
  "use strict";
  const { t, h, icon, button } = toonverse;

  /* A message of the whole widget, above it. */
  toonverse.notice = (ctx, answer) => {
    const host = ctx.root.parentElement;
    const clear = () => host.querySelectorAll(":scope > .tv-notice").forEach((one) => one.remove());
    clear();
    if (!answer || answer.ok) return;
    // The bar stays over the page: a box in it would push it over the tabs.
    if (host.closest(".tv-widget-bar")) return toonverse.toast(`${answer.what} ${answer.next || ""}`, null, "alert");
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
    // Whoever writes on has read it: it speaks of what was there before.
    host.addEventListener("input", clear, { once: true });
    toonverse.bring(box, "nearest");
  };

  function grow(area) {
    if (CSS.supports("field-sizing", "content")) return;
    area.style.height = "auto";
    area.style.height = area.scrollHeight + 2 + "px";
  }

  /* As long without a key a field's edit is over: it is saved, and is one step to take back. */
  const PAUSE = 1000;

  /* What commits the fields in which something is typed that is not on its way yet. */
  const open = new Set();
  toonverse.handIn = () => [...open].forEach((now) => now());
  toonverse.isWriting = () => open.size > 0;

  /* Commits after a pause and on leaving, never in the middle of a composed syllable. `now` commits at once; `take`
     puts another value in the place of `was`, under what was typed over that, and gives whether there is any. */
  function commits(control, commit) {
    let composing = false,
      timer = null,
      last = control.value,
      late = [];
    const now = () => {
      if (composing) return;
      clearTimeout(timer);
      open.delete(now);
      if (control.value !== last) {
        last = control.value;
        commit(control.value);
      }
    };
    const later = () => {
      clearTimeout(timer);
      const known = open.delete(now);
      if (!composing && control.value === last) return;
      open.add(now);
      timer = setTimeout(now, PAUSE);
      if (!known) toonverse.tellOutbox();
    };
    const take = (was, value, then) => {
      // A syllable that is being composed would be cut by any change of its field.
      if (composing) return void late.push(() => take(was, value, then));
      last = put(control, was, value, last);
      control.dispatchEvent(new Event("input", { bubbles: true }));
      then(control.value !== last);
    };
    const composed = () => {
      composing = false;
      late.splice(0).forEach((one) => one());
    };
    control.addEventListener("compositionstart", () => {
      composing = true;
    });
    control.addEventListener("compositionend", () => {
      composed();
      later();
    });
    control.addEventListener("input", later);
    control.addEventListener("blur", () => {
      composed();
      now();
    });
    /* Whether a new drawing would take nothing from whoever is in it. */
    control.tvIsDone = () => !composing && control.value === last;
    return { now, take };
  }

  /* Another value under what is typed, with the caret where it was in it; and under what was committed of that. */
  function put(control, was, value, committed) {
    const mine = control.value;
    // A number is one's own or not.
    if (!control.matches("textarea")) {
      if (mine === was) control.value = value;
      return committed === was ? value : committed;
    }
    const { text, at } = toonverse.merged(was, mine, value);
    const [start, end] = [at(control.selectionStart), at(control.selectionEnd)];
    control.value = text;
    if (control === document.activeElement) control.setSelectionRange(start, end);
    return toonverse.over(was, committed, value);
  }

  const wrap = (ctx, spec, control) => {
    const box = h(
      "div",
      { class: `tv-field ${spec.class || ""}` },
      h(
        "label",
        { class: "tv-field-in" },
        h("span", { class: spec.quiet ? "tv-hidden" : "tv-label" }, spec.label),
        control,
      ),
    );
    // The revision its value is from: what another window saves meanwhile is compared with this.
    box.tvStage = spec.stage || ctx.value.stage;
    box.tvBase = ctx.revision(box.tvStage);
    return toonverse.mark(ctx, spec, box);
  };

  const draftOf = (ctx, spec) => toonverse.drafts.key(spec.stage || ctx.value.stage, spec.item, spec.field);

  /* Every key is kept in this tab at once, half a syllable too; what an earlier page could not save any more
     is in its field again, and on its way. What undo puts into the field comes under what is typed in it. */
  function keeps(ctx, spec, box, control, { now, take }) {
    const name = draftOf(ctx, spec),
      draft = toonverse.drafts.get(ctx.value.episode, name);
    const keep = () => toonverse.drafts.put(ctx.value.episode, name, control.value, box.tvBase);
    if (draft && String(draft.value) !== control.value) {
      control.value = draft.value;
      box.tvBase = draft.base;
      // Before anything else is drawn: nobody is to read that all is saved.
      queueMicrotask(now);
    } else if (draft && ctx.value.episode) toonverse.drafts.drop(ctx.value.episode, name);
    control.addEventListener("input", keep);
    box.tvTake = ({ was, value, revision }) => {
      // What was refused is not what undo took back: it is still to be mended.
      if (box.classList.contains("is-refused")) return;
      take(String(was), String(value), (typed) => {
        box.tvBase = revision;
        toonverse.drafts.drop(ctx.value.episode, name);
        if (typed) keep();
      });
    };
  }

  /* How much room is left in a text, said from four fifths on: a person is told before they press *Run*. */
  function counted(area, most) {
    const words = h("small", { class: "tv-length", id: toonverse.newId("length") });
    area.setAttribute("aria-describedby", words.id);
    const count = () => {
      const length = [...area.value.trim()].length;
      const values = { length: length.toLocaleString(), most: most.toLocaleString() };
      const told = length > most ? "field.too_long" : "field.length";
      words.textContent = length < most * 0.8 ? "" : t(told, values);
      words.classList.toggle("is-over", length > most);
      area.setAttribute("aria-invalid", String(length > most));
    };
    area.addEventListener("input", count);
    count();
    return words;
  }

  /* {stage?, item, field, value, label, rows?, placeholder?, quiet?, most?, commit?}: a text box that saves itself;
     `most` is how many characters are of use.
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
    const box = wrap(ctx, spec, area);
    area.addEventListener("input", () => grow(area));
    requestAnimationFrame(() => grow(area));
    const commit = commits(
      area,
      spec.commit ||
        ((value) =>
          ctx.save([{ op: "set", item: spec.item, field: spec.field, value }], {
            stage: spec.stage,
            letter: spec.letter,
            at: box,
          })),
    );
    keeps(ctx, spec, box, area, commit);
    if (spec.most) box.append(counted(area, spec.most));
    return box;
  };

  const store = (ctx, spec, at) => (value) =>
    ctx.save([{ op: "set", item: spec.item, field: spec.field, value }], { stage: spec.stage, at });

  toonverse.numberField = toonverse.numberFields({ commits, wrap, keeps, draftOf, store });

  /* choices: [[value, words], …]; a value that is not among them is kept and shown as it is. */
  toonverse.selectField = (ctx, spec) => {
    const select = h("select", { data: { k: `${spec.item}/${spec.field}` } });
    const known = spec.choices.some(([value]) => value === spec.value);
    for (const [value, words] of known ? spec.choices : [[spec.value, String(spec.value)], ...spec.choices])
      select.append(h("option", { value: value === null ? "" : value }, words));
    select.value = spec.value === null ? "" : spec.value;
    const box = wrap(ctx, spec, select);
    select.addEventListener("change", () => {
      const value = select.value === "" && spec.nullable ? null : select.value;
      (
        spec.commit ||
        ((one) =>
          ctx.save([{ op: "set", item: spec.item, field: spec.field, value: one }], {
            stage: spec.stage,
            letter: spec.letter,
            at: box,
          }))
      )(value, box);
    });
    return box;
  };

  /** The lock of one item; `label` says what a click does. */
  toonverse.lock = (ctx, item, locked, label) =>
    h(
      "button",
      {
        type: "button",
        class: "tv-toggle",
        "aria-pressed": String(Boolean(locked)),
        title: label,
        "aria-label": label,
        data: { k: `${item}/locked` },
        on: { click: () => ctx.save([{ op: "set", item, field: "locked", value: !locked }]) },
      },
      icon(locked ? "lock" : "unlock"),
    );
})();
