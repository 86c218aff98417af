// Shows the bytes of a delivery as a tree if they are JSON, as text, and as hexadecimal digits, but never all of 25 MB
// at once.

import { ask, bytes, el, visible } from "/dom.js";

const PIECE = 64 * 1024;
const LARGEST_TREE = 1024 * 1024;
const MOST_CHILDREN = 200;
/** How many values a tree shows before anybody opens a branch of it. */
const SHOWN_AT_FIRST = 400;

export async function piece(id, from, length) {
  const answer = await ask(`/api/delivery/${id}/body?from=${from}&length=${length}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** Fetches all bytes up to this many, in pieces. */
export async function all(id, total) {
  const whole = new Uint8Array(total);
  for (let at = 0; at < total; ) {
    const part = await piece(id, at, 256 * 1024);
    if (!part.length) break;
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const text = (data) => visible(new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(data));

function hex(data, from) {
  const lines = [];
  for (let at = 0; at < data.length; at += 16) {
    const row = data.subarray(at, at + 16);
    const digits = [...row].map((it) => it.toString(16).padStart(2, "0")).join(" ");
    const letters = [...row].map((it) => (it > 31 && it < 127 ? String.fromCharCode(it) : "\u00b7")).join("");
    lines.push(`${(from + at).toString(16).padStart(8, "0")}  ${digits.padEnd(47)}  ${letters}`);
  }
  return lines.join("\n");
}

/** Shows the bytes around the place where two bodies differ, with that byte marked. */
export async function differs(id, at, total) {
  const from = Math.max(0, at - 60);
  const data = await piece(id, from, 121);
  const here = at - from;
  const byte = data[here];
  const shown = byte === undefined ? "\u23ce end" : text(data.subarray(here, here + 1)).replace(/[ \t\n]/, (c) => ({ " ": "\u2423", "\t": "\u21e5", "\n": "\u240a" })[c]);
  return el(
    "code",
    { class: "differs mono" },
    from > 0 ? "\u2026" : "",
    text(data.subarray(0, here)),
    el("mark", { title: `byte ${at}` }, shown),
    text(data.subarray(here + 1)),
    from + data.length < total ? "\u2026" : "",
    el("span", { class: "quiet" }, `\nbyte ${at}${byte === undefined ? ": the body ends here" : ` is 0x${byte.toString(16).padStart(2, "0")}`}`),
  );
}

/** Builds the section: the meaning of the bytes beside the bytes if there is room, else above them. */
export function bodyPart(detail) {
  const { record, kept_bytes: total } = detail;
  const size = record.whole ? bytes(record.length) : `${bytes(record.length)} or more; only the first ${bytes(total)} are kept`;
  const views = el("div", { class: "views" });
  const part = el("section", { class: "part", id: "body" }, el("h3", {}, "Body", el("span", { class: "quiet" }, size)), views);
  if (total === 0) {
    views.append(el("p", { class: "quiet" }, "It is empty."));
    return part;
  }
  if (detail.text && total <= LARGEST_TREE) {
    const place = el("div", {}, el("p", { class: "quiet" }, "\u2026"));
    const name = el("h4", {}, record.facts.typed ? "As its type reads it" : "As JSON");
    const view = el("div", { class: "view", id: "read" }, name, place);
    views.append(view);
    tree(detail).then((found) => {
      if (!found) return view.remove();
      if (found.form && !record.facts.typed) name.textContent = "As a form";
      place.replaceChildren(found.root);
    }).catch(() => view.remove());
  }
  views.append(raw(detail));
  return part;
}

/** Shows the bytes as text or as hexadecimal digits. */
function raw(detail) {
  const { record, kept_bytes: total } = detail;
  const place = el("div");
  const tabs = el("span", { class: "tabs", role: "tablist", "aria-label": "How the bytes are shown" });
  let latest = 0;
  const show = async (how) => {
    const mine = ++latest;
    for (const tab of tabs.children) tab.setAttribute("aria-selected", tab.dataset.view === how);
    const view = await paged(record.id, total, how).catch((error) => el("p", { class: "quiet" }, error.message));
    if (mine === latest) place.replaceChildren(view);
  };
  for (const how of detail.text ? ["text", "hex"] : ["hex"]) {
    tabs.append(el("button", { type: "button", role: "tab", "data-view": how, onclick: () => show(how) }, how));
  }
  show(detail.text ? "text" : "hex");
  return el("div", { class: "view", id: "raw" }, el("h4", {}, "Bytes as they came", tabs), place);
}

/** Shows one piece at a time. */
async function paged(id, total, how) {
  const view = el("div");
  const show = async (from) => {
    const at = Math.max(0, Math.min(from, Math.max(0, total - 1)));
    const length = how === "hex" ? 16 * 1024 : PIECE;
    const data = await piece(id, at, length);
    const step = (by, label) => el("button", { type: "button", disabled: at + by >= total || (by < 0 && at === 0), onclick: () => show(at + by) }, label);
    const to = el("input", { type: "text", inputMode: "numeric", placeholder: "go to byte", "aria-label": "Go to byte" });
    to.addEventListener("keydown", (event) => event.key === "Enter" && /^\d+$/.test(to.value) && show(Number(to.value)));
    const pager = total > length && el("p", { class: "pager" }, step(-length, "before"), step(length, "next"), to, `bytes ${at} to ${at + data.length} of ${total}`);
    view.replaceChildren(el("pre", { class: how === "hex" ? "raw hex" : "raw", tabIndex: 0 }, how === "hex" ? hex(data, at) : text(data)), pager || "");
  };
  await show(0);
  return view;
}

/**
 * Builds a tree of the JSON or the form, and marks what the type does not know; returns nothing if the body is
 * neither.
 */
async function tree(detail) {
  const data = await all(detail.record.id, detail.kept_bytes);
  const found = value(detail, data);
  if (!found) return null;
  const typed = detail.record.facts.typed ?? {};
  const marks = new Map();
  for (const [key, word] of [
    ["unknown_fields", "unknown field"],
    ["unknown_values", "unknown value"],
    ["left_out", "of another form"],
    ["duplicates", "more than once"],
    ["lone_surrogates", "half a character"],
  ]) for (const path of typed[key] ?? []) marks.set(path, word);
  const root = el("div", { class: "tree mono", tabIndex: 0, "aria-label": "What the body says" });
  root.append(node("", found.value, "", marks, { left: SHOWN_AT_FIRST }, 0));
  return { root, form: found.form };
}

function value(detail, data) {
  let whole;
  try {
    whole = new TextDecoder("utf-8", { fatal: true }).decode(data);
  } catch {
    return null;
  }
  const type = detail.record.headers.find((it) => it.name.toLowerCase() === "content-type")?.value ?? "";
  try {
    if (!type.startsWith("application/x-www-form-urlencoded")) return { value: JSON.parse(whole), form: false };
  } catch {
    return null;
  }
  const fields = [...new URLSearchParams(whole)];
  // GitHub and Slack put their JSON into one field of a form.
  if (fields.length === 1 && fields[0][0] === "payload") {
    try {
      return { value: JSON.parse(fields[0][1]), form: true };
    } catch {
      // The field holds no JSON, so the form itself is shown.
    }
  }
  return { value: Object.fromEntries(fields), form: true };
}

function node(key, value, path, marks, room, depth) {
  const mark = marks.get(path);
  const tag = mark ? el("span", { class: "tag warn" }, mark) : "";
  const name = key === "" ? "" : el("span", { class: "key" }, visible(key), ": ");
  if (value === null || typeof value !== "object") {
    const kind = typeof value === "string" ? "text" : "other";
    const shown = typeof value === "string" && value.length > 2000 ? `${JSON.stringify(value.slice(0, 2000))}\u2026` : JSON.stringify(value);
    return el("div", { class: "leaf" }, name, el("span", { class: kind }, visible(shown)), " ", tag);
  }
  const list = Array.isArray(value);
  const entries = list ? value.map((it, place) => [String(place), it]) : Object.entries(value);
  const box = el("details", {}, el("summary", {}, name, el("span", { class: "quiet" }, list ? `[${entries.length}]` : `{${entries.length}}`), " ", tag));
  let next = 0;
  const more = () => {
    for (const [child, it] of entries.slice(next, next + MOST_CHILDREN)) {
      const below = list ? `${path}[${child}]` : path === "" ? child : `${path}.${child}`;
      box.append(node(child, it, below, marks, room, depth + 1));
    }
    next += MOST_CHILDREN;
    if (next < entries.length) {
      const rest = el("button", { type: "button", class: "link", onclick: () => { rest.remove(); more(); } }, `${entries.length - next} more`);
      box.append(rest);
    }
  };
  box.addEventListener("toggle", () => box.open && next === 0 && more());
  const within = [...marks.keys()].some((it) => it.startsWith(path === "" ? "" : path));
  const few = depth < 4 && entries.length <= room.left;
  if (depth === 0 || few || (within && depth < 8 && marks.size)) {
    room.left -= Math.min(entries.length, MOST_CHILDREN);
    more();
    box.open = true;
  }
  return box;
}
