/* The strip as a sheet over a narrow page: one button opens and closes it, Escape and another stage close it. */
(() => {
  "use strict";
  const { t, h, icon } = toonverse;
  let opener = null;
  const shown = () => document.body.classList.contains("tv-phone-shown");

  function show(on) {
    document.body.classList.toggle("tv-phone-shown", on);
    if (!opener) return;
    opener.setAttribute("aria-expanded", String(on));
    opener.replaceChildren(icon(on ? "close" : "phone"), h("span", {}, t(on ? "preview.close" : "preview.open")));
  }

  /* On a phone it stands in the row that stays: over the page it would lie on what is to be pressed. */
  const narrow = matchMedia("(max-width: 720px)");
  let home = null;
  function seat() {
    const slot = document.querySelector(".tv-preview-slot");
    if (!opener) return;
    if (narrow.matches && slot) slot.replaceChildren(opener);
    else if (home && home.isConnected) home.append(opener);
  }
  toonverse.on("seats", seat);
  narrow.addEventListener("change", seat);

  toonverse.previewButton = (root) => {
    if (opener) opener.remove();
    home = root;
    opener = h("button", { type: "button", class: "tv-button tv-phone-open", on: { click: () => show(!shown()) } });
    show(shown());
    seat();
  };

  /* What the mark in the corner of a picture says, told until it has been read. */
  const READ = "toonverse.rehearsal";
  const isRead = () => {
    try {
      return Boolean(localStorage.getItem(READ));
    } catch (error) {
      console.debug(error);
      return false;
    }
  };
  toonverse.rehearsalNote = (header, drawn) => {
    const old = header.querySelector(".tv-phone-note");
    if (!drawn || isRead()) return old && old.remove();
    if (old && old.dataset.language === toonverse.language()) return;
    if (old) old.remove();
    const read = () => {
      try {
        localStorage.setItem(READ, "1");
      } catch (error) {
        console.debug(error);
      }
      header.querySelector(".tv-phone-note").remove();
    };
    header.append(
      h(
        "p",
        { class: "tv-phone-note", data: { language: toonverse.language() } },
        icon("brush"),
        h("span", {}, t("preview.rehearsal")),
        toonverse.button(t("preview.rehearsal_read"), read, { icon: "close", bare: true }),
      ),
    );
  };

  /* On a new server the samples are being drawn: there will be something here without anybody doing anything. */
  toonverse.previewEmpty = (value) =>
    h("p", { role: value.making ? "status" : null }, t(value.making ? "preview.making" : "preview.empty"));

  /* What is shown: one's own strip and how far it is, a finished sample, or one that is being drawn and how far it is. */
  toonverse.previewTold = (header, value) => {
    const [title, form] = header.querySelectorAll(":scope > :is(b, .tv-phone-form)");
    const forms = value.panels.reduce((sum, one) => ({ ...sum, [one.form]: (sum[one.form] || 0) + 1 }), {});
    const how = { done: (forms.lettered || 0) + (forms.picture || 0), total: value.panels.length };
    const stale = value.panels.filter((one) => one.stale).length;
    const own = stale ? "preview.stale_n" : forms.lettered === how.total ? "preview.lettered" : "preview.progress";
    title.textContent = t(value.sample ? "preview.sample" : "preview.title");
    if (value.making) form.textContent = t("preview.drawing", how);
    else form.textContent = value.sample ? value.sample.title : t(own, { ...how, n: stale });
    form.classList.toggle("is-warn", stale > 0);
    toonverse.rehearsalNote(header, value.rehearsal);
  };

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || !shown() || document.querySelector("dialog[open]")) return;
    // Where it stands beside the page there is nothing to close.
    if (!opener || !opener.getClientRects().length) return;
    show(false);
    opener.focus();
  });
  toonverse.on("tab", () => shown() && show(false));

  /* Who scrolls on reads: the button leaves the page to them, and comes back with the first step up. */
  let last = 0;
  document.addEventListener(
    "scroll",
    () => {
      const at = window.scrollY;
      if (Math.abs(at - last) < 8) return;
      document.body.classList.toggle("tv-scrolls-on", at > last);
      last = at;
    },
    { passive: true },
  );
})();
