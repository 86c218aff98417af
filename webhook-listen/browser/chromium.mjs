// Drives Chromium over the pipe of its debugging protocol, without a package and without a port that others could
// reach.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const FLAGS = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
  "--disable-default-apps", "--disable-extensions", "--disable-sync", "--no-first-run", "--hide-scrollbars",
  "--remote-debugging-pipe", "--host-resolver-rules=MAP evil.example 127.0.0.1", "--window-size=1280,800",
];

export async function chromium(path) {
  const profile = mkdtempSync(join(tmpdir(), "webhook-listen-browser-"));
  const child = spawn(path, [...FLAGS, `--user-data-dir=${profile}`, "about:blank"], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const waiting = new Map();
  const listeners = [];
  let count = 0;
  let rest = "";
  child.stdio[4].setEncoding("utf8").on("data", (data) => {
    const messages = (rest + data).split("\0");
    rest = messages.pop();
    for (const text of messages) {
      const message = JSON.parse(text);
      if (message.id === undefined) listeners.forEach((it) => it(message));
      else {
        const { resolve, reject } = waiting.get(message.id);
        waiting.delete(message.id);
        message.error ? reject(new Error(`${message.error.message} ${message.error.data ?? ""}`)) : resolve(message.result);
      }
    }
  });
  child.on("exit", () => waiting.forEach(({ reject }) => reject(new Error("Chromium has ended"))));
  const call = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const close = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await Promise.race([call("Browser.close").catch(() => {}), ended]);
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
    child.kill("SIGKILL");
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  /**
   * Measures how many milliseconds of a processor the page's main thread used for each frame meanwhile. It is the
   * thread's own time: other work on this machine makes a frame late, but does not count here.
   */
  const work = async (during) => {
    const events = [];
    const over = new Promise((resolve) => listeners.push(({ method, params }) => {
      if (method === "Tracing.dataCollected") for (const it of params.value) if (it.name === "FireAnimationFrame") events.push(it);
      if (method === "Tracing.tracingComplete") resolve();
    }));
    await call("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline"], excludedCategories: ["*"] } });
    await during();
    await call("Tracing.end");
    await over;
    const pages = [...new Set(events.map((it) => it.pid))].map((pid) => events.filter((it) => it.pid === pid));
    const [busiest] = pages.sort((a, b) => b.length - a.length);
    const frames = [];
    let last;
    for (const it of busiest.sort((a, b) => a.ts - b.ts)) {
      if (last && it.ts - last.ts < 8000) continue; // of the same frame
      if (last) frames.push((it.tts - last.tts) / 1000);
      last = it;
    }
    return frames.sort((a, b) => a - b);
  };
  return { call, close, open: () => tab(call, listeners), work };
}

/** A new tab, and the errors in it. */
async function tab(call, listeners) {
  const { targetId } = await call("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await call("Target.attachToTarget", { targetId, flatten: true });
  const send = (method, params) => call(method, params, sessionId);
  const faults = [];
  const asked = [];
  listeners.push((message) => {
    if (message.sessionId !== sessionId) return;
    const { method, params } = message;
    if (method === "Runtime.exceptionThrown") faults.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    if (method === "Log.entryAdded" && params.entry.level === "error") faults.push(`${params.entry.text} ${params.entry.url ?? ""}`);
    if (method === "Page.javascriptDialogOpening") faults.push(`a dialog: ${params.message}`);
    if (method === "Network.requestWillBeSent") asked.push(params.request.url);
  });
  for (const domain of ["Page", "Runtime", "Log", "Network", "DOM"]) await send(`${domain}.enable`);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await send("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  const until = async (expression, what = expression, seconds = 15) => {
    for (const end = Date.now() + seconds * 1000; ; ) {
      const value = await evaluate(expression).catch(() => undefined);
      if (value) return value;
      if (Date.now() > end) throw new Error(`${what}: did not happen. The page says: ${await evaluate("document.body.innerText.slice(0, 1500)")}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  const goto = async (url) => {
    await send("Page.navigate", { url });
    await until("document.readyState === 'complete'", url);
  };
  const KEYS = { Backspace: [8], ArrowRight: [39], ArrowLeft: [37], Enter: [13, "\r"], Escape: [27], Tab: [9], ArrowDown: [40], ArrowUp: [38], PageDown: [34], Home: [36], End: [35], " ": [32, " "] };
  const press = async (key, modifiers = 0) => {
    const [code, text] = KEYS[key] ?? [key.toUpperCase().charCodeAt(0), key];
    const params = { key, modifiers, windowsVirtualKeyCode: code, code: KEYS[key] ? key : `Key${key.toUpperCase()}` };
    await send("Input.dispatchKeyEvent", { type: text && !modifiers ? "keyDown" : "rawKeyDown", text: modifiers ? undefined : text, ...params });
    await send("Input.dispatchKeyEvent", { type: "keyUp", ...params });
  };
  const type = (text) => send("Input.insertText", { text });
  /** Presses Ctrl with a letter, which a text field understands. */
  const control = async (letter, command) => {
    const params = { key: letter, code: `Key${letter.toUpperCase()}`, modifiers: 2, windowsVirtualKeyCode: letter.toUpperCase().charCodeAt(0) };
    await send("Input.dispatchKeyEvent", { type: "rawKeyDown", commands: [command], ...params });
    await send("Input.dispatchKeyEvent", { type: "keyUp", ...params });
  };
  /** Clicks into the middle of the element, as a person does: an element that lies above it gets the click. */
  const click = async (selector, which = 0) => {
    const found = `[...document.querySelectorAll(${JSON.stringify(selector)})].at(${which})`;
    await until(`${found}?.checkVisibility() && !${found}.disabled`, selector);
    const { result } = await send("Runtime.evaluate", { expression: found });
    await send("DOM.scrollIntoViewIfNeeded", { objectId: result.objectId });
    const { x, y } = await evaluate(`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${found}.getBoundingClientRect())`);
    for (const kind of ["mouseMoved", "mousePressed", "mouseReleased"]) {
      await send("Input.dispatchMouseEvent", { type: kind, x, y, button: kind === "mouseMoved" ? "none" : "left", clickCount: kind === "mouseMoved" ? 0 : 1 });
    }
  };
  const picture = async () => Buffer.from((await send("Page.captureScreenshot", { format: "png" })).data, "base64");
  const look = async ({ width = 1280, height = 800, dark = false }) => {
    await send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 1, mobile: width < 500 });
    await send("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
    await new Promise((resolve) => setTimeout(resolve, 250));
  };
  return { asked, click, control, evaluate, faults, goto, look, picture, press, send, type, until };
}
