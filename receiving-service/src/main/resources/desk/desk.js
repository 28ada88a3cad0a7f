// The paper desk in the browser: the paper follows the field, the draft saves itself, the keyboard is enough.
"use strict";

const SAVE_AFTER_MILLIS = 800;
const RETRY_AFTER_MILLIS = 5000;

function send(method, address, body) {
  const options = { method, credentials: "same-origin", headers: { "Accept-Language": document.documentElement.lang } };
  if (body !== undefined) {
    options.body = body instanceof FormData ? body : JSON.stringify(body);
    if (!(body instanceof FormData)) {
      options.headers["Content-Type"] = "application/json";
    }
  }
  return fetch(address, options);
}

function isSignedOut(answer) {
  return answer.status === 401;
}

async function problem(answer, otherwise) {
  if (isSignedOut(answer)) {
    return document.documentElement.lang === "ja"
      ? "サインインの期限が切れました。別のタブで /desk を開いてサインインし、ここに戻って続けてください。"
      : "Your sign-in has ended. Open /desk in another tab, sign in, and go on here.";
  }
  try {
    return (await answer.json()).detail || otherwise;
  } catch {
    return otherwise;
  }
}

function say(element, words, bad) {
  element.textContent = words;
  element.classList.toggle("bad", Boolean(bad));
}

// ---------------------------------------------------------------- characters

/** JIS X 0208: rows 1 to 8 and 16 to 84, by the browser's own decoder. */
function allowedCharacters() {
  const decoder = new TextDecoder("shift_jis", { fatal: false });
  const allowed = new Set();
  for (let c = 0x20; c < 0x7f; c++) {
    allowed.add(String.fromCharCode(c));
  }
  for (let row = 1; row <= 84; row++) {
    if (row > 8 && row < 16) {
      continue;
    }
    for (let cell = 1; cell <= 94; cell++) {
      const lead = (row - 1) >> 1;
      const odd = cell + 0x3f;
      const second = row % 2 === 0 ? cell + 0x9e : odd < 0x7f ? odd : odd + 1;
      const text = decoder.decode(new Uint8Array([lead + (lead < 31 ? 0x81 : 0xc1), second]));
      if (text.length === 1 && text !== "\ufffd") {
        allowed.add(text);
      }
    }
  }
  allowed.delete("\u25ef");
  allowed.delete("\u25a0");
  return allowed;
}

const FOLDS = { "\u301c": "\uff5e", "\u2212": "\uff0d", "\u2016": "\u2225", "\u2014": "\u2015", "\u00a2": "\uffe0", "\u00a3": "\uffe1", "\u00ac": "\uffe2", "\u00a0": " ", "\t": " " };

function fold(text) {
  return text
    .replace(/[\uff61-\uff9f]+/g, (kana) => kana.normalize("NFKC"))
    .replace(/[\u301c\u2212\u2016\u2014\u00a2\u00a3\u00ac\u00a0\t]/g, (c) => FOLDS[c]);
}

function full(text) {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");
}

function code(text) {
  return text.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/[\s\u3000]/g, "");
}

function normal(field) {
  if (field.dataset.picture) {
    return field.value;
  }
  const text = fold(field.value);
  if (field.dataset.width === "code") {
    return code(text);
  }
  return field.tagName === "TEXTAREA"
    ? text.split("\n").map((line) => full(line.trim())).filter((line) => line).join("\n")
    : full(text.trim());
}

function checkDigitFits(digits) {
  const weights = [9, 7, 3, 1, 9, 7, 3, 1];
  const sum = weights.reduce((all, weight, i) => all + weight * Number(digits[i]), 0);
  return sum % 10 === Number(digits[8]);
}

// ---------------------------------------------------------------- names of items

/**
 * Offers the names of items behind an open 【: typing narrows them, arrows choose, Enter takes one. A number in a
 * name is the next one. Returns what handles a key; true if it did.
 */
