// Tests X: challenges and activity. X publishes no package that signs, so node:crypto does; the first test makes the
// signatures again that are in the tests of X's own twitter-autohook.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import * as check from './checks.mjs';
import { xAccountActivity, xActivity, xStreamPost } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => randomBytes(25).toString('hex');
const [FIRST, SECOND, STRANGER] = [newSecret(), newSecret(), newSecret()];

const receiver = await startReceiver({ X_CONSUMER_SECRET: FIRST, X_CONSUMER_SECRET_2: SECOND });

const sign = (bytes, secret = FIRST) => `sha256=${check.hmac64(secret, bytes)}`;

const request = (body, signature, headers = {}) => ({
  path: '/x',
  headers: {
    'Content-Type': 'application/json',
    'X-Twitter-Webhooks-Signature': signature,
    ...headers,
  },
  body,
});

/** Makes a challenge with this query; `signature` is that of the query, or is absent. */
const challenge = (query, signature) => ({
  path: `/x${query === '' ? '' : `?${query}`}`,
  method: 'GET',
  headers: { 'X-Twitter-Webhooks-Signature': signature },
});

const fence = () => {
  const made = xActivity();
  const body = JSON.stringify(made);
  return check.accept(receiver, request(body, sign(body)), { id: made.data.event_uuid }, 200);
};

test('x: node:crypto makes the published signatures', () => {
  assert.equal(
    sign('{"test_number":1,"test_string":"two"}', 'test'),
    'sha256=YWHphPn/JFq43jkF0y4/w8R/SelmLjvpunhVFY8JhlI=',
  );
  assert.equal(
    sign('test=1&other_test=2', 'test'),
    'sha256=25Cu3iwbbiqBTwQRzcKJZwisjf736V2Q8UaTlkfLSoc=',
  );
});

// ------------------------------------------------------------------------------------- accepted

const genuine = [
  { name: 'an activity' },
  { name: 'an activity with emoji', make: () => xActivity({ text: 'Zoë 🦀 ♥ \uFFFD' }) },
  {
    name: 'an activity of an unknown type',
    make: () => xActivity({ type: 'unheard.of' }),
    event: 'unheard.of',
  },
  { name: 'an account’s activity', make: xAccountActivity, event: 'tweet_create_events' },
  { name: 'a post of a filtered stream', make: xStreamPost, event: null },
  { name: 'a pretty-printed body', print: (made) => `${JSON.stringify(made, null, 2)}\n` },
  {
    name: 'an activity just under 1 MiB',
    make: () => xActivity({ text: 'x'.repeat(1024 * 1024 - 512) }),
  },
  { name: 'an activity under the second secret', secret: SECOND, key: '2' },
  {
    name: 'an activity labelled as text',
    headers: { 'Content-Type': 'text/plain' },
  },
];

for (const { name, make = xActivity, print = JSON.stringify, ...rest } of genuine) {
  test(`x accepts ${name}`, async () => {
    const { event = 'profile.update.bio', secret = FIRST, key = '1', headers } = rest;
    const made = make();
    const body = print(made);
    const id = made.data?.event_uuid ?? null;
    const delivery = request(body, sign(body, secret), headers);
    const expected = { provider: 'x', event, id, key, signed_at: null };
    const { reply } = await check.accept(receiver, delivery, expected, 200);
    assert.equal(reply.body.length, 0);
  });
}

// ----------------------------------------------------------------------------------- challenges

const newToken = () => randomBytes(24).toString('base64url');

const challenges = [
  { name: 'unsigned' },
  { name: 'with a nonce', more: '&nonce=abc' },
  { name: 'with a nonce before it', before: 'nonce=a%2Bb&' },
  { name: 'signed', secret: FIRST },
  { name: 'signed, with a nonce', secret: FIRST, more: '&nonce=abc' },
  // Whatever signed the challenge, X must get the answer that the current secret makes.
  { name: 'signed with the second secret', secret: SECOND },
  { name: 'of one character', token: 'a' },
  { name: 'of 128 characters', token: 'a'.repeat(128) },
  { name: 'of digits', token: '1234567890' },
  { name: 'of every kind of character', token: 'Az09._-' },
];

