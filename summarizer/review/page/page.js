// The review page: keys and buttons become acts, and what came of them is drawn anew by the server. No library, no network
// but this machine's own server, and text is put in as text.
"use strict";

const app = document.getElementById("app");
const said = document.getElementById("said");
let current = null; // key of the card or candidate in view
let waiting = null; // a key that waits for a second one
let quiet = null;
let differing = null; // the first sentence of a difference that is being told

const keysOn = document.getElementById("keys-on");
try { keysOn.checked = localStorage.getItem("keys") !== "off"; } catch { /* a browser without storage forgets it */ }
keysOn.addEventListener("change", () => {
  try { localStorage.setItem("keys", keysOn.checked ? "on" : "off"); } catch { /* the same */ }
});

function say(text, bad) {
  said.textContent = "";
  said.classList.toggle("is-bad", Boolean(bad));
  window.setTimeout(() => { said.textContent = text; }, 30);
  window.clearTimeout(quiet);
  quiet = window.setTimeout(() => { said.textContent = ""; }, bad ? 15000 : 5000);
}

const cards = () => [...app.querySelectorAll(".card")];
const stops = () => [...app.querySelectorAll(".card, details[open] > ul > li > .candidate")];
const keyOf = (card) => card && (card.dataset.label || card.dataset.silent || `${card.dataset.section}/${card.dataset.id}`);
const cardNow = () => stops().find((card) => keyOf(card) === current) || null;

// ---- what is in view

function show(card, focus = true) {
  if (!card) { return; }
  current = keyOf(card);
  for (const other of stops()) { other.classList.toggle("is-current", other === card); }
  if (focus) { card.focus({ preventScroll: true }); }
  card.scrollIntoView({ block: "nearest" });
  if (card.dataset.source) { article(card.dataset.source, card.dataset.at); }
}

async function article(number, at, like) {
  const place = document.getElementById("article");
  const which = document.getElementById("which");
  if (!place) { return; }
  const wanted = `${number}@${at}@${like}@${app.dataset.version}`;
  if (place.dataset.shown === wanted) { return; }
  place.dataset.shown = wanted;
  which.value = number;
  const answer = await fetch(`article/${number}?at=${at || ""}&like=${like || ""}`);
  if (!answer.ok || place.dataset.shown !== wanted) { return; }
  const read = new DOMParser().parseFromString(await answer.text(), "text/html");
  place.replaceChildren(...read.body.childNodes);
  const here = place.querySelector("#here");
  if (here) { here.scrollIntoView({ block: "center" }); } else { place.parentElement.scrollTop = 0; }
  tabs();
}

function tabs() {
  const place = document.getElementById("tabs");
  const card = cardNow();
  place.replaceChildren();
  for (const number of sourcesOf(card).slice(0, 9)) {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.textContent = `[${number}]`;
    tab.setAttribute("aria-pressed", String(document.getElementById("which").value === number));
    const own = number === card.dataset.source;
    tab.addEventListener("click", () => article(number, own ? card.dataset.at : "", own ? "" : card.dataset.id));
    place.append(tab);
  }
}

function sourcesOf(card) {
  const facts = card ? card.querySelector(".facts") : null;
  return facts ? [...new Set([...facts.textContent.matchAll(/\[(\d+)\]/g)].map((found) => found[1]))] : [];
}

function step(by) {
  const all = stops();
  const at = all.findIndex((card) => keyOf(card) === current);
  show(all[Math.min(all.length - 1, Math.max(0, at + by))] || all[0]);
}

// ---- acts

function redraw(html, version, next) {
  const left = document.getElementById("cards");
  const scroll = left ? left.scrollTop : 0;
  const open = [...app.querySelectorAll("details[open]")].map(nameOf);
  const keys = stops().map(keyOf);
  const at = keys.indexOf(current);
  const read = new DOMParser().parseFromString(html, "text/html");
  app.replaceChildren(...read.body.childNodes);
  app.dataset.version = version;
  for (const details of app.querySelectorAll("details")) { if (open.includes(nameOf(details))) { details.open = true; } }
  measure();
  const pane = document.getElementById("cards");
  pane.scrollTop = scroll;
  const there = stops();
  const wanted = next || current;
  const card = there.find((one) => keyOf(one) === wanted)
    || there.find((one) => keys.slice(at + 1).includes(keyOf(one))) || there[Math.min(at, there.length - 1)] || there[0];
  show(card, !document.querySelector("dialog[open]"));
}

const nameOf = (details) => `${details.className}/${details.closest("section")?.getAttribute("aria-labelledby") || ""}`;

let queue = Promise.resolve(); // acts are sent one after another, in the order of the keys
function act(body, next) {
  queue = queue.then(() => send(body, next)).catch(() => say("The page cannot reach its server: start it again", true));
  return queue;
}

