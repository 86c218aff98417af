// Tests Twilio: requests that its own package signs for the public URL, which is not the one at which the receiver
// listens, and an attacker's variants of them.

import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { test } from 'node:test';

import twilio from 'twilio';

import * as check from './checks.mjs';
import { MARKER, twilioEvents, twilioMessage } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const { getExpectedBodyHash, getExpectedTwilioSignature, validateRequest } = twilio;

const newToken = () => randomBytes(16).toString('hex');
const [FIRST, SECOND, STRANGER] = [newToken(), newToken(), newToken()];
const BASE = 'https://hooks.example.com';

const receiver = await startReceiver({
  TWILIO_AUTH_TOKEN: FIRST,
  TWILIO_AUTH_TOKEN_2: SECOND,
  EXTERNAL_URL: BASE,
});

const FORM_TYPE = 'application/x-www-form-urlencoded; charset=UTF-8';
const JSON_TYPE = 'application/json';

/** Makes a form of these parameters; an array stands for a repeated one. */
const asForm = (params) =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  ).toString();

const sign = (path, params = {}, token = FIRST, base = BASE) =>
  getExpectedTwilioSignature(token, `${base}${path}`, params);

const request = (path, signature, { body, method = 'POST', type = FORM_TYPE, headers } = {}) => ({
  path,
  method,
  headers: {
    'Content-Type': body === undefined ? undefined : type,
    'User-Agent': 'TwilioProxy/1.1',
    'I-Twilio-Idempotency-Token': randomUUID(),
    'X-Twilio-Signature': signature,
    ...headers,
  },
  body,
});

const form = (params, { path = '/twilio', token, ...rest } = {}) =>
  request(path, sign(path, params, token), { body: asForm(params), ...rest });

const get = (query, { token, ...rest } = {}) =>
  request(`/twilio${query}`, sign(`/twilio${query}`, {}, token), { method: 'GET', ...rest });

/** Returns the path with the body's digest, as Twilio appends it. */
const digested = (body, path = '/twilio') =>
  `${path}${path.includes('?') ? '&' : '?'}bodySHA256=${getExpectedBodyHash(body)}`;

const json = (body, { path, token } = {}) => {
  const whole = digested(body, path);
  return request(whole, sign(whole, {}, token), { body, type: JSON_TYPE });
};

/** Returns whether Twilio's own package accepts the request at the public URL with one of our tokens. */
const acceptedByTwilio = ({ path, body = '', headers }) =>
  [FIRST, SECOND].some((token) => {
    const [signature, url] = [headers['X-Twilio-Signature'], `${BASE}${path}`];
    if (url.includes('bodySHA256')) {
      return twilio.validateRequestWithBody(token, signature, url, `${body}`);
    }
    const params = {};
    for (const [name, value] of new URLSearchParams(`${body}`)) {
      params[name] = name in params ? [params[name], value].flat() : value;
    }
    return validateRequest(token, signature, url, params);
  });

const idOf = ({ headers }) => headers['I-Twilio-Idempotency-Token'];

const fence = () => {
  const delivery = form(twilioMessage());
  return check.accept(receiver, delivery, { id: idOf(delivery) }, 204);
};

// ------------------------------------------------------------------------------------- accepted

const events = () => JSON.stringify(twilioEvents());
const shuffled = ({ body, ...rest }) => ({ ...rest, body: body.split('&').reverse().join('&') });
const QUERY = `?From=%2B14158675309&Body=${MARKER}+a%20b`;

