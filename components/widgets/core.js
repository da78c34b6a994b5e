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

  const ICONS = window.toonverseIcons;
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
    return h(
      "button",
      {
        type: "button",
        class: `tv-button ${kind ? "is-" + kind : ""} ${bare ? "is-bare" : ""}`,
        "aria-label": bare ? words : null,
        title: bare ? words : null,
        // A second click while the first is being answered would do everything twice.
        on: { click: toonverse.once(run) },
        ...rest,
      },
      name ? icon(name) : null,
      bare ? null : h("span", {}, words),
    );
  }

  const on = (type, fn) => (listeners[type] = listeners[type] || []).push(fn);
  const emit = (type, detail) => (listeners[type] || []).forEach((fn) => fn(detail));

  const FIELD = "textarea, input:not([type=checkbox]):not([type=radio])";
  let released = null;

  /* Whoever undoes in a field sees at once what it has become, as long as nothing more is typed in it. */
  const release = (control) => {
    released = control && control.matches(FIELD) && control.tvIsDone ? control : null;
  };

  const isTyping = (node) => {
    const active = document.activeElement;
    if (!active || !node.contains(active) || !active.matches(FIELD)) return false;
    return active !== released || !active.tvIsDone();
  };

  /* What a person types in, and what was refused and is still to be mended, is not drawn over. */
  const isHeld = (node) => isTyping(node) || isUnsaved(node);
  const isUnsaved = (node) => Boolean(node.querySelector(".is-refused, .is-waiting"));

  /* A row that was left alone is brought up to the newest value once its own edit has been answered. */
  function catchUp(container, node) {
    setTimeout(async () => {
      await toonverse.pressed();
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
    // A dialog over the list is none of its rows.
    old.forEach((node) => (toonverse.isUnsaved(node) || node.matches("dialog") ? null : node.remove()));
    if (focusKey && !container.contains(document.activeElement)) {
      const row = [...container.children].find((node) => node.dataset.key === focusKey);
      const again = row && row.querySelector(`[data-k="${CSS.escape(focus)}"]`);
      if (again) toonverse.focusAs(active, again);
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
  /* A provider's name for people; a compatible server ("openai@host") is called by its address. */
  const providerName = (id) => (id.includes("@") ? id.slice(id.indexOf("@") + 1) : t("provider." + id));
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
      if (!(detail && detail.quiet)) toonverse.emit("changed", ctx.value.episode);
      return toonverse.refresh(detail || {});
    };
    ctx.send = (detail) => gradio.trigger("changed", detail);
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
    let newest = 0;
    const take = () => {
      const { turn = 0, ...sent } = JSON.parse(gradio.props.value || "{}");
      // It was on its way longer than what is shown: the server is asked what there is, as it took this for shown.
      if (turn < newest) return void ctx.changed({ quiet: true, again: true });
      newest = turn;
      const value = sent.language || name !== "brief" ? sent : firstDraft() || sent;
      if (value.episode) remember();
      if (value.episode !== undefined) toonverse.episode = value.episode;
      if (value.episode === ctx.value.episode && !saver.accepts(value, take)) return;
      if (value.language) setLanguage(value.language);
      toonverse.keepingFocus(root, () => {
        if (value.episode !== ctx.value.episode) root.replaceChildren();
        ctx.value = value;
        saver.accept(value);
        widget.draw(value);
      });
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
    providerName,
    define,
    panels: {},
    mount,
    setLanguage,
    isTyping,
    isUnsaved,
    release,
    asked,
    language: () => language,
  };
})();
