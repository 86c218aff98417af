#!/usr/bin/env node
// Has each sender's own package judge the vectors, and compares where they differ with what docs/vectors.md says of it.
// A difference that is not there, and one that is there no longer, is a fault. `--show PACKAGE` prints the vectors.
import { readFileSync } from 'node:fs';
import { mock } from 'node:test';

import { judges } from './judges.mjs';

const PAGE = new URL('../../../docs/vectors.md', import.meta.url);
// What HTTP says, or what an authentic body says, is no package's business.
const OF_OTHERS = ['method-not-allowed', 'content-encoding', 'body-too-large', 'contradiction', 'unsigned-body'];

function octets(value) {
  if (typeof value === 'string') return Buffer.from(value);
  if (Array.isArray(value)) return Buffer.concat(value.map(octets));
  if ('base64' in value) return Buffer.from(value.base64, 'base64');
  return Buffer.from(value.repeat.repeat(value.times));
}

/** Headers as Node hands them out: what is repeated is joined. */
function headers(vector) {
  const joined = {};
  for (const [name, value] of vector.headers) {
    const text = octets(value).toString('latin1');
    joined[name] = name in joined ? `${joined[name]}, ${text}` : text;
  }
  return joined;
}

async function verdict(judge, vector) {
  const { secrets = [], public_keys: publicKeys = [], url = '' } = vector.receiver;
  const request = {
    headers: headers(vector), body: octets(vector.body), method: vector.method, target: vector.target,
    url: url + vector.target, publicUrl: url,
  };
  mock.timers.setTime(vector.now * 1000);
  for (const key of [...secrets, ...publicKeys]) {
    try {
      if (await judge({ ...request, secret: key, publicKey: key })) return true;
    } catch {
      // Refused; the next key may fit.
    }
  }
  return false;
}

const isAsked = (vector) =>
  !vector.free && vector.method === 'POST' && !OF_OTHERS.includes(vector.reason) && !vector.name.includes('content-length');

/** The rows of the table of differences: package, file, verdict of the package, our reason, how many. */
function documented() {
  const rows = [...readFileSync(PAGE, 'utf8').matchAll(/^\| `([^`]+)` \| ([a-z-]+) \| (accepts|refuses) \| ([a-z -]+) \| (\d+) \| .+ \|$/gm)];
  return rows.map(([, ...cells]) => cells.join(' | ')).filter((row) => !row.startsWith('PyPI: ')); // those are check.py's
}

mock.timers.enable({ apis: ['Date'], now: 0 });
console.error = console.warn = () => {}; // packages say there what they refuse, and their bodies
const shown = process.argv[2] === '--show' ? process.argv[3] : undefined;
const found = new Map();
let asked = 0;
for (const [name, sender, judge] of judges) {
  const file = JSON.parse(readFileSync(new URL(`../senders/${sender}.json`, import.meta.url), 'utf8'));
  const vectors = file.vectors.filter(isAsked);
  let agreed = 0;
  for (const vector of vectors) {
    asked += 1;
    const passes = await verdict(judge, vector);
    if (passes === (vector.verdict !== 'refused')) {
      agreed += 1;
      continue;
    }
    const row = [name, sender, passes ? 'accepts' : 'refuses', vector.reason ?? vector.verdict].join(' | ');
    found.set(row, (found.get(row) ?? 0) + 1);
    if (shown === name) console.log(`  ${row}: ${vector.name}`);
  }
  console.log(`${name} on ${sender}: agrees on ${agreed} of ${vectors.length}`);
}
const differences = [...found].map(([row, times]) => `${row} | ${times}`);
const known = documented();
const news = differences.filter((row) => !known.includes(row));
const gone = known.filter((row) => !differences.includes(row));
for (const row of news) console.log(`not in docs/vectors.md: | ${row} |`);
for (const row of gone) console.log(`in docs/vectors.md, and not so: | ${row} |`);
console.log(`${asked} verdicts, ${differences.length} kinds of difference`);
process.exitCode = news.length + gone.length > 0 ? 1 : 0;