const genuine = [
  { name: 'a message', make: () => form(twilioMessage()) },
  { name: 'a message with emoji', make: () => form(twilioMessage({ Body: 'Zoë 🦀 & = + % ♥' })) },
  {
    name: 'a message to a URL with a query',
    make: () => form(twilioMessage(), { path: '/twilio?shop=5&kind=a%20b' }),
  },
  { name: 'an empty parameter', make: () => form(twilioMessage({ Body: '' })) },
  { name: 'no parameters', make: () => form({}) },
  {
    name: 'repeated parameters',
    make: () => form({ Sid: 'CA123', Digits: ['5678', '1234', '1234'], SidAccount: 'AC123' }),
  },
  {
    name: 'parameters whose names begin alike',
    make: () => form({ 'Media.10': 'a', 'Media.1': 'b', Media: 'c', media: 'd', Mediä: 'e' }),
  },
  { name: 'parameters in another order', make: () => shuffled(form(twilioMessage())) },
  {
    name: 'spaces that are %20',
    make: () => {
      const made = form(twilioMessage());
      return { ...made, body: made.body.replaceAll('+', '%20') };
    },
  },
  {
    name: 'a form labelled as JSON',
    make: () => form(twilioMessage(), { type: JSON_TYPE }),
  },
  {
    name: 'a product’s event',
    make: () => form(twilioMessage({ EventType: 'onMessageAdded' })),
    event: 'onMessageAdded',
  },
  { name: 'GET', make: () => get(QUERY), event: 'get' },
  { name: 'GET without a query', make: () => get(''), event: 'get' },
  { name: 'JSON', make: () => json(events()), event: 'json' },
  { name: 'JSON with emoji', make: () => json('{"a":"Zoë 🦀 \uFFFD"}'), event: 'json' },
  { name: 'JSON without members', make: () => json('{}'), event: 'json' },
  {
    name: 'JSON to a URL with a query',
    make: () => json(events(), { path: '/twilio?shop=5' }),
    event: 'json',
  },
  {
    name: 'an apostrophe in the query',
    make: () => form(twilioMessage(), { path: "/twilio?Body=It's+amazing" }),
  },
  {
    name: 'an apostrophe in the query that was signed as %27',
    make: () => {
      const params = twilioMessage();
      const signature = sign('/twilio?Body=It%27s+amazing', params);
      return request("/twilio?Body=It's+amazing", signature, { body: asForm(params) });
    },
  },
  {
    name: 'a query that was signed as querystring writes it',
    make: () => {
      const params = twilioMessage();
      const signature = sign("/twilio?Body=It's%20amazing", params);
      return request("/twilio?Body=It's+amazing", signature, { body: asForm(params) });
    },
  },
  {
    name: 'a URL that was signed with its port',
    make: () => {
      const params = twilioMessage();
      const signature = sign('/twilio', params, FIRST, `${BASE}:443`);
      return request('/twilio', signature, { body: asForm(params) });
    },
  },
  { name: 'the second token', make: () => form(twilioMessage(), { token: SECOND }), key: '2' },
  {
    name: 'HMAC-SHA256, named in the settings',
    make: () => {
      const params = twilioMessage();
      const names = Object.keys(params).sort();
      const signed = `${BASE}/twilio${names.map((name) => name + params[name]).join('')}`;
      return request('/twilio', check.hmac64(FIRST, signed), {
        body: asForm(params),
        headers: {
          'X-Twilio-Webhooks-Signature-Settings': 'key=SK1,algorithm=HMAC_SHA256',
        },
      });
    },
    unofficial: true,
  },
  {
    name: 'a request whose Host and X-Forwarded headers say something else',
    make: () =>
      form(twilioMessage(), {
        headers: {
          Host: 'evil.example',
          'X-Forwarded-Host': 'evil.example',
          'X-Forwarded-Proto': 'http',
        },
      }),
  },
  {
    name: 'a request without an idempotency token',
    make: () => form(twilioMessage(), { headers: { 'I-Twilio-Idempotency-Token': undefined } }),
  },
  // The signed text has no boundaries, so no verifier can tell these requests from the one that was sent; the
  // adapter's page says so.
  {
    name: 'what cannot be told apart: a value’s start moved into the name',
    make: () => ({ ...form({ ab: 'c' }), body: 'a=bc' }),
  },
];

