#!/usr/bin/env node
// Verifies GitHub, Stripe, Standard Webhooks and Slack in plain JavaScript, and runs their vectors against that. Needs
// nothing but Node. It shows how the files are read, and that their verdicts can be had without a line of this project.
import { createHmac, createPublicKey, timingSafeEqual, verify as verifyEd25519 } from 'node:crypto';
import { readFileSync } from 'node:fs';

const MOST_SIGNATURES = 16;
// What stands before the 32 bytes of an Ed25519 key in DER.
const DER = Buffer.from('302a300506032b6570032100', 'hex');

/** The request is not authentic, or is not what this receiver takes. */
class Refused extends Error {}

/** The bytes of a header's value or of a body. */
function octets(value) {
  if (typeof value === 'string') return Buffer.from(value);
  if (Array.isArray(value)) return Buffer.concat(value.map(octets));
  if ('base64' in value) return Buffer.from(value.base64, 'base64');
  return Buffer.from(value.repeat.repeat(value.times));
}

function read(vector) {
  const headers = vector.headers.map(([name, value]) => [name, octets(value)]);
  const values = (name) => headers.filter(([other]) => other === name).map(([, value]) => value);
  return {
    method: vector.method,
    names: headers.map(([name]) => name),
    body: octets(vector.body),
    values,
    /** The value of a header that is there once, in printable ASCII. */
    only(name) {
      const [value, ...more] = values(name);
      const text = value?.toString('latin1');
      if (text === undefined || more.length > 0 || !/^[\t -~]*$/.test(text)) throw new Refused(name);
      return text;
    },
  };
}

/** What HTTP says, before anything is verified. */
function checkTransport(request, file) {
  if (request.method !== 'POST') throw new Refused('method');
  for (const value of request.values('content-encoding')) {
    const codings = value.toString('latin1').split(',');
    if (codings.some((coding) => !['', 'identity', 'utf-8'].includes(coding.trim().toLowerCase()))) {
      throw new Refused('content-encoding');
    }
  }
  if (request.values('content-length').length > 0) {
    const length = request.only('content-length');
    if (!/^[0-9]+$/.test(length) || Number(length) > file.most_body_bytes) throw new Refused('content-length');
  }
  if (request.body.length > file.most_body_bytes) throw new Refused('body');
}

/** A time in seconds has one spelling, and lies in the window. */
function checkTime(text, file, now) {
  if (!/^[1-9][0-9]{0,14}$/.test(text)) throw new Refused('malformed time');
  if (now - Number(text) > file.oldest_seconds || Number(text) - now > file.ahead_seconds) throw new Refused('time');
}

const fromHex = (text) => (/^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : undefined);

/** The bytes whose one spelling this is. */
function fromBase64(text, length) {
  const value = Buffer.from(text, 'base64');
  return value.length === length && value.toString('base64') === text ? value : undefined;
}

function checkHmac(keys, message, signatures) {
  const tags = keys.map((key) => createHmac('sha256', key).update(message).digest());
  // Every key with every signature: which one was right takes the same time.
  const right = tags.flatMap((tag) => signatures.filter(Boolean).map((it) => timingSafeEqual(tag, it)));
  return right.includes(true);
}

function github(request, { secrets }) {
  const signature = request.only('x-hub-signature-256');
  if (!signature.startsWith('sha256=')) throw new Refused('signature');
  if (!checkHmac(secrets, request.body, [fromHex(signature.slice(7))])) throw new Refused('signature');
}

function stripe(request, { secrets }, file, now) {
  const elements = request.only('stripe-signature').split(',');
  const pairs = elements.map((element) => /^[ \t]*([^=]*)=([^]*?)[ \t]*$/.exec(element)).filter(Boolean);
  const of = (key) => pairs.filter(([, name]) => name === key).map(([, , value]) => value);
  const [times, signatures] = [of('t'), of('v1')];
  if (times.length !== 1 || signatures.length > MOST_SIGNATURES) throw new Refused('stripe-signature');
  checkTime(times[0], file, now);
  const message = Buffer.concat([Buffer.from(`${times[0]}.`), request.body]);
  if (!checkHmac(secrets, message, signatures.map(fromHex))) throw new Refused('signature');
}

