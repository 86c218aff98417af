// Tests Shopify: webhooks and Events. Shopify's package verifies but does not sign, and is far larger than all the
// others together, so node:crypto signs; the first test makes Shopify's published signature again.

import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';

import * as check from './checks.mjs';
import { shopifyOrder } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => `shpss_${randomBytes(16).toString('hex')}`;
const [NEW, OLD, STRANGER] = [newSecret(), newSecret(), newSecret()];

const receiver = await startReceiver({ SHOPIFY_CLIENT_SECRET: NEW, SHOPIFY_CLIENT_SECRET_2: OLD });

const sign = (bytes, secret = NEW) => check.hmac64(secret, bytes);

const request = (body, signature, { topic = 'orders/create', id, family = 'X-Shopify', headers } = {}) => ({
  path: '/shopify',
  headers: {
    'Content-Type': 'application/json',
    [`${family}-Topic`]: topic,
    [`${family}-Hmac-Sha256`]: signature,
    [`${family}-Shop-Domain`]: 'example.myshopify.com',
    [`${family}-API-Version`]: '2026-10',
    [`${family}-Webhook-Id`]: id,
    ...headers,
  },
  body,
});

const fence = () => {
  const [id, body] = [randomUUID(), JSON.stringify(shopifyOrder())];
  return check.accept(receiver, request(body, sign(body), { id }), { id }, 200);
};

test('shopify: node:crypto makes the published signature', () =>
  assert.equal(
    sign('{"foo": "bar"}', 'test_secret_key'),
    'B23tXN681gZ0qIWNRrgtzBE9XSDo5yaUu6wfmhu3a7g=',
  ));

// ------------------------------------------------------------------------------------- accepted

const PRIVACY = { shop_id: 954889, shop_domain: 'example.myshopify.com' };
const CUSTOMER = { ...PRIVACY, customer: { id: 1, email: 'a@example.com', phone: null } };
const REQUESTS = {
  'shop/redact': PRIVACY,
  'customers/redact': { ...CUSTOMER, orders_to_redact: [1] },
  'customers/data_request': { ...CUSTOMER, orders_requested: [1], data_request: { id: 9 } },
};

const genuine = [
  { name: 'an order' },
  { name: 'an order with emoji', make: () => shopifyOrder({ note: 'Zoë 🦀 ♥ \uFFFD' }) },
  { name: 'an unknown topic', topic: 'unheard/of' },
  { name: 'an order under the headers of Events', family: 'Shopify', topic: 'Order' },
  { name: 'headers in lower case', family: 'x-shopify' },
  { name: 'a pretty-printed body', print: (made) => `${JSON.stringify(made, null, 2)}\n` },
  { name: 'the XML of an old subscription', print: ({ id }) => `<order><id>${id}</id></order>` },
  { name: 'the old secret', secret: OLD, key: '2' },
  { name: 'an order of 2 MiB', make: () => shopifyOrder({ note: 'x'.repeat(2 << 20) }) },
  ...Object.entries(REQUESTS).map(([topic, body]) => ({ name: topic, topic, make: () => body })),
  {
    name: 'an event with the headers of a webhook beside',
    family: 'Shopify',
    topic: 'Order',
    headers: { 'X-Shopify-Topic': 'shop/redact', 'X-Shopify-Hmac-Sha256': 'AAAA' },
  },
];

for (const { name, make = shopifyOrder, print = JSON.stringify, ...rest } of genuine) {
  test(`shopify accepts ${name}`, async () => {
    const { secret = NEW, key = '1', topic = 'orders/create', ...more } = rest;
    const [id, body] = [randomUUID(), print(make())];
    const delivery = request(body, sign(body, secret), { ...more, topic, id });
    const expected = { provider: 'shopify', event: topic, id, key, signed_at: null };
    const { reply } = await check.accept(receiver, delivery, expected, 200);
    assert.equal(reply.body.length, 0);
  });
}

// -------------------------------------------------------------------------------------- refused