function completion(field) {
  const list = document.getElementById("i-" + field.name);
  const names = field.dataset.items.split(" ");
  let chosen = 0;
  let shown = [];

  /** What is typed since the last 【 on this line; null if none is open. */
  function begun() {
    const before = field.value.slice(0, field.selectionStart);
    const open = before.lastIndexOf("【");
    const typed = open < 0 ? "" : before.slice(open + 1);
    return open < 0 || /[】\n]/.test(typed) ? null : full(fold(typed));
  }

  function draw() {
    list.replaceChildren(...shown.map((name, i) => {
      const option = document.createElement("li");
      option.id = list.id + "-" + i;
      option.role = "option";
      option.textContent = "【" + name.replace("#", "　") + "】";
      option.setAttribute("aria-selected", String(i === chosen));
      option.addEventListener("mousedown", (event) => { event.preventDefault(); take(name); });
      return option;
    }));
    list.hidden = shown.length === 0;
    if (shown.length) {
      field.setAttribute("aria-activedescendant", list.id + "-" + chosen);
      list.children[chosen].scrollIntoView({ block: "nearest" });
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  function offer() {
    const typed = begun();
    shown = typed === null ? [] : names.filter((name) => name.replace("#", "").includes(typed));
    shown.sort((a, b) => Number(!a.startsWith(typed)) - Number(!b.startsWith(typed)));
    chosen = 0;
    draw();
  }

  function close() {
    shown = [];
    draw();
  }

  function numbered(name, before) {
    const [head, tail] = name.split("#");
    const pattern = new RegExp("【" + head + "([0-9\uff10-\uff19]+)" + tail + "】", "g");
    const last = [...before.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(code(match[1]))), 0);
    return head + full(String(last + 1)) + tail;
  }

  function take(name) {
    const before = field.value.slice(0, field.selectionStart);
    const open = before.lastIndexOf("【");
    const text = name.includes("#") ? numbered(name, before.slice(0, open)) : name;
    field.setRangeText("【" + text + "】", open, field.selectionStart, "end");
    close();
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  field.setAttribute("aria-controls", list.id);
  field.addEventListener("input", (event) => {
    if (!event.isComposing) {
      offer();
    }
  });
  field.addEventListener("compositionend", offer);
  field.addEventListener("blur", close);
  return (event) => {
    if (event.altKey && event.key.toLowerCase() === "i") {
      event.preventDefault();
      if (begun() === null) {
        field.setRangeText("【", field.selectionStart, field.selectionEnd, "end");
      }
      offer();
      return true;
    }
    if (!shown.length || event.ctrlKey || event.altKey) {
      return false;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : shown.length - 1)) % shown.length;
      draw();
      return true;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      take(shown[chosen]);
      return true;
    }
    if (event.key === "Escape") {
      event.preventDefault();
      close();
      return true;
    }
    return false;
  };
}

// ---------------------------------------------------------------- who has an identification number

/**
 * Warns where a number was received before with another name. It never fills a name in: two people who take the
 * same wrong name from the office would let it through.
 */
function lookUpPeople(fields, words) {
  const known = new Map();
  for (const number of fields.filter((field) => field.dataset.check === "identification")) {
    const name = fields.find((field) => field.name === number.name.replace(/Id$/, "Name"));
    if (!name) {
      continue;
    }
    const look = async () => {
      const digits = code(fold(number.value));
      const note = document.getElementById("k-" + name.name);
      note.textContent = "";
      if (!/^[0-9]{9}$/.test(digits) || !name.value) {
        return;
      }
      if (!known.has(digits)) {
        const answer = await send("GET", "/desk/persons/" + digits).catch(() => null);
        if (!answer || !answer.ok) {
          return;
        }
        known.set(digits, (await answer.json()).names);
      }
      const names = known.get(digits);
      if (names.length && !names.includes(normal(name))) {
        note.textContent = words(
          "この識別番号は「" + names.join("」「") + "」として受け付けたことがあります。番号と名称を紙と見比べてください（紙のとおりならそのままで構いません）。",
          "This number was received before as " + names.join(", ") + ". Compare number and name with the paper (if it says so, leave them).");
      }
    };
    number.addEventListener("blur", look);
    name.addEventListener("blur", look);
  }
}

