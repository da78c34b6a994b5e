/* What was typed over one text, put over another that has come in its place meanwhile. */
(() => {
  "use strict";

  /* Where two texts differ: from `start` on, up to as many characters from their ends as `rest` says. */
  function differing(one, other) {
    const most = Math.min(one.length, other.length);
    let start = 0,
      rest = 0;
    while (start < most && one[start] === other[start]) start += 1;
    while (rest < most - start && one.at(-1 - rest) === other.at(-1 - rest)) rest += 1;
    return { start, rest };
  }

  /* {text, at(place)}: `mine` was made from `was`; `text` is made from `now` in the same way, and `at` says where a
     place in `mine` has gone. Where both changed the same words, what was typed stands behind what there is now. */
  toonverse.merged = (was, mine, now) => {
    const [before, typed, there] = [was, mine, now].map((text) => [...text]);
    const own = differing(before, typed),
      other = differing(before, there);
    const gone = (place) => {
      const left = before.length - place;
      if (left <= other.rest) return there.length - left;
      return place <= other.start ? place : there.length - other.rest;
    };
    const from = gone(own.start),
      to = Math.max(from, gone(before.length - own.rest));
    const put = typed.slice(own.start, typed.length - own.rest);
    const text = [...there.slice(0, from), ...put, ...there.slice(to)];
    const at = (place) => {
      const point = [...mine.slice(0, place)].length,
        behind = point - (typed.length - own.rest);
      let found = gone(point);
      if (behind > 0) found = gone(before.length - own.rest + behind) - to + from + put.length;
      else if (point >= own.start) found = from + point - own.start;
      return text.slice(0, found).join("").length;
    };
    return { text: text.join(""), at };
  };

  /* The same for any value: what is no text is one's own or not. */
  toonverse.over = (was, mine, now) => {
    if (mine === was) return now;
    return [was, mine, now].every((one) => typeof one === "string") ? toonverse.merged(was, mine, now).text : mine;
  };
})();