const sent = (change) => (the) => request(change(the), the.good);
const signedAs = (change) => (the) => request(the.body, change(the));
const forgedWith = (secret) => signedAs(({ body }) => sign(body, secret));

const tampered = [
  ...check.changedBodies(sent),
  { name: 'no signature', make: signedAs(() => undefined) },
  { name: 'an empty signature', make: signedAs(() => '') },
  { name: 'hex', make: signedAs(({ good }) => Buffer.from(good, 'base64').toString('hex')) },
  { name: 'a prefix', make: signedAs(({ good }) => `sha256=${good}`) },
  { name: 'SHA-1', make: signedAs(({ body }) => check.hmac64(NEW, body, 'sha1')) },
  { name: 'no padding', make: signedAs(({ good }) => good.replace(/=$/, '')) },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -4)) },
  { name: 'the good line twice', make: signedAs(({ good }) => [good, good]) },
  { name: 'a good and a bad line', make: signedAs(({ good }) => [good, sign('x')]) },
  { name: 'a stranger’s secret', make: forgedWith(STRANGER) },
  { name: 'the empty secret', make: forgedWith('') },
  { name: 'the two secrets as one', make: forgedWith(`${NEW},${OLD}`) },
  {
    name: 'a wrong signature of Events beside a good one of webhooks',
    make: ({ body, good }) => request(body, good, { headers: { 'Shopify-Hmac-Sha256': sign('x') } }),
  },
];

for (const { name, make } of tampered) {
  test(`shopify refuses ${name}`, async () => {
    const body = JSON.stringify(shopifyOrder({ note: 'Zoë \uFFFD' }));
    const bad = make({ body, bytes: Buffer.from(body), good: sign(body) });
    await check.refuse(receiver, bad, fence);
  });
}

// ----------------------------------------------------------------------------- authentic, and unreadable

// The topic is not signed, so a delivery without a topic in its head is still authentic.
const topicless = [
  {
    name: 'the signature of Events with the topic of webhooks',
    make: (body, id) => request(body, undefined, { id, headers: { 'Shopify-Hmac-Sha256': sign(body) } }),
    printed: null, // the id of the other family is none of this one
  },
  { name: 'no topic', make: (body, id) => request(body, sign(body), { id, headers: { 'X-Shopify-Topic': undefined } }) },
  { name: 'a blank topic', make: (body, id) => request(body, sign(body), { id, topic: '' }) },
  { name: 'the topic twice', make: (body, id) => request(body, sign(body), { id, topic: ['a/b', 'a/b'] }) },
  {
    name: 'an event without a topic',
    make: (body, id) =>
      request(body, sign(body), { id, family: 'Shopify', headers: { 'Shopify-Topic': undefined } }),
  },
];

for (const { name, make, printed } of topicless) {
  test(`shopify hands over ${name} as unreadable`, async () => {
    const [id, body] = [randomUUID(), JSON.stringify(shopifyOrder())];
    const expected = { event: null, id: printed === null ? null : id, key: '1' };
    await check.unreadable(receiver, make(body, id), expected, 'no-event-name', fence);
  });
}

// The signatures are genuine, but these bodies are no deliveries under that topic: nobody erases a shop for them.
for (const topic of Object.keys(REQUESTS)) {
  for (const [own, made] of Object.entries({ ...REQUESTS, 'orders/create': shopifyOrder() })) {
    if (own === topic) continue;
    test(`shopify: ${own} does not become ${topic}`, async () => {
      const [id, body] = [randomUUID(), JSON.stringify(made)];
      const delivery = request(body, sign(body), { id, topic });
      await check.unreadable(receiver, delivery, { event: topic, id }, 'contradiction', fence);
    });
  }
}

test('shopify: the signed value of a cookie is no event', async () => {
  const body = 'offline_example.myshopify.com';
  await check.unprinted(receiver, request(body, sign(body)), 400, fence);
});

test('shopify: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [NEW, OLD, STRANGER]));