async function send(body, next) {
  const answer = await fetch("act", { method: "POST", body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  if (answer.status === 403) { say("This page has no pass any more: start summarizer review again", true); return; }
  const told = await answer.json();
  if (told.html) { redraw(told.html, told.version, next); }
  say(told.said, !answer.ok);
}

function after(card) {
  const all = stops();
  return keyOf(all[all.indexOf(card) + 1] || card);
}

function neighbour(card, by) {
  const own = cards().filter((other) => other.dataset.section === card.dataset.section && other.dataset.id);
  return own[own.indexOf(card) + by] || null;
}

function move(card, section) {
  act({ act: "move", id: card.dataset.id, section }, `${section}/${card.dataset.id}`);
}

const doings = {
  reviewed(card) {
    const id = card.dataset.id || card.dataset.label;
    if (!id) { step(1); return; }
    act({ act: "reviewed", id, on: !card.classList.contains("is-reviewed") });
    step(1);
  },
  flag(card) {
    const id = card.dataset.id || card.dataset.label;
    if (id) { act({ act: "flag", id, on: !card.classList.contains("is-flagged") }); }
  },
  support(card) {
    if (!card.classList.contains("card") || !card.dataset.id) { return; }
    const articles = [...document.getElementById("which").options].map((one) => [one.value, one.textContent]);
    question([["in", "Which articles say this", sourcesOf(card), articles]], (given, form) => {
      act({ act: "support", id: card.dataset.id, in: form.getAll("in").map(Number) });
    });
  },
  differs(card) {
    if (!card.dataset.id) { return; }
    if (!differing || differing === card.dataset.id) {
      differing = card.dataset.id;
      say("First sentence taken. Go to the other one, and press = or Differs there");
      return;
    }
    const of = [differing, card.dataset.id];
    question([["what", "What the two sentences differ in", ""]], (given) => act({ act: "difference", of, ...given }));
    differing = null;
  },
  drop(card) {
    const next = after(card);
    if (card.dataset.silent) { act({ act: "silence", name: card.dataset.silent }, next); }
    else if (card.dataset.label) { act({ act: "drop_label", id: card.dataset.label }, next); }
    else { act({ act: "drop", id: card.dataset.id }); step(1); }
  },
  pin(card) {
    if (!card.dataset.id) { return; }
    const section = card.dataset.section;
    act({ act: "pin", id: card.dataset.id, ...(section === "also_reported" ? {} : { section }) });
  },
  put(card) { move(card, card.dataset.section); },
  restore(card) { if (card.dataset.id) { act({ act: "restore", id: card.dataset.id }); } },
  up(card) {
    const above = card.dataset.id && neighbour(card, -1);
    if (above) { act({ act: "below", id: above.dataset.id, after: card.dataset.id }); }
  },
  down(card) {
    const below = card.dataset.id && neighbour(card, 1);
    if (below) { act({ act: "below", id: card.dataset.id, after: below.dataset.id }); }
  },
  correct(card) { correct(card); },
};

// ---- dialogs

const ask = document.getElementById("ask");
const askForm = document.getElementById("ask-form");
let asked = null;

function question(fields, then) {
  askForm.replaceChildren();
  for (const [name, label, value, choices] of fields) {
    if (choices) { askForm.append(choice(name, label, value, choices)); continue; }
    const line = document.createElement("label");
    const input = document.createElement("input");
    line.textContent = label;
    input.name = name;
    input.value = value;
    line.append(input);
    askForm.append(line);
  }
  for (const [value, word] of [["save", "Save"], ["cancel", "Cancel"]]) {
    const button = document.createElement("button");
    button.value = value;
    button.textContent = word;
    askForm.append(button, " ");
  }
  asked = then;
  ask.showModal();
  askForm.querySelector("input").select();
}

function choice(name, label, chosen, choices) {
  const set = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = label;
  set.append(legend);
  for (const [value, words] of choices) {
    const line = document.createElement("label");
    const box = document.createElement("input");
    Object.assign(box, { type: "checkbox", name, value, checked: chosen.includes(value) });
    line.append(box, ` ${words}`);
    set.append(line);
  }
  return set;
}

ask.addEventListener("close", () => {
  const form = ask.returnValue === "save" ? new FormData(askForm) : null;
  ask.returnValue = "";
  const then = asked;
  asked = null;
  if (form && then) { then(Object.fromEntries(form), form); } else { show(cardNow()); }
});

function correct(card) {
  const id = card.dataset.label;
  if (card.dataset.kind === "quotation") {
    question([["is", "Who says it (empty: not clear)", card.dataset.speaker]], (given) => act({ act: "speaker", id, ...given }));
  } else if (card.dataset.kind === "step") {
    const fields = [["when", "When (2025-03-20, or words)", card.dataset.when], ["who", "Who", card.dataset.who]];
    question(fields, (given) => act({ act: "step", id, ...given }));
  } else if (card.dataset.kind === "difference") {
    const fields = [["what", "What they differ in", card.dataset.what]];
    question(fields, (given) => act({ act: "difference", id, ...given }));
  } else if (card.dataset.kind) {
    say("These are a source's words: x drops them");
  } else if (card.dataset.id) {
    const fields = [["when", "A next step: when (2025-03-20, or words)", ""], ["who", "Who", ""]];
    question(fields, (given) => act({ act: "step", id: card.dataset.id, ...given }));
  }
}

async function preview() {
  const dialog = document.getElementById("preview");
  const place = document.getElementById("preview-pictures");
  const line = document.getElementById("preview-said");
  place.replaceChildren();
  line.textContent = "Memo and slides are being made …";
  dialog.showModal();
  const answer = await fetch("preview/pages");
  const told = await answer.json();
  if (!answer.ok) { line.textContent = told.said; return; }
  line.textContent = told.drawn
    ? "Slides are drawn from the plan of the deck: no office program was found to show them as they will be."
    : "Slides are shown as LibreOffice shows them.";
  for (const [kind, word] of [["memo", "Memo, page"], ["deck", "Slide"]]) {
    for (let number = 1; number <= told[kind]; number += 1) {
      const figure = document.createElement("figure");
      const image = document.createElement("img");
      image.src = `preview/${kind}/${number}?of=${told.version}`;
      image.alt = `${word} ${number} of ${told[kind]}`;
      image.loading = "lazy";
      figure.append(image);
      place.append(figure);
    }
  }
}

function search() {
  const form = document.getElementById("search");
  form.hidden = false;
  measure();
  document.getElementById("search-words").focus();
}

function find(words) {
  const place = document.getElementById("search-found");
  place.replaceChildren();
  document.getElementById("search-articles").replaceChildren();
  const wanted = words.trim().toLowerCase();
  if (wanted.length < 2) { return; }
  const found = [...app.querySelectorAll(".card, .candidate")]
    .filter((one) => one.querySelector(".text").textContent.toLowerCase().includes(wanted)).slice(0, 30);
  if (!found.length) { place.textContent = "No card holds these words."; }
  for (const one of found) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = one.querySelector(".text").textContent;
    button.addEventListener("click", () => uncover(one));
    item.append(button);
    place.append(item);
  }
  window.clearTimeout(find.later);
  find.later = window.setTimeout(() => inArticles(words), 150);
}

async function inArticles(words) {
  const answer = await fetch(`search?words=${encodeURIComponent(words)}`);
  if (!answer.ok || document.getElementById("search-words").value !== words) { return; }
  const read = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.getElementById("search-articles").replaceChildren(...read.body.childNodes);
}

function changes() {
  const told = /(new|changed) since (the last build|issue \d+)/;
  const fresh = cards().filter((card) => card.dataset.kind === "change"
    || [...card.querySelectorAll(".mark")].some((mark) => told.test(mark.textContent)));
  if (!fresh.length) { say("Nothing has changed since the last build"); return; }
  const at = fresh.findIndex((card) => keyOf(card) === current);
  show(fresh[(at + 1) % fresh.length]);
  say(`${fresh.length} new, changed or withdrawn; d goes on to the next`);
}

const doingsOfPage = {
  undo: () => act({ act: "undo" }),
  redo: () => act({ act: "redo" }),
  build: () => { say("Building …"); act({ act: "build" }); },
  keys: () => document.getElementById("keys").showModal(),
  preview,
  search,
  changes,
  async end() {
    if (!window.confirm("End the review page? What was done is kept.")) { return; }
    await fetch("end", { method: "POST", body: "" });
    app.textContent = "The page has ended. What was done is kept in dossier.yaml.";
  },
};

// ---- keys and clicks

const headings = () => [...app.querySelectorAll("h2 > kbd")].map((kbd) => [kbd.textContent, kbd.parentElement]);
const digits = () => headings().map(([digit, heading]) => [digit, heading.id.replace("section-", "")]);

function toSection(letter) {
  const found = headings().find(([digit]) => digit === letter);
  const section = found && found[1].closest("section");
  if (!section) { say("No section has that key", true); return; }
  const stop = section.querySelector(".card") || section.querySelector("details.candidates .candidate");
  if (stop && stop.closest("details")) { stop.closest("details").open = true; }
  if (stop) { show(stop); }
  say(stop ? "" : "Nothing stands here");
}

function putNumbered(card, digit) {
  const candidates = [...(card.closest("section")?.querySelectorAll("details.candidates[open] .candidate") || [])];
  const one = candidates[Number(digit) - 1];
  if (one) { move(one, one.dataset.section); } else { say("n shows the candidates that digits put in", true); }
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: (card) => doings.reviewed(card),
  x: (card) => doings.drop(card),
  p: (card) => (card.classList.contains("candidate") ? doings.put(card) : doings.pin(card)),
  J: (card) => doings.down(card),
  K: (card) => doings.up(card),
  r: (card) => doings.restore(card),
  e: (card) => correct(card),
  f: (card) => doings.flag(card),
  s: (card) => doings.support(card),
  "=": (card) => doings.differs(card),
  g: () => { waiting = "g"; say("Go to: the key before a heading"); },
  Enter: (card) => { if (card.classList.contains("candidate")) { doings.put(card); } },
  m: () => { waiting = "m"; say("Move to: the number of a section, b bottom line, o also reported"); },
  n(card) {
    const details = card.closest("section")?.querySelector("details.candidates");
    if (!details) { return; }
    const rest = details.open && details.querySelector("details.rest");
    details.open = true;
    if (rest) { rest.open = true; }
    show(rest && !rest.contains(card) ? rest.querySelector(".candidate") : details.querySelector(".candidate"));
  },
  c() {
    document.getElementById("settings").open = true;
    document.getElementById("comment").focus();
  },
  u: () => doingsOfPage.undo(),
  U: () => doingsOfPage.redo(),
  d: changes,
  B: () => doingsOfPage.build(),
  "/": search,
  v: preview,
  "?": () => doingsOfPage.keys(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, dialog[open]");
  if (event.key === "z" && (event.ctrlKey || event.metaKey) && !typing) {
    event.preventDefault();
    doingsOfPage[event.shiftKey ? "redo" : "undo"]();
    return;
  }
  if (event.key === "Escape" && event.target.closest("#search, .settings")) {
    document.getElementById("search").hidden = true;
    measure();
    show(cardNow() || stops()[0]);
    return;
  }
  if (typing || event.ctrlKey || event.metaKey || event.altKey || !keysOn.checked) { return; }
  if (event.target.closest("button, a, summary") && ["Enter", " "].includes(event.key)) { return; }
  const card = cardNow() || stops()[0];
  if (waiting === "g") {
    waiting = null;
    event.preventDefault();
    toSection(event.key);
    return;
  }
  if (waiting === "m") {
    waiting = null;
    const section = digits().find(([digit]) => digit === event.key);
    if (section && card && card.dataset.id) { event.preventDefault(); move(card, section[1]); } else { say("No section has that number", true); }
    return;
  }
  if (/^[1-9]$/.test(event.key) && card) { event.preventDefault(); putNumbered(card, event.key); return; }
  const doing = keys[event.key];
  if (doing && card) { event.preventDefault(); doing(card); }
});

app.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  const card = event.target.closest(".card, .candidate");
  const found = event.target.closest(".found");
  if (found && button) {
    if (button.dataset.act) { doings[button.dataset.act](found); } else { reach(found); }
    return;
  }
  if (button && button.dataset.page) { doingsOfPage[button.dataset.page](); return; }
  if (button && button.dataset.act && card) { current = keyOf(card); doings[button.dataset.act](card); return; }
  const link = event.target.closest("a.source");
  if (link) { event.preventDefault(); show(card); return; }
  if (card && !event.target.closest("select, button, summary")) { show(card); }
});

