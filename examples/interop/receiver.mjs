// Starts the receiver binary, talks to it over plain node:http, and collects everything that it prints.
//
// node:http is used instead of fetch because it sends headers as they are given: an array value
// becomes several header lines, and nothing is added, merged or decoded.

import { spawn } from 'node:child_process';
import http from 'node:http';
import { createInterface } from 'node:readline';

const WAIT_MS = 10_000;
const DELIVERY_MS = 5_000;
const REPLY_MS = 30_000;

/** Starts the receiver with `env` as its whole configuration and waits until it listens. */
export async function startReceiver(env) {
  const binary = process.env.RECEIVER_BIN;
  if (!binary) throw new Error('set RECEIVER_BIN to the path of the receiver binary');
  // A clean environment: variables such as GITHUB_* of a CI runner must not configure the receiver.
  const child = spawn(binary, [], {
    env: { PATH: process.env.PATH, LISTEN: '127.0.0.1:0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const receiver = new Receiver(child);
  try {
    await receiver.listening();
  } catch (error) {
    receiver.kill();
    throw error;
  }
  return receiver;
}

export class Receiver {
  /** Base URL, known once the receiver listens. */
  url = null;
  /** Parsed JSON lines of stdout, oldest first. */
  deliveries = [];
  /** Lines of stdout that are neither the first line with the address nor JSON. */
  strayLines = [];
  stdout = '';
  stderr = '';
  /** Heads and bodies of all responses, as text. */
  replies = '';
  /** Signatures and credentials that were sent; none may be printed. */
  sentSecrets = new Set();
  /** How many deliveries must have been printed by now; counted by the checks. */
  accepted = 0;

  #child;
  #closed;
  /** How the process ended, in words; null while it runs. */
  #ended = null;
  #terminated = false;
  #wakeups = new Set();

  constructor(child) {
    this.#child = child;
    this.#closed = new Promise((resolve) => {
      child.once('error', (error) => resolve({ error }));
      child.once('close', (code, signal) => resolve({ code, signal }));
    });
    createInterface({ input: child.stdout }).on('line', (line) => this.#line(line));
    child.stderr.setEncoding('utf8').on('data', (text) => (this.stderr += text));
    const kill = () => this.kill();
    process.once('exit', kill);
    this.#closed.then(({ error, code, signal }) => {
      process.off('exit', kill);
      this.#ended = error?.message ?? `the receiver ended (${signal ?? `code ${code}`})`;
      this.#wake();
    });
  }

  #line(line) {
    this.stdout += `${line}\n`;
    const greeting = /^listening on (http:\/\/\S+)$/.exec(line);
    if (this.url === null && greeting) {
      this.url = greeting[1];
    } else {
      try {
        this.deliveries.push(JSON.parse(line));
      } catch {
        this.strayLines.push(line);
      }
    }
    this.#wake();
  }

  #wake() {
    for (const wakeup of this.#wakeups) wakeup();
  }

  /** Resolves with the first truthy result of `look`, which is called again after every line. */
  async #until(look, what, timeoutMs) {
    const found = look();
    if (found) return found;
    let wakeup, timer;
    try {
      return await new Promise((resolve, reject) => {
        const fail = (why) => reject(new Error(`${why} while waiting for ${what}\n${this.stderr}`));
        wakeup = () => {
          const found = look();
          if (found) resolve(found);
          else if (this.#ended) fail(this.#ended);
        };
        this.#wakeups.add(wakeup);
        timer = setTimeout(() => fail('time is up'), timeoutMs);
        if (this.#ended) wakeup();
      });
    } finally {
      clearTimeout(timer);
      this.#wakeups.delete(wakeup);
    }
  }

  async listening() {
    await this.#until(() => this.url, 'the line "listening on http://ADDR"', WAIT_MS);
  }

  /** Returns the delivery with this id. */
  delivery(id, timeoutMs = DELIVERY_MS) {
    return this.#until(
      () => this.deliveries.find((line) => line.id === id),
      `the delivery ${id}`,
      timeoutMs,
    );
  }

  /** Returns the first delivery that was printed after `mark` others, for senders without an id. */
  deliveryAfter(mark, timeoutMs = DELIVERY_MS) {
    return this.#until(() => this.deliveries[mark], 'the next delivery', timeoutMs);
  }

  /** Opens a request on a connection of its own, without ending it. */
  open({ path, method = 'POST', headers = {} }) {
    const present = Object.entries(headers).filter(([, value]) => value !== undefined);
    for (const [name, value] of present) this.#remember(name, value);
    const { hostname, port } = new URL(this.url);
    return http.request({
      hostname,
      port,
      // The path does not go through a URL, which would spell it anew.
      path,
      method,
      headers: Object.fromEntries(present),
      agent: false,
      timeout: REPLY_MS,
    });
  }

  /**
   * Sends one request: `{ path, method, headers, body }`. A header whose value is an array is sent as several lines;
   * one whose value is `undefined` is not sent.
   */
  send(request) {
    const outgoing = this.open(request);
    // The length is written here because node:http omits it for a DELETE with a body.
    if (request.body !== undefined) {
      outgoing.setHeader('Content-Length', Buffer.byteLength(request.body));
    }
    const reply = this.reply(outgoing);
    outgoing.end(request.body);
    return reply;
  }

  /** Calls `send`, with the path as the first argument. */
  post(path, { headers, body, method } = {}) {
    return this.send({ path, headers, body, method });
  }

  /** Returns `{ status, headers, body }` of an opened request. */
  reply(outgoing) {
    return new Promise((resolve, reject) => {
      outgoing.once('timeout', () => outgoing.destroy(new Error('no reply in time')));
      // This event also comes if the receiver answers early and closes; then the response came first.
      outgoing.on('error', reject);
      outgoing.once('response', (incoming) => {
        const chunks = [];
        incoming.on('data', (chunk) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const body = Buffer.concat(chunks);
          this.replies += `${incoming.rawHeaders.join('\n')}\n${body}\n`;
          resolve({ status: incoming.statusCode, headers: incoming.headers, body });
        });
      });
    });
  }

  #remember(name, value) {
    if (!/signature|authorization|token/i.test(name)) return;
    // These texts hold no secret, and the receiver prints the second kind as the delivery's id.
    if (/timestamp|idempotency|settings/i.test(name)) return;
    for (const text of [value].flat()) {
      for (const [run] of text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)) {
        // A row of one character, such as a signature of zeros, could occur anywhere.
        if (new Set(run).size > 4) this.sentSecrets.add(run);
      }
    }
  }

  terminate() {
    if (!this.#terminated) this.#child.kill('SIGTERM');
    this.#terminated = true;
  }

  /** Kills receivers that a failed test leaves behind; it does nothing after their end. */
  kill() {
    this.#child.kill('SIGKILL');
  }

  /** Sends SIGTERM, waits for the end and the last output, and gives `{ code, signal }`. */
  async stop(timeoutMs = WAIT_MS) {
    this.terminate();
    const timer = setTimeout(() => this.kill(), timeoutMs);
    const end = await this.#closed;
    clearTimeout(timer);
    return end;
  }
}