// ---------------------------------------------------------------- the keying page

function keying(bench) {
  const japanese = bench.dataset.lang === "ja";
  const words = (ja, en) => (japanese ? ja : en);
  const task = "/desk/work/" + bench.dataset.task;
  const form = document.getElementById("fields");
  const saved = document.getElementById("saved");
  const all = [...form.querySelectorAll("input, textarea")];
  const allowed = allowedCharacters();
  const settled = new Set();
  const adjudicating = bench.dataset.stage === "adjudication";

  // The paper.
  const view = document.getElementById("view");
  const sheet = document.getElementById("sheet");
  const image = document.getElementById("image");
  const mark = document.getElementById("mark");
  const pages = Number(bench.dataset.pages);
  let page = 0;
  let zoom = 1;
  let turns = 0;
  let region = null;

  function place() {
    sheet.style.width = zoom * 100 + "%";
    sheet.style.transform = "rotate(" + turns * 90 + "deg)";
    const shown = region && region[0] === page && turns === 0;
    mark.style.display = shown ? "block" : "none";
    if (shown) {
      const height = image.clientHeight;
      const width = image.clientWidth;
      mark.style.left = region[1] * width + "px";
      mark.style.top = region[2] * height + "px";
      mark.style.width = region[3] * width + "px";
      mark.style.height = region[4] * height + "px";
      if (framed) {
        return;
      }
      view.scrollTop = Math.max(0, (region[2] + region[4] / 2) * height - view.clientHeight / 3);
      view.scrollLeft = Math.max(0, region[1] * width - 12);
    }
  }

  function turnTo(wanted) {
    const next = Math.min(Math.max(wanted, 1), pages);
    if (next !== page) {
      page = next;
      image.src = task + "/pages/" + page;
      document.getElementById("page-number").textContent = page + " / " + pages;
    }
    place();
  }

  image.addEventListener("load", place);
  window.addEventListener("resize", place);
  const views = {
    before: () => turnTo(page - 1),
    after: () => turnTo(page + 1),
    larger: () => { zoom = Math.min(zoom * 1.25, 5); place(); },
    smaller: () => { zoom = Math.max(zoom / 1.25, 0.4); place(); },
    rotate: () => { turns = (turns + 1) % 4; place(); },
  };
  for (const button of document.querySelectorAll("[data-do]")) {
    button.addEventListener("click", () => views[button.dataset.do]());
  }

  // Pictures: a frame on the paper, by mouse or by arrow keys.
  const FRAME_STEP = 0.005;
  const SMALLEST_FRAME = 0.01;
  let framed = null;

  function frame(field, at) {
    const inside = (value, least, most) => Math.min(Math.max(value, least), most);
    const width = inside(at[3], SMALLEST_FRAME, 1);
    const height = inside(at[4], SMALLEST_FRAME, 1);
    region = [at[0], inside(at[1], 0, 1 - width), inside(at[2], 0, 1 - height), width, height];
    field.value = region.map((part, i) => (i === 0 ? String(part) : part.toFixed(3))).join(" ");
    settled.add(field.id);
    say(document.getElementById("n-" + field.name), words("枠: ", "Frame: ") + words(region[0] + "頁", "page " + region[0]) + ", " + region.slice(1).map((part) => Math.round(part * 100) + "%").join(" "));
    place();
    touched();
  }

  function frameByKey(field, event) {
    const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
    const move = moves[event.key];
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      field.value = "";
      region = null;
      settled.add(field.id);
      say(document.getElementById("n-" + field.name), words("枠はありません。", "No frame."));
      place();
      touched();
    } else if (move && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      const at = field.value ? field.value.split(" ").map(Number) : [page, 0.1, 0.1, 0.4, 0.3];
      if (field.value) {
        at[event.shiftKey ? 3 : 1] += move[0] * FRAME_STEP;
        at[event.shiftKey ? 4 : 2] += move[1] * FRAME_STEP;
      }
      at[0] = page;
      frame(field, at);
    }
  }

  function pointed(event) {
    const box = image.getBoundingClientRect();
    const part = (value) => Math.min(Math.max(value, 0), 1);
    return [part((event.clientX - box.left) / box.width), part((event.clientY - box.top) / box.height)];
  }

  image.draggable = false;
  sheet.addEventListener("pointerdown", (event) => {
    if (!framed || turns !== 0 || event.button !== 0) {
      return;
    }
    event.preventDefault();
    const field = framed;
    const from = pointed(event);
    sheet.setPointerCapture(event.pointerId);
    const drag = (moved) => {
      const to = pointed(moved);
      frame(field, [page, Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1])]);
    };
    sheet.addEventListener("pointermove", drag);
    sheet.addEventListener("pointerup", () => sheet.removeEventListener("pointermove", drag), { once: true });
  });
  // The field keeps the focus while its picture is framed.
  sheet.addEventListener("mousedown", (event) => {
    if (framed) {
      event.preventDefault();
    }
  });

  // The draft. What is not saved yet is said to be so.
  let dirty = false;
  let timer = 0;
  let saving = null;

  function values() {
    return Object.fromEntries(all.map((field) => [field.name, field.dataset.flag ? (field.checked ? field.value : "") : field.value]));
  }

  function touched() {
    dirty = true;
    say(saved, words("保存していません", "Not saved yet"));
    clearTimeout(timer);
    timer = setTimeout(save, SAVE_AFTER_MILLIS);
  }

  function save() {
    clearTimeout(timer);
    saving = (saving || Promise.resolve()).then(saveNow);
    return saving;
  }

  async function saveNow() {
    if (!dirty) {
      return;
    }
    dirty = false;
    try {
      const answer = await send("PUT", task + "/draft", { values: values() });
      if (answer.ok) {
        say(saved, words("保存しました ", "Saved ") + new Date().toLocaleTimeString(japanese ? "ja-JP" : "en-GB"));
      } else {
        say(saved, await problem(answer, words("保存できません", "Not saved")), true);
        dirty = answer.status >= 500 || isSignedOut(answer);
      }
    } catch {
      dirty = true;
      say(saved, words("接続がありません。つながり次第、保存します。", "No connection. It is saved as soon as there is one."), true);
    }
    if (dirty) {
      timer = setTimeout(save, RETRY_AFTER_MILLIS);
    }
  }

  window.addEventListener("beforeunload", (event) => {
    if (dirty) {
      event.preventDefault();
    }
  });

  // Checks while typing.
  function notes(field) {
    const found = [];
    const text = fold(field.value);
    const inLine = field.tagName !== "TEXTAREA";
    const bad = [...text].find((c) => c !== "\n" && (!allowed.has(c) || (inLine && (c === "【" || c === "】"))));
    if (bad !== undefined) {
      found.push(words("「" + bad + "」は使用できません。JIS にない文字は、近い文字を▲▼で挟んで入力します。", "\u201c" + bad + "\u201d may not stand here. Key a character that JIS does not have by the nearest one between ▲ and ▼."));
    }
    const digits = code(text);
    if (digits && field.dataset.check === "identification") {
      if (!/^[0-9]{9}$/.test(digits)) {
        found.push(words("識別番号は9桁です。", "An identification number has 9 digits."));
      } else if (!checkDigitFits(digits)) {
        found.push(words("検査数字が合いません。紙を見直してください（紙のとおりならそのままで構いません）。", "The check digit does not fit. Look at the paper again (if it says so, leave it)."));
      }
    }
    if (digits && field.dataset.check === "digits") {
      const many = Number(field.dataset.digits);
      if (!/^[0-9]+$/.test(digits)) {
        found.push(words("数字だけの欄です。", "Digits only."));
      } else if (many > 0 && digits.length !== many) {
        found.push(words(many + "桁の欄です。", "It has " + many + " digits."));
      }
    }
    if (digits && field.dataset.check === "reference" && !/^[A-Z0-9-]{1,10}$/.test(digits)) {
      found.push(words("整理番号は10文字以下の英大文字、数字、ハイフンです。", "A reference has at most 10 of A to Z, 0 to 9 and hyphen."));
    }
    return found.join(" ");
  }

  function look(field) {
    if (!field.dataset.flag && !field.dataset.picture) {
      say(document.getElementById("n-" + field.name), notes(field));
    }
  }

  function follow(field) {
    framed = null;
    bench.classList.toggle("framing", Boolean(field.dataset.picture));
    const text = field.dataset.picture ? field.value || field.dataset.proposal : field.closest(".field").dataset.region;
    region = text ? text.split(" ").map(Number) : null;
    if (region) {
      turnTo(region[0]);
    } else {
      place();
    }
    framed = field.dataset.picture ? field : null;
  }

  function nextField(field) {
    const next = all[all.indexOf(field) + 1];
    (next || document.getElementById("done")).focus();
    if (next && next.select) {
      next.select();
    }
  }

  /** The number after the last one before the cursor. */
  function insertNumber(field) {
    const claims = field.name === "claims";
    const before = field.value.slice(0, field.selectionStart);
    const pattern = claims ? /【請求項([0-9\uff10-\uff19]+)】/g : /【([0-9\uff10-\uff19]{4,5})】/g;
    const last = [...before.matchAll(pattern)].reduce((most, match) => Math.max(most, Number(code(match[1]))), 0) + 1;
    const number = claims ? "【請求項" + full(String(last)) + "】\n" : "【" + full(String(last).padStart(4, "0")) + "】\n";
    const start = before === "" || before.endsWith("\n") ? "" : "\n";
    field.setRangeText(start + number, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  for (const field of all) {
    const offered = field.dataset.items ? completion(field) : null;
    field.addEventListener("focus", () => follow(field));
    field.addEventListener("input", () => { settled.add(field.id); look(field); touched(); });
    field.addEventListener("blur", () => {
      if (!field.dataset.flag) {
        const normalised = normal(field);
        if (normalised !== field.value) {
          field.value = normalised;
          touched();
        }
        look(field);
      }
    });
    field.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return;
      }
      if (offered && offered(event)) {
        return;
      }
      if (field.dataset.picture) {
        frameByKey(field, event);
      }
      if (event.key === "Enter" && !event.ctrlKey && field.tagName !== "TEXTAREA") {
        event.preventDefault();
        nextField(field);
      } else if (event.altKey && event.key.toLowerCase() === "n" && field.tagName === "TEXTAREA") {
        event.preventDefault();
        insertNumber(field);
      } else if (event.altKey && (event.key === "1" || event.key === "2")) {
        const candidate = field.closest(".field").querySelectorAll(".candidate")[Number(event.key) - 1];
        if (candidate) {
          event.preventDefault();
          candidate.click();
          nextField(field);
        }
      }
    });
    look(field);
  }

  lookUpPeople(all, words);

  for (const candidate of document.querySelectorAll(".candidate")) {
    candidate.addEventListener("click", () => {
      const field = document.getElementById(candidate.dataset.for);
      if (field.dataset.flag) {
        field.checked = candidate.dataset.value !== "";
      } else {
        field.value = candidate.dataset.value;
      }
      if (field.dataset.picture) {
        follow(field);
      }
      settled.add(field.id);
      for (const other of candidate.parentElement.children) {
        other.setAttribute("aria-pressed", String(other === candidate));
      }
      look(field);
      touched();
    });
  }

  let finishing = false;

  async function done() {
    if (!finishing) {
      finishing = true;
      await finish();
      finishing = false;
    }
  }

  async function finish() {
    const open = adjudicating ? all.find((field) => !settled.has(field.id) && field.value === "") : undefined;
    if (open) {
      say(document.getElementById("n-" + open.name), words("どちらの値か選んでください。", "Take one of the two values."), true);
      open.focus();
      return;
    }
    const proposed = all.find((field) => field.dataset.proposal && field.value === "" && !settled.has(field.id));
    if (proposed) {
      say(document.getElementById("n-" + proposed.name), words("枠を確認するか（Alt+1）、囲み直すか、Delete で消してください。", "Confirm the frame (Alt+1), mark another, or press Delete for none."), true);
      proposed.focus();
      return;
    }
    for (const field of all) {
      if (!field.dataset.flag) {
        field.value = normal(field);
      }
    }
    dirty = true;
    await save();
    const answer = await send("POST", task + "/keyed", { values: values() }).catch(() => null);
    if (answer && answer.status === 204) {
      dirty = false;
      await next(saved);
    } else if (answer && answer.status === 422) {
      const told = await answer.json();
      for (const wrong of told.fields || []) {
        say(document.getElementById("n-" + wrong.field), japanese ? wrong.messageJa : wrong.messageEn, true);
      }
      say(saved, told.detail, true);
      const first = told.fields && document.getElementById("f-" + told.fields[0].field);
      if (first) {
        first.focus();
      }
    } else {
      say(saved, answer ? await problem(answer, "?") : words("接続がありません。もう一度押してください。", "No connection. Press it again."), true);
    }
  }

  form.addEventListener("submit", (event) => { event.preventDefault(); done(); });
  document.getElementById("return").addEventListener("click", async () => {
    await save();
    const answer = await send("POST", task + "/return").catch(() => null);
    if (answer && answer.ok) {
      location.assign("/desk?lang=" + bench.dataset.lang);
    } else {
      say(saved, answer ? await problem(answer, "?") : words("接続がありません。", "No connection."), true);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) {
      return;
    }
    const keys = { ArrowUp: "larger", ArrowDown: "smaller", r: "rotate", R: "rotate", PageUp: "before", PageDown: "after" };
    if (event.ctrlKey && event.key === "Enter") {
      event.preventDefault();
      done();
    } else if (event.altKey && keys[event.key]) {
      event.preventDefault();
      views[keys[event.key]]();
    }
  });

  turnTo(1);
  all[0].focus();
}

