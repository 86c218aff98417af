// Tests GitHub: deliveries signed by Octokit's own package, and an attacker's variants of them.

import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';

import { sign, verifyWithFallback } from '@octokit/webhooks-methods';

import * as check from './checks.mjs';
import { githubIssues, githubPing, githubPush, githubUnknown } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => randomBytes(20).toString('hex');
const [FIRST, SECOND, STRANGER] = [newSecret(), newSecret(), newSecret()];

const receiver = await startReceiver({ GITHUB_WEBHOOK_SECRET: FIRST, GITHUB_WEBHOOK_SECRET_2: SECOND });

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

const asForm = (payload) => new URLSearchParams({ payload: JSON.stringify(payload) }).toString();

const request = (body, signature, headers = {}) => ({
  path: '/github',
  headers: {
    Accept: '*/*',
    'Content-Type': JSON_TYPE,
    'User-Agent': 'GitHub-Hookshot/044aadd',
    'X-GitHub-Delivery': randomUUID(),
    'X-GitHub-Event': 'push',
    'X-GitHub-Hook-ID': '292430182',
    'X-GitHub-Hook-Installation-Target-ID': '1296269',
    'X-GitHub-Hook-Installation-Target-Type': 'repository',
    'X-Hub-Signature-256': signature,
    ...headers,
  },
  body,
});

const fence = async () => {
  const body = JSON.stringify(githubPush());
  const genuine = request(body, await sign(FIRST, body));
  return check.accept(receiver, genuine, { id: genuine.headers['X-GitHub-Delivery'] });
};

// ------------------------------------------------------------------------------------- accepted

const genuine = [
  { name: 'a push' },
  { name: 'a ping', event: 'ping', payload: githubPing },
  { name: 'an issues event', event: 'issues', payload: githubIssues },
  { name: 'an unknown event name', event: 'unheard_of', payload: githubUnknown },
  {
    name: 'a payload of 6 MiB',
    payload: () => githubPush({ commits: 1536, message: 'm'.repeat(4096) }),
    atLeast: 6 * 1024 * 1024,
  },
  { name: 'a form', print: asForm, type: FORM_TYPE },
  { name: 'a form with a character set', print: asForm, type: `${FORM_TYPE}; charset=utf-8` },
  { name: 'a form mislabelled as JSON', print: asForm, type: JSON_TYPE },
  {
    name: 'a form with emoji',
    payload: () => githubPush({ message: 'Ship it 🚀' }),
    print: asForm,
    type: FORM_TYPE,
  },
  { name: 'emoji', payload: () => githubPush({ message: 'Zoë ♥ 🦀 ships \u001b[34m' }) },
  { name: 'the second secret', secret: SECOND, key: '2' },
];

for (const { name, payload = githubPush, print = JSON.stringify, ...rest } of genuine) {
  test(`github accepts ${name}`, async () => {
    const { event = 'push', type = JSON_TYPE, secret = FIRST, key = '1', atLeast = 1 } = rest;
    const body = print(payload());
    assert.ok(Buffer.byteLength(body) >= atLeast);
    const signature = await sign(secret, body);
    assert.ok(await verifyWithFallback(FIRST, body, signature, [SECOND]), 'Octokit accepts it');
    const delivery = request(body, signature, {
      'Content-Type': type,
      'X-GitHub-Event': event,
      // GitHub always sends this older header as well.
      'X-Hub-Signature': `sha1=${check.hmac(secret, body, 'sha1')}`,
    });
    await check.accept(receiver, delivery, {
      provider: 'github',
      event,
      id: delivery.headers['X-GitHub-Delivery'],
      key,
      signed_at: null,
    });
  });
}

// -------------------------------------------------------------------------------------- refused

// Each case makes one request out of `body` (a push with one U+FFFD in it), `bytes` (the same as a
// Buffer), the good header `good` and its 64 hex characters `digest`.
const sent = (change) => (the) => request(change(the), the.good);
const signedAs = (change) => (the) => request(the.body, change(the));
const headed = (change) => (the) => request(the.body, the.good, change(the));
const forgedWith = (secret) => signedAs(({ body }) => `sha256=${check.hmac(secret, body)}`);

const stranger = ({ body }) => `sha256=${check.hmac(STRANGER, body)}`;
const sha1 = ({ body }) => check.hmac(FIRST, body, 'sha1');

