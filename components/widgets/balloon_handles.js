/* What a chosen balloon is taken by besides itself: its side, for another width, and the end of its tail. */
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

  /* The handles of one balloon: {balloon, canvas, scale, unit(), widened(width), aimed(point)}. */
  toonverse.balloonHandles = ({ balloon, canvas, scale, unit, widened, aimed }) => {
    const inside = (value, size) => Math.min(Math.max(value, 0), size);
    const [x, y] = balloon.middle;
    const handles = [];
    if (balloon.wide)
      handles.push(
        dot({
          key: balloon.id + "/width",
          at: [x + balloon.wide / 2, y],
          label: t("lettering.width"),
          cursor: "ew-resize",
          scale,
          unit,
          told: (at) => `${Math.round(2 * (at[0] - x))} px`,
          within: (at) => [inside(Math.max(at[0], x + 24 * scale), canvas[0]), y],
          moved: (at) => widened(2 * (at[0] - x)),
        }),
      );
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
