// Tests Contentful: requests signed by its own toolkit, and an attacker's variants of them. If the toolkit accepts a
// variant that the receiver refuses, the test shows that.

import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { signRequest, verifyRequest } from '@contentful/node-apps-toolkit';

import * as check from './checks.mjs';
import { contentfulEntry } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => randomBytes(48).toString('base64');
const [FIRST, SECOND, STRANGER] = [newSecret(), newSecret(), newSecret()];

const receiver = await startReceiver({ CONTENTFUL_SIGNING_SECRET: FIRST, CONTENTFUL_SIGNING_SECRET_2: SECOND });

const PUBLISH = 'ContentManagement.Entry.publish';
const TYPE = 'application/vnd.contentful.management.v1+json';
const LIST = 'x-contentful-signed-headers';
const SIGNATURE = 'x-contentful-signature';
const TIME = 'x-contentful-timestamp';

/** A request as Contentful sends it; `unsigned` headers are added after it was signed. */
function request(
  body,
  { path = '/contentful', method = 'POST', secret = FIRST, at = Date.now(), ...rest } = {},
) {
  const { headers = { 'X-Contentful-Topic': PUBLISH, 'Content-Type': TYPE }, unsigned = {} } = rest;
  const signed = signRequest(secret, { method, path, headers, body }, at);
  return { path, method, headers: { ...headers, ...signed, ...unsigned }, body };
}

/** Returns whether the toolkit accepts the request. */
const acceptedOfficially = ({ path, method, headers, body }) => {
  try {
    return verifyRequest(FIRST, { path, method, headers, body });
  } catch {
    return false;
  }
};

const newBody = () => JSON.stringify(contentfulEntry());
const newKey = () => randomBytes(32).toString('hex');

const fence = () => {
  const id = newKey();
  const headers = { 'X-Contentful-Topic': PUBLISH, 'X-Contentful-Idempotency-Key': id };
  return check.accept(receiver, request(newBody(), { headers }), { id }, 200);
};

// ------------------------------------------------------------------------------------- accepted

const genuine = [
  { name: 'a webhook' },
  { name: 'one with emoji', body: () => JSON.stringify(contentfulEntry({ title: 'Zoë 🦀 \uFFFD' })) },
  { name: 'a pretty-printed body', body: () => JSON.stringify(contentfulEntry(), null, 2) },
  { name: 'what a transformation makes of it', body: () => `title=${randomUUID()}` },
  { name: 'PUT', method: 'PUT' },
  { name: 'DELETE', method: 'DELETE' },
  { name: 'GET without a body', method: 'GET', body: () => undefined },
  { name: 'a query', path: '/contentful?a=1&b=2' },
  { name: 'an escaped query', path: '/contentful?a=x%20y&b=%C3%A9&c=(~*!)' },
  { name: 'an empty query', path: '/contentful?' },
  { name: 'the second secret', secret: SECOND, key: '2' },
  {
    name: 'more headers, some of them with semicolons',
    headers: {
      'X-Contentful-Topic': PUBLISH,
      'X-Contentful-Webhook-Name': 'my webhook; the first: one',
      'X-Custom': 'a:b;c:d',
    },
  },
  { name: 'a topic in the list and blanks around it', headers: { 'X-Contentful-Topic': ` ${PUBLISH} ` } },
  { name: 'a topic that is not in the list', headers: {}, unsigned: { 'X-Contentful-Topic': PUBLISH }, event: null },
  { name: 'no topic', headers: {}, event: null },
  { name: 'a body just under 1 MiB', body: () => JSON.stringify(contentfulEntry({ title: 'x'.repeat(1024 * 1024 - 700) })) },
  { name: '28 seconds of age', at: -28_000 },
];

for (const { name, body = newBody, key = '1', event = PUBLISH, at = 0, ...rest } of genuine) {
  test(`contentful accepts ${name}`, async () => {
    const made = request(body(), { ...rest, at: Date.now() + at });
    if (key === '1') assert.ok(acceptedOfficially(made), 'the toolkit accepts it too');
    const expected = { provider: 'contentful', event, key };
    const { reply } = await check.accept(receiver, made, expected, 200);
    assert.equal(reply.body.length, 0);
  });
}

test('contentful: a signed key is the id, an unsigned one is not that of the delivery', async () => {
  const id = newKey();
  const headers = { 'X-Contentful-Idempotency-Key': id };
  const { line } = await check.accept(receiver, request(newBody(), { headers }), { id }, 200);
  assert.equal(line.signed_at, Number(line.signed_at));
});

// -------------------------------------------------------------------------------------- refused

const changed = (change) => (the) => ({ ...the, ...change(the) });
const headed = (name, change) => (the) => ({
  ...the,
  headers: { ...the.headers, [name]: change(the.headers[name], the) },
});

