/* The words of a balloon, written where they stand. They are saved when they are left, Escape leaves them as they
   were; until then they are kept in this tab, half a syllable too. */
(() => {
  "use strict";
  const { t, h, button } = toonverse;

  /* {ctx, host, at: {left, top, width, height, size}, balloon, code, value, saved(text), split(text, at), closed()}.
     `saved` and `split` give the server's answer. */
  toonverse.balloonText = (spec) => {
    const { ctx, host, at, balloon, code } = spec;
    const name = toonverse.drafts.key("text", balloon.line, "text." + code);
    const base = ctx.revision("text");
    let open = true;
    const area = h("textarea", {
      class: "tv-onpicture-text",
      lang: code,
      spellcheck: "false",
      "aria-label": t("lettering.text"),
      "aria-describedby": "tv-onpicture-how",
      data: { k: balloon.id + "/text" },
    });
    area.value = spec.value;
    const keep = (event) => event.preventDefault();
    const split = button(t("lettering.split_here"), () => parted(), { icon: "split", kind: "small" });
    const done = button(t("lettering.done"), () => close(true), { icon: "check", kind: "small" });
    const box = h(
      "div",
      {
        class: "tv-onpicture",
        style: {
          left: at.left + "px",
          top: at.top + "px",
          width: at.width + "px",
          "--tv-type": at.size + "px",
          "--tv-high": at.height + "px",
          "--tv-balloon-paper": ctx.value.paper,
          "--tv-balloon-ink": ctx.value.ink,
        },
      },
      area,
      // Pressing one of them must not leave the words, which would save them.
      h("div", { class: "tv-onpicture-do", on: { pointerdown: keep, mousedown: keep } }, split, done),
      h("p", { class: "tv-hidden", id: "tv-onpicture-how" }, t("lettering.text_how")),
    );

    const fit = () => {
      area.style.height = "auto";
      area.style.height = Math.max(area.scrollHeight + 2, at.height) + "px";
    };

    /* Gives what became of the words: null where there was nothing to save. */
    function close(save) {
      if (!open) return null;
      open = false;
      const text = area.value,
        changed = text !== spec.value;
      if (!save || !changed) toonverse.drafts.drop(ctx.value.episode, name);
      // The balloon gets the focus before its field goes: a card that waited is drawn anew then.
      spec.closed();
      box.remove();
      return save && changed ? spec.saved(text) : null;
    }

    async function parted() {
      const place = area.selectionStart,
        text = area.value;
      if (!text.slice(0, place).trim() || !text.slice(place).trim()) return toonverse.toast(t("lettering.split_where"));
      const answer = await close(true);
      // Refused words are told of where they stand; the old ones have no such place.
      return answer && !answer.ok ? answer : spec.split(text, place);
    }

    area.addEventListener("input", () => {
      fit();
      toonverse.drafts.put(ctx.value.episode, name, area.value, base);
    });
    area.addEventListener("keydown", (event) => {
      event.stopPropagation();
      // Escape and Enter belong to the input method while a syllable is being composed.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Escape") close(false);
      else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        if (event.shiftKey) parted();
        else close(true);
      } else return;
      event.preventDefault();
    });
    area.addEventListener("blur", () => close(true));
    host.append(box);
    fit();
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
    return box;
  };
})();
