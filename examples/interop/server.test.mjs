// Tests what holds for every route: methods, encodings, configuration and the end of the process. It needs only the
// Stripe and GitHub routes.

import assert from 'node:assert/strict';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

import { sign } from '@octokit/webhooks-methods';
import Stripe from 'stripe';

import * as check from './checks.mjs';
import { githubPush, stripeSnapshot } from './payloads.mjs';
import { startReceiver } from './receiver.mjs';

const newStripeSecret = () => `whsec_${randomBytes(24).toString('hex')}`;
const newGithubSecret = () => randomBytes(20).toString('hex');
const STRIPE = newStripeSecret();
const GITHUB = newGithubSecret();

/** Returns a genuine delivery of each sender: `{ request, expected }`. */
const genuine = {
  stripe: (secret = STRIPE) => {
    const event = stripeSnapshot();
    const body = JSON.stringify(event, null, 2);
    const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret });
    const headers = { 'Content-Type': 'application/json', 'Stripe-Signature': signature };
    return {
      request: { path: '/stripe', headers, body },
      expected: { provider: 'stripe', id: event.id },
    };
  },
  github: async (secret = GITHUB) => {
    const id = randomUUID();
    const body = JSON.stringify(githubPush());
    const headers = {
      'Content-Type': 'application/json',
      'X-GitHub-Event': 'push',
      'X-GitHub-Delivery': id,
      'X-Hub-Signature-256': await sign(secret, body),
    };
    return {
      request: { path: '/github', headers, body },
      expected: { provider: 'github', id },
    };
  },
};

const accept = async (receiver, sender, secret, more = {}) => {
  const { request, expected } = await genuine[sender](secret);
  return check.accept(receiver, request, { ...expected, ...more });
};

/** Runs `body` with a receiver of its own, and then checks the receiver's end and output. */
async function withReceiver(env, secrets, body) {
  const receiver = await startReceiver(env);
  try {
    await body(receiver);
    await check.finish(receiver, secrets);
  } finally {
    receiver.kill();
  }
  return receiver;
}

const SECRETS = [STRIPE, GITHUB];
const both = { STRIPE_WEBHOOK_SECRET: STRIPE, GITHUB_WEBHOOK_SECRET: GITHUB };

test('methods other than POST are answered with 405', () =>
  withReceiver(both, SECRETS, async (receiver) => {
    for (const sender of ['stripe', 'github']) {
      for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
        const { request } = await genuine[sender]();
        const body = method === 'GET' ? undefined : request.body;
        const fence = () => accept(receiver, sender);
        await check.unprinted(receiver, { ...request, method, body }, 405, fence);
      }
    }
  }));

test('a content encoding is answered with 415', () =>
  withReceiver(both, SECRETS, async (receiver) => {
    for (const sender of ['stripe', 'github']) {
      for (const compress of [(body) => body, gzipSync]) {
        const { request } = await genuine[sender]();
        const headers = { ...request.headers, 'Content-Encoding': 'gzip' };
        const encoded = { ...request, headers, body: compress(request.body) };
        await check.unprinted(receiver, encoded, 415, () => accept(receiver, sender));
      }
    }
  }));

const OTHERS = [
  '/discord/interactions',
  '/discord/events',
  '/deepgram',
  '/standard',
  '/slack/events',
  '/slack/commands',
  '/slack/interactivity',
  '/twilio',
  '/x',
];

const unmounted = [
  {
    sender: 'stripe',
    env: { STRIPE_WEBHOOK_SECRET: STRIPE },
    paths: [...OTHERS, '/github', '/', '/stripe/x'],
  },
  {
    sender: 'github',
    env: { GITHUB_WEBHOOK_SECRET: GITHUB },
    paths: [...OTHERS, '/stripe', '/', '/github/x'],
  },
];

for (const { sender, env, paths } of unmounted) {
  test(`with ${sender} alone, every other path is 404`, () =>
    withReceiver(env, SECRETS, async (receiver) => {
      for (const path of paths) {
        const { request } = await genuine[sender]();
        await check.unprinted(receiver, { ...request, path }, 404, () => accept(receiver, sender));
      }
    }));
}

test('secrets are read from files, one a line', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'receiver-interop-'));
  try {
    const stripe = [newStripeSecret(), newStripeSecret()];
    const github = [newGithubSecret(), newGithubSecret()];
    const env = {
      STRIPE_WEBHOOK_SECRET_FILE: join(folder, 'stripe'),
      GITHUB_WEBHOOK_SECRET_FILE: join(folder, 'github'),
    };
    await writeFile(env.STRIPE_WEBHOOK_SECRET_FILE, `${stripe.join('\n')}\n`, { mode: 0o600 });
    await writeFile(env.GITHUB_WEBHOOK_SECRET_FILE, `${github.join('\n')}\n`, { mode: 0o600 });
    await withReceiver(env, [...stripe, ...github], async (receiver) => {
      await accept(receiver, 'stripe', stripe[0], { key: '1' });
      await accept(receiver, 'stripe', stripe[1], { key: '2' });
      await accept(receiver, 'github', github[0], { key: '1' });
      await accept(receiver, 'github', github[1], { key: '2' });
      const { request } = genuine.stripe(STRIPE);
      await check.refuse(receiver, request, () => accept(receiver, 'stripe', stripe[0]));
    });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a refusal is reported on stderr', async () => {
  let before;
  const receiver = await withReceiver(both, SECRETS, async (receiver) => {
    await accept(receiver, 'github');
    before = receiver.stderr.length;
    const { request } = await genuine.github(newGithubSecret());
    await check.refuse(receiver, request, () => accept(receiver, 'github'));
  });
  assert.ok(receiver.stderr.length > before, 'stderr has a line about it');
});

test('SIGTERM ends an idle receiver with code 0', () => withReceiver(both, SECRETS, () => {}));

test('SIGTERM lets a delivery under way end first', { timeout: 30_000 }, () =>
  withReceiver(both, SECRETS, async (receiver) => {
    const { request, expected } = await genuine.github();
    const headers = {
      ...request.headers,
      'Content-Length': Buffer.byteLength(request.body),
      Expect: '100-continue',
    };
    const outgoing = receiver.open({ ...request, headers });
    const reply = receiver.reply(outgoing);
    // The receiver asks for the body only after it has found nothing wrong with the head.
    await Promise.race([once(outgoing, 'continue'), reply]);
    receiver.terminate();
    await sleep(100);
    outgoing.end(request.body);
    const { status } = await reply;
    assert.ok(status === 200 || status === 204, `answered ${status}`);
    receiver.accepted += 1;
    await receiver.delivery(expected.id);
  }),
);
