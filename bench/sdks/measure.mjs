// Measures how long the senders' own packages of npm take to verify requests, and what Node's crypto takes for the same.
//
//     node measure.mjs requests.jsonl
//
// It writes a line of JSON for each request and package. The limit is the MAC, or the check of the Ed25519 signature, of
// the signed bytes. Both are called in turns, and the fastest round of each counts.
import { createHmac, createPublicKey, timingSafeEqual, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { judges } from '../../verification/vectors/sdks/judges.mjs';

const ROUNDS = 30;
const TURN = 10_000_000; // nanoseconds that a round takes at least
const FILES = {
  GitHub: 'github', Stripe: 'stripe', 'Standard Webhooks': 'standard-webhooks', Slack: 'slack-events',
  Discord: 'discord-interactions', Twilio: 'twilio',
};

/** What no receiver in Node can do without. */
function limit(sender, { key, url, headers, body }) {
  const mac = (secret, ...parts) => () => {
    const computed = createHmac('sha256', secret);
    for (const part of parts) computed.update(part);
    const digest = computed.digest();
    return timingSafeEqual(digest, digest);
  };
  switch (sender) {
    case 'GitHub': return mac(key, body);
    case 'Stripe': return mac(key, headers['stripe-signature'].match(/t=(\d+)/)[1], '.', body);
    case 'Standard Webhooks':
      return mac(Buffer.from(key.slice('whsec_'.length), 'base64'), headers['webhook-id'], '.', headers['webhook-timestamp'], '.', body);
    case 'Slack': return mac(key, 'v0:', headers['x-slack-request-timestamp'], ':', body);
    case 'Discord': {
      const start = Buffer.from('302a300506032b6570032100', 'hex'); // what goes before the key in its DER encoding
      const publicKey = createPublicKey({ key: Buffer.concat([start, Buffer.from(key, 'hex')]), format: 'der', type: 'spki' });
      const signature = Buffer.from(headers['x-signature-ed25519'], 'hex');
      const time = Buffer.from(headers['x-signature-timestamp']);
      return () => verify(null, Buffer.concat([time, body]), publicKey, signature);
    }
    case 'Twilio': {
      const form = [...new URLSearchParams(body.toString())].sort(([a], [b]) => (a < b ? -1 : 1));
      const signed = url + form.flat().join('');
      return () => createHmac('sha1', key).update(signed).digest().length === 20;
    }
  }
}

/** The time of a call in one round, in nanoseconds. */
async function turn(run, batch) {
  const start = process.hrtime.bigint();
  for (let number = 0; number < batch; number += 1) {
    if (!(await run())) throw new Error('a request is not authentic');
  }
  return Number(process.hrtime.bigint() - start) / batch;
}

async function measure(...runs) {
  const batches = [];
  for (const run of runs) {
    await turn(run, 200); // until the functions are compiled
    batches.push(Math.ceil(TURN / (await turn(run, 50))));
  }
  const fastest = runs.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, run] of runs.entries()) {
      fastest[place] = Math.min(fastest[place], await turn(run, batches[place]));
    }
  }
  return fastest;
}

for (const line of readFileSync(process.argv[2], 'utf8').trim().split('\n')) {
  const read = JSON.parse(line);
  const file = FILES[read.sender];
  const body = Buffer.from(read.body);
  const request = { ...read, body, secret: read.key, publicKey: read.key, publicUrl: read.url, target: new URL(read.url).pathname };
  for (const [name, of, judge] of judges.filter(([, sender]) => sender === file)) {
    const [nanoseconds, least] = await measure(() => judge(request), limit(read.sender, { ...read, body }));
    console.log(JSON.stringify({ sender: read.sender, bytes: body.length, side: `npm: ${name}`, of, nanoseconds, limit: least }));
  }
}