for (const { name, make, event = 'form', key = '1', unofficial = false } of genuine) {
  test(`twilio accepts ${name}`, async () => {
    const delivery = make();
    assert.ok(unofficial || acceptedByTwilio(delivery), 'Twilio’s own package accepts it');
    const expected = { provider: 'twilio', event, key, signed_at: null };
    // Without the token there is nothing that Twilio calls an id.
    expected.id = idOf(delivery) ?? null;
    const { reply } = await check.accept(receiver, delivery, expected, 204);
    assert.equal(reply.body.length, 0);
  });
}

// -------------------------------------------------------------------------------------- refused

// Each case makes one request out of `params`, the form `body` of them, `good`, their signature, and
// `events`, JSON with its `path` and the signature `signed` of that. `official` marks what Twilio's
// package lets pass: our receiver is stricter there.
const sent = (change) => (the) => request('/twilio', the.good, { body: change(the) });
const signedAs = (change) => (the) => request('/twilio', change(the), { body: the.body });
const signedFor =
  (base, path = '/twilio', headers) =>
  (the) =>
    request('/twilio', sign(path, the.params, FIRST, base), { body: the.body, headers });
const forgedWith = (token) => signedAs(({ params }) => sign('/twilio', params, token));
const jsonSent = (change) => (the) =>
  request(the.path, the.signed, { body: change(the), type: JSON_TYPE });
const jsonAt = (change) => (the) => {
  const path = change(the);
  return request(path, sign(path), { body: the.events, type: JSON_TYPE });
};
const bytesOf = (signature) => Buffer.from(signature, 'base64');
const settings = (value) => ({ 'X-Twilio-Webhooks-Signature-Settings': value });

