/* What is said under the chips of a premise: what the story decides, what was left to it, what could not be read. */
(() => {
  "use strict";
  const { t, h } = toonverse;
  /* What makes a ready story the premise's own: where it could not be read, it is asked for. */
  const STEER = ["goal", "obstacle"];

  /* `source` as `factChips` has it; state() gives {facts, unused, unread, foreign, language}; does: {add(fact), again()}. */
  toonverse.factWords = (source, state, does) => {
    let facts = [],
      unused = [],
      unread = [],
      foreign = "",
      language = "";

    function said() {
      ({ facts, unused, unread, foreign, language } = state());
      const names = (list) => list.map((fact) => t("facts." + fact.name)).join(", ");
      const gone = facts.filter((fact) => fact.expected && !fact.values.length && !fact.given);
      const left = facts.filter((fact) => fact.given && !fact.values.length);
      // A sample is told as it stands.
      const wanted = source.free() && !source.sample() ? gone.filter((fact) => STEER.includes(fact.name)) : [];
      return [
        wanted.length
          ? h(
              "span",
              { class: "tv-facts-ask" },
              t("facts.steer"),
              wanted.map((fact) =>
                h(
                  "button",
                  {
                    type: "button",
                    class: "tv-link",
                    data: { k: "steer-" + fact.name },
                    on: { click: () => does.add(fact) },
                  },
                  t("facts.steer_" + fact.name),
                ),
              ),
            )
          : null,
        gone.length ? h("span", {}, t("facts.none", { names: names(gone) })) : null,
        left.length ? h("span", {}, t("facts.left", { names: names(left) })) : null,
        facts.some((fact) => fact.given)
          ? h("button", { type: "button", class: "tv-link", data: { k: "facts-again" }, on: { click: does.again } }, [
              t("facts.again"),
            ])
          : null,
        ...languageSaid(),
        foreign ? h("span", {}, t(source.free() ? "facts.foreign" : "facts.foreign_sent")) : null,
        !foreign && nothingRead() ? h("span", {}, t(hasWords() ? "facts.nothing" : "facts.signs")) : null,
        unread.length && source.free() ? h("span", {}, t("facts.unread", { words: unread.join(", ") })) : null,
        unused.length && source.free() ? h("span", {}, t("facts.unused", { names: unused.join(", ") })) : null,
      ].filter(Boolean);
    }

    const hasWords = () => /\p{L}/u.test(source.premise());

    // A ready story is told then that has nothing of the premise in it.
    function nothingRead() {
      const told = facts.some((fact) => fact.values.length || fact.given);
      return source.free() && !source.sample() && facts.length > 0 && !told && source.premise().trim() !== "";
    }

    function languageSaid() {
      const name = (code) => t("language." + code);
      const told = source.brief().languages[0],
        before = source.followed();
      if (before && before !== told)
        return [
          h("span", {}, t("facts.followed", { told: name(told) })),
          h(
            "button",
            {
              type: "button",
              class: "tv-link",
              data: { k: "facts-unfollow" },
              on: { click: () => source.speak(before) },
            },
            [t("facts.speak", { language: name(before) })],
          ),
        ];
      if (!language) return [];
      const speak = () => source.speak(language);
      return [
        h("span", {}, t("facts.other_language", { premise: name(language), told: name(told) })),
        h("button", { type: "button", class: "tv-link", data: { k: "facts-language" }, on: { click: speak } }, [
          t("facts.speak", { language: name(language) }),
        ]),
      ];
    }

    return said;
  };
})();
