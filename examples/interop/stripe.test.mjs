// Tests Stripe: deliveries signed by Stripe's own package, and an attacker's variants of them.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import { sign as signLikeGithub } from '@octokit/webhooks-methods';
import Stripe from 'stripe';

import * as check from './checks.mjs';
import { stripeSnapshot, stripeThin } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => `whsec_${randomBytes(24).toString('hex')}`;
const [FIRST, SECOND, STRANGER] = [newSecret(), newSecret(), newSecret()];

const receiver = await startReceiver({ STRIPE_WEBHOOK_SECRET: FIRST, STRIPE_WEBHOOK_SECRET_2: SECOND });

// Stripe sends its bodies pretty-printed.
const pretty = (event) => JSON.stringify(event, null, 2);

const header = (payload, { secret = FIRST, timestamp = check.now(), scheme } = {}) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp, scheme });

const signatureIn = (text) => text.split('=').at(-1);

const request = (body, signature, headers = {}) => ({
  path: '/stripe',
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
    'Stripe-Signature': signature,
    ...headers,
  },
  body,
});

/** Returns whether Stripe's own verifier accepts the request with one of our two secrets. */
const acceptedByStripe = ({ body, headers }) =>
  [FIRST, SECOND].some((secret) => {
    try {
      const signed = headers['Stripe-Signature'];
      return Stripe.webhooks.signature.verifyHeader(Buffer.from(body), signed, secret, 300);
    } catch {
      return false;
    }
  });

const fence = () => {
  const event = stripeSnapshot();
  const body = pretty(event);
  return check.accept(receiver, request(body, header(body)), { id: event.id });
};

// ------------------------------------------------------------------------------------- accepted

const large = () => {
  const event = stripeSnapshot({ metadata: { padding: '' } });
  const room = 1024 * 1024 - 64 - Buffer.byteLength(pretty(event));
  event.data.object.metadata.padding = 'x'.repeat(room);
  return event;
};

const genuine = [
  { name: 'a snapshot event' },
  { name: 'a thin event', event: stripeThin },
  { name: 'a compact body', print: JSON.stringify },
  { name: 'a pretty-printed body with a final newline', print: (event) => `${pretty(event)}\n` },
  {
    name: 'emoji and other non-ASCII text',
    event: () => stripeSnapshot({ name: 'Zoë 🦀 Ōkami ♥ \u2028 \uFFFD' }),
  },
  { name: 'an unknown event type', event: () => stripeSnapshot({ type: 'unheard.of.event' }) },
  { name: 'the second secret', options: { secret: SECOND }, key: '2' },
  {
    name: 'v1 of both secrets, as while a secret is rolled',
    amend: (signed, body, timestamp) =>
      `${signed},v1=${signatureIn(header(body, { secret: SECOND, timestamp }))}`,
    key: /^[12]$/,
  },
  {
    name: 'a stranger’s v1 before ours',
    amend: (signed, body, timestamp) =>
      `${header(body, { secret: STRANGER, timestamp })},v1=${signatureIn(signed)}`,
  },
  { name: 'a malformed sibling signature', amend: (signed) => `${signed},v1=bad_signature` },
  {
    name: 'v0 beside v1, as in test mode',
    amend: (signed) => `${signed},v0=${randomBytes(32).toString('hex')}`,
  },
  { name: 'a body just under 1 MiB', event: large },
  { name: 'a timestamp 290 s old', offset: -290 },
  { name: 'a timestamp 290 s ahead', offset: 290 },
];

for (const { name, event: make = stripeSnapshot, print = pretty, ...rest } of genuine) {
  test(`stripe accepts ${name}`, async () => {
    const { options = {}, offset = 0, amend = (signed) => signed, key = '1' } = rest;
    const event = make();
    const body = print(event);
    const timestamp = check.now() + offset;
    const signed = amend(header(body, { timestamp, ...options }), body, timestamp);
    assert.ok(acceptedByStripe(request(body, signed)), 'Stripe’s own verifier accepts it');
    await check.accept(receiver, request(body, signed), {
      provider: 'stripe',
      event: event.type,
      id: event.id,
      key,
      signed_at: timestamp,
    });
  });
}

// -------------------------------------------------------------------------------------- refused

// Each case makes one request out of `body` (a pretty-printed event with one U+FFFD in it), `bytes`
// (the same as a Buffer), the time `t` and the good header `good`. `stripeAccepts` marks what
// Stripe's own package lets pass: our receiver is stricter there.
const sent = (change) => (the) => request(change(the), the.good);
const signedAs = (change) => (the) => request(the.body, change(the));

/** Makes a header whose `t` is spelled `spelling(t)`, with a signature over exactly that text. */
const spelled = (spelling) =>
  signedAs(({ body, t }) => {
    const text = spelling(t);
    return `t=${text},v1=${check.hmac(FIRST, `${text}.${body}`)}`;
  });

/** Makes a header whose `t` is spelled in another way after a genuine signature was made. */
const respelled = (spelling) =>
  signedAs(({ good, t }) => good.replace(`t=${t}`, `t=${spelling(t)}`));

const forgedWith = (secret) =>
  signedAs(({ body, t }) => `t=${t},v1=${check.hmac(secret, `${t}.${body}`)}`);

