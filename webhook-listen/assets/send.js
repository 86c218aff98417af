// Sends deliveries: replays signed anew, edited and spoiled ones, samples; and copies them for use elsewhere.

import { all } from "/body.js";
import { ask, askJson, dialog, el, find, toast } from "/dom.js";

const LARGEST_EDIT = 1024 * 1024;

const encode = (pairs) => Object.entries(pairs).filter(([, it]) => it !== undefined && it !== "").map(([name, it]) => `${name}=${encodeURIComponent(it)}`).join("&");

/** Asks the server to send a delivery, and says what became of it. */
export async function send(pairs, state, body) {
  try {
    const sent = await askJson(`/api/send?${encode(pairs)}`, { method: "POST", body });
    const last = sent.ids.at(-1);
    const detail = await askJson(`/api/delivery/${last}`);
    const { outcome } = detail;
    const answer = outcome?.error ?? (outcome?.to ? `${outcome.status} in ${outcome.ms} ms` : `${outcome?.status}, answered here`);
    const good = outcome?.status >= 200 && outcome.status < 300;
    toast(`Sent as ${sent.ids.map((id) => `#${id}`).join(", ")}: ${answer}.`, good ? "" : "bad", el("button", { type: "button", class: "link", onclick: () => state.open(last) }, "Show it"));
    return sent.ids;
  } catch (error) {
    toast(error.message, "bad");
    return [];
  }
}

/** Builds the buttons for what can be done with one delivery. */
export function actions(detail, state) {
  const { record } = detail;
  const sender = state.senders.find((it) => it.name === record.sender);
  if (!sender) return null;
  const from = record.id;
  const can = sender.signs && record.whole;
  const why = !sender.signs ? "Only the public key of this sender is known: give its private key with --seed" : !record.whole ? "Its body did not arrive completely" : "";
  const button = (label, act, kind = "", key) => el("button", { type: "button", class: kind, disabled: !can, title: why, onclick: act, "data-key": key }, label, key ? el("kbd", {}, key) : "");
  return el(
    "div",
    { class: "actions", role: "toolbar", "aria-label": "What can be done with it" },
    button("Replay, signed now ", () => send({ from }, state), "first", "r"),
    button("Edit and resend ", () => edit(detail, state), "", "e"),
    button("Send twice ", () => send({ from, times: 2 }, state), "", "2"),
    button("Out of order ", () => outOfOrder(record, state), "", "o"),
    button("Send it spoiled\u2026 ", () => spoil(from, sender, state), "", "t"),
    button("Copy as\u2026 ", () => copyAs(from), "", "c"),
    !can && why ? el("span", { class: "quiet" }, why) : "",
  );
}

/** Sends this delivery first, and then the one that came before it. */
async function outOfOrder(record, state) {
  const before = state.before(record);
  if (before === undefined) return toast("No other delivery of this sender came before it.", "bad");
  await send({ from: record.id }, state);
  await send({ from: before }, state);
}

async function edit(detail, state) {
  const { record } = detail;
  if (!detail.text || detail.kept_bytes > LARGEST_EDIT) return toast("Only texts up to 1 MiB can be edited here.", "bad");
  const data = await all(record.id, detail.kept_bytes);
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(data);
  } catch {
    return toast("The body is not UTF-8, and editing it as text would change it.", "bad");
  }
  // A text area has only line feeds.
  const windows = text.includes("\r\n");
  const area = el("textarea", { value: text, spellcheck: false, id: "edited", "aria-label": "Body" });
  const event = el("input", { value: record.facts.event ?? "", id: "edited-event" });
  const form = el(
    "form",
    { method: "dialog", onsubmit: () => { const body = windows ? area.value.replace(/\r?\n/g, "\r\n") : area.value; send({ from: record.id, edited: 1, event: event.value }, state, body); } },
    el("h2", {}, `Edit #${record.id} and send it, signed now`),
    el("label", {}, "Event, where a header names it", event),
    el("label", {}, "Body", area),
    el("div", { class: "end-row" }, el("button", { type: "button", onclick: () => find("dialog").close() }, "Cancel"), el("button", { class: "first", id: "send-edited" }, "Sign and send")),
  );
  dialog(form);
  area.focus();
  area.setSelectionRange(0, 0);
  area.scrollTop = 0;
}

