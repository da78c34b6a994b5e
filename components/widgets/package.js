/* The package: slices as they will be uploaded, each platform's verdict, and what to download. */
toonverse.define("package", (ctx) => {
  "use strict";
  const { t, h, icon, button } = toonverse;
  let language = "";

  const size = (bytes) => (bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.round(bytes / 1e3)} KB`);

  function slices(strip) {
    return h(
      "div",
      { class: "tv-slices" },
      strip.slices.map((one, index) =>
        h(
          "figure",
          { class: "tv-slice" },
          h(
            "a",
            { href: one.full, target: "_blank", rel: "noopener", title: t("package.open") },
            h("img", {
              src: one.thumb,
              width: one.width,
              height: one.height,
              loading: "lazy",
              decoding: "async",
              alt: t("package.slice", { number: index + 1 }),
            }),
          ),
          h(
            "figcaption",
            {},
            h("b", {}, String(index + 1).padStart(3, "0")),
            ` ${one.width}×${one.height} · ${size(one.bytes)} · ${one.type.toUpperCase()}`,
          ),
        ),
      ),
    );
  }

  function platforms(value) {
    return h(
      "ul",
      { class: "tv-platforms" },
      value.platforms.map((one) =>
        h(
          "li",
          { class: one.accepted ? (value.behind ? "is-old" : "is-good") : "is-bad" },
          icon(one.accepted ? "check" : "alert"),
          h(
            "div",
            {},
            h("b", {}, one.name),
            one.chosen ? h("span", { class: "tv-tag" }, t("package.chosen")) : null,
            h("span", { class: "tv-quiet" }, one.accepted ? t("package.accepted") : t("package.refused")),
            one.findings.length
              ? h(
                  "details",
                  { class: "tv-more" },
                  h("summary", {}, t("package.findings", { n: one.findings.length })),
                  h(
                    "ul",
                    {},
                    one.findings.map((two) => h("li", { data: { severity: two.severity } }, two.text)),
                  ),
                )
              : null,
          ),
        ),
      ),
    );
  }

  function downloads(value, code) {
    return h(
      "div",
      { class: "tv-downloads" },
      h(
        "a",
        {
          class: `tv-button ${value.behind ? "" : "is-primary"}`,
          href: `${value.reader}&lang=${code}`,
          target: "_blank",
          rel: "noopener",
        },
        icon("eye"),
        h("span", {}, t("package.reader")),
      ),
      value.formats.map((one) =>
        h(
          "a",
          { class: "tv-button", href: `${value.export}${encodeURIComponent(one.id)}?lang=${code}`, download: "" },
          icon("download"),
          h("span", {}, one.name),
        ),
      ),
    );
  }

  /* What is taken out now is older than what was written since: it may be, and is said. */
  function outdated(value) {
    if (!value.behind) return null;
    const words = value.outdated ? "package.outdated" : "package.outdated_whole";
    return h(
      "div",
      { class: "tv-package-old", role: "status" },
      icon("refresh"),
      h("span", {}, t(words, { n: value.outdated, stage: value.behind })),
      button(t("package.run_to"), () => toonverse.start(ctx, "text", "packaging"), { icon: "play", kind: "small" }),
    );
  }

  function draw(value) {
    if (value.empty || !value.strips) {
      ctx.root.replaceChildren(toonverse.emptyState("packaging", value.busy));
      return;
    }
    const strip =
      value.strips.find((one) => one.id === language) ||
      value.strips.find((one) => one.id === value.language) ||
      value.strips[0];
    if (!strip) {
      ctx.root.replaceChildren(toonverse.emptyState("packaging", value.busy));
      return;
    }
    ctx.root.replaceChildren(
      h(
        "section",
        { class: "tv-card tv-package-top" },
        h(
          "div",
          { class: "tv-package-title" },
          strip.cover ? h("img", { class: "tv-cover", src: strip.cover, alt: t("package.cover") }) : null,
          h(
            "div",
            {},
            h("h2", {}, value.title),
            h(
              "p",
              { class: "tv-figures" },
              h("span", {}, h("b", {}, strip.slices.length), " ", t("package.slices")),
              h("span", {}, h("b", {}, `${strip.width} × ${strip.height.toLocaleString()}`), " px"),
              h("span", {}, h("b", {}, size(strip.bytes))),
            ),
            value.strips.length > 1
              ? h(
                  "div",
                  { class: "tv-chips" },
                  value.strips.map((one) =>
                    h(
                      "button",
                      {
                        type: "button",
                        class: "tv-chip",
                        "aria-pressed": String(one.id === strip.id),
                        on: {
                          click: () => {
                            language = one.id;
                            draw(ctx.value);
                          },
                        },
                      },
                      t("language." + one.id),
                    ),
                  ),
                )
              : null,
          ),
        ),
        outdated(value),
        downloads(value, strip.id),
      ),
      h("section", { class: "tv-card" }, h("h3", {}, t("package.platforms")), platforms(value)),
      h("section", { class: "tv-card" }, h("h3", {}, t("package.slices_of")), slices(strip)),
    );
  }

  return { draw };
});
