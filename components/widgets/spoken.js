/* In which language an episode is told: in that of its premise, as long as nobody has chosen one by hand. Kept in this
   browser tab for each episode; "" is the one that is not made yet. */
toonverse.premiseLanguage = () => {
  "use strict";
  const place = (episode) => "toonverse.spoken." + (episode || "new");
  const held = {};

  /* "by hand", the language it was told in before it followed its premise, or "". */
  function get(episode) {
    try {
      return sessionStorage.getItem(place(episode)) || "";
    } catch (error) {
      console.debug(error);
      return held[episode] || "";
    }
  }
  function put(episode, what) {
    held[episode] = what;
    try {
      sessionStorage.setItem(place(episode), what);
    } catch (error) {
      console.debug(error);
    }
  }

  const BY_HAND = "by hand";
  return {
    follows: (episode) => get(episode) !== BY_HAND,
    followed: (episode) => (get(episode) === BY_HAND ? "" : get(episode)),
    /* Back to where it came from there is nothing to tell. */
    follow: (episode, from, to) => put(episode, get(episode) === to ? "" : get(episode) || from),
    choose: (episode) => put(episode, BY_HAND),
    forget: (episode) => put(episode, ""),
    /* What was so before there was an episode is so of the one it became. */
    moved: (episode) => {
      put(episode, get(""));
      put("", "");
    },
  };
};
