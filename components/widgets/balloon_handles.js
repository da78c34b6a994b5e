/* What a chosen balloon is taken by besides itself: its sides, for another width and height, and its tail's end. */
(() => {
  "use strict";
  const { svg, t } = toonverse;

  /* {at, label, cursor, unit(), within(point), moved(point)}: a dot that can be dragged and moved by arrow keys. */
  function dot(spec) {
    let at = [...spec.at],
      from = null,
      timer = null;
    // In pixels of the screen, whatever the picture is shrunk to: a finger takes 44 of them.
    const unit = spec.unit();
    const reach = svg("circle", { r: 22 * unit, class: "tv-dot-reach" });
    const seen = svg("circle", { r: 6 * unit, class: "tv-dot" });
    const group = svg("g", {
      class: "tv-handle",
      tabindex: 0,
      role: "slider",
      "aria-label": spec.label,
      "aria-valuetext": "",
      "data-k": spec.key,
      style: `cursor:${spec.cursor}`,
    });
    group.append(reach, seen);
    const draw = () => {
      group.setAttribute("transform", `translate(${at[0]} ${at[1]})`);
      group.setAttribute("aria-valuetext", spec.told(at));
      if (spec.shown) spec.shown(at);
    };
    const tell = () => {
      clearTimeout(timer);
      timer = null;
      if (at[0] === spec.at[0] && at[1] === spec.at[1]) return;
      Promise.resolve(spec.moved(at.map(Math.round))).then((answer) => {
        if (answer && answer.ok) return;
        at = [...spec.at];
        draw();
      });
    };
    group.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.stopPropagation();
      event.preventDefault();
      from = { x: event.clientX, y: event.clientY, unit: spec.unit(), at: [...at] };
      group.setPointerCapture(event.pointerId);
      group.focus({ preventScroll: true });
    });
    group.addEventListener("pointermove", (event) => {
      if (!from) return;
      const far = [event.clientX - from.x, event.clientY - from.y].map((one) => one * from.unit);
      at = spec.within([from.at[0] + far[0], from.at[1] + far[1]]);
      draw();
    });
    const release = () => {
      if (!from) return;
      from = null;
      tell();
    };
    group.addEventListener("pointerup", release);
    group.addEventListener("pointercancel", release);
    group.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      const far = (event.shiftKey ? 40 : 8) * spec.scale;
      at = spec.within([at[0] + step[0] * far, at[1] + step[1] * far]);
      draw();
      clearTimeout(timer);
      timer = setTimeout(tell, 500);
    });
    group.addEventListener("blur", () => timer && tell());
    draw();
    return group;
  }

  const SQUARE = new Set(["narration", "thought"]);
  const LEAST = 24;

  /* The form a balloon is about to get, while one of its sides is held. */
  function outlined(balloon) {
    const [x, y] = balloon.middle;
    const form = svg("rect", { class: "tv-shaping", "data-kind": balloon.kind });
    const show = (wide, high) => {
      const [rx, ry] = SQUARE.has(balloon.kind) ? [0, 0] : [wide / 2, high / 2];
      const now = { x: x - wide / 2, y: y - high / 2, width: wide, height: high, rx, ry };
      Object.entries(now).forEach(([name, value]) => form.setAttribute(name, value));
      form.classList.toggle("is-shown", wide !== balloon.wide || high !== balloon.high);
    };
    return { form, show };
  }

  /* Its sides. The height is taken at the side where the tail is not. */
  function sides({ balloon, canvas, scale, unit, shaped }) {
    const [x, y] = balloon.middle,
      { wide, high } = balloon,
      before = balloon.width,
      up = balloon.tip && balloon.tip[1] < y ? 1 : -1,
      { form, show } = outlined(balloon);
    // Known from now on, not only from the answer on: a height that follows at once goes with this width.
    const given = async (width, more) => {
      balloon.width = width;
      const answer = await shaped({ width, ...more });
      if (!answer || !answer.ok) balloon.width = before;
      return answer;
    };
    const width = dot({
      key: balloon.id + "/width",
      at: [x + wide / 2, y],
      label: t("lettering.width"),
      cursor: "ew-resize",
      scale,
      unit,
      told: (at) => `${Math.round(2 * (at[0] - x))} px`,
      shown: (at) => show(2 * (at[0] - x), high),
      within: (at) => [Math.min(Math.max(at[0], x + LEAST * scale), canvas[0]), y],
      moved: (at) => given(Math.round(2 * (at[0] - x)), {}),
    });
    // A given height is a given form: with the width it has now, where nobody has set one.
    const height = dot({
      key: balloon.id + "/height",
      at: [x, y + (up * high) / 2],
      label: t("lettering.height"),
      cursor: "ns-resize",
      scale,
      unit,
      told: (at) => `${Math.round(2 * Math.abs(at[1] - y))} px`,
      shown: (at) => show(wide, 2 * Math.abs(at[1] - y)),
      within: (at) => [x, y + up * Math.min(Math.max(up * (at[1] - y), LEAST * scale), canvas[1] / 2)],
      moved: (at) => given(balloon.width || wide, { height: Math.round(2 * Math.abs(at[1] - y)) }),
    });
    return [form, width, height];
  }

  /* The handles of one balloon: {balloon, canvas, scale, unit(), shaped({width, height}), aimed(point)}. */
  toonverse.balloonHandles = (spec) => {
    const { balloon, canvas, scale, unit, aimed } = spec;
    const inside = (value, size) => Math.min(Math.max(value, 0), size);
    const handles = balloon.wide ? sides(spec) : [];
    if (balloon.tip)
      handles.push(
        dot({
          key: balloon.id + "/tip",
          at: balloon.tip,
          label: t("lettering.tip"),
          cursor: "crosshair",
          scale,
          unit,
          told: (at) => at.map(Math.round).join(", "),
          within: (at) => [inside(at[0], canvas[0]), inside(at[1], canvas[1])],
          moved: aimed,
        }),
      );
    return handles;
  };
})();
