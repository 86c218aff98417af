// Tests custom senders from another language: node:crypto signs as examples/custom.toml says, and the presets of Zoom
// and Square are read from files of a few lines.

import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as check from './checks.mjs';
import { startReceiver } from './receiver.mjs';

const newSecret = () => randomBytes(20).toString('hex');
const [NEW, OLD, STRANGER] = [newSecret(), newSecret(), newSecret()];
const CONFIG = fileURLToPath(new URL('../custom.toml', import.meta.url));

const receiver = await startReceiver({
  CUSTOM_WEBHOOK_CONFIG: CONFIG,
  ACME_WEBHOOK_SECRET: NEW,
  ACME_WEBHOOK_SECRET_OLD: OLD,
});

const thing = () => JSON.stringify({ id: randomUUID(), type: 'thing.created', note: 'Žofie 🦫' });

/** Signs with all `secrets` side by side, as while one is rotated. */
function delivery(body, { secrets = [NEW], time = check.now(), header = (text) => text } = {}) {
  const signatures = secrets.map((secret) => `,v1=${check.hmac(secret, `${time}.${body}`)}`);
  return {
    path: '/custom',
    headers: { 'Acme-Signature': header(`t=${time}${signatures.join('')}`) },
    body,
  };
}

const fence = () => {
  const body = thing();
  return check.accept(receiver, delivery(body), { id: JSON.parse(body).id }, 200);
};

const genuine = [
  { name: 'a thing' },
  { name: 'a thing under the old secret', secrets: [OLD], key: '2' },
  { name: 'both secrets', secrets: [OLD, NEW] },
  { name: 'a stranger’s signature beside', secrets: [STRANGER, NEW] },
  { name: 'blanks and unknown elements', header: (text) => `v0=x, ${text.replaceAll(',', ', ')}` },
];

for (const { name, key = '1', ...how } of genuine) {
  test(`custom accepts ${name}`, async () => {
    const body = thing();
    const expected = { provider: 'acme', event: 'thing.created', id: JSON.parse(body).id, key };
    await check.accept(receiver, delivery(body, how), expected, 200);
  });
}

const forged = [
  { name: 'a stranger’s secret', secrets: [STRANGER] },
  { name: 'no signature', secrets: [] },
  { name: 'six minutes old', time: check.now() - 360 },
  { name: 'six minutes ahead', time: check.now() + 360 },
  { name: 'milliseconds', time: Date.now() },
  { name: 'a second time', header: (text) => `${text},t=${check.now()}` },
  { name: 'a time with a plus', header: (text) => text.replace('t=', 't=+') },
  { name: 'upper-case hex', header: (text) => text.replace(/v1=.*/, (it) => `v1=${it.slice(3).toUpperCase()}`) },
  { name: 'another version', header: (text) => text.replace('v1=', 'v2=') },
];

for (const { name, ...how } of forged) {
  test(`custom refuses ${name}`, () =>
    check.refuse(receiver, delivery(thing(), how), fence));
}

test('custom refuses a changed byte', async () => {
  const request = delivery(thing());
  request.body = check.flipBit(Buffer.from(request.body));
  await check.refuse(receiver, request, fence);
});

const directory = await mkdtemp(join(tmpdir(), 'webhook-custom-'));
after(() => rm(directory, { recursive: true }));

async function withConfig(name, text, run) {
  const path = join(directory, name);
  await writeFile(path, text);
  const secret = newSecret();
  const other = await startReceiver({ CUSTOM_WEBHOOK_CONFIG: path, ACME_WEBHOOK_SECRET: secret });
  await run(other, secret);
  await check.finish(other, [secret]);
}

test('custom: the challenge of Zoom, from three lines of TOML', () =>
  withConfig('zoom.toml', 'preset = "zoom"\n[key]\nenv = "ACME_WEBHOOK_SECRET"\n', async (zoom, secret) => {
    const post = (body) => {
      const time = check.now();
      const signature = `v0=${check.hmac(secret, `v0:${time}:${body}`)}`;
      const headers = { 'x-zm-signature': signature, 'x-zm-request-timestamp': `${time}` };
      return { path: '/custom', headers, body };
    };
    const plainToken = randomBytes(16).toString('base64url');
    const question = { event: 'endpoint.url_validation', payload: { plainToken } };
    const reply = await zoom.send(post(JSON.stringify(question)));
    assert.equal(reply.status, 200);
    const expected = { plainToken, encryptedToken: check.hmac(secret, plainToken) };
    assert.deepEqual(JSON.parse(reply.body), expected);
    const expectedEvent = { provider: 'zoom', event: 'meeting.started' };
    await check.accept(zoom, post('{"event":"meeting.started"}'), expectedEvent, 200);
  }));

test('custom: Square, from JSON', () => {
  const url = 'https://hooks.example.com/square';
  const config = { preset: 'square', url, key: { env: 'ACME_WEBHOOK_SECRET' } };
  return withConfig('square.json', JSON.stringify(config), async (square, secret) => {
    const body = '{"event_id":"ev_1","type":"payment.created"}';
    const signature = check.hmac64(secret, `${url}${body}`);
    const headers = { 'x-square-hmacsha256-signature': signature };
    const expected = { provider: 'square', event: 'payment.created', id: 'ev_1' };
    await check.accept(square, { path: '/custom', headers, body }, expected, 200);
  });
});

test('custom: a configuration that cannot be right ends the start with its sentence', async () => {
  const path = join(directory, 'bad.toml');
  await writeFile(
    path,
    'name = "bad"\n[signature]\nheader = "bad-signature"\nsigned = "{timestamp}{body}"\n' +
      '[timestamp]\nheader = "bad-time"\n[key]\nenv = "ACME_WEBHOOK_SECRET"\n',
  );
  const env = { CUSTOM_WEBHOOK_CONFIG: path, ACME_WEBHOOK_SECRET: NEW };
  await assert.rejects(startReceiver(env), /CUSTOM_WEBHOOK_CONFIG.*\{body\} follows \{timestamp\}/s);
});

test('custom: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, [NEW, OLD, STRANGER]));
