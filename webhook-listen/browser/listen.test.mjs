// Tests the page of `webhook listen` in a real browser; ci/listen runs it.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { chromium } from "./chromium.mjs";
import { endAll, github, listen, peak, post, processor, receiver, send } from "./programs.mjs";

const PICTURES = process.env.WEBHOOK_PICTURES ?? mkdtempSync(join(tmpdir(), "webhook-listen-pictures-"));
const rows = "document.querySelectorAll('.row').length";
const count = "Number(/(?:of )?(\\d+) deliveries/.exec(document.querySelector('#count').textContent)?.[1])";
const detail = "document.querySelector('#detail').innerText";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let browser, tab, program, target, folder;

const picture = async (name, look) => {
  await tab.look(look ?? {});
  mkdirSync(PICTURES, { recursive: true });
  writeFileSync(join(PICTURES, `${name}.png`), await tab.picture());
  await tab.look({});
};

/** Chooses the newest delivery for which this holds, only by keys. */
async function choose(holds) {
  const drawn = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.querySelector('.row[aria-selected=true]')?.innerText ?? ''))))";
  await tab.press("Escape");
  await tab.press("Home");
  const seen = [];
  for (let step = 0; step < 60; step++) {
    seen.push(await tab.evaluate(drawn));
    if (!seen.at(-1)) continue; // not drawn yet
    if (holds(seen.at(-1))) {
      await tab.press("Enter");
      return tab.until("document.querySelector('#detail').dataset.id === document.querySelector('.row[aria-selected=true]')?.dataset.id", "it is shown");
    }
    await tab.press("j");
  }
  throw new Error(`no such row: ${JSON.stringify([...new Set(seen)])}`);
}

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "webhook-listen-kept-"));
  target = await receiver();
  const ready = join(folder, "ready.json");
  program = await listen("--forward", target.url, "--forward", `discord-interactions=${target.url}`, "--keep", join(folder, "kept"), "--ready-file", ready);
  assert.deepEqual(JSON.parse(readFileSync(ready, "utf8")), { listening: program.listening, page: program.page });
  browser = await chromium(process.env.CHROMIUM ?? "/usr/bin/chromium");
  tab = await browser.open();
  await tab.look({});
  await tab.goto(program.page);
  await tab.until("document.querySelector('#state').textContent === 'live'");
});