const tampered = [
  { name: 'a value changed', make: sent(({ body }) => body.replace('Hello', 'Hallo')) },
  { name: 'a parameter more', make: sent(({ body }) => `${body}&Extra=1`) },
  { name: 'an empty parameter more', make: sent(({ body }) => `${body}&Extra=`) },
  { name: 'a parameter less', make: sent(({ body }) => body.replace(/&From=[^&]*/, '')) },
  { name: 'a parameter again with another value', make: sent(({ body }) => `${body}&NumMedia=9`) },
  { name: 'a form encoded once more', make: sent(({ body }) => encodeURIComponent(body)) },
  { name: 'semicolons between parameters', make: sent(({ body }) => body.replaceAll('&', ';')) },
  { name: 'an empty body', make: sent(() => '') },
  { name: 'the parameters as JSON', make: sent(({ params }) => JSON.stringify(params)) },
  {
    name: 'U+FFFD replaced by the byte FF',
    make: sent(({ body }) => body.replace('%EF%BF%BD', '%FF')),
    official: true,
  },
  {
    name: '1,001 parameters, signed',
    make: () => {
      const names = Array.from({ length: 1001 }, (_, index) => [`p${index}`, 'x']);
      return form(Object.fromEntries(names));
    },
    official: true,
  },
  { name: 'the URL of another base', make: signedFor('https://evil.example') },
  { name: 'the URL with http', make: signedFor('http://hooks.example.com') },
  { name: 'the URL with another port', make: signedFor(`${BASE}:8443`) },
  { name: 'the URL with a user', make: signedFor('https://user:pass@hooks.example.com') },
  { name: 'the URL at which the receiver listens', make: (the) => signedFor(receiver.url)(the) },
  { name: 'the URL with a trailing slash', make: signedFor(BASE, '/twilio/') },
  { name: 'the URL with a query that is not sent', make: signedFor(BASE, '/twilio?a=1') },
  { name: 'the URL of another path', make: signedFor(BASE, '/other') },
  {
    name: 'the URL that Host says',
    make: signedFor('https://evil.example', '/twilio', { Host: 'evil.example' }),
  },
  {
    name: 'the URL that X-Forwarded headers say',
    make: signedFor('http://evil.example', '/twilio', {
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'http',
    }),
  },
  {
    name: 'a query that was not signed',
    make: ({ body, good }) => request('/twilio?admin=1', good, { body }),
  },
  {
    name: 'a query in another order',
    make: () => request('/twilio?b=2&a=1', sign('/twilio?a=1&b=2'), { method: 'GET' }),
  },
  {
    name: 'a query with a value changed',
    make: () => request('/twilio?a=2', sign('/twilio?a=1'), { method: 'GET' }),
  },
  {
    name: 'GET with a body',
    make: ({ params, body, good }) => request('/twilio', good, { method: 'GET', body, params }),
    // The package knows no method.
    official: true,
  },
  {
    name: 'GET with a body that nothing signs',
    make: () => ({ ...get('?a=1'), body: 'x=1' }),
  },
  { name: 'JSON changed', make: jsonSent(({ events }) => events.replace('1.0', '1.1')) },
  { name: 'JSON with a newline after it', make: jsonSent(({ events }) => `${events}\n`) },
  { name: 'JSON left out', make: jsonSent(() => '') },
  {
    name: 'JSON with U+FFFD replaced by the byte FF',
    make: () => {
      const made = json('{"a":"\uFFFD"}');
      const bytes = Buffer.from(made.body);
      return { ...made, body: check.swapBytes(bytes, check.REPLACEMENT, check.NOT_UTF8) };
    },
    official: true,
  },
  { name: 'JSON without a digest in the URL', make: jsonAt(() => '/twilio') },
  { name: 'an empty digest', make: jsonAt(() => '/twilio?bodySHA256=') },
  {
    name: 'a digest in capitals',
    make: jsonAt(({ events }) => digested(events).replace(/=.*/, (hex) => hex.toUpperCase())),
  },
  { name: 'a digest cut short', make: jsonAt(({ events }) => digested(events).slice(0, -2)) },
  { name: 'the digest of another body', make: jsonAt(() => digested('{}')) },
  {
    name: 'a digest that does not end the URL',
    make: jsonAt(({ events }) => `${digested(events)}&a=1`),
    official: true,
  },
  {
    name: 'two digests, the good one first',
    make: jsonAt(({ events }) => `${digested(events)}&bodySHA256=${'0'.repeat(64)}`),
    official: true,
  },
  {
    name: 'two digests, the good one last',
    make: jsonAt(({ events }) => digested(events, `/twilio?bodySHA256=${'0'.repeat(64)}`)),
  },
  {
    name: 'a digest that was put into the URL afterwards',
    make: ({ events, good }) => request(digested(events), good, { body: events, type: JSON_TYPE }),
  },
  { name: 'no signature', make: signedAs(() => undefined) },
  { name: 'an empty signature', make: signedAs(() => '') },
  { name: 'a good and a bad line', make: signedAs(({ good }) => [good, sign('/x')]) },
  { name: 'a bad and a good line', make: signedAs(({ good }) => [sign('/x'), good]) },
  { name: 'the good line twice', make: signedAs(({ good }) => [good, good]) },
  { name: 'two signatures in one line', make: signedAs(({ good }) => `${good},${good}`) },
  { name: 'hex', make: signedAs(({ good }) => bytesOf(good).toString('hex')) },
  { name: 'no padding', make: signedAs(({ good }) => good.replace(/=+$/, '')) },
  { name: 'more padding', make: signedAs(({ good }) => `${good}=`) },
  { name: 'a truncated signature', make: signedAs(({ good }) => good.slice(0, -4)) },
  { name: 'an extended signature', make: signedAs(({ good }) => `AAAA${good}`) },
  {
    name: 'one bit of the signature flipped',
    make: signedAs(({ good }) => check.flipBit(bytesOf(good)).toString('base64')),
  },
  {
    name: 'HMAC-SHA256 that no settings name',
    make: signedAs(({ signedText }) => check.hmac64(FIRST, signedText)),
  },
  {
    name: 'HMAC-SHA1 where the settings name HMAC-SHA256',
    make: ({ body, good }) =>
      request('/twilio', good, { body, headers: settings('algorithm=HMAC_SHA256') }),
    official: true,
  },
  {
    name: 'an algorithm that nobody knows',
    make: ({ body, signedText }) =>
      request('/twilio', check.hmac64(FIRST, signedText, 'md5'), {
        body,
        headers: settings('algorithm=HMAC_MD5'),
      }),
  },
  { name: 'a stranger’s token', make: forgedWith(STRANGER) },
  { name: 'the empty token', make: forgedWith('') },
  { name: 'the two tokens as one', make: forgedWith(`${FIRST},${SECOND}`) },
  { name: 'the account’s id as the token', make: (the) => forgedWith(the.params.AccountSid)(the) },
  {
    name: 'GitHub’s header instead',
    make: ({ body }) => {
      const signed = `sha256=${check.hmac(FIRST, body)}`;
      return request('/twilio', undefined, { body, headers: { 'X-Hub-Signature-256': signed } });
    },
  },
];