// ---------------------------------------------------------------- the other pages

async function next(message, none, failed) {
  try {
    const answer = await send("POST", "/desk/work");
    const language = document.documentElement.lang;
    if (answer.status === 200) {
      location.assign("/desk/keying/" + (await answer.json()).taskId + "?lang=" + language);
    } else if (answer.status === 204 && none) {
      say(message, none);
    } else if (answer.status === 204) {
      location.assign("/desk?lang=" + language);
    } else {
      say(message, await problem(answer, failed), true);
    }
  } catch {
    say(message, failed || "?", true);
  }
}

function home(button) {
  button.addEventListener("click", () => next(document.getElementById("answer"), button.dataset.none, button.dataset.failed));
  button.focus();
}

function intake(form) {
  const message = document.getElementById("answer");
  const separator = document.getElementById("separator");
  const later = document.getElementById("later");
  const file = document.getElementById("page");
  const choose = () => { file.disabled = later.checked; };
  later.addEventListener("change", choose);
  choose();
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const answer = await send("POST", "/desk/envelopes", new FormData(form));
      if (answer.status === 201) {
        const envelope = await answer.json();
        say(message, form.dataset.registered + " " + envelope.envelopeNumber);
        separator.replaceChildren();
        if (envelope.state === "registered") {
          const link = document.createElement("a");
          link.href = "/desk/separators?envelope=" + envelope.envelopeNumber;
          link.target = "_blank";
          link.textContent = form.dataset.separator;
          separator.append(link);
        }
        const wasLater = later.checked;
        form.reset();
        later.checked = wasLater;
        choose();
        document.getElementById("form").focus();
      } else {
        say(message, await problem(answer, form.dataset.failed), true);
      }
    } catch {
      say(message, form.dataset.failed, true);
    }
    button.disabled = false;
  });
}

