// The list of deliveries: all rows are in memory, and only those that can be seen have elements.

import { bytes, clock, el, find, visible } from "/dom.js";

const HEIGHT = 34;
const BEYOND = 8;
const SIGNS = { verified: "\u2713", refused: "\u2717", answered: "\u21a9" };

/** Returns whether a receiver has accepted a spoiled delivery, which it should have refused. */
export const acceptedSpoiled = (row) =>
  row.forwarded && row.how && !GENUINE.has(row.how) && row.status >= 200 && row.status < 300;
const GENUINE = new Set(["replay", "edited", "sample"]);

export class List {
  constructor(onChoose) {
    this.rows = new Map();
    /** The rows that pass the filter, the oldest first, so that new ones are added at the end. */
    this.passed = [];
    this.oldest = [0, 0];
    this.chosen = null;
    this.onChoose = onChoose;
    this.filter = () => true;
    this.box = find("list");
    this.room = find("room");
    this.elements = new Map();
    this.waiting = false;
    this.box.addEventListener("scroll", () => this.later(), { passive: true });
    new ResizeObserver(() => this.later()).observe(this.box);
    this.box.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (row) this.choose(Number(row.dataset.id), true);
    });
  }

  get length() {
    return this.passed.length;
  }

  /** Returns the row at this place from the top, where the newest is. */
  at(place) {
    return this.passed[this.passed.length - 1 - place];
  }

  /** Returns the place of this row from the top; undefined if the row does not pass the filter. */
  placeOf(id) {
    const here = this.search(id);
    return this.passed[here]?.id === id ? this.passed.length - 1 - here : undefined;
  }

  /** Returns how many rows that pass the filter are older than this one. */
  search(id) {
    let [from, to] = [0, this.passed.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.passed[middle].id < id) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Takes rows that are new or changed, and forgets those that the server no longer keeps. */
  take(rows, oldestGenuine, oldestRefused) {
    const before = this.length;
    const forgets = oldestGenuine !== this.oldest[0] || oldestRefused !== this.oldest[1];
    this.oldest = [oldestGenuine, oldestRefused];
    for (const row of rows) {
      this.rows.set(row.id, row);
      const here = this.search(row.id);
      const was = this.passed[here]?.id === row.id;
      const is = this.filter(row);
      // A new row is nearly always the newest, so that no row after it has to move.
      if (was || is) this.passed.splice(here, was ? 1 : 0, ...(is ? [row] : []));
      const old = this.elements.get(row.id);
      if (old) {
        old.remove();
        this.elements.delete(row.id);
      }
    }
    if (forgets) {
      const kept = (row) => row.id >= (row.verdict === "refused" ? oldestRefused : oldestGenuine);
      for (const row of this.rows.values()) if (!kept(row)) this.rows.delete(row.id);
      this.passed = this.passed.filter(kept);
    }
    if (rows.length || forgets) this.moved(before);
  }

  /** Applies the filter anew. */
  sift() {
    const before = this.length;
    this.passed = [...this.rows.values()].filter(this.filter).sort((a, b) => a.id - b.id);
    this.moved(before);
  }

  /** Keeps the rows that are being read in place when a new one comes on top. */
  moved(before) {
    const top = this.box.scrollTop;
    const room = `${this.length * HEIGHT}px`;
    if (this.room.style.height !== room) this.room.style.height = room;
    if (top > HEIGHT && this.length > before) this.box.scrollTop = top + (this.length - before) * HEIGHT;
    this.later();
  }

  later() {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      this.draw();
    });
  }

  draw() {
    const first = Math.max(0, Math.floor(this.box.scrollTop / HEIGHT) - BEYOND);
    const last = Math.min(this.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / HEIGHT) + BEYOND);
    const wanted = new Set();
    for (let place = first; place < last; place++) {
      const row = this.at(place);
      wanted.add(row.id);
      let element = this.elements.get(row.id);
      if (!element) {
        element = line(row);
        this.elements.set(row.id, element);
        this.room.append(element);
      }
      element.style.top = `${place * HEIGHT}px`;
      element.setAttribute("aria-selected", row.id === this.chosen);
      element.setAttribute("aria-setsize", this.length);
      element.setAttribute("aria-posinset", place + 1);
    }
    for (const [id, element] of this.elements) {
      if (!wanted.has(id)) {
        element.remove();
        this.elements.delete(id);
      }
    }
    const active = this.elements.get(this.chosen);
    if (active) this.box.setAttribute("aria-activedescendant", active.id);
    else this.box.removeAttribute("aria-activedescendant");
  }

  choose(id, read) {
    this.chosen = id;
    const place = this.placeOf(id);
    if (place !== undefined) {
      const top = place * HEIGHT;
      if (top < this.box.scrollTop) this.box.scrollTop = top;
      const bottom = top + HEIGHT - this.box.clientHeight;
      if (bottom > this.box.scrollTop) this.box.scrollTop = bottom;
    }
    this.later();
    this.onChoose(id, read);
  }

  /** Moves by this many rows. */
  step(by) {
    if (!this.length) return;
    const place = this.placeOf(this.chosen) ?? (by > 0 ? -1 : this.length);
    const next = Math.min(this.length - 1, Math.max(0, place + by));
    this.choose(this.at(next).id, false);
  }
}

function line(row) {
  const refused = row.verdict === "refused";
  const what = refused ? row.kind : row.event ?? (row.verdict === "answered" ? "test of the connection" : "no name");
  const end = el("span", { class: "end" });
  if (row.how) end.append(el("span", { class: "tag" }, row.how));
  if (row.copy_of) end.append(el("span", { class: "tag", title: `The same delivery as #${row.copy_of}` }, "again"));
  if (row.unreadable) end.append(el("span", { class: "tag bad" }, "unreadable"));
  else if (row.unknown) end.append(el("span", { class: "tag warn", title: "Its type does not know all of it" }, `${row.unknown} new`));
  if (acceptedSpoiled(row)) end.append(el("span", { class: "tag bad" }, "accepted!"));
  end.append(el("span", { class: "quiet" }, bytes(row.length)));
  if (row.status === null) end.append(el("span", { class: "quiet" }, "\u2026"));
  else {
    const good = row.status >= 200 && row.status < 300;
    const title = row.forwarded ? `answered in ${row.ms} ms` : "answered here";
    end.append(el("span", { class: good ? "good" : "bad", title }, row.failed ? "no answer" : String(row.status)));
  }
  return el(
    "div",
    { class: "row", role: "option", id: `row-${row.id}`, "data-id": row.id },
    el("span", { class: `sign ${row.verdict}`, title: row.verdict, "aria-label": row.verdict }, SIGNS[row.verdict]),
    el("span", { class: "time" }, clock(row.at)),
    el("span", { class: "sender" }, row.sender || "\u2014"),
    el("span", { class: refused ? "bad" : "" }, visible(what ?? "")),
    end,
  );
}
