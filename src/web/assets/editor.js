// The editor of texts with JavaScript: what was typed is kept in this browser until it is saved, keys, a
// preview and checks. Without it the page is a form that is saved.
const form = document.querySelector("form[data-editor]");
const fields = [...form.querySelectorAll("[data-key]")];
const seen = form.elements.seen;
const opened = seen.value;
const prefix = `maru-editor:${form.dataset.editor}:`;
const kept = document.getElementById("kept");
const next = document.getElementById("next");
const left = document.getElementById("left");
// Blocks that are not shown travel with the form; no key leads to them.
const lines = fields.filter((field) => field.name === "words" && !field.hidden);
let leaves = false;

// Private windows and full disks have no store: then nothing is kept, and nothing else breaks.
const store = (act) => { try { return act(localStorage, sessionStorage); } catch { return null; } };
const key = () => prefix + seen.value;
const names = () => store((local) => Object.keys(local).filter((name) => name.startsWith(prefix))) ?? [];
const wordsAt = (name) => store((local) => JSON.parse(local.getItem(name))) ?? {};
const changed = () => fields.filter((field) => field.value !== field.defaultValue);
const isUnsaved = () => "unsaved" in form.dataset || changed().length > 0;

function put(name, words) {
  const isEmpty = Object.keys(words).length === 0;
  store((local) => (isEmpty ? local.removeItem(name) : local.setItem(name, JSON.stringify(words))));
}

function drop(name, keys) {
  const words = wordsAt(name);
  for (const at of keys) delete words[at];
  put(name, words);
}

// What this page put into the store or took out of it. Words of another tab, or of a block that is not on this
// page, stay there.
const held = new Set();

function keep() {
  const words = wordsAt(key());
  for (const field of fields) {
    const at = field.dataset.key;
    // What came back unsaved has no saved words to be compared with.
    if ("unsaved" in form.dataset || field.value !== field.defaultValue) {
      words[at] = field.value;
      held.add(at);
    } else if (held.delete(at)) delete words[at];
  }
  put(key(), words);
}

// Words that were kept go back into their fields. If somebody saved meanwhile, the revision that they were
// typed over goes with them, so that saving them brings both together or asks.
function restore() {
  for (const name of names()) {
    const words = wordsAt(name);
    const here = fields.filter((field) => field.dataset.key in words);
    const isSaved = (field) => words[field.dataset.key] === field.defaultValue;
    drop(name, here.filter(isSaved).map((field) => field.dataset.key));
    const differ = here.filter((field) => !isSaved(field));
    if (!differ.length) continue;
    for (const field of differ) {
      field.value = words[field.dataset.key];
      held.add(field.dataset.key);
    }
    seen.value = name.slice(prefix.length);
    kept.hidden = false;
    return;
  }
}

// Words of a block that is not on this page, because its Korean changed, are shown to be taken from there.
const isLeft = (at) => !fields.some((field) => field.dataset.key === at);
function showLeft() {
  const words = names().flatMap((name) => Object.entries(wordsAt(name)));
  left.replaceChildren(...words.filter(([at, said]) => isLeft(at) && said).map(([, said]) => {
    const item = document.createElement("li");
    item.textContent = said;
    return item;
  }));
  left.hidden = !left.children.length;
  if (!left.hidden) kept.hidden = false;
}

document.getElementById("discard")?.addEventListener("click", () => {
  drop(key(), held);
  for (const name of names()) drop(name, Object.keys(wordsAt(name)).filter(isLeft));
  held.clear();
  for (const field of fields) field.value = field.defaultValue;
  seen.value = opened;
  kept.hidden = true;
  fields.find((field) => !field.hidden)?.focus();
});

// What arrived is saved, or came back whole: it is on the page, and no older state of it is wanted. An address
// can be opened again after more was typed, so it names the revision whose words were saved.
const { saved } = form.dataset;
const sent = store((_, session) => JSON.parse(session.getItem("maru-editor-sent")));
const isSaved = saved && sent?.name === prefix + (saved === "none" ? "" : saved);
if (sent && (isSaved || "unsaved" in form.dataset)) {
  drop(sent.name, sent.keys);
  store((_, session) => session.removeItem("maru-editor-sent"));
}
// Words that change nothing make no revision: the next ones are typed over the same, and the address would
// speak of them.
if (saved !== undefined) {
  const address = new URL(location.href);
  address.searchParams.delete("saved");
  history.replaceState(history.state, "", address);
}
if ("unsaved" in form.dataset) keep();
else restore();
showLeft();

