// Shows one delivery: the verdict and the reason, what can be done with it, its bytes, its head, and the receiver's
// answer.

import { acceptedSpoiled } from "/list.js";
import { bodyPart, differs } from "/body.js";
import { askJson, bytes, el, find, moment, visible } from "/dom.js";
import { actions } from "/send.js";

const NAMELESS = { verified: "An event without a name", answered: "A test of the connection", refused: "A refused delivery" };

let latest = 0;

/** Shows this delivery. `open` goes to another one. */
export async function show(id, state) {
  const place = find("detail");
  const mine = ++latest;
  // The delivery does not change any more, so the shown text stays as it is.
  if (place.dataset.id === String(id) && place.dataset.settled === "yes") return;
  let detail;
  try {
    detail = await askJson(`/api/delivery/${id}`);
  } catch (error) {
    if (mine === latest) {
      place.replaceChildren(el("p", { class: "quiet" }, error.message));
      place.dataset.id = "";
    }
    return;
  }
  if (mine !== latest) return;
  const { record, outcome } = detail;
  const link = (to) => el("button", { type: "button", class: "link", onclick: () => state.open(to) }, `#${to}`);
  const children = [
    el("button", { type: "button", class: "back", onclick: () => state.back() }, "\u2190 All deliveries"),
    el(
      "div",
      { class: "title" },
      el("h2", {}, visible(record.facts.event ?? NAMELESS[typeof record.verdict === "string" ? record.verdict : "refused"])),
      el("span", { class: "quiet" }, `#${record.id} \u00b7 ${record.sender || "no sender"} \u00b7 ${moment(record.at_ms)} \u00b7 ${bytes(record.length)}`),
    ),
    ...verdict(detail, link),
    actions(detail, state),
    why(detail),
    bodyPart(detail),
    facts(detail, link),
    headers("Headers", record),
    response(outcome),
  ];
  place.replaceChildren(...children.filter(Boolean));
  place.scrollTop = 0;
  place.dataset.id = id;
  place.dataset.settled = outcome ? "yes" : "no";
}

function verdict({ record, outcome, copies }, link) {
  const boxes = [];
  const add = (kind, ...children) => boxes.push(el("p", { class: `verdict ${kind}` }, ...children));
  const status = typeof record.verdict === "string" ? record.verdict : "refused";
  if (status === "verified") {
    const key = record.facts.key ? ` by key ${record.facts.key}` : "";
    const covers = { bytes: "every byte of the body", "canonical-form": "a canonical form of the body", digest: "the body by its digest", nothing: "nothing of the body" }[record.facts.covers];
    const time = record.facts.fresh ? "and the time" : "and no time, so an old copy looks the same";
    add("verified", el("strong", {}, "Authentic"), `${key}. The proof covers ${covers}, ${time}.`);
  } else if (status === "answered") {
    add("answered", el("strong", {}, "Answered."), " The sender tests the connection. Nothing was authenticated.");
  } else {
    const it = record.verdict.refused;
    add(
      "refused",
      el("strong", {}, "Refused: "), it.kind,
      it.header ? `, header ${it.header}` : "",
      it.expected ? `, expected ${it.expected}` : "",
      it.skew_seconds !== null ? `, signed ${Math.abs(it.skew_seconds)} seconds ${it.skew_seconds < 0 ? "before" : "after"} it came` : "",
      ".", it.hint ? ` ${it.hint}` : "",
    );
  }
  if (record.origin) add("answered", "Made here: ", record.origin.how, record.origin.from ? [" of ", link(record.origin.from)] : "", ".");
  if (record.facts.unreadable) add("refused", el("strong", {}, "Unreadable as this event"), ` at ${visible(record.facts.unreadable.path)}: ${visible(record.facts.unreadable.error)}`);
  const first = copies.filter((it) => it < record.id);
  const later = copies.filter((it) => it > record.id);
  if (first.length) add("warned", "A repetition of ", link(first[0]), ": it has the same deduplication key, so it must be handled once.");
  if (later.length) add("answered", "Came again as ", later.slice(0, 5).map((it, place) => [place ? ", " : "", link(it)]), later.length > 5 ? ` and ${later.length - 5} more` : "", ".");
  const row = { forwarded: outcome?.to, how: record.origin?.how, status: outcome?.status };
  if (acceptedSpoiled(row)) add("refused", el("strong", {}, "Your receiver accepted it."), " It answered ", String(outcome.status), " to a delivery that must be refused.");
  return boxes;
}