/** Sends what a form of the supervisor says about an envelope, and shows the page anew. */
async function decide(form, address, body) {
  const message = document.getElementById("answer");
  try {
    const answer = await send("POST", address, body);
    if (answer.ok) {
      location.reload();
    } else {
      say(message, await problem(answer, form.dataset.failed), true);
    }
  } catch {
    say(message, form.dataset.failed, true);
  }
}

const RENEW_AFTER_MILLIS = 15000;

/** Renews figures and plots while somebody looks at them; what is being typed stays. */
function live() {
  const renewed = document.getElementById("renewed");
  const renew = async () => {
    try {
      const answer = document.hidden ? null : await send("GET", location.href);
      if (answer && answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        for (const part of document.querySelectorAll("[data-live]")) {
          const fresh = page.querySelector('[data-live="' + part.dataset.live + '"]');
          if (fresh) {
            part.replaceWith(document.adoptNode(fresh));
          }
        }
        for (const plot of document.querySelectorAll("[data-plot]")) {
          plot.src = plot.dataset.plot + "&at=" + Date.now();
        }
        renewed.textContent = new Date().toLocaleTimeString(document.documentElement.lang === "ja" ? "ja-JP" : "en-GB");
      }
    } catch {
      // The connection is away; the time tells how old the figures are.
    }
    setTimeout(renew, RENEW_AFTER_MILLIS);
  };
  setTimeout(renew, RENEW_AFTER_MILLIS);
}