// Settings that contradict each other, or that occur twice, say nothing, so the algorithm of the auth token is used.
const twice = [['algorithm=HMAC_SHA1', 'key=1'], ['algorithm=HMAC_SHA1', 'algorithm=HMAC_SHA256'], ['', '']];
for (const values of twice) {
  test(`twilio accepts HMAC-SHA1 beside the settings ${values.join(' and ') || 'blank twice'}`, async () => {
    const made = form(twilioMessage(), { headers: settings(values) });
    await check.accept(receiver, made, { provider: 'twilio', id: idOf(made), key: '1' }, 204);
  });

  test(`twilio refuses HMAC-SHA256 beside the settings ${values.join(' and ') || 'blank twice'}`, async () => {
    const params = twilioMessage();
    const names = Object.keys(params).sort();
    const signed = `${BASE}/twilio${names.map((name) => name + params[name]).join('')}`;
    const made = request('/twilio', check.hmac64(FIRST, signed), { body: asForm(params), headers: settings(values) });
    await check.refuse(receiver, made, fence);
  });
}

for (const { name, make, official = false } of tampered) {
  test(`twilio refuses ${name}`, async () => {
    const params = twilioMessage({ Body: `${MARKER} Hello \uFFFD` });
    const body = events();
    const path = digested(body);
    const names = Object.keys(params).sort();
    const bad = make({
      params,
      body: asForm(params),
      good: sign('/twilio', params),
      signedText: `${BASE}/twilio${names.map((one) => one + params[one]).join('')}`,
      events: body,
      path,
      signed: sign(path),
    });
    // Twilio's package takes only one value of each header.
    const values = Object.values(bad.headers).filter((value) => value !== undefined);
    if (values.every((value) => typeof value === 'string')) {
      assert.equal(acceptedByTwilio(bad), official, 'the verdict of Twilio’s own package');
    }
    await check.refuse(receiver, bad, fence);
  });
}

for (const method of ['PUT', 'PATCH', 'DELETE']) {
  test(`twilio answers 405 to ${method}`, async () => {
    const bad = form(twilioMessage(), { method });
    await check.unprinted(receiver, bad, 405, fence);
  });
}

for (const missing of ['TWILIO_AUTH_TOKEN', 'EXTERNAL_URL']) {
  test(`the receiver does not start without ${missing} beside the other`, async () => {
    const env = { TWILIO_AUTH_TOKEN: FIRST, EXTERNAL_URL: BASE };
    delete env[missing];
    await assert.rejects(startReceiver(env), /TWILIO_AUTH_TOKEN and EXTERNAL_URL belong together/);
  });
}

test('twilio: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [FIRST, SECOND, STRANGER]));
