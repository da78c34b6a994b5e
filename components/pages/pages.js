// Makes the plain pages nicer; all of them work without it.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.replace("no-js", "js");
  const bar = document.querySelector(".bar");
  const strip = document.querySelector(".strip");
  if (!bar) return;

  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const progress = bar.querySelector(".progress");
  let before = scrollY;
  let waiting = false;

  const update = () => {
    waiting = false;
    const most = root.scrollHeight - innerHeight;
    const share = most > 0 ? Math.min(1, Math.max(0, scrollY / most)) : 0;
    root.style.setProperty("--read", share.toFixed(4));
    progress.setAttribute("aria-valuenow", String(Math.round(share * 100)));
    // The bar leaves while one reads down and comes back at the first move up.
    if (Math.abs(scrollY - before) > 6) {
      bar.classList.toggle("away", scrollY > before && scrollY > 120 && share < 0.985);
      before = scrollY;
    }
  };
  const soon = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(update);
    }
  };
  addEventListener("scroll", soon, { passive: true });
  addEventListener("resize", soon, { passive: true });
  update();

  const scroll = (direction) =>
    scrollBy({ top: direction * innerHeight * 0.85, behavior: calm.matches ? "auto" : "smooth" });
  const follow = (relation) => {
    const link = document.querySelector(`a[rel="${relation}"]`);
    if (link) link.click();
  };
  /* Back to where the episode was chosen. */
  const back = () => {
    const link = document.querySelector(".bar .back");
    if (link) link.click();
  };
  const keys = {
    Escape: back,
    j: () => scroll(1),
    k: () => scroll(-1),
    n: () => follow("next"),
    ArrowRight: () => follow("next"),
    p: () => follow("prev"),
    ArrowLeft: () => follow("prev"),
  };
  // By place on the keyboard too: with a Korean input method on, "j" arrives as "ㅓ".
  const places = { KeyJ: keys.j, KeyK: keys.k, KeyN: keys.n, KeyP: keys.p };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]")) return;
    const act = keys[event.key] || places[event.code];
    if (act) {
      event.preventDefault();
      act();
    }
  });

  // Read from the start on: Space and Page Down scroll, Tab goes on behind the strip. A link into the page has its own place.
  const content = document.getElementById("content");
  if (content && !location.hash && document.activeElement === document.body) content.focus({ preventScroll: true });

  // A touch in the middle of the strip brings the bar back, as readers on phones are used to.
  strip?.addEventListener("click", () => bar.classList.toggle("away"));
})();