function referral(form) {
  live();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const data = new FormData(form);
    const address = "/desk/envelopes/" + encodeURIComponent(data.get("envelopeNumber")) + "/referral";
    decide(form, address, { reason: data.get("reason") });
  });
  for (const copy of document.querySelectorAll("form[data-copy]")) {
    copy.addEventListener("submit", (event) => {
      event.preventDefault();
      decide(copy, "/desk/envelopes/" + encodeURIComponent(copy.dataset.copy) + "/copy", {
        copy: event.submitter.value === "true",
        reason: new FormData(copy).get("reason"),
      });
    });
  }
}

/** Presses a button once, and shows the page anew if the office did what it says. */
function pressed(button, address) {
  const message = document.getElementById("answer");
  button.addEventListener("click", async () => {
    button.disabled = true;
    try {
      const answer = await send("POST", address);
      if (answer.status === 204) {
        say(message, button.dataset.none);
      } else if (answer.ok) {
        location.reload();
        return;
      } else {
        say(message, await problem(answer, button.dataset.failed), true);
      }
    } catch {
      say(message, button.dataset.failed, true);
    }
    button.disabled = false;
  });
}

function post(print) {
  pressed(print, "/desk/post/batches");
  document.querySelectorAll("button.posted").forEach((button) => pressed(button, "/desk/post/batches/" + button.dataset.batch + "/posting"));
}

