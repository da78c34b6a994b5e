/* The part of a picture that is to be painted anew: drawn over it with a brush or as rectangles, by mouse, pen, touch
   or keyboard. What is drawn is a list of steps in the picture's own pixels, so that each can be taken back. */
toonverse.maskBoard = (picture, changed) => {
  "use strict";
  const { t, h } = toonverse;
  const COLOUR = "#7c4dff";
  const steps = [];
  let tool = "brush",
    brush = 0.08,
    live = null,
    box = null,
    frame = 0;
  const canvas = h("canvas", {
    class: "tv-mask",
    tabindex: "0",
    role: "application",
    "aria-label": t("retouch.canvas"),
    "aria-describedby": "tv-mask-told",
  });
  canvas.width = picture.width;
  canvas.height = picture.height;
  const told = h("p", { class: "tv-quiet", id: "tv-mask-told", "aria-live": "polite" });
  const pen = canvas.getContext("2d");

  function trace(at, step) {
    if (step.kind === "rect") return at.fillRect(step.x, step.y, step.width, step.height);
    at.lineWidth = step.size;
    at.lineCap = at.lineJoin = "round";
    at.beginPath();
    step.points.forEach(([x, y], index) => (index ? at.lineTo(x, y) : at.moveTo(x, y)));
    // A tap is a dot: a line of no length is not drawn by every browser.
    if (step.points.length === 1) at.lineTo(step.points[0][0] + 0.01, step.points[0][1]);
    return at.stroke();
  }

  function draw() {
    frame = 0;
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = pen.strokeStyle = COLOUR;
    [...steps, ...(live ? [live] : [])].forEach((step) => trace(pen, step));
    if (!box) return;
    pen.setLineDash([canvas.width / 60, canvas.width / 60]);
    pen.lineWidth = canvas.width / 150;
    pen.strokeRect(box.x, box.y, box.width, box.height);
    pen.setLineDash([]);
  }
  const soon = () => (frame = frame || requestAnimationFrame(draw));

  function point(event) {
    const rect = canvas.getBoundingClientRect();
    return [
      ((event.clientX - rect.left) * canvas.width) / rect.width,
      ((event.clientY - rect.top) * canvas.height) / rect.height,
    ];
  }

  function begin(event) {
    if (event.button) return;
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    canvas.focus({ preventScroll: true });
    box = null;
    const at = point(event);
    live =
      tool === "brush"
        ? { kind: "brush", size: brush * canvas.width, points: [at] }
        : { kind: "rect", from: at, x: at[0], y: at[1], width: 0, height: 0 };
    soon();
  }

  function move(event) {
    if (!live) return;
    const all = event.getCoalescedEvents ? event.getCoalescedEvents() : [];
    if (live.kind === "brush") live.points.push(...(all.length ? all : [event]).map(point));
    else {
      const [x, y] = point(event);
      live.x = Math.min(x, live.from[0]);
      live.y = Math.min(y, live.from[1]);
      live.width = Math.abs(x - live.from[0]);
      live.height = Math.abs(y - live.from[1]);
    }
    soon();
  }

  function end(event) {
    if (!live) return;
    const step = live;
    live = null;
    if (event.type === "pointerup" && (step.kind === "brush" || (step.width > 2 && step.height > 2))) add(step);
    else soon();
  }

  function add(step) {
    steps.push(step);
    soon();
    changed();
  }

  function undo() {
    steps.pop();
    box = null;
    soon();
    changed();
  }

  function clear() {
    steps.length = 0;
    box = null;
    soon();
    changed();
  }

  /* Arrows move a rectangle, with Shift they size it, Enter takes it: for those who do not point. */
  function keys(event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      return undo();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && box) {
      event.preventDefault();
      event.stopPropagation();
      box = null;
      told.textContent = "";
      return soon();
    }
    if (event.key === "Enter" && box) {
      event.preventDefault();
      const taken = { kind: "rect", ...box };
      box = null;
      told.textContent = t("retouch.taken");
      return add(taken);
    }
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!way) return;
    event.preventDefault();
    const [wide, high] = [canvas.width, canvas.height];
    if (!box) box = { x: wide / 4, y: high / 4, width: wide / 2, height: high / 2 };
    else if (event.shiftKey) {
      box.width = Math.min(Math.max(box.width + (way[0] * wide) / 20, wide / 20), wide - box.x);
      box.height = Math.min(Math.max(box.height + (way[1] * high) / 20, high / 20), high - box.y);
    } else {
      box.x = Math.min(Math.max(box.x + (way[0] * wide) / 20, 0), wide - box.width);
      box.y = Math.min(Math.max(box.y + (way[1] * high) / 20, 0), high - box.height);
    }
    const share = (part, of) => Math.round((100 * part) / of);
    told.textContent = t("retouch.box", {
      left: share(box.x, wide),
      top: share(box.y, high),
      width: share(box.width, wide),
      height: share(box.height, high),
    });
    return soon();
  }

  for (const [type, run] of Object.entries({
    pointerdown: begin,
    pointermove: move,
    pointerup: end,
    pointercancel: end,
    keydown: keys,
  }))
    canvas.addEventListener(type, run);

  /* PNG in base64, as large as the picture: transparent where it is to be painted anew. */
  function png() {
    const whole = document.createElement("canvas");
    whole.width = canvas.width;
    whole.height = canvas.height;
    const at = whole.getContext("2d");
    at.fillRect(0, 0, whole.width, whole.height);
    at.globalCompositeOperation = "destination-out";
    steps.forEach((step) => trace(at, step));
    return whole.toDataURL("image/png").replace(/^[^,]*,/, "");
  }

  return {
    canvas,
    told,
    undo,
    clear,
    png,
    count: () => steps.length,
    tool: () => tool,
    use: (name) => (tool = name),
    brush: () => brush,
    size: (share) => (brush = share),
  };
};
