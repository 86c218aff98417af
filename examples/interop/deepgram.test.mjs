// Tests Deepgram: callbacks carry no signature. The user and password of the callback URL come back as Basic
// credentials, so no package of Deepgram is needed.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import * as check from './checks.mjs';
import { deepgramTranscript } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const USER = 'deepgram';
// Colons and a comma must not split the secret; `>>>` and `???` make its base64 differ from its base64url.
const PASSWORD = `pa:ss:${randomBytes(9).toString('hex')},>>>???~`;

const receiver = await startReceiver({
  DEEPGRAM_CALLBACK_USER: USER,
  DEEPGRAM_CALLBACK_PASSWORD: PASSWORD,
});

const base64 = (user, password) => Buffer.from(`${user}:${password}`).toString('base64');
const basic = (user, password) => `Basic ${base64(user, password)}`;
const GOOD = basic(USER, PASSWORD);

const request = (authorization, { words, method = 'POST', headers = {} } = {}) => ({
  path: '/deepgram',
  method,
  headers: { 'Content-Type': 'application/json', Authorization: authorization, ...headers },
  body: JSON.stringify(deepgramTranscript({ words })),
});

const fence = () => check.accept(receiver, request(GOOD), { provider: 'deepgram' }, 200);

test('the password has what the refused spellings need', () => {
  assert.match(base64(USER, PASSWORD), /\+.*\/.*=$/);
});

// ------------------------------------------------------------------------------------- accepted

const genuine = [
  { name: 'a transcript by POST' },
  { name: 'a transcript by PUT', method: 'PUT' },
  { name: 'a transcript of 3 MiB', words: 40_000, atLeast: 3 * 1024 * 1024 },
  {
    name: 'a transcript with dg-token beside',
    headers: { 'dg-token': randomBytes(16).toString('hex') },
  },
];

for (const { name, atLeast = 1, ...options } of genuine) {
  test(`deepgram accepts ${name}`, async () => {
    const delivery = request(GOOD, options);
    assert.ok(delivery.body.length >= atLeast);
    const expected = { provider: 'deepgram', key: '1', signed_at: null };
    await check.accept(receiver, delivery, expected, 200);
  });
}

// -------------------------------------------------------------------------------------- refused

// The name of the authentication scheme is case-insensitive (RFC 7617), so its spelling is not among the cases.
const bad = basic(USER, `${PASSWORD}x`);
const beforeComma = PASSWORD.slice(0, PASSWORD.indexOf(','));
const afterComma = PASSWORD.slice(PASSWORD.indexOf(',') + 1);

const forged = [
  { name: 'no credentials', authorization: undefined },
  { name: 'empty credentials', authorization: '' },
  { name: 'a wrong password', authorization: bad },
  { name: 'a wrong user', authorization: basic('deepgran', PASSWORD) },
  { name: 'an empty password', authorization: basic(USER, '') },
  { name: 'an empty user', authorization: basic('', PASSWORD) },
  { name: 'user and password exchanged', authorization: basic(PASSWORD, USER) },
  { name: 'the password up to its comma', authorization: basic(USER, beforeComma) },
  { name: 'the password after its comma', authorization: basic(USER, afterComma) },
  { name: 'the password up to its first colon', authorization: basic(USER, 'pa') },
  { name: 'the password in capitals', authorization: basic(USER, PASSWORD.toUpperCase()) },
  { name: 'the user only', authorization: `Basic ${Buffer.from(USER).toString('base64')}` },
  { name: 'the scheme only', authorization: 'Basic' },
  { name: 'credentials without a scheme', authorization: base64(USER, PASSWORD) },
  { name: 'credentials not encoded', authorization: `Basic ${USER}:${PASSWORD}` },
  { name: 'Bearer', authorization: GOOD.replace('Basic', 'Bearer') },
  { name: 'base64 without padding', authorization: GOOD.replace(/=+$/, '') },
  { name: 'base64 with more padding', authorization: `${GOOD}=` },
  { name: 'base64url', authorization: GOOD.replaceAll('+', '-').replaceAll('/', '_') },
  { name: 'a percent-encoded password', authorization: basic(USER, encodeURIComponent(PASSWORD)) },
  { name: 'good and bad credentials', authorization: [GOOD, bad] },
  { name: 'bad and good credentials', authorization: [bad, GOOD] },
  { name: 'the good credentials twice', authorization: [GOOD, GOOD] },
  {
    name: 'dg-token only',
    authorization: undefined,
    headers: { 'dg-token': randomBytes(16).toString('hex') },
  },
  {
    name: 'the password as dg-token',
    authorization: undefined,
    headers: { 'dg-token': PASSWORD },
  },
];

for (const { name, authorization, headers } of forged) {
  test(`deepgram refuses ${name}`, () =>
    check.refuse(receiver, request(authorization, { headers }), fence));
}

for (const method of ['GET', 'DELETE']) {
  test(`deepgram answers 405 to ${method}`, async () => {
    const headers = { Authorization: GOOD };
    assert.equal((await receiver.send({ path: '/deepgram', method, headers })).status, 405);
  });
}

test('deepgram: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [PASSWORD, beforeComma, afterComma, base64(USER, PASSWORD)]));
