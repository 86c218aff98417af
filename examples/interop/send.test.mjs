// Tests the command `webhook` against the real receiver: every sample of every sender is accepted, and every tampered
// one is refused.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import * as check from './checks.mjs';
import { startReceiver } from './receiver.mjs';

/** The beginning of the public URL that the receiver is configured with; Twilio signs it. */
const EXTERNAL_URL = 'https://hooks.example.com';

/** The custom sender of the examples. */
const CONFIG = fileURLToPath(new URL('../custom.toml', import.meta.url));

/** Runs the command, and returns `{ code, out, err }`. The secret is in the environment and must not be printed. */
function webhook(args, secret = '') {
  const binary = process.env.WEBHOOK_BIN;
  if (!binary) throw new Error('set WEBHOOK_BIN to the path of the webhook binary');
  return new Promise((resolve) => {
    const options = { env: { PATH: process.env.PATH, SECRET: secret } };
    execFile(binary, args, options, (error, out, err) => {
      if (secret) assert.ok(!`${out}${err}`.includes(secret), 'the secret is not printed');
      resolve({ code: error ? error.code : 0, out, err });
    });
  });
}

const STRIPE = `whsec_${randomBytes(24).toString('hex')}`;
const GITHUB = randomBytes(20).toString('hex');
const SEED = randomBytes(32).toString('hex');
const [USER, PASSWORD] = ['callback', `${randomBytes(12).toString('hex')}:with:colons`];
const STANDARD = `whsec_${randomBytes(24).toString('base64')}`;
const STANDARD_PRIVATE = `whsk_${randomBytes(32).toString('base64')}`;
const [SLACK, TWILIO, X, SHOPIFY, MONGODB, BIGCOMMERCE, UPS, CUSTOM] = Array.from(
  { length: 8 },
  () => randomBytes(16).toString('hex'),
);

const CONTENTFUL = randomBytes(48).toString('base64');

async function publicKeyOf(secret) {
  const { code, out, err } = await webhook(['public-key', '--secret-env', 'SECRET'], secret);
  assert.equal(code, 0, err);
  return out.trim();
}

const receiver = await startReceiver({
  STRIPE_WEBHOOK_SECRET: STRIPE,
  GITHUB_WEBHOOK_SECRET: GITHUB,
  DISCORD_PUBLIC_KEY: await publicKeyOf(SEED),
  DEEPGRAM_CALLBACK_USER: USER,
  DEEPGRAM_CALLBACK_PASSWORD: PASSWORD,
  STANDARD_WEBHOOK_SECRET: STANDARD,
  STANDARD_WEBHOOK_PUBLIC_KEY: await publicKeyOf(STANDARD_PRIVATE),
  SLACK_SIGNING_SECRET: SLACK,
  TWILIO_AUTH_TOKEN: TWILIO,
  EXTERNAL_URL,
  X_CONSUMER_SECRET: X,
  SHOPIFY_CLIENT_SECRET: SHOPIFY,
  MONGODB_ATLAS_SECRET: MONGODB,
  BIGCOMMERCE_CLIENT_SECRET: BIGCOMMERCE,
  UPS_BEARER_TOKEN: UPS,
  CONTENTFUL_SIGNING_SECRET: CONTENTFUL,
  CUSTOM_WEBHOOK_CONFIG: CONFIG,
  ACME_WEBHOOK_SECRET: CUSTOM,
});

// `handled` is the status of a delivery that reaches the handler; `never` are the cases that cannot
// apply; `answered` are the samples that the layer answers for the handler; `provider` is what the
// receiver calls the sender, and `by` tells apart two rows of one.
const standard = {
  sender: 'standard',
  path: '/standard',
  provider: 'standard-webhooks',
  handled: 200,
  never: ['other-event'],
};
const senders = [
  { sender: 'stripe', path: '/stripe', secret: STRIPE, handled: 200, never: ['other-event'] },
  { sender: 'github', path: '/github', secret: GITHUB, handled: 200, never: ['stale', 'future'] },
  {
    sender: 'discord-interactions',
    path: '/discord/interactions',
    secret: SEED,
    handled: 202,
    answered: { ping: 200 },
  },
  {
    sender: 'discord-events',
    path: '/discord/events',
    secret: SEED,
    handled: 204,
    answered: { ping: 204 },
  },
  {
    sender: 'deepgram',
    path: '/deepgram',
    secret: `${USER}:${PASSWORD}`,
    handled: 200,
    never: ['body-bit', 'body-newline', 'stale', 'future', 'other-event'],
  },
  { ...standard, by: ' by secret', secret: STANDARD },
  { ...standard, by: ' by private key', secret: STANDARD_PRIVATE },
  {
    sender: 'slack-events',
    path: '/slack/events',
    secret: SLACK,
    handled: 200,
    answered: { url_verification: 200 },
  },
  { sender: 'slack-commands', path: '/slack/commands', secret: SLACK, handled: 200 },
  { sender: 'slack-interactivity', path: '/slack/interactivity', secret: SLACK, handled: 200 },
  {
    sender: 'twilio',
    path: '/twilio?shop=5',
    secret: TWILIO,
    more: ['--external-url', EXTERNAL_URL],
    handled: 204,
    never: ['stale', 'future', 'other-event'],
  },
  {
    sender: 'x',
    path: '/x',
    secret: X,
    handled: 200,
    never: ['stale', 'future', 'other-event'],
  },
  {
    sender: 'shopify',
    path: '/shopify',
    secret: SHOPIFY,
    handled: 200,
    never: ['stale', 'future'],
  },
  {
    sender: 'mongodb',
    path: '/mongodb',
    secret: MONGODB,
    handled: 200,
    never: ['stale', 'future', 'other-event'],
  },
  {
    sender: 'contentful',
    path: '/contentful',
    secret: CONTENTFUL,
    handled: 200,
    never: ['other-event'],
  },
  {
    sender: 'bigcommerce',
    path: '/bigcommerce',
    secret: BIGCOMMERCE,
    handled: 200,
    never: ['other-event'],
  },
  {
    sender: 'ups',
    path: '/ups',
    secret: UPS,
    handled: 200,
    never: ['body-bit', 'body-newline', 'stale', 'future', 'other-event'],
  },
  {
    sender: 'custom',
    path: '/custom',
    provider: 'acme',
    secret: CUSTOM,
    more: ['--config', CONFIG],
    handled: 200,
    never: ['other-event'],
  },
];

