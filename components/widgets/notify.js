/* Telling a person who looks elsewhere that a long run has ended. */
toonverse.LONG_RUN = 20000;

/* Called with whether a run is under way at every look; `words` say how the last one ended. */
toonverse.watchRun = (() => {
  "use strict";
  let began = 0;
  const title = document.title;
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) document.title = title;
  });
  return (running, words) => {
    if (running) {
      began = began || Date.now();
      return;
    }
    const long = began && Date.now() - began >= toonverse.LONG_RUN;
    began = 0;
    if (!long || !words) return;
    if (!document.hidden) return void toonverse.toast(words);
    document.title = `● ${words}`;
    if (window.Notification && Notification.permission === "granted")
      new Notification(title, { body: words, tag: "run" });
  };
})();

/* The button that asks the browser for leave; nothing once it was given or refused, or where there is none. */
toonverse.notifying = (again) => {
  const { t, button } = toonverse;
  if (!window.Notification || Notification.permission !== "default") return null;
  const ask = async () => {
    await Notification.requestPermission();
    again();
  };
  return button(t("jobs.notify"), ask, { kind: "quiet" });
};
