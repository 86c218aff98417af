#!/usr/bin/env node
// Every file of vectors fits schema.json; and what is spoilt does not, or the schema would hold nothing.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: false, strictTypes: false, strictRequired: false }).compile(read('schema.json'));
const names = readdirSync(new URL('../senders/', import.meta.url)).filter((name) => name.endsWith('.json'));
for (const name of names) {
  if (!validate(read(`../senders/${name}`))) {
    console.error(`${name}: ${JSON.stringify(validate.errors)}`);
    process.exitCode = 1;
  }
}
const spoils = {
  'no verdict': (file) => delete file.vectors[0].verdict,
  'an unknown verdict': (file) => (file.vectors[0].verdict = 'maybe'),
  'a refusal without a reason': (file) => Object.assign(file.vectors[0], { verdict: 'refused' }),
  'a status of what is accepted': (file) => (file.vectors[0].status = 200),
  'an unknown field': (file) => (file.vectors[0].comment = ''),
  'a header that is no pair': (file) => file.vectors[0].headers.push(['name']),
  'a body that is a number': (file) => (file.vectors[0].body = 1),
  'no keys': (file) => (file.vectors[0].receiver = {}),
  'too few': (file) => file.vectors.splice(39),
};
for (const [what, spoil] of Object.entries(spoils)) {
  const file = read('../senders/stripe.json');
  spoil(file);
  if (validate(file)) {
    console.error(`the schema takes a file with ${what}`);
    process.exitCode = 1;
  }
}
console.log(`${names.length} files fit the schema, ${Object.keys(spoils).length} spoilt ones do not`);
