/* The faces that an episode is lettered in, brought here as far as they are drawn: what is seen is what is
   exported, whatever is installed on this machine. */
toonverse.faces = (() => {
  "use strict";
  const asked = new Set();
  const family = (mark) => "tv-" + mark;

  const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));

  async function bring(ctx, marks) {
    const answer = await ctx.ask("faces", { marks });
    // Asked for again when the widget is drawn the next time.
    if (!answer.ok) return marks.forEach((mark) => asked.delete(mark));
    for (const [mark, data] of Object.entries(answer.faces)) {
      const face = new FontFace(family(mark), bytes(data));
      face.load().then(
        () => document.fonts.add(face),
        (error) => console.warn(mark, error),
      );
    }
  }

  function need(ctx, panels) {
    const marks = new Set();
    for (const panel of panels)
      for (const balloon of Object.values(panel.balloons).flat())
        for (const line of balloon.lines) for (const run of line.runs) marks.add(run[3]);
    const fresh = [...marks].filter((mark) => !asked.has(mark));
    fresh.forEach((mark) => asked.add(mark));
    if (fresh.length) bring(ctx, fresh);
  }

  return { family, need };
})();
