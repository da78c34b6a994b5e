/* Files the person chooses: read in the browser, sent as text. */
(() => {
  "use strict";
  const { h, button } = toonverse;

  /* Base64 of a file the person chose; it never becomes a path on the server. */
  toonverse.fileBytes = (file) =>
    new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(file);
    });

  toonverse.filePicker = (words, accept, take, more) => {
    const input = h("input", {
      type: "file",
      accept,
      class: "tv-hidden",
      tabindex: "-1",
      "aria-hidden": "true",
      on: {
        change: async () => {
          if (input.files[0]) await take(input.files[0]);
          input.value = "";
        },
      },
    });
    return h(
      "span",
      { class: "tv-file" },
      button(words, () => input.click(), { icon: "upload", ...more }),
      input,
    );
  };
})();
