// Tests Slack: events, slash commands and interactivity. Slack publishes a verifier but no signer, so node:crypto
// signs, and Bolt's verifier also judges every request.

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';

import { verifySlackRequest } from '@slack/bolt';

import * as check from './checks.mjs';
import {
  MARKER,
  slackCommand,
  slackEvent,
  slackInteraction,
  slackRateLimited,
  slackUrlVerification,
} from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => randomBytes(16).toString('hex');
const [FIRST, SECOND, STRANGER] = [newSecret(), newSecret(), newSecret()];

const receiver = await startReceiver({ SLACK_SIGNING_SECRET: FIRST, SLACK_SIGNING_SECRET_2: SECOND });

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

const asForm = (fields) => new URLSearchParams(fields).toString();
const asPayload = (payload) => asForm({ payload: JSON.stringify(payload) });

const sign = (time, body, secret = FIRST) =>
  `v0=${check.hmac(secret, Buffer.concat([Buffer.from(`v0:${time}:`), Buffer.from(body)]))}`;

const request = (path, body, signature, time, headers = {}) => ({
  path,
  headers: {
    'Content-Type': path === EVENTS ? JSON_TYPE : FORM_TYPE,
    'User-Agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'X-Slack-Signature': signature,
    'X-Slack-Request-Timestamp': time,
    ...headers,
  },
  body,
});

const signedRequest = (path, body, { t = check.now(), secret, headers } = {}) =>
  request(path, body, sign(t, body, secret), `${t}`, headers);

const EVENTS = '/slack/events';
const COMMANDS = '/slack/commands';
const INTERACTIVITY = '/slack/interactivity';

/** Returns a new genuine body for each route, with what the receiver must print of it. */
const fresh = {
  [EVENTS]: (options) => {
    const made = slackEvent(options);
    return { body: JSON.stringify(made), id: made.event_id, event: made.event.type };
  },
  [COMMANDS]: (options) => {
    const made = slackCommand(options);
    return { body: asForm(made), id: made.trigger_id, event: made.command };
  },
  [INTERACTIVITY]: (options) => {
    const made = slackInteraction(options);
    return { body: asPayload(made), id: made.trigger_id, event: made.type };
  },
};

const acceptedByBolt = ({ body, headers }) =>
  [FIRST, SECOND].some((signingSecret) => {
    const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
    try {
      verifySlackRequest({ signingSecret, body: `${body}`, headers: Object.fromEntries(lower) });
      return true;
    } catch {
      return false;
    }
  });

const fence = () => {
  const { body, id } = fresh[EVENTS]();
  return check.accept(receiver, signedRequest(EVENTS, body), { id }, 200);
};

// ------------------------------------------------------------------------------------- accepted

const retried = { 'X-Slack-Retry-Num': '1', 'X-Slack-Retry-Reason': 'http_timeout' };
const dropping = (name) => {
  const { [name]: _, ...rest } = slackInteraction({ type: 'view_closed' });
  return { body: asPayload(rest), id: null, event: 'view_closed' };
};

