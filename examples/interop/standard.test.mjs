// Tests Standard Webhooks: deliveries signed by the official package and by Svix's, and an attacker's variants of
// them. Neither package signs with private keys, so node:crypto does, with the key that Svix publishes in its tests.

import assert from 'node:assert/strict';
import { createPrivateKey, generateKeyPairSync, randomBytes, sign as signBytes } from 'node:crypto';
import { test } from 'node:test';

import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';

import * as check from './checks.mjs';
import { MARKER, standardMessage } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`;
const [FIRST, SECOND, STRANGER] = [newSecret(), newSecret(), newSecret()];

// The seed and the public key, as published with a signature that the first test makes again.
const PAIR = Buffer.from(
  '6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==',
  'base64',
);
const PUBLIC = `whpk_${PAIR.subarray(32).toString('base64')}`;
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const PRIVATE = createPrivateKey({
  key: Buffer.concat([PKCS8, PAIR.subarray(0, 32)]),
  format: 'der',
  type: 'pkcs8',
});
const FOREIGN = generateKeyPairSync('ed25519').privateKey;

const receiver = await startReceiver({
  STANDARD_WEBHOOK_SECRET: FIRST,
  STANDARD_WEBHOOK_SECRET_2: SECOND,
  STANDARD_WEBHOOK_PUBLIC_KEY: PUBLIC,
});

const newId = () => `msg_${randomBytes(12).toString('hex')}`;

const v1 = (id, t, body, secret = FIRST) => new Webhook(secret).sign(id, new Date(t * 1000), body);
const v1a = (id, t, body, key = PRIVATE) =>
  `v1a,${signBytes(null, Buffer.from(`${id}.${t}.${body}`), key).toString('base64')}`;
const base64In = (signature) => signature.slice(signature.indexOf(',') + 1);

const request = (body, id, time, signature, { family = 'webhook', headers = {} } = {}) => ({
  path: '/standard',
  headers: {
    'Content-Type': 'application/json',
    [`${family}-id`]: id,
    [`${family}-timestamp`]: time,
    [`${family}-signature`]: signature,
    ...headers,
  },
  body,
});

/**
 * Returns whether the official package accepts the request with one of our secrets, under its own headers or Svix's.
 */
const acceptedOfficially = ({ body, headers }) =>
  [FIRST, SECOND].some((secret) => {
    const isSvix = Object.keys(headers).some((name) => name.startsWith('svix-'));
    const Official = isSvix ? SvixWebhook : Webhook;
    try {
      new Official(secret).verify(Buffer.from(body), headers, { jsonParse: false });
      return true;
    } catch (error) {
      // Svix's package parses the body after it has verified it, and not every body is JSON.
      return error instanceof SyntaxError;
    }
  });

const fence = () => {
  const [id, t, body] = [newId(), check.now(), JSON.stringify(standardMessage())];
  return check.accept(receiver, request(body, id, `${t}`, v1(id, t, body)), { id }, 200);
};

test('standard: node:crypto makes the published v1a signature', () => {
  const published =
    'v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==';
  const made = v1a('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}');
  assert.equal(made, published);
  assert.equal(PUBLIC, 'whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=');
});

// ------------------------------------------------------------------------------------- accepted

const message = (options) => () => JSON.stringify(standardMessage(options));
const signedBy =
  (secret) =>
  ({ id, t, body }) =>
    v1(id, t, body, secret);
const beside = (text) => (the) => `${text} ${signedBy(FIRST)(the)}`;
const zeros = Buffer.alloc(32).toString('base64');

/** Makes a message whose body is about as long as the receiver allows. */
const large = () => {
  const made = standardMessage();
  made.data.padding = 'x'.repeat(1024 * 1024 - 64 - JSON.stringify(made).length);
  return JSON.stringify(made);
};

const genuine = [
  { name: 'a message' },
  { name: 'a message signed by Svix', family: 'svix' },
  { name: 'a message of another type', body: message({ type: 'unheard.of' }), event: 'unheard.of' },
  { name: 'emoji', body: message({ text: 'Zoë 🦀 ♥ \u2028 \uFFFD' }) },
  { name: 'a message without a type', body: () => `{"note":"${MARKER}"}`, event: null },
  { name: 'a body that is no JSON', body: () => `${MARKER}, in plain text`, event: null },
  { name: 'an empty body', body: () => '', event: null },
  { name: 'a body just under 1 MiB', body: large },
  { name: 'the second secret', sign: signedBy(SECOND), key: '2' },
  {
    name: 'v1 of both secrets, as while one is rotated',
    sign: (the) => `${signedBy(SECOND)(the)} ${signedBy(FIRST)(the)}`,
    key: /^[12]$/,
  },
  {
    name: 'Svix’s header while a secret is rotated',
    family: 'svix',
    sign: (the) => `${signedBy(STRANGER)(the)} ${signedBy(FIRST)(the)}`,
  },
  { name: 'an unknown version before it', sign: beside(`v9,${zeros}`) },
  {
    name: 'an unknown version with the same signature',
    sign: (the) => `${beside('v2')(the)} v2,x`,
  },
  { name: 'a wrong v1 before it', sign: beside(`v1,${zeros}`) },
  { name: 'a malformed v1 before it', sign: beside('v1,bad_signature') },
  { name: 'a v1 that is cut short', sign: beside('v1,g0hM9SsE') },
  { name: 'a wrong v1 behind it', sign: (the) => `${signedBy(FIRST)(the)} v1,${zeros}` },
  { name: 'a message 290 s old', offset: -290 },
  { name: 'a message 290 s ahead', offset: 290 },
  // The packages know only v1.
  { name: 'v1a', sign: ({ id, t, body }) => v1a(id, t, body), key: '3', unofficial: true },
  {
    name: 'v1a under Svix’s headers',
    family: 'svix',
    sign: ({ id, t, body }) => v1a(id, t, body),
    key: '3',
    unofficial: true,
  },
  {
    name: 'v1a beside v1, as while a sender moves',
    sign: (the) => `${signedBy(FIRST)(the)} ${v1a(the.id, the.t, the.body)}`,
    key: /^[13]$/,
  },
  {
    name: 'v1a behind the v1 of an unknown secret',
    sign: (the) => `${signedBy(STRANGER)(the)} ${v1a(the.id, the.t, the.body)}`,
    key: '3',
    unofficial: true,
  },
];

for (const { name, body: make = message(), sign = signedBy(FIRST), ...rest } of genuine) {
  test(`standard accepts ${name}`, async () => {
    const { event = 'invoice.paid', key = '1', offset = 0, family, unofficial } = rest;
    const [id, t, body] = [newId(), check.now() + offset, make()];
    const delivery = request(body, id, `${t}`, sign({ id, t, body }), { family });
    assert.ok(unofficial || acceptedOfficially(delivery), 'the official package accepts it');
    const expected = { provider: 'standard-webhooks', event, id, key, signed_at: t };
    const { reply } = await check.accept(receiver, delivery, expected, 200);
    assert.equal(reply.body.length, 0);
  });
}

// -------------------------------------------------------------------------------------- refused

// Each case makes one request out of `id`, the time `t` and its text `time`, `body` (a message with
// one U+FFFD in it), `bytes` (the same as a Buffer) and the good signature `good`. `official` marks
// what the official package lets pass: our receiver is stricter there.
const sent = (change) => (the) => request(change(the), the.id, the.time, the.good);
const signedAs = (change) => (the) => request(the.body, the.id, the.time, change(the));
const idAs = (change) => (the) => request(the.body, change(the), the.time, the.good);
const timedAs = (change) => (the) => request(the.body, the.id, change(the), the.good);
const headed = (change) => (the) =>
  request(the.body, the.id, the.time, the.good, { headers: change(the) });
const forgedWith = (secret) =>
  signedAs(({ id, t, body }) => `v1,${check.hmac64(secret, `${id}.${t}.${body}`)}`);
/** Signs exactly this spelling of the time. */
const spelled = (spelling) => (the) => {
  const time = spelling(the.t);
  const signature = `v1,${check.hmac64(KEY, `${the.id}.${time}.${the.body}`)}`;
  return request(the.body, the.id, time, signature);
};
const KEY = Buffer.from(FIRST.slice(6), 'base64');

const tampered = [
  ...check.changedBodies(sent, { official: true }),
  { name: 'another id', make: idAs(() => newId()) },
  { name: 'an id in capitals', make: idAs(({ id }) => id.toUpperCase()) },
  {
    name: 'a time moved from the body into the id',
    make: ({ id, t, body }) => request(body, `${id}.${t}`, `${t}`, v1(id, t, `${t}.${body}`)),
    official: true,
  },
  {
    name: 'an id with a point, signed',
    make: ({ t, body }) => request(body, 'a.b', `${t}`, v1('a.b', t, body)),
    official: true,
  },
  { name: 'another time', make: timedAs(({ t }) => `${t - 1}`) },
  {
    name: 'a message 301 s old',
    make: ({ id, t, body }) => request(body, id, `${t - 301}`, v1(id, t - 301, body)),
  },
  {
    name: 'a message 301 s ahead',
    make: ({ id, t, body }) => request(body, id, `${t + 301}`, v1(id, t + 301, body)),
  },
  { name: 'a time given a plus sign', make: timedAs(({ t }) => `+${t}`), official: true },
  { name: 'a time given a leading zero', make: timedAs(({ t }) => `0${t}`), official: true },
  { name: 'a time given letters', make: timedAs(({ t }) => `${t}abc`), official: true },
  { name: 'a time given a fraction', make: timedAs(({ t }) => `${t}.9`), official: true },
  { name: 'a signed time with a plus sign', make: spelled((t) => `+${t}`) },
  { name: 'a signed time with a leading zero', make: spelled((t) => `0${t}`) },
  { name: 'a signed time in milliseconds', make: spelled((t) => `${t}000`) },
  { name: 'a signed time that is a word', make: spelled(() => 'hello') },
  { name: 'no id', make: idAs(() => undefined) },
  { name: 'no time', make: timedAs(() => undefined) },
  { name: 'no signature', make: signedAs(() => undefined) },
  {
    name: 'an empty id, signed',
    make: ({ t, body }) => request(body, '', `${t}`, v1('', t, body)),
  },
  { name: 'an empty time', make: timedAs(() => '') },
  { name: 'an empty signature', make: signedAs(() => '') },
  { name: 'two ids', make: idAs(({ id }) => [id, newId()]) },
  { name: 'the same id twice', make: idAs(({ id }) => [id, id]) },
  { name: 'two times', make: timedAs(({ t, time }) => [time, `${t - 1}`]) },
  { name: 'a good and a bad header line', make: signedAs(({ good }) => [good, `v1,${zeros}`]) },
  { name: 'a bad and a good header line', make: signedAs(({ good }) => [`v1,${zeros}`, good]) },
  { name: 'the good header line twice', make: signedAs(({ good }) => [good, good]) },
  {
    name: 'both families at once',
    make: headed(({ id, time, good }) => ({
      'svix-id': id,
      'svix-timestamp': time,
      'svix-signature': good,
    })),
    official: true,
  },
  {
    name: 'an id of the other family beside',
    make: headed(() => ({ 'svix-id': newId() })),
  },
  {
    name: 'the signature under the other family alone',
    make: ({ id, time, good, body }) =>
      request(body, id, time, undefined, { headers: { 'svix-signature': good } }),
    official: true,
  },
  { name: 'a wrong secret', make: signedAs(signedBy(STRANGER)) },
  { name: 'an HMAC under the empty secret', make: forgedWith('') },
  { name: 'an HMAC under the secret’s text', make: forgedWith(FIRST) },
  { name: 'an HMAC under the text without whsec_', make: forgedWith(FIRST.slice(6)) },
  { name: 'an HMAC under the public key', make: forgedWith(PAIR.subarray(32)) },
  { name: 'an HMAC under the public key’s text', make: forgedWith(PUBLIC) },
  {
    name: 'v1a of another key',
    make: signedAs(({ id, t, body }) => v1a(id, t, body, FOREIGN)),
  },
  {
    name: 'a v1a with one bit flipped',
    make: signedAs(({ id, t, body }) => {
      const bytes = Buffer.from(base64In(v1a(id, t, body)), 'base64');
      return `v1a,${check.flipBit(bytes).toString('base64')}`;
    }),
  },
  {
    name: 'the v1a called v1',
    make: signedAs((the) => v1a(the.id, the.t, the.body).replace('v1a', 'v1')),
  },
  { name: 'the v1 called v1a', make: signedAs(({ good }) => good.replace('v1', 'v1a')) },
  { name: 'the v1 called v2', make: signedAs(({ good }) => good.replace('v1', 'v2')) },
  { name: 'the v1 called V1', make: signedAs(({ good }) => good.replace('v1', 'V1')) },
  { name: 'no version', make: signedAs(({ good }) => base64In(good)) },
  {
    name: 'an equals sign behind the version',
    make: signedAs(({ good }) => good.replace(',', '=')),
  },
  { name: 'commas between signatures', make: signedAs(({ good }) => `v1,${zeros},${good}`) },
  { name: 'three wrong signatures', make: signedAs(() => Array(3).fill(`v1,${zeros}`).join(' ')) },
  {
    name: 'the good one behind a thousand',
    make: signedAs(({ good }) => `${`v1,${zeros} `.repeat(1000)}${good}`),
    official: true,
  },
  {
    name: 'hex for base64',
    make: signedAs(({ good }) => `v1,${Buffer.from(base64In(good), 'base64').toString('hex')}`),
  },
  { name: 'base64 without padding', make: signedAs(({ good }) => good.replace(/=+$/, '')) },
  { name: 'base64 with more padding', make: signedAs(({ good }) => `${good}=`) },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -4)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `${good}AAAA`) },
  { name: 'an empty v1', make: signedAs(() => 'v1,') },
  {
    name: 'Stripe’s header instead',
    make: ({ id, t, body }) => {
      const signed = `t=${t},v1=${check.hmac(FIRST, `${t}.${body}`)}`;
      return request(body, id, `${t}`, undefined, { headers: { 'Stripe-Signature': signed } });
    },
  },
];

for (const { name, make, official = false } of tampered) {
  test(`standard refuses ${name}`, async () => {
    await check.earlyInSecond();
    const body = JSON.stringify(standardMessage({ text: 'Zoë \uFFFD' }));
    const [id, t] = [newId(), check.now()];
    const the = { id, t, time: `${t}`, body, bytes: Buffer.from(body), good: v1(id, t, body) };
    const bad = make(the);
    // The packages take one value of each header.
    const values = Object.values(bad.headers).filter((value) => value !== undefined);
    if (values.every((value) => typeof value === 'string')) {
      assert.equal(acceptedOfficially(bad), official, 'the official package’s verdict');
    }
    await check.refuse(receiver, bad, fence);
  });
}

for (const method of ['GET', 'PUT', 'DELETE']) {
  test(`standard answers 405 to ${method}`, async () =>
    assert.equal((await receiver.send({ path: '/standard', method })).status, 405));
}

test('standard: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [
    ...[FIRST, SECOND, STRANGER].flatMap((secret) => [secret, secret.slice(6)]),
    PAIR.subarray(0, 32).toString('base64'),
  ]));
