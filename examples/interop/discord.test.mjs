// Tests Discord: interactions and webhook events. Discord publishes a verifier but no signer, so tweetnacl signs, and
// Discord's own package also judges every request.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import { verifyKey } from 'discord-interactions';
import nacl from 'tweetnacl';

import * as check from './checks.mjs';
import { discordAuthorized, discordCommand, discordEventsPing, discordPing } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newKeys = () => nacl.sign.keyPair.fromSeed(randomBytes(32));
const asHex = (bytes) => Buffer.from(bytes).toString('hex');
const [APP, STRANGER] = [newKeys(), newKeys()];

const receiver = await startReceiver({ DISCORD_PUBLIC_KEY: asHex(APP.publicKey) });

const INTERACTIONS = '/discord/interactions';
const EVENTS = '/discord/events';

const sign = (timestamp, body, keys = APP) =>
  asHex(nacl.sign.detached(Buffer.from(`${timestamp}${body}`), keys.secretKey));

const request = (path, body, signature, timestamp, headers = {}) => ({
  path,
  headers: {
    'Content-Type': 'application/json',
    'User-Agent': 'Discord-Interactions/1.0 (+https://discord.com)',
    'X-Signature-Ed25519': signature,
    'X-Signature-Timestamp': timestamp,
    ...headers,
  },
  body,
});

const signedRequest = (path, payload, timestamp = check.now()) => {
  const body = JSON.stringify(payload);
  return request(path, body, sign(timestamp, body), `${timestamp}`);
};

const acceptedByDiscord = ({ body, headers }) =>
  verifyKey(
    Buffer.from(body),
    headers['X-Signature-Ed25519'],
    headers['X-Signature-Timestamp'],
    asHex(APP.publicKey),
  );

const fence = () => {
  const command = discordCommand();
  return check.accept(receiver, signedRequest(INTERACTIONS, command), { id: command.id }, 202);
};

// ------------------------------------------------------------------------------------- accepted

test('discord answers the PING of interactions', async () => {
  const ping = signedRequest(INTERACTIONS, discordPing());
  assert.ok(await acceptedByDiscord(ping));
  const reply = await check.unprinted(receiver, ping, 200, fence);
  assert.match(reply.headers['content-type'], /^application\/json/);
  assert.deepEqual(JSON.parse(reply.body), { type: 1 });
});

test('discord answers the PING of Webhook Events', async () => {
  const ping = signedRequest(EVENTS, discordEventsPing());
  assert.ok(await acceptedByDiscord(ping));
  const reply = await check.unprinted(receiver, ping, 204, fence);
  assert.equal(reply.body.length, 0);
});

const authorized = { path: EVENTS, payload: discordAuthorized, status: 204 };
const genuine = [
  { name: 'a command' },
  { name: 'a command with emoji', payload: () => discordCommand({ text: 'Zoë 🦀 ♥' }) },
  { name: 'a command 290 s old', offset: -290 },
  { name: 'an event', ...authorized },
  // Discord retries for ten minutes, and a retry may carry the timestamp of the first attempt.
  { name: 'an event 600 s old', ...authorized, offset: -600 },
];

for (const { name, payload = discordCommand, path = INTERACTIONS, ...rest } of genuine) {
  test(`discord accepts ${name}`, async () => {
    const { status = 202, offset = 0 } = rest;
    const made = payload();
    const timestamp = check.now() + offset;
    const delivery = signedRequest(path, made, timestamp);
    assert.ok(await acceptedByDiscord(delivery), 'Discord’s own verifier accepts it');
    const expected = { provider: /^discord/, key: '1', signed_at: timestamp };
    if (path === INTERACTIONS) expected.id = made.id;
    else expected.event = made.event.type;
    const { reply } = await check.accept(receiver, delivery, expected, status);
    assert.equal(reply.body.length, 0);
  });
}

// -------------------------------------------------------------------------------------- refused

/** Makes one hex digit unreadable in such a way that a lenient parser reads the same byte: `05` becomes `5z`. */
const loosen = (hex) => {
  const at = hex.match(/../g).findIndex((pair) => /^0[1-9a-f]$/.test(pair));
  return at < 0 ? null : `${hex.slice(0, 2 * at)}${hex[2 * at + 1]}z${hex.slice(2 * at + 2)}`;
};

/** Returns a signed command whose signature can be changed in that way; nearly the first one always can. */
const loosenable = (path, t) => {
  for (;;) {
    const body = JSON.stringify(discordCommand());
    const signature = loosen(sign(t, body));
    if (signature) return request(path, body, signature, `${t}`);
  }
};

// Each case makes one request out of `body`, the time `t`, its header text `time`, and the good
// signature `good`. `discordAccepts` marks what Discord's own package lets pass: our receiver is
// stricter there.
const signedAs = (change) => (the) => request(the.path, the.body, change(the), the.time);
const timedAs = (change) => (the) => request(the.path, the.body, the.good, change(the));
const at =
  (change) =>
  ({ path, body, t }) =>
    request(path, body, sign(change(t), body), `${change(t)}`);