const genuine = [
  { name: 'an event' },
  { name: 'an event with emoji', options: { text: 'Zoë 🦀 ♥ \uFFFD' } },
  { name: 'an event of an unknown type', options: { type: 'unheard_of' } },
  { name: 'an event that is retried', headers: retried },
  { name: 'an event under the second secret', secret: SECOND, key: '2' },
  { name: 'an event 290 s old', offset: -290 },
  { name: 'an event 290 s ahead', offset: 290 },
  {
    name: 'that events are withheld',
    make: () => ({
      body: JSON.stringify(slackRateLimited()),
      id: null,
      event: 'app_rate_limited',
    }),
  },
  {
    name: 'a challenge that is no token, without an echo',
    make: () => ({
      body: JSON.stringify(slackUrlVerification('<script>')),
      id: null,
      event: 'url_verification',
    }),
  },
  { name: 'a command', path: COMMANDS },
  { name: 'a command without text', path: COMMANDS, options: { text: '' } },
  { name: 'a command with emoji', path: COMMANDS, options: { text: 'Zoë 🦀 & more + %41' } },
  { name: 'a command under the second secret', path: COMMANDS, secret: SECOND, key: '2' },
  {
    name: 'a command labelled as text',
    path: COMMANDS,
    headers: { 'Content-Type': 'text/plain' },
  },
  {
    name: 'a command whose spaces are %20',
    path: COMMANDS,
    make: () => {
      const made = fresh[COMMANDS]();
      return { ...made, body: made.body.replaceAll('+', '%20') };
    },
  },
  { name: 'an action', path: INTERACTIVITY },
  {
    name: 'a modal that was submitted',
    path: INTERACTIVITY,
    options: { type: 'view_submission', view: { id: 'V1', callback_id: 'order' } },
  },
  { name: 'an unknown interaction', path: INTERACTIVITY, options: { type: 'unheard_of' } },
  {
    name: 'a modal that was closed, which has no trigger',
    path: INTERACTIVITY,
    make: () => dropping('trigger_id'),
  },
];

for (const { name, path = EVENTS, options, make, ...rest } of genuine) {
  test(`slack accepts ${name}`, async () => {
    const { secret = FIRST, key = '1', offset = 0, headers } = rest;
    const { body, id, event } = (make ?? fresh[path])(options);
    const t = check.now() + offset;
    const delivery = signedRequest(path, body, { t, secret, headers });
    assert.ok(acceptedByBolt(delivery), 'Bolt accepts it');
    const expected = { provider: path.slice(1).replace('/', '-'), event, id, key, signed_at: t };
    const { reply } = await check.accept(receiver, delivery, expected, 200);
    // Text in the reply to a command would be shown to the user.
    assert.equal(reply.body.length, 0);
  });
}

// ----------------------------------------------------------------------- answered without a handler

test('slack: the challenge is answered', async () => {
  const made = slackUrlVerification();
  const handshake = signedRequest(EVENTS, JSON.stringify(made));
  assert.ok(acceptedByBolt(handshake));
  const reply = await check.unprinted(receiver, handshake, 200, fence);
  assert.match(reply.headers['content-type'], /^application\/json/);
  assert.deepEqual(JSON.parse(reply.body), { challenge: made.challenge });
});

const sslChecks = [
  { name: 'unsigned', body: 'ssl_check=1' },
  { name: 'unsigned with a token', body: `ssl_check=1&token=${MARKER}` },
  { name: 'signed', body: 'ssl_check=1', signed: true },
];

for (const { name, body, signed } of sslChecks) {
  test(`slack: the test of the certificate is answered, ${name}`, async () => {
    const probe = signed
      ? signedRequest(COMMANDS, body)
      : request(COMMANDS, body, undefined, undefined);
    const reply = await check.unprinted(receiver, probe, 200, fence);
    assert.equal(reply.body.length, 0);
  });
}

const smuggled = [
  { name: 'a command beside it', body: `${asForm(slackCommand())}&ssl_check=1` },
  { name: 'a command behind it', body: `ssl_check=1&${asForm(slackCommand())}` },
  { name: 'another field', body: 'ssl_check=1&text=x' },
  { name: 'another value', body: 'ssl_check=0' },
  { name: 'itself again', body: 'ssl_check=1&ssl_check=1' },
  { name: 'a token of 300 characters', body: `ssl_check=1&token=${'x'.repeat(300)}` },
  { name: 'a bad signature', body: 'ssl_check=1', signature: `v0=${'0'.repeat(64)}` },
  { name: 'an empty signature', body: 'ssl_check=1', signature: '' },
  { name: 'the route of events', body: 'ssl_check=1', path: EVENTS },
  { name: 'the route of interactivity', body: 'ssl_check=1', path: INTERACTIVITY },
];