function standard(request, { secrets = [], public_keys: publicKeys = [] }, file, now) {
  const parts = ['id', 'timestamp', 'signature'];
  const families = ['webhook', 'svix'].filter((it) => parts.some((part) => request.names.includes(`${it}-${part}`)));
  if (families.length !== 1) throw new Refused('headers');
  const [id, time, listed] = parts.map((part) => request.only(`${families[0]}-${part}`));
  if (id === '' || id.includes('.')) throw new Refused('id');
  checkTime(time, file, now);
  const message = Buffer.concat([Buffer.from(`${id}.${time}.`), request.body]);
  const pairs = listed.split(' ').map((element) => /^([^,]*),([^]*)$/.exec(element)).filter(Boolean);
  if (pairs.length > MOST_SIGNATURES) throw new Refused('too many signatures');
  const of = (version, length) => pairs.filter(([, it]) => it === version).map(([, , text]) => fromBase64(text, length));
  const keys = secrets.map((secret) => Buffer.from(secret.replace(/^whsec_/, ''), 'base64'));
  if (checkHmac(keys, message, of('v1', 32))) return;
  const imported = publicKeys.map((key) =>
    createPublicKey({ key: Buffer.concat([DER, Buffer.from(key, 'hex')]), format: 'der', type: 'spki' }));
  const signatures = of('v1a', 64).filter(Boolean);
  if (imported.some((key) => signatures.some((it) => verifyEd25519(null, message, key, it)))) return;
  throw new Refused('signature');
}

function slack(request, { secrets }, file, now) {
  if (file.sender === 'slack/commands' && request.values('x-slack-signature').length === 0) {
    const form = [...new URLSearchParams(request.body.toString('latin1'))];
    // Slack tests the certificate without a signature, and is answered: nothing else happens.
    const names = form.map(([name]) => name);
    const isKnown = names.every((name) => ['ssl_check', 'token'].includes(name)) && new Set(names).size === names.length;
    if (isKnown && form.some(([name, value]) => name === 'ssl_check' && value === '1')) return;
  }
  const [signature, time] = [request.only('x-slack-signature'), request.only('x-slack-request-timestamp')];
  if (!signature.startsWith('v0=')) throw new Refused('signature');
  checkTime(time, file, now);
  const message = Buffer.concat([Buffer.from(`v0:${time}:`), request.body]);
  if (!checkHmac(secrets, message, [fromHex(signature.slice(3))])) throw new Refused('signature');
}

function passes(verify, file, vector) {
  const request = read(vector);
  try {
    checkTransport(request, file);
    verify(request, vector.receiver, file, vector.now);
  } catch (error) {
    if (error instanceof Refused) return false;
    throw error;
  }
  return true;
}

const verifiers = {
  github,
  stripe,
  'standard-webhooks': standard,
  'slack-events': slack,
  'slack-commands': slack,
  'slack-interactivity': slack,
};
for (const [name, verify] of Object.entries(verifiers)) {
  const file = JSON.parse(readFileSync(new URL(`../senders/${name}.json`, import.meta.url), 'utf8'));
  // A contradiction is found in what an authentic request says, which is not looked at here.
  const vectors = file.vectors.filter((vector) => vector.reason !== 'contradiction');
  const wrong = vectors.filter(
    (vector) => !vector.free && passes(verify, file, vector) !== (vector.verdict !== 'refused'));
  for (const vector of wrong) console.error(`${name}: ${vector.name}: not ${vector.verdict}`);
  console.log(`${name}: ${vectors.length - wrong.length} agree, ${file.vectors.length - vectors.length} are not for this program`);
  if (wrong.length > 0) process.exitCode = 1;
}
