/* The tail of a balloon that is under way: where the engine will have it, as long as the finger is down.
   What is kept and exported is the engine's own, which also keeps it off other balloons. */
(() => {
  "use strict";
  const SLIDE = 0.5,
    WAY = 0.55,
    SHORTEST = 0.4,
    STEPS = 9;

  const far = ([x, y], [a, b]) => Math.hypot(a - x, b - y);
  const between = ([x, y], [a, b], t) => [x + (a - x) * t, y + (b - y) * t];
  const held = (value, least, most) => Math.min(Math.max(value, least), most);

  function bounds(points) {
    const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis]));
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  }

  /* How far along here → there a side of a shape is crossed, each in parts of the way. */
  function crossings(here, there, shape) {
    const found = [];
    const [rx, ry] = [there[0] - here[0], there[1] - here[1]];
    shape.forEach((from, at) => {
      const to = shape[(at + 1) % shape.length];
      const [sx, sy] = [to[0] - from[0], to[1] - from[1]];
      const cross = rx * sy - ry * sx;
      if (Math.abs(cross) < 1e-9) return;
      const t = ((from[0] - here[0]) * sy - (from[1] - here[1]) * sx) / cross;
      const u = ((from[0] - here[0]) * ry - (from[1] - here[1]) * rx) / cross;
      if (t >= 0 && t <= 1 && u >= 0 && u <= 1) found.push(t);
    });
    return found;
  }

  // From a point that is surely outside, a side is crossed an odd number of times.
  const inside = (point, shape) =>
    crossings(point, [bounds(shape)[2] + 9999.5, point[1] + 0.37], shape).length % 2 === 1;

  function curve(begin, end, [bx, by]) {
    const middle = [(begin[0] + end[0]) / 2 + bx * 2, (begin[1] + end[1]) / 2 + by * 2];
    return Array.from({ length: STEPS + 1 }, (_, step) => {
      const t = step / STEPS,
        u = 1 - t;
      return [0, 1].map((axis) => u * u * begin[axis] + 2 * u * t * middle[axis] + t * t * end[axis]);
    });
  }

  /* A corner of its foot, a little inside the outline, so that no edge shows at the join. */
  function foot(start, shift, tip, outline, depth) {
    const begin = [start[0] + shift[0], start[1] + shift[1]];
    const all = crossings(begin, tip, outline);
    const t = all.length ? Math.max(Math.min(...all) - depth / Math.max(far(begin, tip), 1), 0) : 0;
    return between(begin, tip, t);
  }

  function bolt(first, last, root, tip, broad) {
    const long = far(root, tip),
      [dx, dy] = [(tip[0] - root[0]) / long, (tip[1] - root[1]) / long],
      aside = Math.min(0.75 * broad, 0.16 * long),
      thin = Math.min(0.5 * broad, 0.11 * long);
    const at = (way, out) => [root[0] + dx * long * way - dy * out, root[1] + dy * long * way + dx * out];
    const outer = [at(0.56, aside + thin), at(0.5, thin - aside)],
      inner = [at(0.5, aside - thin), at(0.44, -aside - thin)];
    return [first, ...outer, tip, ...inner.reverse(), last];
  }

  /* What the tail points at, and how much of the way it goes. */
  function goal(balloon, outline) {
    const { speaks } = balloon;
    if (!speaks) return balloon.tip ? { to: balloon.tip, way: () => 1 } : null;
    if (speaks.to) return { to: speaks.to, way: () => 1 };
    if (speaks.mouth) return { to: speaks.mouth, way: (root) => shortened(root, speaks) };
    const [left, top, right, bottom] = bounds(outline),
      [least, most] = speaks.sides,
      near = left - least < most - right;
    const reach = Math.max(Math.min(left - least, most - right) - speaks.margin, 0) / WAY;
    return { to: [near ? left - reach : right + reach, (top + bottom) / 2 + (bottom - top) * 0.175], way: () => WAY };
  }

  const corners = ([x, y, w, h]) => [
    [x, y],
    [x + w, y],
    [x + w, y + h],
    [x, y + h],
  ];

  /* Less where it would end on the speaker's own head. */
  function shortened(root, { mouth, head, face }) {
    if (!head) return WAY;
    const all = crossings(root, mouth, corners(inside(root, corners(head)) ? face : head));
    return all.length ? Math.min(WAY, Math.max(SHORTEST, Math.min(...all) - 0.02)) : WAY;
  }

  /* A balloon as the page has it, and its outline where it is now → {tail, tip}; nulls for none. */
  toonverse.balloonTail = (balloon, outline) => {
    const none = { tail: null, tip: null },
      aim = balloon.tailed && outline.length ? goal(balloon, outline) : null;
    if (!aim || inside(aim.to, outline)) return none;
    const [left, top, right, bottom] = bounds(outline),
      half = (right - left) / 2,
      start = [left + half + held(aim.to[0] - left - half, -half * SLIDE, half * SLIDE), (top + bottom) / 2];
    const leaves = crossings(start, aim.to, outline);
    if (!leaves.length) return none;
    const root = between(start, aim.to, Math.max(...leaves)),
      long = far(root, aim.to),
      size = balloon.em,
      way = aim.way(root);
    if (way < 1 && long < size * 0.6) return none;
    const tip = between(root, aim.to, way),
      broad = Math.min(size * 0.3 + 0.035 * long, size * 0.5, (bottom - top) * 0.22),
      [nx, ny] = [(root[1] - aim.to[1]) / long, (aim.to[0] - root[0]) / long],
      side = Math.sign((aim.to[0] - left - half) * (root[1] - aim.to[1])) || 1,
      bow = 0.07 * side * long * way;
    const [first, last] = [broad, -broad].map((one) => foot(start, [nx * one, ny * one], tip, outline, size * 0.3));
    if (balloon.kind === "phone") return { tail: bolt(first, last, root, tip, broad), tip };
    const edge = (from, more) => curve(from, tip, [nx * (bow + more), ny * (bow + more)]);
    return {
      tail: [
        ...edge(first, broad * 0.1),
        ...edge(last, -broad * 0.1)
          .slice(0, -1)
          .reverse(),
      ],
      tip,
    };
  };
})();