after(async () => {
  await browser?.close();
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

test("deliveries of five senders appear without a reload", async () => {
  assert.equal(await tab.evaluate("location.pathname"), "/");
  await tab.evaluate("window.same = true");
  for (const [sender, path, secret, ...more] of [
    ["stripe", "/stripe", "STRIPE_WEBHOOK_SECRET"],
    ["github", "/github", "GITHUB_WEBHOOK_SECRET", "--event", "issues"],
    ["slack-events", "/slack/events", "SLACK_SIGNING_SECRET"],
    ["discord-interactions", "/discord/interactions", "DISCORD_SEED"],
    ["deepgram", "/deepgram", "DEEPGRAM"],
    ["github", "/github", "GITHUB_WEBHOOK_SECRET", "--event", "push"],
  ]) {
    const said = send(sender, program.listening + path, secret, ...more);
    assert.match(said, /^2\d\d /, `${sender}: ${said}`);
  }
  await tab.until(`${rows} === 6`, "six rows");
  assert.equal(await tab.evaluate("window.same"), true);
  const list = await tab.evaluate("document.querySelector('#list').innerText");
  for (const word of ["stripe", "checkout.session.completed", "github", "issues", "slack-events", "discord-interactions", "deepgram"]) assert.ok(list.includes(word), `${word}: ${list}`);
  const lines = program.lines.slice(1).map((line) => JSON.parse(line));
  assert.deepEqual(lines.map((it) => it.verdict), Array(6).fill("verified"));
});

test("a refused one says why and shows the byte", async () => {
  const body = Buffer.from('{"zen": "Keep it logically awesome.", "hook_id": 42}\n');
  const cut = body.subarray(0, body.length - 1);
  assert.equal(await post(`${program.listening}/github`, github(body), cut), 401);
  const spaced = Buffer.from('{"zen":"Approachable is better than simple.","hook_id":42}');
  const written = Buffer.from('{"zen": "Approachable is better than simple.", "hook_id": 42}');
  assert.equal(await post(`${program.listening}/github`, github(spaced), written), 401);
  await tab.until(`${rows} === 8`);
  await choose((row) => row.includes("signature-mismatch"));
  await tab.until("document.querySelector('#why mark')", "the byte");
  const why = await tab.evaluate("document.querySelector('#why').innerText");
  assert.match(why, /body-reserialized/);
  assert.match(why, /byte 7 is 0x20/);
  assert.equal(await tab.evaluate("document.querySelector('#why mark').textContent"), "\u2423");
  await picture("refused");
});

test("a replay is signed anew, and the receiver accepts it", async () => {
  await choose((row) => row.includes("checkout.session"));
  await tab.until(`${detail}.includes('Authentic')`);
  await picture("page");
  await picture("dark", { dark: true });
  await pause(1100); // another second, so another signature
  await tab.press("r");
  await tab.until(`${rows} === 9`);
  await tab.until("document.querySelector('#toast').innerText.includes('200 in')", "the receiver's 200");
  await choose((row) => row.includes("replay"));
  await tab.until(`${detail}.includes('A repetition of #1')`);
});

test("a body is edited, signed and sent, by keys alone", async () => {
  await choose((row) => row.includes("issues"));
  await tab.until(`${detail}.includes('Authentic')`);
  await tab.press("e");
  await tab.until("document.activeElement.id === 'edited'");
  await picture("edit");
  await tab.control("a", "selectAll");
  await tab.type('{"action":"opened","issue":{"number":1347,"title":"edited here"}}');
  await tab.press("Tab");
  await tab.press("Tab");
  assert.equal(await tab.evaluate("document.activeElement.id"), "send-edited");
  await tab.press("Enter");
  await tab.until(`${rows} === 10`);
  await choose((row) => row.includes("edited"));
  await tab.until(`${detail}.includes('edited here')`);
});

test("a spoiled delivery goes to the receiver, which refuses it", async () => {
  await choose((row) => row.includes("checkout.session") && row.includes("replay"));
  await tab.until(`${detail}.includes('Authentic')`);
  await tab.press("t");
  await tab.until("document.activeElement.name === 'case'");
  for (let step = 0; (await tab.evaluate("document.activeElement.value")) !== "stale"; step++) {
    assert.ok(step < 20, "no such case");
    await tab.press("ArrowDown");
  }
  await picture("spoil");
  await tab.press("Enter");
  await tab.until(`${rows} === 11`);
  await choose((row) => row.includes("stale"));
  await tab.until(`${detail}.includes('timestamp-too-old') && ${detail}.includes('time-too-old')`);
  assert.match(await tab.evaluate("document.querySelector('#response').innerText"), /401 from/);
});

test("samples, filters and search, by keys", async () => {
  await tab.press("Escape");
  await tab.press("s");
  await tab.until("document.activeElement.id === 'sample-sender'");
  for (let step = 0; (await tab.evaluate("document.activeElement.id")) !== "send-sample"; step++) {
    assert.ok(step < 10, "no button");
    await tab.press("Tab");
  }
  await tab.press("Enter");
  await tab.until(`${rows} === 12`);
  await tab.press("/");
  await tab.until("document.activeElement.id === 'search'");
  await tab.press("Tab"); // the sender, whose first letter chooses it
  await tab.press("g");
  await tab.until(`${rows} === 5`, "those of GitHub");
  await tab.press("Tab"); // the event
  await tab.type("iss");
  await tab.until(`${rows} === 2`, "issues alone");
  await tab.press("Tab"); // the verdict: every one, verified, refused
  await tab.press("ArrowDown");
  await tab.press("ArrowDown");
  await tab.until(`${rows} === 0 && document.querySelector('#empty').innerText.includes('None of them')`, "none of these was refused");
  await tab.press("Tab"); // show all
  await tab.press("Enter");
  await tab.until(`${rows} === 12`, "all of them");
  await tab.press("/");
  await tab.type("edited here");
  await tab.until(`${rows} === 1`, "one that holds the text");
  await tab.control("a", "selectAll");
  await tab.press("Backspace");
  await tab.until(`${rows} === 12`, "all of them again");
});

test("filters, and what is copied, by the mouse", async () => {
  await tab.click("#search");
  await tab.type("edited here");
  await tab.until(`${rows} === 1`, "one that holds the text");
  await tab.click("#clear");
  await tab.until(`${rows} === 12`);
  const push = "[...document.querySelectorAll('.row')].findIndex((it) => it.innerText.includes('push'))";
  await tab.click(".row", await tab.evaluate(push));
  await tab.until(`${detail}.includes('Authentic') && ${detail}.includes('push')`);
  await tab.click("#detail [data-key=c]");
  for (const [form, words] of [["curl", "curl -X POST"], ["har", '"postData"'], ["rust", "testing::delivery"]]) {
    await tab.click(`#dialog input[value=${form}]`);
    await tab.until(`document.querySelector('#copied').value.includes(${JSON.stringify(words)})`, form);
    assert.ok(!(await tab.evaluate("document.querySelector('#copied').value")).includes("a-canary-of-github"));
  }
  await tab.click("#dialog input[value=curl]");
  await tab.until("document.querySelector('#copied').value.includes('curl -X POST')");
  await tab.click("#copy");
  await tab.until("document.querySelector('#toast').innerText.includes('Copied.')");
  await tab.press("Escape");
  await tab.until("!document.querySelector('#dialog').open");
  await tab.click("#search");
  await tab.control("v", "paste");
  await tab.until("document.querySelector('#search').value.includes('curl -X POST')", "what was copied can be pasted");
  await tab.click("#clear");
  await tab.until(`${rows} === 12`);
});

test("what the bytes mean stands beside the bytes", async () => {
  await choose((row) => row.includes("issues") && !row.includes("edited"));
  await tab.until("document.querySelector('#read .tree') && document.querySelector('#raw pre')");
  assert.match(await tab.evaluate("document.querySelector('#read h4').innerText"), /As its type reads it/);
  const places = "['#read', '#raw'].map((it) => document.querySelector(it).getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom }))";
  const [read, raw] = await tab.evaluate(places);
  assert.ok(read.right <= raw.left && read.top === raw.top, JSON.stringify([read, raw]));
  await tab.click("#raw [data-view=hex]");
  await tab.until("document.querySelector('#raw pre.hex')?.textContent.startsWith('00000000  7b')");
  await tab.look({ width: 360, height: 720 });
  await tab.press("Enter");
  const [above, below] = await tab.evaluate(places);
  assert.ok(above.bottom <= below.top && above.left === below.left, JSON.stringify([above, below]));
  await tab.look({});
});

test("HTML, escapes and 25 MB do no harm", async () => {
  const nasty = "</script><script>window.hurt=1</script><img id=hurt src=x onerror='window.hurt=1'>\u001b[2J\u001b]0;x\u0007\u202e";
  const small = Buffer.from(JSON.stringify({ zen: nasty, hook_id: 1, [nasty]: nasty }));
  assert.equal(await post(`${program.listening}/github`, { ...github(small), "x-note": "<img src=x onerror=window.hurt=1>" }, small), 200);
  await post(`${program.listening}/${encodeURIComponent("<img src=x onerror=window.hurt=1>")}`, {}, Buffer.from(nasty));
  const start = Buffer.from('{"zen":"<script>window.hurt=1</script>","hook_id":1,"x":"');
  const large = Buffer.concat([start, Buffer.alloc(25e6 - start.length - 2, "y"), Buffer.from('"}')]);
  assert.equal(await post(`${program.listening}/github`, github(large), large), 200);
  await tab.until(`${rows} === 15`);
  await tab.evaluate("(() => { const next = () => requestAnimationFrame(next); next(); })()");
  const work = await browser.work(async () => {
    await choose((row) => /25\.0\sMB/.test(row));
    await tab.until("document.querySelector('#body pre')?.textContent.length > 60000", "the first piece");
    await tab.click(".pager button", -1);
    await tab.until("document.querySelector('.pager').textContent.includes('bytes 65536 to')");
    await tab.click("#body .tabs button", -1);
    await tab.until("document.querySelector('#body pre.hex')");
  });
  console.log(`25 MB: the page's own work for a frame: at most ${work.at(-1).toFixed(1)} ms of ${work.length}`);
  assert.ok(work.at(-1) < 200, `the page stood still for ${work.at(-1)} ms`);
  for (const what of ["no-such-path", "ping"]) {
    await choose((row) => row.includes(what) && !row.includes("MB"));
    await tab.until(`${detail}.includes('window.hurt')`);
    await pause(100);
  }
  assert.equal(await tab.evaluate("window.hurt"), undefined);
  assert.equal(await tab.evaluate("document.querySelectorAll('#hurt, #detail img, #detail script').length"), 0);
  const shown = await tab.evaluate("document.body.innerText");
  assert.ok(!/[\u001b\u0007\u202e]/.test(shown));
});

test("the page fits on 360 pixels", async () => {
  await tab.look({ width: 360, height: 720 });
  await tab.press("Escape");
  await pause(200);
  assert.equal(await tab.evaluate("document.documentElement.scrollWidth"), 360);
  await picture("narrow-list", { width: 360, height: 720 });
  await tab.look({ width: 360, height: 720 });
  await choose((row) => row.includes("checkout.session") && !row.includes("replay"));
  await tab.until("document.body.classList.contains('reading')");
  await tab.until(`${detail}.includes('Authentic')`);
  assert.equal(await tab.evaluate("document.documentElement.scrollWidth"), 360);
  await picture("narrow-one", { width: 360, height: 720 });
  await tab.look({});
});

test("the page asks nobody else, and nothing went wrong in it", () => {
  const origin = new URL(program.page).origin;
  assert.deepEqual(tab.asked.filter((it) => !it.startsWith(`${origin}/`)), []);
  assert.deepEqual(tab.faults, []);
});

test("another name, another page and a stranger get nothing", async () => {
  const { port } = new URL(program.page);
  const other = await browser.open();
  await other.goto(`http://evil.example:${port}/`);
  assert.match(await other.evaluate("document.body.innerText"), /not one of the page's/);
  await other.goto(`http://evil.example:${port}${new URL(program.page).pathname}`);
  assert.match(await other.evaluate("document.body.innerText"), /not one of the page's/);
  const evil = http.createServer((_, answer) => answer.end("<title>evil</title>")).listen(0, "127.0.0.1");
  await new Promise((resolve) => evil.once("listening", resolve));
  await other.goto(`http://evil.example:${evil.address().port}/`);
  const all = await tab.evaluate(count);
  const page = `http://127.0.0.1:${port}`;
  const asked = await other.evaluate(`Promise.all([
    fetch("${page}/api/send?from=1", { method: "POST", mode: "no-cors", credentials: "include" }).then((it) => it.type, () => "failed"),
    fetch("${page}/api/rows?after=0", { credentials: "include" }).then((it) => it.status, () => "failed"),
    new Promise((done) => { const form = Object.assign(document.createElement("form"), { method: "post", action: "${page}/api/send?from=1", target: "frame" });
      const frame = Object.assign(document.createElement("iframe"), { name: "frame", onload: () => setTimeout(done, 300, "posted") }); document.body.append(frame, form); form.submit(); }),
  ])`);
  assert.equal(asked[1], "failed");
  await pause(400);
  assert.equal(await tab.evaluate(count), all);
  evil.close();
  const stranger = await fetch(`${page}/`);
  assert.equal(stranger.status, 403);
});

test("10,000 deliveries at 500 a second: none is lost, the list stays quick, a restart shows all", async () => {
  const kept = join(folder, "many");
  let many = await listen("--keep", kept);
  const other = await browser.open();
  await other.look({});
  await other.goto(many.page);
  await other.until("document.querySelector('#state').textContent === 'live'");
  await other.evaluate(`window.gaps = []; (() => { let last = performance.now(); const next = (now) => { window.gaps.push(now - last); last = now; requestAnimationFrame(next); }; requestAnimationFrame(next); })();
`);
  const bodies = Array.from({ length: 10_000 }, (_, place) => Buffer.from(JSON.stringify({ zen: `number ${place}`, hook_id: place })));
  const headers = bodies.map((it) => github(it));
  const answers = [];
  let seconds;
  const work = await browser.work(async () => {
    const began = performance.now();
    for (let place = 0; place < bodies.length; place += 5) {
      for (let next = place; next < place + 5; next++) answers.push(post(`${many.listening}/github`, headers[next], bodies[next]));
      const due = began + (place + 5) * 2;
      if (performance.now() < due) await pause(due - performance.now());
    }
    await Promise.all(answers);
    seconds = (performance.now() - began) / 1000;
    await other.until(`${count} === 10000`, "all of them", 300);
  });
  assert.ok((await Promise.all(answers)).every((it) => it === 200), "each was acknowledged");
  const gaps = (await other.evaluate("window.gaps")).sort((a, b) => a - b);
  const at = (share) => gaps[Math.floor((gaps.length - 1) * share)].toFixed(0);
  const of = (share) => work[Math.floor((work.length - 1) * share)].toFixed(1);
  const memory = peak(many.child);
  const used = processor(many.child);
  console.log(`10,000 in ${seconds.toFixed(1)} s; a frame: median ${at(0.5)}, 99 % ${at(0.99)}, longest ${at(1)} ms; the page's own work for a frame: median ${of(0.5)}, 99 % ${of(0.99)}, most ${of(1)} ms of ${work.length}; the program used ${used.toFixed(1)} s of a processor; peak of memory ${memory.toFixed(0)} MiB`);
  // How late a frame is, and how long everything takes, depends on the whole machine, so these are only printed. The
  // processor time of the page and of the program is their own.
  assert.ok(used < 20, `${used} s of a processor for 10,000 deliveries: not 500 in a second`);
  assert.ok(work.length > 100 && work.at(-1) < 100, `the page worked ${of(1)} ms for one of ${work.length} frames`);
  assert.ok(memory < 150, `${memory} MiB`);
  assert.ok((await other.evaluate(rows)) < 60, "rows that cannot be seen are no elements");
  await many.end();
  many = await listen("--keep", kept);
  await other.goto(many.page);
  await other.until(`${count} === 10000`, "all of them after a restart", 60);
  const ids = await other.evaluate("fetch('/api/rows?after=0').then((it) => it.json()).then((it) => it.rows[0].id)");
  assert.equal(ids, 1);
  await many.end();
});