/** Sends a sample event of any sender. */
export function sample(state) {
  const senders = state.senders.filter((it) => it.signs);
  if (!senders.length) return toast("The page cannot sign for any of these senders.", "bad");
  const sender = el("select", { id: "sample-sender" }, ...senders.map((it) => el("option", { value: it.name }, it.name)));
  const event = el("select", { id: "sample-event" });
  const spoilt = el("select", { id: "sample-case" });
  const times = el("input", { type: "number", min: 1, max: 100, value: 1 });
  const fill = () => {
    const it = senders.find((one) => one.name === sender.value);
    event.replaceChildren(...it.samples.map((one) => el("option", { value: one.name }, `${one.name}: ${one.what}`)));
    spoilt.replaceChildren(el("option", { value: "" }, "genuine"), ...it.cases.map((one) => el("option", { value: one.name, disabled: Boolean(one.not_here) }, `${one.name}: ${one.not_here ? "does not apply" : one.what}`)));
  };
  sender.addEventListener("change", fill);
  fill();
  dialog(
    el(
      "form",
      { method: "dialog", onsubmit: () => send({ sender: sender.value, sample: event.value, case: spoilt.value, times: times.value }, state) },
      el("h2", {}, "Send a sample"),
      el("label", {}, "As", sender),
      el("label", {}, "Event", event),
      el("label", {}, "How", spoilt),
      el("label", {}, "How often", times),
      el("div", { class: "end-row" }, el("button", { type: "button", onclick: () => find("dialog").close() }, "Cancel"), el("button", { class: "first", id: "send-sample" }, "Sign and send")),
    ),
  );
  sender.focus();
}

/** Builds a list of choices: arrow keys go from one to the next, and Enter sends the form that contains them. */
function choices(name, list, onchange) {
  const first = list.findIndex((it) => !it.not);
  return el(
    "div",
    { class: "choices", role: "radiogroup", onchange },
    ...list.map((it, place) =>
      el("label", { class: "choice" }, el("input", { type: "radio", name, value: it.value, disabled: Boolean(it.not), checked: place === first, autofocus: place === first }), el("span", {}, el("strong", {}, it.label), " ", it.not ?? it.what))),
  );
}

/** Offers the cases of `webhook send --tamper`, each of which a receiver must refuse. */
function spoil(from, sender, state) {
  const list = sender.cases.map((it) => ({ value: it.name, label: it.name, what: it.what, not: it.not_here }));
  dialog(
    el(
      "form",
      { method: "dialog", onsubmit: (event) => send({ from, case: new FormData(event.target).get("case") }, state) },
      el("h2", {}, "Send it spoiled"),
      el("p", { class: "quiet" }, "Signed now, spoiled, and sent to your receiver, which must refuse it."),
      choices("case", list),
      el("div", { class: "end-row" }, el("button", { type: "button", onclick: () => find("dialog").close() }, "Cancel"), el("button", { class: "first", id: "send-spoiled" }, "Spoil and send")),
    ),
  );
}

const FORMS = [
  { value: "curl", label: "curl", what: "a command for a terminal" },
  { value: "har", label: "HAR", what: "an archive that other tools open" },
  { value: "rust", label: "Rust", what: "a test that compiles" },
];

async function copyAs(id) {
  const area = el("textarea", { readOnly: true, spellcheck: false, id: "copied", "aria-label": "To be copied" });
  const real = el("input", { type: "checkbox", id: "real" });
  const beside = el("label", { class: "beside" }, real, "Sign with the real secret. If the sender signs no time, such a signature stays valid for ever");
  const form = el("form", { onsubmit: (event) => event.preventDefault() });
  let latest = 0;
  const load = async () => {
    const mine = ++latest;
    const as = new FormData(form).get("as");
    beside.hidden = as === "rust"; // a test has a secret of its own
    const text = await ask(`/api/delivery/${id}/export?as=${as}${real.checked && as !== "rust" ? "&secret=real" : ""}`).then((it) => it.text(), (error) => error.message);
    if (mine === latest) area.value = text;
  };
  real.addEventListener("change", load);
  const copy = async () => {
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      toast("Copied.");
    } catch {
      toast("The browser did not allow it: the text is selected, copy it by hand.", "bad");
    }
  };
  form.append(
    el("h2", {}, "Copy as"),
    choices("as", FORMS, load),
    area,
    beside,
    el("div", { class: "end-row" }, el("button", { type: "button", onclick: () => find("dialog").close() }, "Close"), el("button", { type: "button", class: "first", id: "copy", onclick: copy }, "Copy")),
  );
  await load();
  dialog(form);
}