const lines = (text) => text.split('\n').filter((line) => line !== '');

// The event's name is not signed there, so a delivery under another name reaches the handler as unreadable.
const nameless = ['github', 'shopify'];

/** Returns the names in the list of samples, and those in the list of cases. */
const samplesOf = async (sender) =>
  lines((await webhook(['events', sender])).out).map((line) => line.split(' ')[0]);
const help = (await webhook(['send', '--help'])).out;
const cases = [...help.matchAll(/^ +- ([a-z-]+): /gm)].map(([, name]) => name);

test('the lists are whole', async () => {
  assert.equal(cases.length, 11, help);
  const { out } = await webhook(['events']);
  const listed = lines(out).filter((line) => !line.startsWith(' '));
  const tried = [...new Set(senders.map(({ sender }) => sender))];
  assert.deepEqual(listed, tried, 'a sender has no test here');
});

for (const row of senders) {
  const { sender, path, secret, handled, answered = {}, never = [], more = [] } = row;
  const { by = '', provider = sender } = row;
  const always = ['send', sender, `${receiver.url}${path}`, '--secret-env', 'SECRET', ...more];
  const send = (...args) => webhook([...always, ...args], secret);

  for (const event of await samplesOf(sender)) {
    test(`webhook send: ${sender}${by} ${event} is accepted`, async () => {
      const mark = receiver.deliveries.length;
      const { code, out, err } = await send('--event', event);
      assert.equal(code, 0, `${out}${err}`);
      assert.ok(out.startsWith(`${answered[event] ?? handled} `), out);
      if (event in answered) return;
      receiver.accepted += 1;
      const line = await receiver.deliveryAfter(mark);
      assert.equal(line.provider, provider);
    });

    for (const name of cases) {
      test(`webhook send: ${sender}${by} ${event} with ${name}`, async () => {
        const mark = receiver.deliveries.length;
        const { code, out, err } = await send('--event', event, '--tamper', name);
        if (never.includes(name)) {
          assert.deepEqual({ code, out }, { code: 2, out: '' });
          assert.match(err, /does not apply/);
          return;
        }
        assert.equal(code, 1, `${out}${err}`);
        assert.equal(lines(out).length, 1, 'a refusal has no body');
        if (name === 'other-event' && nameless.includes(sender)) {
          assert.match(out, /^500 /);
          receiver.accepted += 1;
          assert.equal((await receiver.deliveryAfter(mark)).provider, provider);
          return;
        }
        assert.match(out, name === 'other-event' ? /^400 / : /^401 /);
        assert.equal(receiver.deliveries.length, mark, 'the handler saw nothing');
      });
    }
  }
}

test('webhook send: twilio to a receiver that was told another URL', async () => {
  const mark = receiver.deliveries.length;
  for (const more of [[], ['--external-url', 'https://hooks.example.net']]) {
    const args = ['send', 'twilio', `${receiver.url}/twilio`, '--secret-env', 'SECRET', ...more];
    const { code, out, err } = await webhook(args, TWILIO);
    assert.equal(code, 1, `${out}${err}`);
    assert.match(out, /^401 /);
  }
  assert.equal(receiver.deliveries.length, mark, 'the handler saw nothing');
});

const secrets = [STRIPE, GITHUB, SEED, PASSWORD, STANDARD, STANDARD_PRIVATE, SLACK, TWILIO, X, SHOPIFY, MONGODB, CONTENTFUL, BIGCOMMERCE, UPS, CUSTOM];
test('webhook send: clean end, one line a delivery, nothing leaked', () =>
  check.finish(receiver, secrets));