for (const { name, body, signature, path = COMMANDS } of smuggled) {
  test(`slack refuses an unsigned test of the certificate with ${name}`, () => {
    const time = signature === undefined ? undefined : `${check.now()}`;
    return check.refuse(receiver, request(path, body, signature, time), fence);
  });
}

// -------------------------------------------------------------------------------------- refused

// Each case makes one request out of `path`, `body`, `bytes` (the same as a Buffer), the time `t`, its
// header text `time`, and the good signature `good`. `bolt` marks what Bolt's verifier lets pass: our
// receiver is stricter there.
const sent = (change) => (the) => request(the.path, change(the), the.good, the.time);
const signedAs = (change) => (the) => request(the.path, the.body, change(the), the.time);
const timedAs = (change) => (the) => request(the.path, the.body, the.good, change(the));
/** Signs exactly this spelling of the time. */
const spelled = (spelling) => (the) => {
  const time = `${spelling(the.t)}`;
  return request(the.path, the.body, sign(time, the.body), time);
};
const forgedWith = (secret) => signedAs(({ time, body }) => sign(time, body, secret));
const digestIn = (signature) => signature.slice(3);

const tampered = [
  { name: 'one bit of the body flipped', make: sent(({ bytes }) => check.flipBit(bytes)) },
  { name: 'six dashes after the body', make: sent(({ body }) => `${body}------`) },
  { name: 'a newline after the body', make: sent(({ body }) => `${body}\n`) },
  { name: 'an empty body', make: sent(() => '') },
  { name: 'a BOM before the body', make: sent(({ bytes }) => Buffer.concat([check.BOM, bytes])) },
  {
    name: 'U+FFFD replaced by the byte FF',
    make: ({ path, t }) => {
      const signed = Buffer.from(`x=${REPLACED}`);
      const bytes = check.swapBytes(signed, check.REPLACEMENT, check.NOT_UTF8);
      return request(path, bytes, sign(t, signed), `${t}`);
    },
    bolt: true,
  },
  { name: 'another time', make: timedAs(({ t }) => `${t - 1}`) },
  { name: 'a time 301 s old', make: spelled((t) => t - 301) },
  { name: 'a time 301 s ahead', make: spelled((t) => t + 301), bolt: true },
  { name: 'a time in milliseconds', make: spelled((t) => t * 1000), bolt: true },
  { name: 'a time with a plus sign', make: spelled((t) => `+${t}`), bolt: true },
  { name: 'a time with a leading zero', make: spelled((t) => `0${t}`), bolt: true },
  { name: 'a time with a fraction', make: spelled((t) => `${t}.5`), bolt: true },
  { name: 'a time that is a word', make: spelled(() => 'now'), bolt: true },
  {
    name: 'a colon and the body’s start moved into the time',
    make: ({ path, t }) => request(path, '{}', sign(t, '1:{}'), `${t}:1`),
    bolt: true,
  },
  { name: 'no time', make: timedAs(() => undefined) },
  { name: 'an empty time', make: timedAs(() => '') },
  { name: 'two times', make: timedAs(({ t, time }) => [time, `${t - 1}`]) },
  { name: 'no signature', make: signedAs(() => undefined) },
  { name: 'an empty signature', make: signedAs(() => '') },
  { name: 'a good and a bad line', make: signedAs(({ good }) => [good, `v0=${'0'.repeat(64)}`]) },
  { name: 'a bad and a good line', make: signedAs(({ good }) => [`v0=${'0'.repeat(64)}`, good]) },
  { name: 'the good line twice', make: signedAs(({ good }) => [good, good]) },
  { name: 'two signatures in one line', make: signedAs(({ good }) => `${good},${good}`) },
  { name: 'a second digest behind it', make: signedAs(({ good }) => `${good}=00`), bolt: true },
  { name: 'no version', make: signedAs(({ good }) => digestIn(good)) },
  { name: 'version v1', make: signedAs(({ good }) => good.replace('v0', 'v1')) },
  { name: 'version V0', make: signedAs(({ good }) => good.replace('v0', 'V0')) },
  { name: 'the version alone', make: signedAs(() => 'v0=') },
  {
    name: 'version v1 signed as such',
    make: signedAs(({ t, body }) => `v1=${check.hmac(FIRST, `v1:${t}:${body}`)}`),
  },
  { name: 'upper-case hex', make: signedAs(({ good }) => `v0=${digestIn(good).toUpperCase()}`) },
  {
    name: 'base64',
    make: signedAs(({ good }) => `v0=${Buffer.from(digestIn(good), 'hex').toString('base64')}`),
  },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -2)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `${good}00`) },
  { name: 'a wrong secret', make: forgedWith(STRANGER) },
  { name: 'an HMAC under the empty secret', make: forgedWith('') },
  { name: 'an HMAC under the two secrets as one', make: forgedWith(`${FIRST},${SECOND}`) },
  { name: 'an HMAC under the decoded secret', make: forgedWith(Buffer.from(FIRST, 'hex')) },
  {
    name: 'the body alone signed',
    make: signedAs(({ body }) => `v0=${check.hmac(FIRST, body)}`),
  },
  {
    name: 'GitHub’s header instead',
    make: ({ path, body }) => {
      const signed = `sha256=${check.hmac(FIRST, body)}`;
      return request(path, body, undefined, undefined, { 'X-Hub-Signature-256': signed });
    },
  },
  {
    name: 'the verification token only',
    make: ({ path, body }) => request(path, body, undefined, undefined),
  },
];
const REPLACED = `${MARKER} \uFFFD`;