const tampered = [
  { name: 'one bit of the body flipped', make: sent(({ bytes }) => check.flipBit(bytes)) },
  { name: 'a re-serialised body', make: sent(({ body }) => JSON.stringify(JSON.parse(body))) },
  { name: 'a newline after the body', make: sent(({ body }) => `${body}\n`) },
  { name: 'an empty body', make: sent(() => '') },
  {
    name: 'a BOM before the body',
    make: sent(({ bytes }) => Buffer.concat([check.BOM, bytes])),
    stripeAccepts: true,
  },
  {
    name: 'U+FFFD replaced by the byte FF',
    make: sent(({ bytes }) => check.swapBytes(bytes, check.REPLACEMENT, check.NOT_UTF8)),
    stripeAccepts: true,
  },
  {
    name: 'the byte FF replaced by U+FFFD',
    make: ({ bytes, t }) => {
      const original = check.swapBytes(bytes, check.REPLACEMENT, check.NOT_UTF8);
      const signed = check.hmac(FIRST, Buffer.concat([Buffer.from(`${t}.`), original]));
      return request(bytes, `t=${t},v1=${signed}`);
    },
  },
  { name: 'a wrong secret', make: signedAs(({ body }) => header(body, { secret: STRANGER })) },
  { name: 'an HMAC under the empty secret', make: forgedWith('') },
  { name: 'an HMAC under the secret "undefined"', make: forgedWith('undefined') },
  { name: 'an HMAC under the two secrets as one', make: forgedWith(`${FIRST},${SECOND}`) },
  { name: 'an HMAC under the secret without whsec_', make: forgedWith(FIRST.slice(6)) },
  {
    name: 'an HMAC under the base64-decoded secret',
    make: forgedWith(Buffer.from(FIRST.slice(6), 'base64')),
  },
  {
    name: 'a timestamp 301 s old',
    make: signedAs(({ body, t }) => header(body, { timestamp: t - 301 })),
  },
  {
    name: 'a timestamp 301 s ahead',
    make: signedAs(({ body, t }) => header(body, { timestamp: t + 301 })),
    stripeAccepts: true,
  },
  { name: 'no signature header', make: signedAs(() => undefined) },
  { name: 'an empty signature header', make: signedAs(() => '') },
  {
    name: 'a good and a bad header line',
    make: signedAs(({ body, good }) => [good, header(body, { secret: STRANGER })]),
  },
  {
    name: 'a bad and a good header line',
    make: signedAs(({ body, good }) => [header(body, { secret: STRANGER }), good]),
  },
  { name: 'the good header line twice', make: signedAs(({ good }) => [good, good]) },
  { name: 'only v0', make: signedAs(({ body }) => header(body, { scheme: 'v0' })) },
  {
    name: 'upper-case hex',
    make: signedAs(({ t, good }) => `t=${t},v1=${signatureIn(good).toUpperCase()}`),
  },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -1)) },
  { name: 'a signature half as long', make: signedAs(({ good }) => good.slice(0, -32)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `${good}00`) },
  { name: 'an empty v1', make: signedAs(({ t }) => `t=${t},v1=`) },
  { name: 'no t', make: signedAs(({ good }) => good.replace(/^t=\d+,/, '')) },
  { name: 'an empty t', make: signedAs(({ good }) => good.replace(/^t=\d+/, 't=')) },
  { name: 'commas only', make: signedAs(() => ',,') },
  { name: 'a signed t with a plus sign', make: spelled((t) => `+${t}`) },
  { name: 'a signed t with a leading zero', make: spelled((t) => `0${t}`) },
  { name: 'a signed t after a space', make: spelled((t) => ` ${t}`) },
  { name: 'a signed t with letters after it', make: spelled((t) => `${t}abc`) },
  { name: 'a signed t 123abc', make: spelled(() => '123abc') },
  { name: 'a t given a plus sign', make: respelled((t) => `+${t}`), stripeAccepts: true },
  { name: 'a t given a leading zero', make: respelled((t) => `0${t}`), stripeAccepts: true },
  { name: 'a t given a space', make: respelled((t) => ` ${t}`), stripeAccepts: true },
  { name: 'a t given letters', make: respelled((t) => `${t}abc`), stripeAccepts: true },
  {
    name: 't twice, the good one first',
    make: signedAs(({ good, t }) => good.replace(',', `,t=${t - 1},`)),
  },
  {
    name: 't twice, the good one last',
    make: signedAs(({ good, t }) => `t=${t - 1},${good}`),
    stripeAccepts: true,
  },
  {
    name: 'the same t twice',
    make: signedAs(({ good, t }) => `t=${t},${good}`),
    stripeAccepts: true,
  },
  { name: 'a signature moved to another timestamp', make: respelled((t) => t - 1) },
  {
    name: 'GitHub’s header instead',
    make: async ({ body }) =>
      request(body, undefined, { 'X-Hub-Signature-256': await signLikeGithub(FIRST, body) }),
  },
];

for (const { name, make, stripeAccepts = false } of tampered) {
  test(`stripe refuses ${name}`, async () => {
    await check.earlyInSecond();
    const body = pretty(stripeSnapshot({ name: 'Zoë \uFFFD' }));
    const t = check.now();
    const good = header(body, { timestamp: t });
    const bad = await make({ body, bytes: Buffer.from(body), t, good });
    // Stripe's verifier takes one header value only.
    if (!Array.isArray(bad.headers['Stripe-Signature'])) {
      assert.equal(acceptedByStripe(bad), stripeAccepts, 'the verdict of Stripe’s own verifier');
    }
    await check.refuse(receiver, bad, fence);
  });
}

test('stripe: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [FIRST, SECOND, STRANGER]));