/** Sends a scanned pile and shows what becomes of it. */
function scan(form) {
  const message = document.getElementById("answer");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const answer = await send("POST", "/desk/batches", new FormData(form));
      if (answer.ok) {
        location.assign("/desk/scans/" + (await answer.json()).batchNumber + "?lang=" + document.documentElement.lang);
        return;
      }
      say(message, await problem(answer, form.dataset.failed), true);
    } catch {
      say(message, form.dataset.failed, true);
    }
    button.disabled = false;
  });
}

const LOOK_AFTER_MILLIS = 1000;

/** Follows a batch until all its pages are read. */
function follow(progress) {
  const read = document.getElementById("read");
  const look = async () => {
    try {
      const answer = await send("GET", "/desk/batches/" + progress.dataset.batch);
      const batch = answer.ok ? (await answer.json()).batch : null;
      if (batch && batch.state !== "reading") {
        location.reload();
        return;
      }
      if (batch) {
        progress.value = batch.pagesRead;
        read.textContent = batch.pagesRead + " / " + batch.pages;
      }
    } catch {
      // The connection is away; the next look tells.
    }
    setTimeout(look, LOOK_AFTER_MILLIS);
  };
  setTimeout(look, LOOK_AFTER_MILLIS);
}

/** What the supervisor says about pages that were held. */
function parts(forms) {
  for (const form of forms) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      decide(form, "/desk/batches/" + form.dataset.batch + "/parts/" + form.dataset.part + "/decision", {
        attach: event.submitter.value === "true",
        reason: new FormData(form).get("reason"),
      });
    });
  }
}

