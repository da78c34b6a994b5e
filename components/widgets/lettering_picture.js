/* One panel's picture with its balloons: taken, moved, widened, led, written in. */
(() => {
  "use strict";
  const { t, svg } = toonverse;
  const SMALLEST = 40;
  const LEAST_WIDE = 210;

  /* Words that bring their own end with them get no second full stop. */
  const ENDED = /[.!?…。！？]["'”’」』)]*$/u;
  const named = (words) =>
    t(ENDED.test(words.trim()) ? "balloon.label_ended" : "balloon.label", { text: words.trim() });

  function guides(panel, guide) {
    const [x, y, w, high] = panel.panel;
    const boxes = (kind, rows) =>
      rows.map(([left, top, width, height]) => {
        const box = svg("rect", { x: x + left, y: y + top, width, height, class: "tv-guide", "data-guide": kind });
        const title = svg("title", {});
        title.textContent = t("lettering.guide." + kind);
        box.append(title);
        return box;
      });
    const m = guide.margin;
    const safe = [[m, m, Math.max(w - 2 * m, 0), Math.max(high - 2 * m, 0)]];
    const group = svg("g", { class: "tv-guides" });
    group.append(
      ...boxes("figure", guide.figures),
      ...boxes("face", guide.faces),
      ...boxes("hand", guide.hands),
      ...boxes("safe", safe),
    );
    return group;
  }

  /* {panel, balloons, guide, set(balloon, fields), chosen(id), edited(balloon, text), deeds} → SVG */
  toonverse.letteringPicture = (ctx, spec) => {
    const { panel, balloons, deeds, set } = spec;
    const [width, height] = panel.canvas;
    const [x, y, w, high] = panel.panel;
    const board = svg("svg", {
      viewBox: `0 0 ${width} ${height}`,
      class: "tv-canvas",
      role: "group",
      "aria-label": t("panel.number", { number: panel.number }),
    });
    if (panel.picture)
      board.append(svg("image", { href: panel.picture, x, y, width: w, height: high, preserveAspectRatio: "none" }));
    else board.append(svg("rect", { x, y, width: w, height: high, class: "tv-nopicture" }));
    if (spec.guide) board.append(guides(panel, spec.guide));
    // Where it is not in sight it has no width.
    const unit = () => width / (board.getBoundingClientRect().width || width);
    const onPicture = ([left, top]) => [Math.round(left - x), Math.round(top - y)];

    /* Where its middle is now, in hundredths of the picture: pixels say nothing to whoever does not see them. */
    function moved(balloon, at) {
      const [across, down] = [at[0] / w, at[1] / high].map((share) => Math.round(100 * share));
      toonverse.say(t("balloon.moved", { across, down }));
      return set(balloon, { at });
    }

    /* Its field lies over the balloon, as wide as can be written in. */
    function write(balloon) {
      const host = board.parentNode,
        one = unit(),
        seat = board.getBoundingClientRect(),
        frame = host.getBoundingClientRect();
      const group = board.querySelector(`[data-item="${CSS.escape(balloon.id)}"]`);
      const ink = group.getBBox();
      const wide = Math.min(Math.max(ink.width / one, LEAST_WIDE), seat.width);
      const middle = seat.left - frame.left + (ink.x + ink.width / 2) / one;
      const most = seat.left - frame.left + seat.width - wide;
      toonverse.balloonText({
        ctx,
        host,
        balloon,
        code: spec.code,
        value: spec.words(balloon),
        at: {
          left: Math.max(Math.min(middle - wide / 2, most), seat.left - frame.left),
          top: Math.max(seat.top - frame.top + ink.y / one, 0),
          width: wide,
          height: Math.min(ink.height / one, 96),
          size: Math.min(Math.max((balloon.lines[0] ? balloon.lines[0].size : 0) / one, 16), 22),
        },
        saved: (text) => spec.edited(balloon, text),
        split: (text, place) => deeds.split(balloon, text, place),
        closed: () => group.isConnected && group.focus({ preventScroll: true }),
      });
    }

    /* By the key's place on the keyboard: a Korean one gives other letters. */
    function key(balloon, event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === "Enter" || event.key === "F2") write(balloon);
      else if (event.code === "KeyT") deeds.tidy(panel);
      else if (event.code === "KeyR" && deeds.held(balloon)) deeds.letGo([balloon]);
      else if (event.code === "BracketRight") deeds.layer(panel, balloon, true);
      else if (event.code === "BracketLeft") deeds.layer(panel, balloon, false);
      else return false;
      return true;
    }

    board.addEventListener("tv-chosen", ({ detail: id }) => {
      board.querySelectorAll(".tv-handle, .tv-shaping").forEach((one) => one.remove());
      const balloon = balloons.find((one) => one.id === id);
      if (balloon)
        board.append(
          ...toonverse.balloonHandles({
            balloon,
            canvas: panel.canvas,
            scale: panel.scale,
            unit,
            shaped: (shape) => set(balloon, shape),
            aimed: (to) => set(balloon, { tip: onPicture(to) }),
          }),
        );
    });
    board.addEventListener("tv-write", ({ detail: id }) => write(balloons.find((one) => one.id === id)));
    // Drawn as it is exported: by layer, then in reading order.
    const drawn = [...balloons].sort((one, other) => one.layer - other.layer);
    let least = 0;
    for (const balloon of drawn)
      board.append(
        toonverse.balloon({
          balloon: { ...balloon, ink: ctx.value.ink, paper: ctx.value.paper },
          canvas: panel.canvas,
          scale: panel.scale,
          least: () => least,
          label: named(spec.words(balloon)),
          selected: () => spec.chosen(balloon.id),
          write: () => write(balloon),
          key: (event) => key(balloon, event),
          moved: (by) => moved(balloon, onPicture([balloon.middle[0] + by[0], balloon.middle[1] + by[1]])),
        }),
      );
    // A finger takes as much of a shrunk picture as of a large one.
    new ResizeObserver(() => {
      const now = SMALLEST * unit();
      if (!Number.isFinite(now) || Math.abs(now - least) < 1) return;
      least = now;
      board.querySelectorAll(".tv-balloon").forEach((one) => one.dispatchEvent(new CustomEvent("tv-redraw")));
      const chosen = board.querySelector(".tv-handle") && board.querySelector(".tv-balloon.is-chosen");
      if (chosen && !board.querySelector(".tv-handle:focus"))
        board.dispatchEvent(new CustomEvent("tv-chosen", { detail: chosen.dataset.item }));
    }).observe(board);
    return board;
  };
})();