const tampered = [
  {
    name: 'the first brace moved from the body into the timestamp',
    make: ({ path, body, time, good }) => request(path, body.slice(1), good, `${time}{`),
    discordAccepts: true,
  },
  {
    name: 'the first member moved from the body into the timestamp',
    make: ({ path, body, time, good }) =>
      request(path, body.slice(9), good, time + body.slice(0, 9)),
    discordAccepts: true,
  },
  {
    name: 'the last digits moved from the timestamp into the body',
    make: ({ path, body, time, good }) =>
      request(path, time.slice(6) + body, good, time.slice(0, 6)),
    discordAccepts: true,
  },
  {
    name: 'the whole timestamp moved into the body',
    make: ({ path, body, time, good }) => request(path, time + body, good, ''),
    discordAccepts: true,
  },
  { name: 'a timestamp of 2015', make: at(() => 1_420_070_400), discordAccepts: true },
  {
    name: 'a timestamp 301 s old',
    make: at((t) => t - 301),
    discordAccepts: true,
    only: INTERACTIONS,
  },
  {
    name: 'a timestamp 301 s ahead',
    make: at((t) => t + 301),
    discordAccepts: true,
    only: INTERACTIONS,
  },
  { name: 'a timestamp 901 s ahead', make: at((t) => t + 901), discordAccepts: true },
  { name: 'a timestamp with a plus sign', make: at((t) => `+${t}`), discordAccepts: true },
  { name: 'a timestamp with a leading zero', make: at((t) => `0${t}`), discordAccepts: true },
  { name: 'a timestamp with a fraction', make: at((t) => `${t}.0`), discordAccepts: true },
  { name: 'a timestamp in milliseconds', make: at((t) => t * 1000), discordAccepts: true },
  { name: 'another timestamp', make: timedAs(({ t }) => `${t - 1}`) },
  {
    name: 'upper-case hex',
    make: signedAs(({ good }) => good.toUpperCase()),
    discordAccepts: true,
  },
  {
    name: 'a digit that is no hex',
    make: ({ path, t }) => loosenable(path, t),
    discordAccepts: true,
  },
  { name: 'an odd number of digits', make: signedAs(({ good }) => good.slice(1)) },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -2)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `${good}00`) },
  { name: 'junk for a signature', make: signedAs(() => 'zz'.repeat(64)) },
  { name: 'a sentence for a signature', make: signedAs(() => 'let me in') },
  { name: 'a signature of zeros', make: signedAs(() => '0'.repeat(128)) },
  { name: 'an empty signature', make: signedAs(() => '') },
  {
    name: 'a good and a bad signature line',
    make: signedAs(({ t, body, good }) => [good, sign(t, body, STRANGER)]),
  },
  {
    name: 'a bad and a good signature line',
    make: signedAs(({ t, body, good }) => [sign(t, body, STRANGER), good]),
  },
  { name: 'two timestamp lines', make: timedAs(({ t, time }) => [time, `${t - 1}`]) },
  { name: 'no signature header', make: signedAs(() => undefined) },
  { name: 'no timestamp header', make: timedAs(() => undefined) },
  { name: 'neither header', make: ({ path, body }) => request(path, body, undefined, undefined) },
  { name: 'another key', make: signedAs(({ t, body }) => sign(t, body, STRANGER)) },
  {
    name: 'one bit of the body flipped',
    make: ({ path, body, time, good }) =>
      request(path, check.flipBit(Buffer.from(body)), good, time),
  },
  {
    name: 'a newline after the body',
    make: ({ path, body, time, good }) => request(path, `${body}\n`, good, time),
  },
  {
    name: 'a JSON array, signed correctly',
    make: ({ path, payload, t }) => signedRequest(path, [payload], t),
    discordAccepts: true,
  },
];

const routes = [
  { path: INTERACTIONS, what: 'interactions', payload: discordCommand },
  { path: EVENTS, what: 'events', payload: discordAuthorized },
];

for (const { path, what, payload: create } of routes) {
  for (const { name, make, only = path, discordAccepts = false } of tampered) {
    if (only !== path) continue;
    test(`discord ${what} refuse ${name}`, async () => {
      await check.earlyInSecond();
      const payload = create();
      const body = JSON.stringify(payload);
      const t = check.now();
      const bad = make({ path, payload, body, t, time: `${t}`, good: sign(t, body) });
      // Discord's verifier takes one value of each header.
      if (Object.values(bad.headers).every((value) => typeof value === 'string')) {
        assert.equal(await acceptedByDiscord(bad), discordAccepts, 'Discord’s own verdict');
      }
      await check.refuse(receiver, bad, fence);
    });
  }
}

const misdirected = [
  { name: 'a command at the events route', path: EVENTS, payload: discordCommand },
  { name: 'an interactions PING at the events route', path: EVENTS, payload: discordPing },
  { name: 'an event at the interactions route', path: INTERACTIONS, payload: discordAuthorized },
  {
    name: 'an events PING at the interactions route',
    path: INTERACTIONS,
    payload: discordEventsPing,
  },
];

for (const { name, path, payload } of misdirected) {
  test(`discord answers 400 to ${name}`, () =>
    check.unprinted(receiver, signedRequest(path, payload()), 400, fence));
}

for (const { path, what } of routes) {
  test(`discord ${what} answer 405 to GET`, async () =>
    assert.equal((await receiver.send({ path, method: 'GET' })).status, 405));
}

test('discord: clean end, one line a delivery, nothing leaked', () =>
  // The public key is no secret; the seed must not be anywhere near the receiver.
  check.finish(receiver, [asHex(APP.secretKey)]));
