// Makes elements, and writes what a stranger sent as text only.

/** Makes an element with these properties and children. Texts become text nodes, so nothing in them is markup. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "class") element.className = value;
    else if (key in element && key !== "list") element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((it) => it !== undefined && it !== null && it !== false));
  return element;
}

export const find = (id) => document.getElementById(id);

/** Asks the page's own server; a refusal becomes an error with the server's sentence. */
export async function ask(path, options) {
  const answer = await fetch(path, { credentials: "same-origin", referrerPolicy: "no-referrer", ...options });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 400) || `status ${answer.status}`);
  return answer;
}
export const askJson = async (path, options) => (await ask(path, options)).json();

const TURNS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Returns the text with invisible characters made visible: control characters, and those that turn the direction of
 * writing.
 */
export function visible(text) {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (c) => String.fromCharCode(0x2400 + c.charCodeAt(0)))
    .replace(/[\u007f-\u009f]/g, (c) => `\u2039${c.charCodeAt(0).toString(16)}\u203a`)
    .replace(TURNS, (c) => `\u2039U+${c.charCodeAt(0).toString(16).toUpperCase()}\u203a`);
}

export const bytes = (n) =>
  n < 1000 ? `${n}\u00a0B` : n < 1e6 ? `${(n / 1000).toFixed(1)}\u00a0kB` : `${(n / 1e6).toFixed(1)}\u00a0MB`;

export const clock = (ms) => new Date(ms).toTimeString().slice(0, 8);
export const moment = (ms) => new Date(ms).toISOString().replace("T", " ");

/** Tells for a few seconds what happened, also to screen readers. */
export function toast(text, kind = "", action) {
  const line = el("div", { class: kind }, text, " ", action);
  find("toast").append(line);
  setTimeout(() => line.remove(), 8000);
}

/** Shows a dialog, and returns it. Escape closes it, and the focus goes back. */
export function dialog(...children) {
  const it = find("dialog");
  it.replaceChildren(...children);
  if (!it.open) it.showModal();
  return it;
}