function reach(found) {
  const one = app.querySelector(`.card[data-id="${found.dataset.id}"], .candidate[data-id="${found.dataset.id}"]`);
  if (one) { uncover(one); } else { article(found.dataset.source, found.dataset.at); }
}

function uncover(one) {
  for (let outer = one.closest("details"); outer; outer = outer.parentElement.closest("details")) { outer.open = true; }
  document.getElementById("search").hidden = true;
  measure();
  show(one);
}

app.addEventListener("change", (event) => {
  const card = event.target.closest(".card, .found");
  if (event.target.dataset.act === "move" && event.target.value && card) { move(card, event.target.value); }
  if (event.target.id === "which") { article(event.target.value, ""); }
});

app.addEventListener("input", (event) => { if (event.target.id === "search-words") { find(event.target.value); } });

app.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  if (form.id === "search") { document.querySelector("#search-found button, #search-articles button.open")?.click(); return; }
  const given = Object.fromEntries(new FormData(form));
  const role = form.dataset.role ? { role: form.dataset.role } : {};
  act({ act: form.dataset.form, ...role, ...given });
});

function measure() {
  const head = app.querySelector(".head");
  const sheet = document.styleSheets[0];
  const rule = `:root { --head: ${Math.ceil(head ? head.getBoundingClientRect().height : 0)}px }`;
  if (measure.at !== undefined) { sheet.deleteRule(measure.at); }
  measure.at = sheet.insertRule(rule, sheet.cssRules.length);
}

app.addEventListener("toggle", measure, true);
window.addEventListener("resize", measure);
measure();
show(stops()[0]);