for (const [path, make] of Object.entries(fresh)) {
  for (const { name, make: tamper, bolt = false } of tampered) {
    test(`${path} refuses ${name}`, async () => {
      await check.earlyInSecond();
      const [{ body }, t] = [make(), check.now()];
      const the = { path, body, bytes: Buffer.from(body), t, time: `${t}`, good: sign(t, body) };
      const bad = tamper(the);
      // Bolt takes one value of each header.
      const values = Object.values(bad.headers).filter((value) => value !== undefined);
      if (values.every((value) => typeof value === 'string')) {
        assert.equal(acceptedByBolt(bad), bolt, 'Bolt’s verdict');
      }
      await check.refuse(receiver, bad, fence);
    });
  }
}

// These headers are not signed, and a relay may have written them twice.
for (const [path, make] of Object.entries(fresh)) {
  const beside = {
    'X-Slack-Retry-Num': ['1', '2'],
    'X-Slack-Retry-Reason': ['http_timeout', 'http_timeout'],
  };
  test(`${path} accepts retry headers that are there twice`, async () => {
    const { body, id, event } = make();
    await check.accept(receiver, signedRequest(path, body, { headers: beside }), { id, event, key: '1' });
  });

  test(`${path} refuses retry headers that are there twice under a stranger’s signature`, () =>
    check.refuse(receiver, signedRequest(path, make().body, { secret: STRANGER, headers: beside }), fence));
}

// One secret signs all three kinds and no URL, so such a delivery is genuine, but not for this route.
for (const [from, make] of Object.entries(fresh)) {
  for (const path of Object.keys(fresh)) {
    if (path === from) continue;
    test(`${path} answers 400 to what belongs to ${from}`, async () => {
      const misdirected = signedRequest(path, make().body);
      assert.ok(acceptedByBolt(misdirected));
      const reply = await check.unprinted(receiver, misdirected, 400, fence);
      assert.equal(reply.body.length, 0);
    });
  }
}

for (const path of Object.keys(fresh)) {
  test(`${path} answers 405 to GET`, async () =>
    assert.equal((await receiver.send({ path, method: 'GET' })).status, 405));
}

test('slack: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [FIRST, SECOND, STRANGER]));
