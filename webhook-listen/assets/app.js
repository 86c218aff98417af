// The page: when the server says that something has changed, it fetches the changes and passes them to the list.

import { acceptedSpoiled, List } from "/list.js";
import { askJson, dialog, el, find, toast } from "/dom.js";
import { sample } from "/send.js";
import { show } from "/detail.js";

const state = {
  senders: [],
  open(id) {
    if (find("dialog").open) find("dialog").close();
    list.choose(id, true);
  },
  back() {
    document.body.classList.remove("reading");
    find("list").focus();
  },
  /** Returns the delivery of the same sender before this one. */
  before(record) {
    const earlier = [...list.rows.values()].filter((it) => it.sender === record.sender && it.id < record.id && it.verdict === "verified");
    return earlier.length ? Math.max(...earlier.map((it) => it.id)) : undefined;
  },
};

const list = new List((id, read) => {
  if (read || matchMedia("(min-width: 761px)").matches) show(id, state);
  if (read) {
    document.body.classList.add("reading");
    if (!matchMedia("(min-width: 761px)").matches) find("detail").focus();
  }
});

// -- what comes ---------------------------------------------------------------------------------

let version = 0;
let asking = false;
let again = false;

async function pull() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    for (let more = true; more; ) {
      const changes = await askJson(`/api/rows?after=${version}`);
      if (changes.version < version) {
        // Another process answers on this port now, so what is shown does not belong to it.
        location.reload();
        return;
      }
      version = changes.version;
      more = changes.more;
      list.take(changes.rows, changes.oldest_genuine, changes.oldest_refused);
      const changed = changes.rows.find((it) => it.id === list.chosen);
      if (changed && find("detail").dataset.settled === "no") show(changed.id, state);
      count();
    }
  } catch (error) {
    live(false, error.message);
  } finally {
    asking = false;
    if (again) {
      again = false;
      pull();
    }
  }
}

function live(is, why) {
  find("state").className = is ? "state live" : "state";
  find("state").textContent = is ? "live" : why ?? "connecting";
}

function watch() {
  const events = new EventSource("/api/events");
  events.onopen = () => live(true);
  events.onmessage = () => pull();
  events.onerror = () => live(false, "the program does not answer");
}

// -- filters ------------------------------------------------------------------------------------

let found = null;
let searching = 0;

async function search() {
  const text = find("search").value;
  const mine = ++searching;
  if (!text) found = null;
  else {
    const answer = await askJson(`/api/search?for=${encodeURIComponent(text)}`).catch((error) => (toast(error.message, "bad"), { ids: [] }));
    if (mine !== searching) return;
    found = new Set(answer.ids);
  }
  sift();
}

function sift() {
  const sender = find("sender").value;
  const event = find("event").value;
  const verdict = find("verdict").value;
  list.filter = (row) =>
    (!sender || row.sender === sender) &&
    (!event || (row.event ?? "").startsWith(event)) &&
    (!verdict || (verdict === "failed" ? row.status !== null && row.status >= 300 && row.forwarded : verdict === "accepted" ? acceptedSpoiled(row) : row.verdict === verdict)) &&
    (!found || found.has(row.id));
  list.sift();
  count();
}

function count() {
  const shown = list.length;
  const all = list.rows.size;
  find("count").textContent = shown === all ? `${all} deliveries` : `${shown} of ${all} deliveries`;
  find("clear").hidden = shown === all && !find("search").value;
  find("empty").hidden = shown > 0;
  find("empty").firstChild.textContent = all ? "None of them is like this. " : "Nothing has come yet. ";
}

let typing;
find("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(search, 150);
});
for (const id of ["sender", "verdict"]) find(id).addEventListener("change", sift);
find("event").addEventListener("input", sift);
find("filters").addEventListener("submit", (event) => event.preventDefault());
find("clear").addEventListener("click", () => {
  find("filters").reset();
  search();
});

// -- keys ---------------------------------------------------------------------------------------

const KEYS = [
  ["j, \u2193", "the next delivery"], ["k, \u2191", "the one before"], ["Page keys, Home, End", "further"],
  ["Enter", "read it"], ["Escape", "back to the list"], ["/", "search"],
  ["r", "replay it, signed now"], ["e", "edit and resend it"], ["2", "send it twice"], ["o", "send it before the one that came before it"],
  ["t", "send it spoiled"], ["c", "copy it as curl, HAR or a test"], ["s", "send a sample"], ["?", "these keys"],
];

function help() {
  const rows = KEYS.flatMap(([key, what]) => [el("dt", {}, el("kbd", {}, key)), el("dd", {}, what)]);
  const close = el("button", { type: "button", class: "first", onclick: () => find("dialog").close() }, "Close");
  dialog(el("div", { class: "body" }, el("h2", {}, "Keys"), el("dl", { class: "facts" }, ...rows), el("div", { class: "end-row" }, close)));
  close.focus();
}

document.addEventListener("keydown", (event) => {
  if (find("dialog").open || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = event.target.closest("input, textarea, select");
  if (event.key === "Escape") {
    field?.blur();
    state.back();
    return;
  }
  if (field) return;
  const onButton = event.target.closest("button, summary");
  const page = Math.max(1, Math.floor(find("list").clientHeight / 34) - 1);
  const inDetail = find("detail").contains(event.target);
  const moves = { j: 1, k: -1, ...(inDetail ? {} : { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page, Home: -1e9, End: 1e9 }) };
  const acts = { "/": () => find("search").focus(), s: () => sample(state), "?": help };
  if (moves[event.key] !== undefined) list.step(moves[event.key]);
  else if (acts[event.key]) acts[event.key]();
  else if (event.key === "Enter" && !onButton && list.chosen !== null) {
    list.choose(list.chosen, true);
    find("detail").focus();
  } else {
    const button = document.querySelector(`#detail [data-key="${CSS.escape(event.key)}"]`);
    // The chosen delivery may not be shown yet, and a key acts on the chosen one.
    if (!button || button.disabled || find("detail").dataset.id !== String(list.chosen)) return;
    button.click();
  }
  event.preventDefault();
});

find("sample").addEventListener("click", () => sample(state));
find("help").addEventListener("click", help);

// -- start --------------------------------------------------------------------------------------

const known = await askJson("/api/senders");
state.senders = known.senders;
find("address").textContent = known.listening;
find("sender").append(...known.senders.map((it) => el("option", { value: it.name }, it.name)));
find("empty-how").append(
  "Senders deliver to:",
  el("code", { class: "mono" }, known.senders.map((it) => known.listening + it.path).join("\n")),
);
await pull();
watch();
find("list").focus();
