// The list: rows in memory, and elements only for those that can be seen.

import { bytes, clock, el, find, visible } from "/dom.js";

const HEIGHT = 34;
const BEYOND = 8;
const SIGNS = { verified: "\u2713", refused: "\u2717", answered: "\u21a9" };

/** Whether a receiver has accepted what was spoiled, so that it must be refused. */
export const acceptedSpoiled = (row) =>
  row.forwarded && row.how && !GENUINE.has(row.how) && row.status >= 200 && row.status < 300;
const GENUINE = new Set(["replay", "edited", "sample"]);

export class List {
  constructor(onChoose) {
    this.rows = new Map();
    this.shown = [];
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

  /** Takes rows that are new or changed, and forgets those that are older than what is kept. */
  take(rows, oldestGenuine, oldestRefused) {
    let resort = false;
    for (const row of rows) {
      resort ||= !this.rows.has(row.id);
      this.rows.set(row.id, row);
      const old = this.elements.get(row.id);
      if (old) {
        const element = line(row);
        element.style.top = old.style.top;
        element.setAttribute("aria-selected", row.id === this.chosen);
        old.replaceWith(element);
        this.elements.set(row.id, element);
      }
    }
    for (const [id, row] of this.rows) {
      const oldest = row.verdict === "refused" ? oldestRefused : oldestGenuine;
      if (id < oldest) {
        this.rows.delete(id);
        resort = true;
      }
    }
    if (resort || rows.length) this.sift();
  }

  /** Applies the filter anew. What is read stays where it is when something new comes on top. */
  sift() {
    const before = this.shown.length;
    const top = this.box.scrollTop;
    this.shown = [...this.rows.values()].filter(this.filter).sort((a, b) => b.id - a.id);
    this.places = new Map(this.shown.map((row, place) => [row.id, place]));
    this.room.style.height = `${this.shown.length * HEIGHT}px`;
    if (top > HEIGHT && this.shown.length > before) this.box.scrollTop = top + (this.shown.length - before) * HEIGHT;
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
    const last = Math.min(this.shown.length, Math.ceil((this.box.scrollTop + this.box.clientHeight) / HEIGHT) + BEYOND);
    const wanted = new Set();
    for (let place = first; place < last; place++) {
      const row = this.shown[place];
      wanted.add(row.id);
      let element = this.elements.get(row.id);
      if (!element) {
        element = line(row);
        this.elements.set(row.id, element);
        this.room.append(element);
      }
      element.style.top = `${place * HEIGHT}px`;
      element.setAttribute("aria-selected", row.id === this.chosen);
      element.setAttribute("aria-setsize", this.shown.length);
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
    const place = this.places?.get(id);
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
    if (!this.shown.length) return;
    const place = this.places.get(this.chosen) ?? (by > 0 ? -1 : this.shown.length);
    const next = Math.min(this.shown.length - 1, Math.max(0, place + by));
    this.choose(this.shown[next].id, false);
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