for (const { name, token = newToken(), secret, before = '', more = '' } of challenges) {
  test(`x: a challenge is answered, ${name}`, async () => {
    const query = `${before}crc_token=${token}${more}`;
    const probe = challenge(query, secret && sign(query, secret));
    const reply = await check.unprinted(receiver, probe, 200, fence);
    assert.match(reply.headers['content-type'], /^application\/json/);
    assert.deepEqual(JSON.parse(reply.body), { response_token: sign(token) });
  });
}

const ACTIVITY = JSON.stringify(xActivity());

const noChallenges = [
  { name: 'no query', query: '' },
  { name: 'no token', query: 'nonce=abc' },
  { name: 'an empty token', query: 'crc_token=' },
  { name: 'a second token', query: 'crc_token=abc&crc_token=%7B%7D' },
  { name: 'the same token twice', query: 'crc_token=abc&crc_token=abc' },
  { name: 'a token without a value', query: 'crc_token' },
  { name: 'braces', query: 'crc_token={}' },
  { name: 'braces, percent-encoded', query: 'crc_token=%7B%7D' },
  { name: 'an event, percent-encoded', query: `crc_token=${encodeURIComponent(ACTIVITY)}` },
  { name: 'an equals sign', query: 'crc_token=abc=' },
  { name: 'a percent-encoded equals sign', query: 'crc_token=abc%3D' },
  { name: 'a plus sign', query: 'crc_token=a+b' },
  { name: 'a slash', query: 'crc_token=a/b' },
  { name: 'a quote', query: 'crc_token=%22abc%22' },
  { name: 'a token with an encoded letter', query: 'crc_token=%61bc' },
  { name: 'a newline', query: 'crc_token=abc%0A' },
  { name: 'letters beyond ASCII', query: 'crc_token=%C3%A4' },
  { name: '129 characters', query: `crc_token=${'a'.repeat(129)}` },
  { name: 'a name in capitals', query: 'CRC_TOKEN=abc' },
];

for (const { name, query } of noChallenges) {
  for (const signed of [false, true]) {
    // A signature would make a query valid that nobody should have signed.
    test(`x refuses a challenge of ${name}${signed ? ', signed' : ''}`, () =>
      check.refuse(receiver, challenge(query, signed ? sign(query) : undefined), fence));
  }
}

const TOKEN = 'crc_token=challenge_string';
const wronglySigned = [
  { name: 'of a stranger', signature: sign(TOKEN, STRANGER) },
  { name: 'of the token only', signature: sign('challenge_string') },
  { name: 'of another token', signature: sign('crc_token=another') },
  { name: 'of the query with its question mark', signature: sign(`?${TOKEN}`) },
  { name: 'of the path and the query', signature: sign(`/x?${TOKEN}`) },
  { name: 'of nothing', signature: sign('') },
  { name: 'that is empty', signature: '' },
  { name: 'without a prefix', signature: check.hmac64(FIRST, TOKEN) },
  { name: 'that is there twice', signature: [sign(TOKEN), sign(TOKEN)] },
];

for (const { name, signature } of wronglySigned) {
  test(`x refuses a challenge with a signature ${name}`, () =>
    check.refuse(receiver, challenge(TOKEN, signature), fence));
}

test('x refuses a challenge with a body', () => {
  const probe = { ...challenge(TOKEN, sign(TOKEN)), body: ACTIVITY };
  return check.refuse(receiver, probe, fence);
});

test('x refuses a challenge by POST', () =>
  check.refuse(receiver, { ...challenge(TOKEN), method: 'POST', body: '' }, fence));

// Anyone gets the key's HMAC of a token, so none of these may be the signature of a delivery.
const oracle = ['123', 'null', 'true', '1.5', '-1', 'crc_token', 'abc.def'];