const tampered = [
  ...check.changedBodies(sent),
  {
    name: 'a form whose JSON was signed instead of its bytes',
    make: ({ body, good }) =>
      request(asForm(JSON.parse(body)), good, { 'Content-Type': FORM_TYPE }),
  },
  {
    name: 'the JSON out of a signed form',
    make: async ({ body }) => request(body, await sign(FIRST, asForm(JSON.parse(body)))),
  },
  { name: 'no signature header', make: signedAs(() => undefined) },
  { name: 'an empty signature header', make: signedAs(() => '') },
  {
    name: 'the SHA-1 header only',
    make: (the) => request(the.body, undefined, { 'X-Hub-Signature': `sha1=${sha1(the)}` }),
  },
  { name: 'SHA-1 under the SHA-256 header', make: signedAs((the) => `sha1=${sha1(the)}`) },
  { name: 'a SHA-1 digest called SHA-256', make: signedAs((the) => `sha256=${sha1(the)}`) },
  {
    name: 'SHA-256 under the SHA-1 header',
    make: ({ body, good }) => request(body, undefined, { 'X-Hub-Signature': good }),
  },
  {
    name: 'SHA-512 under the SHA-256 header',
    make: signedAs(({ body }) => `sha512=${check.hmac(FIRST, body, 'sha512')}`),
  },
  { name: 'the prefix md5=', make: signedAs(({ digest }) => `md5=${digest}`) },
  {
    name: 'the prefix sha1= before a SHA-256 digest',
    make: signedAs(({ digest }) => `sha1=${digest}`),
  },
  { name: 'no prefix', make: signedAs(({ digest }) => digest) },
  { name: 'the prefix twice', make: signedAs(({ good }) => `sha256=${good}`) },
  { name: 'the prefix alone', make: signedAs(() => 'sha256=') },
  { name: 'an upper-case prefix', make: signedAs(({ digest }) => `SHA256=${digest}`) },
  { name: 'upper-case hex', make: signedAs(({ digest }) => `sha256=${digest.toUpperCase()}`) },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -1)) },
  { name: 'a signature half as long', make: signedAs(({ good }) => good.slice(0, -32)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `${good}00`) },
  { name: 'junk for hex', make: signedAs(() => `sha256=${'zz'.repeat(32)}`) },
  {
    name: 'a base64 digest',
    make: signedAs(({ digest }) => `sha256=${Buffer.from(digest, 'hex').toString('base64')}`),
  },
  { name: 'a good and a bad header line', make: signedAs((the) => [the.good, stranger(the)]) },
  { name: 'a bad and a good header line', make: signedAs((the) => [stranger(the), the.good]) },
  { name: 'the good header line twice', make: signedAs(({ good }) => [good, good]) },
  { name: 'two signatures in one line', make: signedAs((the) => `${stranger(the)},${the.good}`) },
  { name: 'a wrong secret', make: signedAs(stranger) },
  { name: 'an HMAC under the empty secret', make: forgedWith('') },
  { name: 'an HMAC under the secret "undefined"', make: forgedWith('undefined') },
  { name: 'an HMAC under the two secrets as one', make: forgedWith(`${FIRST},${SECOND}`) },
  { name: 'an HMAC under the hex-decoded secret', make: forgedWith(Buffer.from(FIRST, 'hex')) },
  {
    name: 'Stripe’s header instead',
    make: ({ body }) => {
      const t = check.now();
      const v1 = check.hmac(FIRST, `${t}.${body}`);
      return request(body, undefined, { 'Stripe-Signature': `t=${t},v1=${v1}` });
    },
  },
];

for (const { name, make } of tampered) {
  test(`github refuses ${name}`, async () => {
    const body = JSON.stringify(githubPush({ message: 'Zoë \uFFFD' }));
    const good = await sign(FIRST, body);
    const digest = good.slice('sha256='.length);
    const bad = await make({ body, bytes: Buffer.from(body), good, digest });
    await check.refuse(receiver, bad, fence);
  });
}

// ----------------------------------------------------------------------------- authentic, and unreadable

// GitHub signs no header and never retries, so whatever happens to the event's header, no delivery is lost.
const named = (event) => ({ 'X-GitHub-Event': event });
const unreadable = [
  { name: 'no event header', event: undefined },
  { name: 'a blank event header', event: '' },
  { name: 'an event header of blanks', event: '  ' },
  { name: 'two event headers', event: ['push', 'issues'] },
  { name: 'the same event header twice', event: ['push', 'push'] },
  { name: 'an event header that is not ASCII', event: 'pusché' },
  { name: 'a push called issues', event: 'issues', reason: 'contradiction', printed: 'issues' },
  { name: 'a push called pull_request', event: 'pull_request', reason: 'contradiction', printed: 'pull_request' },
];

for (const { name, event, reason = 'no-event-name', printed = null } of unreadable) {
  test(`github hands over ${name} as unreadable`, async () => {
    const body = JSON.stringify(githubPush());
    const delivery = request(body, await sign(FIRST, body), named(event));
    const expected = { event: printed, id: delivery.headers['X-GitHub-Delivery'], key: '1' };
    await check.unreadable(receiver, delivery, expected, reason, fence);
  });

  test(`github refuses ${name} under a stranger’s signature`, async () => {
    const body = JSON.stringify(githubPush());
    await check.refuse(receiver, request(body, await sign(STRANGER, body), named(event)), fence);
  });
}

test('github: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [FIRST, SECOND, STRANGER]));