/** Adds the explanation later, since it may try a hundred changes of the body. */
function why({ record, kept_bytes }) {
  if (typeof record.verdict === "string") return null;
  const list = el("div", {}, el("p", { class: "quiet" }, "Trying one change after the other\u2026"));
  const part = el("section", { class: "part", id: "why" }, el("h3", {}, "Why"), list);
  askJson(`/api/delivery/${record.id}/why`).then(async (found) => {
    if (found.untried) return list.replaceChildren(el("p", {}, found.untried));
    if (!found.causes.length) return list.replaceChildren(el("p", {}, "No cause was found: it is a forgery, or it was signed with another secret."));
    const causes = [];
    for (const cause of found.causes) {
      const mark = cause.at_byte === null ? null : await differs(record.id, cause.at_byte, kept_bytes);
      causes.push(
        el("div", { class: "cause" }, el("span", { class: `tag ${cause.certainty === "proved" ? "good" : ""}` }, cause.certainty), " ", el("strong", {}, cause.kind), el("p", {}, visible(cause.says)),
          mark && el("p", { class: "quiet" }, "The body that came and the body that was signed differ from here on:"), mark),
      );
    }
    list.replaceChildren(...causes);
  }).catch((error) => list.replaceChildren(el("p", { class: "quiet" }, error.message)));
  return part;
}

function facts({ record }, link) {
  const it = record.facts;
  const list = el("dl", { class: "facts" });
  const add = (name, ...values) => list.append(el("dt", {}, name), el("dd", {}, ...values));
  const signed = (is) => el("span", { class: `tag ${is ? "good" : ""}` }, is ? "signed" : "not signed");
  add("Request", el("span", { class: "mono" }, `${record.method} ${visible(record.target)}`), " ", record.target_signed ? signed(true) : "");
  if (it.delivery_id) add("Delivery id", el("span", { class: "mono" }, visible(it.delivery_id.text)), " ", signed(it.delivery_id.signed));
  if (it.signed_at_ms !== null) add("Signed at", moment(it.signed_at_ms));
  if (it.dedup_key) add("Deduplication key", el("span", { class: "mono" }, visible(it.dedup_key)));
  else if (record.verdict === "verified") add("Deduplication key", "none: another head might have made something else of these bytes");
  if (it.typed) {
    const all = [["Unknown fields", it.typed.unknown_fields], ["Unknown values", it.typed.unknown_values], ["Of another form", it.typed.left_out], ["More than once", it.typed.duplicates], ["Half a character", it.typed.lone_surrogates]];
    const some = all.filter(([, paths]) => paths.length);
    if (!some.length) add("Its type", "knows all of it");
    for (const [name, paths] of some) add(name, el("span", { class: "mono" }, visible(paths.slice(0, 40).join(", ")), paths.length > 40 ? ` and ${paths.length - 40} more` : ""));
  } else if (record.verdict === "verified") add("Its type", "none here: the envelope alone is read");
  return el("section", { class: "part" }, el("h3", {}, "What is known"), list);
}

const ROLES = { signed: ["signed", "good"], proof: ["the proof", "good"], masked: ["masked", "warn"], unsigned: ["not signed", ""] };

function headers(title, { headers: list }) {
  const rows = list.map((it) => {
    const [word, kind] = ROLES[it.role] ?? ["", ""];
    return el("tr", {}, el("td", { class: "mono" }, visible(it.name)), el("td", { class: "mono" }, visible(it.value)), el("td", {}, el("span", { class: `tag ${kind}` }, word)));
  });
  return el("section", { class: "part" }, el("h3", {}, title), el("table", { class: "headers" }, el("tbody", {}, ...rows)));
}

function response(outcome) {
  if (!outcome) return el("section", { class: "part" }, el("h3", {}, "Response"), el("p", { class: "quiet" }, "No answer yet."));
  const good = outcome.status >= 200 && outcome.status < 300;
  const head = el("p", {}, el("strong", { class: good ? "good" : "bad" }, String(outcome.status)), outcome.to ? ` from ${visible(outcome.to)} in ${outcome.ms} ms` : " answered here: nothing was forwarded");
  const parts = [el("h3", {}, "Response"), head];
  if (outcome.error) parts.push(el("p", { class: "bad" }, visible(outcome.error)));
  for (const it of outcome.headers) parts.push(el("p", { class: "mono quiet" }, `${visible(it.name)}: ${visible(it.value)}`));
  if (outcome.body) {
    const data = Uint8Array.from(atob(outcome.body), (c) => c.charCodeAt(0));
    const shown = new TextDecoder().decode(data.subarray(0, 64 * 1024));
    parts.push(el("pre", { class: "raw", tabIndex: 0 }, visible(shown)));
    if (outcome.cut || data.length > 64 * 1024) parts.push(el("p", { class: "quiet" }, "There is more of it."));
  }
  return el("section", { class: "part", id: "response" }, ...parts);
}
