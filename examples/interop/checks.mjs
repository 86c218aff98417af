// Checks that every test file makes: the receiver accepts, answers, refuses, and keeps secrets.

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { MARKER } from './payloads.mjs';

/** Sends a genuine request; it must be answered with `status` and printed as `expected` says. */
export async function accept(receiver, request, expected, status = [200, 204]) {
  const mark = receiver.deliveries.length;
  const reply = await receiver.send(request);
  assert.ok([status].flat().includes(reply.status), `answered ${reply.status}, not ${status}`);
  receiver.accepted += 1;
  const line = await (expected.id ? receiver.delivery(expected.id) : receiver.deliveryAfter(mark));
  for (const [field, value] of Object.entries(expected)) {
    if (value instanceof RegExp) assert.match(line[field], value, field);
    else assert.deepEqual(line[field], value, field);
  }
  return { line, reply };
}

/**
 * Sends a request that must not reach the handler. Then `fence` sends a genuine delivery, so that a wrongly printed
 * line would come before its line, and so that the test sees the receiver go on working.
 */
export async function unprinted(receiver, request, status, fence) {
  const mark = receiver.deliveries.length;
  const reply = await receiver.send(request);
  assert.equal(reply.status, status);
  const { line } = await fence();
  assert.deepEqual(receiver.deliveries.slice(mark), [line], 'only the genuine one is printed');
  return reply;
}

/**
 * Sends an authentic request whose unsigned head names an event that its body cannot be. It reaches the handler as
 * unreadable, is printed as `expected` says, logged once with `reason`, and answered with 500, since nobody has
 * handled it. Then `fence` checks that the receiver goes on working.
 */
export async function unreadable(receiver, request, expected, reason, fence) {
  const mark = receiver.stderr.length;
  const { reply } = await accept(receiver, request, expected, 500);
  assert.equal(reply.body.length, 0, 'the body of a 500 is empty');
  await fence();
  const logged = receiver.stderr.slice(mark).split('\n');
  const told = logged.filter((line) => line.includes('event unreadable'));
  assert.equal(told.length, 1, 'one line tells of it');
  assert.ok(told[0].includes(`reason="${reason}"`), `${reason} is not the reason in: ${told[0]}`);
}

/** Checks an authentication failure: 401 with an empty body, and nothing printed. */
export async function refuse(receiver, request, fence) {
  const reply = await unprinted(receiver, request, 401, fence);
  assert.equal(reply.body.length, 0, 'the body of a 401 is empty');
}

/**
 * Ends the receiver and checks its whole output: exit code 0, one well-formed line for every accepted delivery and no
 * other line, and no secret, signature or body anywhere.
 */
export async function finish(receiver, secrets) {
  assert.deepEqual(await receiver.stop(), { code: 0, signal: null });
  assert.deepEqual(receiver.strayLines, [], 'stdout has the greeting and JSON lines only');
  for (const line of receiver.deliveries) {
    assert.deepEqual(Object.keys(line).sort(), ['event', 'id', 'key', 'provider', 'signed_at']);
  }
  assert.equal(receiver.deliveries.length, receiver.accepted, 'one line for each delivery');
  const canaries = {
    secret: secrets,
    // The first 16 characters are enough to recognise a signature that is printed in part.
    'sent signature': [...receiver.sentSecrets].map((text) => text.slice(0, 16)),
    body: [MARKER],
  };
  for (const place of ['stdout', 'stderr', 'replies']) {
    for (const [what, values] of Object.entries(canaries)) {
      const leaks = values.filter((value) => receiver[place].includes(value)).length;
      assert.equal(leaks, 0, `${place} shows a ${what}`);
    }
  }
}

export const now = () => Math.floor(Date.now() / 1000);

/**
 * Waits for the first part of a second, so that a timestamp just outside of the window does not slip into it because
 * the clock ticks before the receiver looks.
 */
export async function earlyInSecond() {
  const past = Date.now() % 1000;
  if (past > 200) await sleep(1000 - past);
}

/** Makes an HMAC in lower-case hex, for what the official packages decline to sign. */
export const hmac = (secret, bytes, algorithm = 'sha256') =>
  createHmac(algorithm, secret).update(bytes).digest('hex');

/** Makes an HMAC in base64. */
export const hmac64 = (secret, bytes, algorithm = 'sha256') =>
  createHmac(algorithm, secret).update(bytes).digest('base64');

/** Returns a copy of `bytes` with the lowest bit of the middle byte flipped. */
export function flipBit(bytes) {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1] ^= 1;
  return copy;
}

/** Returns a copy of `bytes` with `to` in place of every `from`. */
export function swapBytes(bytes, from, to) {
  const parts = [];
  let start = 0;
  for (let at; (at = bytes.indexOf(from, start)) >= 0; start = at + from.length) {
    parts.push(bytes.subarray(start, at), to);
  }
  assert.ok(parts.length > 0, 'the bytes to swap must occur');
  return Buffer.concat([...parts, bytes.subarray(start)]);
}

/** Two byte sequences that a lossy text decoder cannot tell apart: U+FFFD as UTF-8, and a byte that is not UTF-8. */
export const REPLACEMENT = Buffer.from('\uFFFD');
export const NOT_UTF8 = Buffer.from([0xff]);
export const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Makes deliveries whose body was changed after it was signed. `sent` makes a delivery of the good signature and
 * another body, from the genuine `body` and its `bytes`; `other` is added to the case whose body is the same text in
 * other bytes.
 */
export const changedBodies = (sent, other = {}) => [
  { name: 'one bit of the body flipped', make: sent(({ bytes }) => flipBit(bytes)) },
  { name: 'a re-serialised body', make: sent(({ body }) => JSON.stringify(JSON.parse(body), null, 2)) },
  { name: 'a newline after the body', make: sent(({ body }) => `${body}\n`) },
  { name: 'an empty body', make: sent(() => '') },
  { name: 'a BOM before the body', make: sent(({ bytes }) => Buffer.concat([BOM, bytes])) },
  {
    name: 'U+FFFD replaced by the byte FF',
    make: sent(({ bytes }) => swapBytes(bytes, REPLACEMENT, NOT_UTF8)),
    ...other,
  },
];