const tampered = [
  { name: 'one bit of the body flipped', make: changed(({ body }) => ({ body: check.flipBit(Buffer.from(body)) })) },
  { name: 'a re-serialised body', make: changed(({ body }) => ({ body: JSON.stringify(JSON.parse(body), null, 2) })) },
  { name: 'a newline after the body', make: changed(({ body }) => ({ body: `${body}\n` })) },
  { name: 'an empty body', make: changed(() => ({ body: '' })) },
  { name: 'a BOM before the body', make: changed(({ body }) => ({ body: Buffer.concat([check.BOM, Buffer.from(body)]) })) },
  { name: 'another method', make: changed(() => ({ method: 'PUT' })) },
  { name: 'a query', make: changed(() => ({ path: '/contentful?admin=true' })) },
  { name: 'another topic', make: headed('X-Contentful-Topic', () => 'ContentManagement.Entry.delete') },
  { name: 'another content type', make: headed('Content-Type', () => 'text/plain') },
  { name: 'the topic taken out of the list', make: headed(LIST, (list) => list.replace(',x-contentful-topic', '')) },
  { name: 'the topic taken away', make: headed('X-Contentful-Topic', () => undefined) },
  { name: 'the topic twice', make: headed('X-Contentful-Topic', (topic) => [topic, topic]) },
  { name: 'a header more in the list', official: true, make: headed(LIST, (list) => `${list},x-more`) },
  { name: 'the list in capitals', make: headed(LIST, (list) => list.toUpperCase()) },
  { name: 'blanks in the list', make: headed(LIST, (list) => list.replaceAll(',', ', ')) },
  { name: 'the list in another order', official: true, make: headed(LIST, (list) => list.split(',').reverse().join(',')) },
  { name: 'a header twice in the list', official: true, make: headed(LIST, (list) => `content-type,${list}`) },
  { name: 'no list', make: headed(LIST, () => undefined) },
  { name: 'an empty list', make: headed(LIST, () => '') },
  { name: 'another time', make: headed(TIME, (time) => `${Number(time) + 1}`) },
  { name: 'a tail behind the time', official: true, make: headed(TIME, (time) => `${time}abc`) },
  { name: 'a zero before the time', official: true, make: headed(TIME, (time) => `0${time}`) },
  { name: 'no time', make: headed(TIME, () => undefined) },
  { name: 'no signature', make: headed(SIGNATURE, () => undefined) },
  { name: 'an empty signature', make: headed(SIGNATURE, () => '') },
  { name: 'a signature of zeros', make: headed(SIGNATURE, () => '0'.repeat(64)) },
  { name: 'a signature in capitals', make: headed(SIGNATURE, (hex) => hex.toUpperCase()) },
  { name: 'a truncated signature', make: headed(SIGNATURE, (hex) => hex.slice(0, -2)) },
  { name: 'base64', make: headed(SIGNATURE, (hex) => Buffer.from(hex, 'hex').toString('base64')) },
  { name: 'the signature twice', make: headed(SIGNATURE, (hex) => [hex, hex]) },
];

for (const { name, make, official = false } of tampered) {
  test(`contentful refuses ${name}`, async () => {
    const bad = make(request(newBody()));
    assert.equal(acceptedOfficially(bad), official, 'what the toolkit thinks of it');
    await check.refuse(receiver, bad, fence);
  });
}

const signedOtherwise = [
  { name: 'a stranger’s secret', secret: STRANGER },
  { name: 'another path', path: '/another', official: true },
  { name: '32 seconds of age', at: -32_000 },
  { name: 'a time 32 seconds ahead', at: 32_000, official: true },
  { name: 'a second question mark', path: '/contentful?a=1?b=2', official: true },
  {
    name: 'a value that looks like another header',
    headers: { 'Content-Type': 'a;x-contentful-topic:b', 'X-Contentful-Topic': PUBLISH },
    official: true,
  },
];

for (const { name, at = 0, official = false, path, ...rest } of signedOtherwise) {
  test(`contentful refuses ${name}`, async () => {
    const bad = request(newBody(), { ...rest, path, at: Date.now() + at });
    assert.equal(acceptedOfficially(bad), official, 'what the toolkit thinks of it');
    if (path === '/another') bad.path = '/contentful';
    await check.refuse(receiver, bad, fence);
  });
}

test('contentful refuses what was changed behind a second question mark', async () => {
  const good = request(newBody(), { path: '/contentful?a=1' });
  const bad = { ...good, path: '/contentful?a=1?admin=true' };
  assert.ok(acceptedOfficially(bad), 'the toolkit does not see it');
  await check.refuse(receiver, bad, fence);
});

test('contentful answers 405 to OPTIONS', async () => {
  const probe = request(newBody(), { method: 'OPTIONS' });
  await check.unprinted(receiver, probe, 405, fence);
});

test('contentful: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [FIRST, SECOND, STRANGER]));