let pause;
form.addEventListener("input", () => {
  keep();
  clearTimeout(pause);
  pause = setTimeout(() => { preview(); check(); }, 1200);
});
// Radios and ticks too.
window.addEventListener("pagehide", () => isUnsaved() && !leaves && keep());
window.addEventListener("beforeunload", (event) => { if (isUnsaved() && !leaves) event.preventDefault(); });
document.addEventListener("submit", (event) => {
  if (event.submitter?.formTarget === "_blank") return;
  if (event.target === form) {
    const sent = { name: key(), keys: fields.map((field) => field.dataset.key) };
    store((_, session) => session.setItem("maru-editor-sent", JSON.stringify(sent)));
  }
  keep();
  leaves = true;
});
// Back on the page by the browser's own memory, after a save that failed.
window.addEventListener("pageshow", () => { leaves = false; });

// Preview: the page of the reader, from the server.
const panel = document.getElementById("preview");
const pane = document.getElementById("pane");
let asked = 0;
async function send(to) {
  const answer = await fetch(to, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
async function preview() {
  if (!panel || !form.dataset.preview || panel.open === false) return;
  const turn = ++asked;
  try {
    const page = await send(form.dataset.preview);
    const shown = page.querySelector("#shown > .flow");
    if (turn === asked && shown) pane.replaceChildren(document.adoptNode(shown));
  } catch { /* The connection is gone: what stood there stays. */ }
}
if (panel) {
  panel.hidden = false;
  panel.addEventListener("toggle", preview);
}

// Checks: what the server finds in the words as they stand, at each field. What stays the same is not read out
// again.
let checked = 0;
async function check() {
  const turn = ++checked;
  try {
    const answer = await send(`${form.dataset.editor}/checks`);
    if (turn !== checked) return;
    for (const found of answer.querySelectorAll(".checks")) {
      const place = document.getElementById(found.id);
      if (place && place.innerHTML.trim() !== found.innerHTML.trim()) place.replaceChildren(...found.childNodes);
    }
  } catch { /* As above. */ }
}

// A fact that was found goes where the cursor was.
const fact = document.getElementById("fact");
const body = document.getElementById("body");
fact?.addEventListener("change", () => {
  if (!/^\{fact:.+\}$/.test(fact.value) || !body) return;
  body.setRangeText(fact.value, body.selectionStart, body.selectionEnd, "end");
  fact.value = "";
  body.focus();
  body.dispatchEvent(new Event("input", { bubbles: true }));
});

// What was copied from Word or Hangul keeps its headings, lists and tables, as the server reads them; what it
// cannot read is pasted as plain words.
body?.addEventListener("paste", async (event) => {
  const html = event.clipboardData?.getData("text/html");
  const plain = event.clipboardData?.getData("text/plain") ?? "";
  if (!html || !form.dataset.paste || body.readOnly) return;
  event.preventDefault();
  const { selectionStart: start, selectionEnd: end } = body;
  let words = plain;
  body.readOnly = true;
  try {
    const answer = await fetch(form.dataset.paste, { method: "POST", headers: { "Content-Type": "text/html; charset=utf-8" }, body: html });
    if (answer.ok) words = (await answer.text()).trimEnd() || plain;
  } catch { /* The connection is gone. */ }
  body.readOnly = false;
  body.setRangeText(words, start, end, "end");
  body.dispatchEvent(new Event("input", { bubbles: true }));
});

// Keys. `next` knows from which line to go on.
const at = () => lines.indexOf(document.activeElement);
form.addEventListener("focusin", (event) => {
  if (next && lines.includes(event.target)) next.value = event.target.id.replace("words-", "");
});
document.addEventListener("keydown", (event) => {
  const save = form.querySelector("button:not([name], [formaction], [form])");
  if (!save) return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    form.requestSubmit(save);
  } else if ((event.ctrlKey || event.metaKey) && event.key === "Enter") {
    event.preventDefault();
    form.requestSubmit(next ?? save);
  } else if (event.altKey && ["ArrowDown", "ArrowUp"].includes(event.key) && lines.length) {
    event.preventDefault();
    const to = at() + (event.key === "ArrowDown" ? 1 : -1);
    lines[Math.max(0, Math.min(lines.length - 1, to))].focus();
  } else if (event.altKey && event.code === "KeyC" && at() >= 0) {
    event.preventDefault();
    const raw = lines[at()].closest("[data-raw]").dataset.raw;
    if (lines[at()].value) navigator.clipboard?.writeText(raw);
    else lines[at()].setRangeText(raw, 0, 0, "end"), lines[at()].dispatchEvent(new Event("input", { bubbles: true }));
  }
});
if (/^#words-\d+$/.test(location.hash)) document.getElementById(location.hash.slice(1))?.focus();
