/* What is done to a script's scenes and lines: shown at once, saved behind it, taken back when refused. */
toonverse.scriptEdits = (ctx, draw) => {
  "use strict";
  const { t } = toonverse;

  const scenes = () => ctx.value.script.scenes;
  const sceneOf = (id) => scenes().find((scene) => scene.beats.some((beat) => beat.id === id));
  const find = (id) => sceneOf(id).beats.find((beat) => beat.id === id);
  const indexOf = (rows, id) => rows.findIndex((one) => one.id === id);
  const blank = () => Object.fromEntries(ctx.value.languages.map((code) => [code, ""]));

  async function alter(change, ops) {
    const script = structuredClone(ctx.value.script);
    change(script.scenes);
    ctx.value = { ...ctx.value, script };
    draw(ctx.value);
    const answer = await ctx.save(ops);
    if (!answer.ok) ctx.changed({ again: true });
    return answer;
  }

  const put = (rows, item, after) => rows.splice(after ? indexOf(rows, after) + 1 : 0, 0, item);
  const take = (rows, id) => rows.splice(indexOf(rows, id), 1)[0];

  /* A typed text is known here at once, so that the next drawing does not show the one before it. */
  function typed(beat, code, value) {
    const scene = sceneOf(beat);
    if (scene) find(beat).text[code] = value;
  }

  /* In a talk the other one answers. */
  function answering(scene, beat) {
    if (!ctx.value.spoken.includes(beat.kind)) return null;
    const at = indexOf(scene.beats, beat.id);
    const near = [...scene.beats.slice(0, at).reverse(), ...scene.beats.slice(at + 1)];
    const other = near.find((one) => one.speaker && one.speaker !== beat.speaker);
    return other ? other.speaker : beat.speaker;
  }

  function addBeat(sceneId, after, kind, speaker) {
    const item = { id: toonverse.newId("b"), kind, text: blank(), ...(speaker ? { speaker } : {}) };
    ctx.fresh = item.id;
    return alter(
      (all) => put(all.find((one) => one.id === sceneId).beats, item, after),
      [{ op: "add", parent: sceneId, collection: "beats", after, item }],
    );
  }

  function answer(id) {
    const scene = sceneOf(id),
      beat = find(id);
    return addBeat(scene.id, id, beat.kind, answering(scene, beat));
  }

  /* The engine's own item is brought back; one that a person added is added again as it was. */
  function back(item, parent, collection, after) {
    return ctx.value.added.includes(item.id)
      ? { op: "add", parent, collection, after, item }
      : { op: "restore", item: item.id };
  }

  async function remove(ops, words, undo, change) {
    const done = await alter(change, ops);
    if (done.ok) toonverse.told(words, () => ctx.save(undo).then((one) => one.ok || ctx.changed({ again: true })));
  }

  function removeBeat(id) {
    const scene = sceneOf(id),
      at = indexOf(scene.beats, id),
      beat = scene.beats[at];
    const after = at ? scene.beats[at - 1].id : "";
    const said = Object.values(beat.text).find((one) => one.trim());
    const ops = [{ op: "remove", item: id }];
    const change = (all) => take(all.find((one) => one.id === scene.id).beats, id);
    if (!said) return alter(change, ops);
    return remove(ops, t("beat.removed", { text: said.slice(0, 24) }), [back(beat, scene.id, "beats", after)], change);
  }

  function moveBeat({ item, parent, after }) {
    const from = sceneOf(item);
    return alter(
      (all) => {
        const beat = take(all.find((one) => one.id === from.id).beats, item);
        put(all.find((one) => one.id === parent).beats, beat, after);
      },
      [{ op: "move", item, after, ...(parent === from.id ? {} : { parent }) }],
    );
  }

  /* One step up or down; at the end of a scene into the next one. */
  function stepBeat(id, step) {
    const all = scenes(),
      scene = sceneOf(id),
      at = indexOf(scene.beats, id) + step;
    ctx.fresh = id;
    if (at >= 0 && at < scene.beats.length) {
      const after = step > 0 ? scene.beats[at].id : at ? scene.beats[at - 1].id : "";
      return moveBeat({ item: id, parent: scene.id, after });
    }
    const other = all[indexOf(all, scene.id) + step];
    if (!other) return null;
    return moveBeat({ item: id, parent: other.id, after: step < 0 && other.beats.length ? other.beats.at(-1).id : "" });
  }

  function addScene(after) {
    const near = scenes().find((one) => one.id === after);
    const item = { id: toonverse.newId("s"), place: "", time: near ? near.time : "", mood: "", summary: "", beats: [] };
    ctx.fresh = item.id;
    return alter(
      (all) => put(all, item, after),
      [{ op: "add", parent: "document", collection: "scenes", after, item }],
    );
  }

  function copyScene(id) {
    const scene = scenes().find((one) => one.id === id);
    const item = {
      ...structuredClone(scene),
      id: toonverse.newId("s"),
      beats: scene.beats.map((beat) => ({ ...structuredClone(beat), id: toonverse.newId("b") })),
    };
    ctx.fresh = item.id;
    return alter(
      (all) => put(all, item, id),
      [{ op: "add", parent: "document", collection: "scenes", after: id, item }],
    );
  }

  function removeScene(id) {
    const all = scenes(),
      at = indexOf(all, id),
      scene = all[at];
    return remove(
      [{ op: "remove", item: id }],
      t("scene.removed", { number: at + 1, n: scene.beats.length }),
      [back(scene, "document", "scenes", at ? all[at - 1].id : "")],
      (rows) => take(rows, id),
    );
  }

  const moveScene = ({ item, after }) =>
    alter(
      (all) => {
        const scene = take(all, item);
        put(all, scene, after);
      },
      [{ op: "move", item, after }],
    );

  function stepScene(id, step) {
    const all = scenes(),
      at = indexOf(all, id) + step;
    if (at < 0 || at >= all.length) return null;
    return moveScene({ item: id, after: step > 0 ? all[at].id : at ? all[at - 1].id : "" });
  }

  /* A kind without a speaker cannot keep one: both go in one request, so that no half of it is refused. */
  function setKind(id, kind) {
    const beat = find(id);
    const spoken = ctx.value.spoken.includes(kind);
    const ops = [{ op: "set", item: id, field: "kind", value: kind }];
    let speaker = beat.speaker;
    if (!spoken) speaker = null;
    else if (!speaker && ctx.value.speakers.length) speaker = ctx.value.speakers[0][0];
    if (speaker !== (beat.speaker || null)) ops.push({ op: "set", item: id, field: "speaker", value: speaker });
    return alter((all) => {
      const one = all.flatMap((scene) => scene.beats).find((row) => row.id === id);
      Object.assign(one, { kind, speaker });
    }, ops);
  }

  return {
    typed,
    answer,
    addBeat,
    removeBeat,
    moveBeat,
    stepBeat,
    addScene,
    copyScene,
    removeScene,
    moveScene,
    stepScene,
    setKind,
  };
};
