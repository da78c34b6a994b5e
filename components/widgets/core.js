/* What all widgets share: DOM building without HTML strings, words, a bus, keyed lists, mounting.
   User text only ever goes through textContent and .value; nothing here takes markup. */
window.toonverse = (() => {
  "use strict";
  const widgets = {},
    listeners = {},
    asked = {};
  let language = document.documentElement.lang === "en" ? "en" : "ko";

  function t(key, values) {
    const table = window.toonverseWords[language] || {};
    const text = key in table ? table[key] : key;
    return text.replace(/\{(\w+)\}/g, (all, name) => (values && name in values ? String(values[name]) : all));
  }

  function setLanguage(code) {
    language = code;
    document.documentElement.lang = code;
  }

  function h(tag, props, ...children) {
    const node = document.createElement(tag);
    for (const [key, value] of Object.entries(props || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (key === "class") node.className = value;
      else if (key === "on") for (const [type, fn] of Object.entries(value)) node.addEventListener(type, fn);
      else if (key === "data") Object.assign(node.dataset, value);
      else if (key === "style") for (const [name, one] of Object.entries(value)) node.style.setProperty(name, one);
      else if (key === "value" || key === "checked" || key === "disabled") node[key] = value;
      else node.setAttribute(key, value === true ? "" : String(value));
    }
    node.append(...children.flat(Infinity).filter((one) => one !== null && one !== undefined && one !== false));
    return node;
  }

  function svg(tag, props, ...children) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [key, value] of Object.entries(props || {})) node.setAttribute(key, String(value));
    node.append(...children);
    return node;
  }

  const ICONS = {
    play: "M5 3.5v9l7.5-4.5z",
    stop: "M4.5 4.5h7v7h-7z",
    plus: "M8 3.5v9M3.5 8h9",
    trash: "M3.5 4.5h9M6.5 4.5v-1h3v1M5 4.5l.5 8h5l.5-8",
    up: "M4 9.5 8 5.5l4 4",
    down: "M4 6.5l4 4 4-4",
    copy: "M6 6h6.5v6.5H6zM3.5 10V3.5H10",
    lock: "M4.5 7.5h7v5h-7zM6 7.5V5.8a2 2 0 0 1 4 0v1.7",
    unlock: "M4.5 7.5h7v5h-7zM6 7.5V5a2 2 0 0 1 3.9-.6",
    check: "M3.5 8.5l3 3 6-7",
    alert: "M8 3 2.8 12.5h10.4zM8 6.6v2.8M8 11v.3",
    clock: "M8 4.8V8l2.2 1.5M13 8A5 5 0 1 1 3 8a5 5 0 0 1 10 0z",
    download: "M8 3v6.5M5.3 7 8 9.7 10.7 7M3.5 12.5h9",
    upload: "M8 10V3.5M5.3 6 8 3.3 10.7 6M3.5 12.5h9",
    gear: "M3 5h5M11 5h2M3 11h2M8 11h5M9.5 3.6v2.8M6.5 9.6v2.8",
    close: "M4.5 4.5l7 7M11.5 4.5l-7 7",
    refresh: "M12.5 8A4.5 4.5 0 1 1 11 4.6M11.2 2.8v2.1H9",
    eye: "M2.5 8S4.5 4.3 8 4.3 13.5 8 13.5 8 11.5 11.7 8 11.7 2.5 8 2.5 8zM8 9.4a1.4 1.4 0 1 0 0-2.8 1.4 1.4 0 0 0 0 2.8z",
    phone: "M5 2.5h6v11H5zM7.3 11.6h1.4",
    key: "M9.5 6.5a2.5 2.5 0 1 1-2.4 3.2H3v2M5 9.7v1.4M7.1 9.7 9.5 6.5",
    star: "M8 3l1.5 3.2 3.5.4-2.6 2.4.7 3.5L8 10.8l-3.1 1.7.7-3.5L3 6.6l3.5-.4z",
    skip: "M4 4v8l5-4zM9 4v8l4-4z",
    grip: "M6 4v.2M10 4v.2M6 8v.2M10 8v.2M6 12v.2M10 12v.2",
    more: "M4 8h.2M8 8h.2M12 8h.2",
    fold: "M6 4l4 4-4 4",
    left: "M10 4 6 8l4 4",
    compare: "M8 2.5v11M3 4.5h3v7H3zM10 4.5h3v7h-3z",
    expand: "M9.5 3.5h3v3M6.5 12.5h-3v-3M12.5 3.5l-4 4M3.5 12.5l4-4",
    help: "M6.2 6.2a1.9 1.9 0 1 1 2.6 1.8c-.6.3-.8.6-.8 1.3M8 11.4v.2",
    person: "M8 7.6a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM3.5 13c.4-2.6 2.2-4 4.5-4s4.1 1.4 4.5 4",
    undo: "M6.5 3.5 3.5 6.5l3 3M3.5 6.5H9a3.2 3.2 0 0 1 0 6.4H6.5",
    redo: "M9.5 3.5l3 3-3 3M12.5 6.5H7a3.2 3.2 0 0 0 0 6.4h2.5",
    search: "M7 11.2A4.2 4.2 0 1 0 7 2.8a4.2 4.2 0 0 0 0 8.4zM10.2 10.2l3.3 3.3",
    split: "M3 3.5h10M3 12.5h10M3.5 8h1.5M7.2 8h1.6M11 8h1.5",
    merge: "M3.5 3h9M3.5 13h9M8 4.8v2.4M6.4 6 8 7.5 9.6 6M8 11.2V8.8M6.4 10 8 8.5 9.6 10",
    table: "M3 3.5h10v9H3zM3 6.5h10M3 9.5h10M6.5 3.5v9",
    keyboard: "M2.5 4.5h11v7h-11zM5 7h.2M8 7h.2M11 7h.2M5.5 9.3h5",
    note: "M4 2.8h6l2.5 2.5v8H4zM6 7h4.5M6 9.8h3",
    stack: "M3 3.5h10v3H3zM3 9.5h10v3H3z",
  };
  function icon(name) {
    return svg(
      "svg",
      {
        viewBox: "0 0 16 16",
        class: "tv-icon",
        "aria-hidden": "true",
        fill: "none",
        stroke: "currentColor",
        "stroke-width": "1.5",
        "stroke-linecap": "round",
        "stroke-linejoin": "round",
      },
      svg("path", { d: ICONS[name] }),
    );
  }

  /* A button: words, an icon or both; an icon alone needs its words as its accessible name. */
  function button(words, run, more) {
    const { icon: name, kind, bare, ...rest } = more || {};
    let busy = false;
    // A second click while the first is being answered would do everything twice.
    const once = async (event) => {
      if (busy) return;
      busy = true;
      try {
        await run(event);
      } finally {
        busy = false;
      }
    };
    return h(
      "button",
      {
        type: "button",
        class: `tv-button ${kind ? "is-" + kind : ""} ${bare ? "is-bare" : ""}`,
        "aria-label": bare ? words : null,
        title: bare ? words : null,
        on: { click: once },
        ...rest,
      },
      name ? icon(name) : null,
      bare ? null : h("span", {}, words),
    );
  }

  const on = (type, fn) => (listeners[type] = listeners[type] || []).push(fn);
  const emit = (type, detail) => (listeners[type] || []).forEach((fn) => fn(detail));

  const isTyping = (node) => {
    const active = document.activeElement;
    return Boolean(
      active && node.contains(active) && active.matches("textarea, input:not([type=checkbox]):not([type=radio])"),
    );
  };

  /* What a person types in, and what was refused and is still to be mended, is not drawn over. */
  const isHeld = (node) => isTyping(node) || isUnsaved(node);
  const isUnsaved = (node) => Boolean(node.querySelector(".is-refused, .is-waiting"));

  /* A row that was left alone is brought up to the newest value once its own edit has been answered. */
  function catchUp(container, node) {
    setTimeout(async () => {
      await toonverse.settled();
      if (node.isConnected && !isHeld(node)) keyed(container, ...container.tvNewest);
    });
  }

  /* Make `container` hold one child for each row, in order. A child is rebuilt only when its row has
     changed, and never under a person's hands: one being typed in is rebuilt when it is left. Where there is
     a `settle`, it brings what depends on the place alone up to date, so that a moved row is not rebuilt. */
  function keyed(container, rows, make, context, settle) {
    const old = new Map([...container.children].map((node) => [node.dataset.key, node]));
    const active = document.activeElement;
    const focus = active && container.contains(active) ? active.dataset.k : null;
    const owner = focus ? active.closest("[data-key]") : null;
    const focusKey = owner && owner.parentNode === container ? owner.dataset.key : null;
    let at = container.firstChild;
    container.tvNewest = [rows, make, context, settle];
    rows.forEach((row, index) => {
      const mark = JSON.stringify([row, settle ? 0 : index, context]);
      let node = old.get(row.id);
      old.delete(row.id);
      if (!node || node.tvMark !== mark) {
        if (node && isHeld(node)) {
          if (!node.tvWaits) node.addEventListener("focusout", () => catchUp(container, node));
          node.tvWaits = true;
        } else {
          const fresh = make(row, index);
          fresh.dataset.key = row.id;
          fresh.dataset.item = row.id;
          fresh.tvMark = mark;
          if (node && node !== fresh) {
            if (at === node) at = fresh;
            node.replaceWith(fresh);
          }
          node = fresh;
        }
      }
      if (settle) settle(node, row, index);
      if (node === at) at = at.nextSibling;
      // Moved in place a node keeps its focus, its caret and a syllable that is being composed.
      else if (container.moveBefore && node.parentNode === container) container.moveBefore(node, at);
      else container.insertBefore(node, at);
    });
    // Taken out elsewhere: words that are not saved yet stay until their own answer has been read.
    old.forEach((node) => (toonverse.isUnsaved(node) ? null : node.remove()));
    if (focusKey && !container.contains(document.activeElement)) {
      const row = [...container.children].find((node) => node.dataset.key === focusKey);
      const again = row && row.querySelector(`[data-k="${CSS.escape(focus)}"]`);
      if (again) again.focus({ preventScroll: true });
    }
  }

  /* A row that was just added is where its maker goes on writing: `ctx.fresh` holds its id. */
  function focusFresh(ctx) {
    const row = ctx.fresh && ctx.root.querySelector(`[data-item="${CSS.escape(ctx.fresh)}"]`);
    if (!row) return;
    ctx.fresh = "";
    row.querySelector("textarea").focus();
  }

  const newId = (prefix) =>
    prefix + [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const seconds = (value) => (value < 10 ? value.toFixed(1) : Math.round(value)) + t("unit.seconds");
  const money = (value) => "$" + (value < 0.01 && value > 0 ? value.toFixed(4) : value.toFixed(2));

  const define = (name, make) => {
    widgets[name] = make;
  };

  const BEEN = "toonverse.been";
  /* Storage is closed in some frames of other sites; then every visit waits for the server, as before. */
  function remember() {
    try {
      localStorage.setItem(BEEN, "1");
    } catch (error) {
      console.debug(error);
    }
  }

  /* What the server will send to somebody who comes for the first time, without waiting for it. */
  function firstDraft() {
    try {
      if (localStorage.getItem(BEEN) || new URLSearchParams(location.search).has("episode")) return null;
    } catch (error) {
      console.debug(error);
      return null;
    }
    const chosen = /toonverse_language=(ko|en)/.exec(document.cookie);
    const wanted = chosen ? chosen[1] : navigator.language.startsWith("ko") ? "ko" : "en";
    return (window.toonverseDrafts || {})[wanted];
  }

  function mount(name, element, gradio) {
    const root = element.querySelector(".tv-root");
    const ctx = { root, value: {} };
    /* `quiet` only looks again; anything else may have changed what other windows show. */
    ctx.changed = (detail) => {
      gradio.trigger("changed", detail || {});
      if (!(detail && detail.quiet)) toonverse.emit("changed", ctx.value.episode);
    };
    ctx.ask = async (what, more) => {
      const key = ctx.value.episode || "";
      let answer = null;
      try {
        answer = await gradio.server[what]({ episode: key, language, ...more });
      } catch (error) {
        console.warn(error);
      }
      // Gradio's client swallows a lost connection and gives nothing back.
      if (answer && typeof answer.ok === "boolean") return answer;
      return { ok: false, code: "offline", what: t("error.offline"), next: t("error.offline_next") };
    };
    const saver = toonverse.saver(ctx);
    Object.assign(ctx, {
      save: saver.save,
      know: saver.know,
      revision: saver.revision,
      notice: (answer) => toonverse.notice(ctx, answer),
    });
    const widget = widgets[name](ctx);
    const take = () => {
      const sent = JSON.parse(gradio.props.value || "{}");
      const value = sent.language || name !== "brief" ? sent : firstDraft() || sent;
      if (value.episode) remember();
      if (value.episode !== undefined) toonverse.episode = value.episode;
      if (value.episode === ctx.value.episode && !saver.accepts(value, take)) return;
      if (value.language) setLanguage(value.language);
      if (value.episode !== ctx.value.episode) root.replaceChildren();
      ctx.value = value;
      saver.accept(value);
      widget.draw(value);
      toonverse.tellOutbox();
    };
    ctx.again = () => {
      root.replaceChildren();
      widget.draw(ctx.value);
    };
    gradio.watch("value", take);
    take();
  }

  return {
    t,
    h,
    svg,
    icon,
    button,
    on,
    emit,
    keyed,
    focusFresh,
    newId,
    seconds,
    money,
    define,
    mount,
    setLanguage,
    isTyping,
    isUnsaved,
    asked,
    language: () => language,
  };
})();
