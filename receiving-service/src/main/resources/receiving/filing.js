// What a script can add: progress of an upload, dragging files, and asking by itself what became of
// a filing when the connection was lost. Every page works without it.
"use strict";

(() => {
  const ASK_EVERY_MILLIS = 2000;
  const MOST_QUESTIONS = 60;

  const say = (form, text, className) => {
    const place = form.querySelector(".progress");
    place.replaceChildren();
    const words = document.createElement("span");
    words.textContent = text;
    if (className) {
      words.className = className;
    }
    place.append(words);
    return place;
  };

  const busy = (form, on) => {
    form.querySelector("button").disabled = on;
    form.setAttribute("aria-busy", String(on));
  };

  const show = (html, address) => {
    const next = new DOMParser().parseFromString(html, "text/html");
    document.title = next.title;
    document.documentElement.lang = next.documentElement.lang;
    document.body.replaceWith(next.body);
    if (address) {
      history.replaceState(null, "", address);
    }
    enhance();
    document.getElementById("main").focus();
    window.scrollTo(0, 0);
  };

  const upload = (form) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    const place = say(form, form.dataset.sending + " ");
    const bar = document.createElement("progress");
    bar.max = 100;
    bar.value = 0;
    bar.setAttribute("aria-label", form.dataset.sending);
    place.append(bar);
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) {
        bar.value = Math.round((100 * event.loaded) / event.total);
      }
    });
    request.upload.addEventListener("load", () => say(form, form.dataset.examining));
    request.addEventListener("load", () => {
      if (request.status === 401) {
        location.assign("/filing");
      } else if (request.responseURL && request.responseURL !== form.action) {
        location.assign(request.responseURL);
      } else {
        show(request.responseText);
      }
    });
    request.addEventListener("error", () => {
      busy(form, false);
      say(form, form.dataset.lost, "lost");
    });
    request.send(new FormData(form));
    busy(form, true);
  };

  /** A large archive goes in pieces, so that a line that breaks costs one of them only. */
  const uploadInPieces = async (form, file) => {
    busy(form, true);
    const place = say(form, form.dataset.sending + " ");
    const bar = document.createElement("progress");
    bar.max = file.size;
    bar.value = 0;
    bar.setAttribute("aria-label", form.dataset.sending);
    const words = document.createElement("span");
    place.append(bar, words);
    try {
      const address = await resumable.send(file, form.dataset.pieces, {
        sent: (bytes) => {
          bar.value = bytes;
          words.textContent = ` ${Math.floor((100 * bytes) / file.size)} %`;
        },
        waiting: () => (words.textContent = ` ${form.dataset.again}`),
      });
      say(form, form.dataset.examining);
      const answer = await resumable.retried(() =>
        fetch(`${address}/draft${new URL(form.action).search}`, { method: "POST" })
      );
      if (answer.redirected) {
        location.assign(answer.url);
      } else {
        show(await answer.text());
      }
    } catch (failure) {
      busy(form, false);
      if (failure instanceof Response) {
        show(await failure.text());
      } else {
        say(form, form.dataset.lost, "lost");
      }
    }
  };

  const send = (form) => {
    const files = form.querySelector("input[type=file]").files;
    if (resumable.isFor(files)) {
      uploadInPieces(form, files[0]);
    } else {
      upload(form);
    }
  };

  const ask = (form, questions) => {
    fetch(form.action, { headers: { Accept: "text/html" }, credentials: "same-origin" }).then(
      () => location.assign(form.action),
      () => {
        if (questions < MOST_QUESTIONS) {
          setTimeout(() => ask(form, questions + 1), ASK_EVERY_MILLIS);
        } else {
          busy(form, false);
        }
      }
    );
  };

  const submit = (form) => {
    busy(form, true);
    say(form, form.dataset.sending);
    fetch(form.action, { method: "POST", credentials: "same-origin" }).then(
      (answer) => {
        if (answer.status === 401) {
          location.assign(form.action);
        } else if (answer.redirected) {
          location.assign(answer.url);
        } else {
          return answer.text().then((html) => show(html));
        }
      }
    ).catch(() => {
      say(form, form.dataset.lost, "lost");
      setTimeout(() => ask(form, 1), ASK_EVERY_MILLIS);
    });
  };

  const droppable = (form) => {
    const input = form.querySelector("input[type=file]");
    form.addEventListener("dragover", (event) => {
      event.preventDefault();
      form.classList.add("over");
    });
    form.addEventListener("dragleave", () => form.classList.remove("over"));
    form.addEventListener("drop", (event) => {
      event.preventDefault();
      form.classList.remove("over");
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        form.querySelector("button").focus();
      }
    });
  };

  const enhance = () => {
    document.querySelectorAll("form[data-upload]").forEach((form) => {
      droppable(form);
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        send(form);
      });
    });
    document.querySelectorAll("form[data-submit]").forEach((form) =>
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        submit(form);
      })
    );
  };

  enhance();
})();