for (const token of oracle) {
  test(`x refuses the body ${token} under the answer to that challenge`, async () => {
    const probe = challenge(`crc_token=${token}`);
    const reply = await check.unprinted(receiver, probe, 200, fence);
    const { response_token: signature } = JSON.parse(reply.body);
    assert.equal(signature, sign(token), 'the answer would sign the body');
    await check.refuse(receiver, request(token, signature), fence);
    // The receiver itself has told us this one.
    receiver.sentSecrets.delete(signature.match(/[A-Za-z0-9+/]{16,}/)[0]);
  });
}

// -------------------------------------------------------------------------------------- refused

// Each case makes one request out of `body` (an activity with one U+FFFD in it), `bytes` (the same as a
// Buffer) and the good header `good`.
const sent = (change) => (the) => request(change(the), the.good);
const signedAs = (change) => (the) => request(the.body, change(the));
const forgedWith = (secret) => signedAs(({ body }) => sign(body, secret));
const properly = (change) => (the) => request(change(the), sign(change(the)));
const base64In = (header) => header.slice('sha256='.length);
const hexOf = (header) => Buffer.from(base64In(header), 'base64').toString('hex');

const tampered = [
  ...check.changedBodies(sent),
  { name: 'a signed number', make: properly(() => '456') },
  { name: 'a signed word', make: properly(() => 'false') },
  { name: 'a signed text', make: properly(() => '"text"') },
  { name: 'a signed array', make: properly(({ body }) => `[${body}]`) },
  { name: 'a signed empty body', make: properly(() => '') },
  { name: 'a signed query', make: properly(() => TOKEN) },
  { name: 'no signature', make: signedAs(() => undefined) },
  { name: 'an empty signature', make: signedAs(() => '') },
  { name: 'the prefix alone', make: signedAs(() => 'sha256=') },
  { name: 'no prefix', make: signedAs(({ good }) => base64In(good)) },
  { name: 'the prefix twice', make: signedAs(({ good }) => `sha256=${good}`) },
  { name: 'the prefix in capitals', make: signedAs(({ good }) => `SHA256=${base64In(good)}`) },
  { name: 'the prefix sha1=', make: signedAs(({ good }) => `sha1=${base64In(good)}`) },
  {
    name: 'SHA-1 under its own prefix',
    make: signedAs(({ body }) => `sha1=${check.hmac64(FIRST, body, 'sha1')}`),
  },
  { name: 'hex', make: signedAs(({ good }) => `sha256=${hexOf(good)}`) },
  { name: 'no padding', make: signedAs(({ good }) => good.replace(/=$/, '')) },
  { name: 'more padding', make: signedAs(({ good }) => `${good}=`) },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -4)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `${good}AAAA`) },
  { name: 'a good and a bad line', make: signedAs(({ good }) => [good, sign('x')]) },
  { name: 'a bad and a good line', make: signedAs(({ good }) => [sign('x'), good]) },
  { name: 'the good line twice', make: signedAs(({ good }) => [good, good]) },
  { name: 'two signatures in one line', make: signedAs(({ good }) => `${sign('x')},${good}`) },
  { name: 'a stranger’s secret', make: forgedWith(STRANGER) },
  { name: 'the empty secret', make: forgedWith('') },
  { name: 'the two secrets as one', make: forgedWith(`${FIRST},${SECOND}`) },
  { name: 'the decoded secret', make: forgedWith(Buffer.from(FIRST, 'hex')) },
  {
    name: 'GitHub’s header instead',
    make: ({ body }) =>
      request(body, undefined, { 'X-Hub-Signature-256': `sha256=${check.hmac(FIRST, body)}` }),
  },
];

for (const { name, make } of tampered) {
  test(`x refuses ${name}`, async () => {
    const body = JSON.stringify(xActivity({ text: 'Zoë \uFFFD' }));
    const bad = make({ body, bytes: Buffer.from(body), good: sign(body) });
    await check.refuse(receiver, bad, fence);
  });
}

for (const method of ['PUT', 'PATCH', 'DELETE']) {
  test(`x answers 405 to ${method}`, () =>
    check.unprinted(receiver, { ...request(ACTIVITY, sign(ACTIVITY)), method }, 405, fence));
}

test('x: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [FIRST, SECOND, STRANGER]));