/** A scanner types a label and presses Enter; the field is ready for the next at once. */
function handover(form) {
  const message = document.getElementById("answer");
  const taken = document.getElementById("taken");
  const code = document.getElementById("code");
  const box = document.getElementById("box");
  const station = document.getElementById("station");
  const japanese = document.documentElement.lang === "ja";
  const kept = sessionStorage.getItem("station");
  if (kept) {
    station.value = kept;
  }
  station.addEventListener("change", () => { sessionStorage.setItem("station", station.value); code.focus(); });

  function words(answer) {
    const what = answer.kind === "box"
      ? (japanese ? "箱" + answer.number + "（" + answer.documents + "件）" : "Box " + answer.number + " (" + answer.documents + " documents)")
      : answer.number;
    const where = station.selectedOptions[0].textContent + (answer.kind === "document" && answer.boxNumber ? (japanese ? "・箱" : ", box ") + answer.boxNumber : "");
    const again = answer.moved === 0 ? (japanese ? "（記録済み）" : " (was noted already)") : "";
    return what + " → " + where + again;
  }

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const scanned = code.value;
    code.value = "";
    code.focus();
    try {
      const answer = await send("POST", "/desk/handovers", { station: station.value, code: scanned, box: box.value || null });
      if (answer.ok) {
        const line = document.createElement("li");
        line.textContent = words(await answer.json());
        taken.prepend(line);
        say(message, line.textContent);
      } else {
        say(message, await problem(answer, form.dataset.failed), true);
      }
    } catch {
      say(message, form.dataset.failed + " (" + scanned + ")", true);
    }
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      code.focus();
    }
  });
  document.getElementById("open-box").addEventListener("click", async () => {
    const answer = await send("POST", "/desk/boxes").catch(() => null);
    if (answer && answer.ok) {
      const number = (await answer.json()).boxNumber;
      const link = document.createElement("a");
      link.href = "/desk/boxes/" + number + "/label";
      link.target = "_blank";
      link.textContent = japanese ? "箱" + number + "のラベルを印刷する" : "Print the label of box " + number;
      message.classList.remove("bad");
      message.replaceChildren(link);
      link.focus();
    } else {
      say(message, answer ? await problem(answer, form.dataset.failed) : form.dataset.failed, true);
    }
  });
  code.focus();
}

const bench = document.getElementById("bench");
const button = document.getElementById("next");
const envelope = document.getElementById("intake");
if (bench) {
  keying(bench);
} else if (button) {
  home(button);
} else if (envelope) {
  intake(envelope);
} else if (document.getElementById("referral")) {
  referral(document.getElementById("referral"));
} else if (document.getElementById("print")) {
  post(document.getElementById("print"));
} else if (document.getElementById("scan")) {
  scan(document.getElementById("scan"));
} else if (document.getElementById("handover")) {
  handover(document.getElementById("handover"));
} else if (document.getElementById("progress")) {
  follow(document.getElementById("progress"));
} else {
  parts(document.querySelectorAll("form[data-part]"));
}
