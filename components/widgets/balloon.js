/* One balloon as SVG, drawn from the engine's geometry, and moved by pointer or arrow keys. */
(() => {
  "use strict";
  const { svg } = toonverse;

  const path = (points) => points.map(([x, y], at) => `${at ? "L" : "M"}${x} ${y}`).join("") + "Z";

  /* While it is dragged: everything moves, and its tail points at the same mouth. The engine then lays it out. */
  function placed(balloon, offset) {
    const [dx, dy] = offset;
    const shift = ([x, y]) => [x + dx, y + dy];
    const outline = balloon.outline.map(shift);
    const tail = dx || dy ? toonverse.balloonTail(balloon, outline).tail : balloon.tail;
    return {
      outline,
      tail,
      letters: balloon.letters.map(([words, face, length, [a, b, c, d, e, f], contours]) => [
        words,
        face,
        length,
        [a, b, c, d, e + dx, f + dy],
        contours,
      ]),
      lines: balloon.lines.map((line) => ({
        ...line,
        origin: shift(line.origin),
        ink: [line.ink[0] + dx, line.ink[1] + dy, line.ink[2], line.ink[3]],
      })),
    };
  }

  /* Where it may be moved to: {x, y} as [least, most] offsets that keep its shape on the canvas. */
  function room(balloon, [width, height]) {
    const corners = balloon.lines.flatMap(({ ink: [x, y, w, h] }) => [
      [x, y],
      [x + w, y],
      [x, y + h],
      [x + w, y + h],
    ]);
    const points = balloon.outline.length ? balloon.outline : turned(corners, balloon.angle);
    // Its edge lies outside the outline, and is part of what is seen.
    const grown = Math.max(1, ...balloon.letters.map(([, , , [a, b]]) => Math.hypot(a, b)));
    const wide = balloon.edge + balloon.light * grown;
    const along = (axis, size) => {
      const all = points.map((point) => point[axis]);
      return points.length ? [wide - Math.min(...all), size - wide - Math.max(...all)] : [0, 0];
    };
    return [along(0, width), along(1, height)];
  }

  function turned(points, angle) {
    const [left, top, right, bottom] = bounds(points);
    const [x, y, way] = [(left + right) / 2, (top + bottom) / 2, ((angle || 0) * Math.PI) / 180];
    return points.map(([a, b]) => [
      x + (a - x) * Math.cos(way) - (b - y) * Math.sin(way),
      y + (a - x) * Math.sin(way) + (b - y) * Math.cos(way),
    ]);
  }

  const bounds = (points) => [
    ...[0, 1].map((axis) => Math.min(...points.map((point) => point[axis]))),
    ...[0, 1].map((axis) => Math.max(...points.map((point) => point[axis]))),
  ];

  // The very face of the export, which is on its way at first: the width as laid is kept to.
  const faced = (face, length) => ({
    "font-family": `"${toonverse.faces.family(face)}", "NanumSquareRound", "Noto Sans KR", sans-serif`,
    ...(length ? { textLength: length, lengthAdjust: "spacingAndGlyphs" } : {}),
  });

  function texts(balloon, lines) {
    const group = svg("g", {});
    for (const line of lines)
      for (const [words, dx, length, face] of line.runs) {
        const text = svg("text", {
          x: line.origin[0] + dx,
          y: line.origin[1],
          "font-size": line.size,
          ...faced(face, length),
          fill: balloon.ink,
          class: "tv-ink",
        });
        text.textContent = words;
        group.append(text);
      }
    return group;
  }

  /* Words without a balloon: the edges of all letters, then their contours, then the letters in their tones. */
  function letters(balloon, all) {
    const tones = "tones-" + balloon.id,
      [first, second] = balloon.tones;
    const layer = (style) => {
      const group = svg("g", { "font-size": balloon.size, ...style });
      for (const [words, face, length, matrix, contours] of all) {
        const transform = `matrix(${matrix.join(" ")})`;
        // No text is drawn in perspective: such letters come as their contours.
        const letter = contours
          ? svg("path", { transform, d: contours })
          : svg("text", { transform, ...faced(face, length), class: "tv-ink" });
        if (!contours) letter.textContent = words;
        group.append(letter);
      }
      return group;
    };
    const stroke = (colour, reach) =>
      reach ? layer({ fill: colour, stroke: colour, "stroke-width": 2 * reach, "stroke-linejoin": "round" }) : "";
    const shade = svg("linearGradient", {
      id: tones,
      gradientUnits: "userSpaceOnUse",
      ...{ x1: 0, x2: 0, y1: balloon.shade[0], y2: balloon.shade[1] },
    });
    shade.append(svg("stop", { "stop-color": first }), svg("stop", { offset: 1, "stop-color": second }));
    const group = svg("g", {});
    group.append(
      ...(first === second ? [] : [shade]),
      stroke(balloon.paper, balloon.light),
      stroke(balloon.ink, balloon.contour),
      layer({ fill: first === second ? first : `url(#${tones})` }),
    );
    return group;
  }

  const edge = (balloon, dash) => ({
    class: "tv-edge",
    stroke: balloon.ink,
    "stroke-width": balloon.edge * 2,
    ...(dash ? { "stroke-dasharray": dash.join(" ") } : {}),
  });

  /* Outlines first, fills over them: body and tail become one shape without a seam. */
  function shapes(balloon, offset, least) {
    const now = placed(balloon, offset);
    const parts = [];
    if (now.outline.length) {
      const all = [path(now.outline), ...(now.tail ? [path(now.tail)] : [])];
      parts.push(
        ...all.map((d, at) => svg("path", { d, ...edge(balloon, balloon.dashes[at]) })),
        ...all.map((d) => svg("path", { d, fill: balloon.paper })),
      );
    }
    const boxes = now.lines.map((line) => line.ink);
    if (boxes.length) {
      const left = Math.min(...boxes.map((box) => box[0])),
        top = Math.min(...boxes.map((box) => box[1]));
      const wide = Math.max(...boxes.map((box) => box[0] + box[2])) - left,
        high = Math.max(...boxes.map((box) => box[1] + box[3])) - top;
      // A small word is taken by more than its ink: a finger is 40 px wide.
      const [aside, over] = [wide, high].map((one) => Math.max(least - one, 0) / 2);
      parts.push(
        svg("rect", {
          class: "tv-reach",
          x: left - aside,
          y: top - over,
          width: wide + 2 * aside,
          height: high + 2 * over,
        }),
        svg("rect", { class: "tv-grab", x: left, y: top, width: wide, height: high }),
      );
    }
    parts.push(now.outline.length ? texts(balloon, now.lines) : letters(balloon, now.letters));
    return parts;
  }

  /* {balloon, canvas, scale, least, label, moved(by), selected(), write(), key(event)}: an SVG group that can be
     dragged. `least()` is the smallest size a finger takes it by; `key` says whether it did something. */
  toonverse.balloon = (spec) => {
    const { balloon, canvas, scale } = spec;
    let offset = [0, 0],
      from = null,
      again = false,
      timer = null;
    const group = svg("g", {
      class: "tv-balloon",
      tabindex: 0,
      role: "button",
      "aria-label": spec.label,
      "data-item": balloon.id,
      "data-k": balloon.id,
    });
    const limits = room(balloon, canvas);
    // What is a little over the edge already, as engine and rounding have it, may stay there.
    const within = (to) =>
      to.map((one, axis) => Math.min(Math.max(one, Math.min(limits[axis][0], 0)), Math.max(limits[axis][1], 0)));
    const redraw = () => {
      group.replaceChildren(...shapes(balloon, offset, spec.least()));
      // The dots at its sides and its tail belong to where it was.
      const board = group.ownerSVGElement;
      if (board) board.classList.toggle("is-carried", Boolean(offset[0] || offset[1]));
    };
    const told = () => {
      clearTimeout(timer);
      timer = null;
      if (offset[0] || offset[1])
        spec.moved(offset.map((one) => Math.round(one))).then((answer) => {
          // Refused: back to where it is kept, so that the screen never shows what is not saved.
          if (!answer.ok) {
            offset = [0, 0];
            redraw();
          }
        });
    };

    group.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      again = group.classList.contains("is-chosen") && event.pointerType === "touch";
      spec.selected();
      const box = group.ownerSVGElement.getBoundingClientRect();
      from = { x: event.clientX, y: event.clientY, unit: canvas[0] / box.width, offset: [...offset] };
      group.setPointerCapture(event.pointerId);
      group.classList.add("is-dragged");
      event.preventDefault();
      group.focus({ preventScroll: true });
    });
    group.addEventListener("pointermove", (event) => {
      if (!from) return;
      offset = within([
        from.offset[0] + (event.clientX - from.x) * from.unit,
        from.offset[1] + (event.clientY - from.y) * from.unit,
      ]);
      redraw();
    });
    const release = (event) => {
      if (!from) return;
      from = null;
      group.classList.remove("is-dragged");
      if (offset[0] || offset[1]) told();
      // A finger taps a balloon that is chosen already to write in it.
      else if (again && event.type === "pointerup") spec.write();
    };
    group.addEventListener("pointerup", release);
    group.addEventListener("pointercancel", release);
    group.addEventListener("focus", () => spec.selected());
    group.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
      if (!step) {
        if (event.target !== group || event.isComposing) return;
        // What was nudged before is kept first.
        if (timer) told();
        if (spec.key(event)) event.preventDefault();
        return;
      }
      event.preventDefault();
      const far = (event.shiftKey ? 24 : 4) * scale;
      offset = within([offset[0] + step[0] * far, offset[1] + step[1] * far]);
      redraw();
      clearTimeout(timer);
      timer = setTimeout(told, 400);
    });
    group.addEventListener("blur", () => timer && told());
    group.addEventListener("tv-redraw", redraw);
    group.addEventListener("dblclick", () => spec.write());
    redraw();
    return group;
  };
})();
