// Makes payloads from GitHub's schemas, for each event and action: with all fields, with only the required ones, with
// null wherever it is allowed, and with each alternative of a value that is one of several.
//
//   npm ci && node instances.mjs OUT.json
//
// The form is that of npm `@octokit/webhooks-examples`: [{ name, examples }]. Ids are above 2^53, so that a test
// notices an id that is read as a fraction.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [out] = process.argv.slice(2);
if (!out) throw new Error('usage: node instances.mjs OUT.json');
const from = new URL('./node_modules/@octokit/openapi/generated/', import.meta.url);

/// JSON.parse and JSON.stringify know no integer above 2^53, so these are texts until the end.
const BIG = '@integer:9007199254740993';

/// Makes a value of two schemas at once, with everything that either of them describes.
function both(a, b) {
  const isObject = (it) => it !== null && typeof it === 'object' && !Array.isArray(it);
  if (!isObject(a) || !isObject(b)) return a ?? b;
  const made = { ...a };
  for (const [key, value] of Object.entries(b)) made[key] = key in a ? both(a[key], value) : value;
  return made;
}

/// Lists every way to make a value. `how`: 'all', 'required', 'nulls', or the number of the alternative to take.
function make(doc, schema, name, how, open) {
  if (schema.$ref) {
    if (open.filter((it) => it === schema.$ref).length > 1) return undefined;
    return make(doc, doc.components.schemas[schema.$ref.split('/').pop()], name, how, [...open, schema.$ref]);
  }
  const arms = schema.oneOf ?? schema.anyOf;
  if (arms) {
    const arm = make(doc, arms[typeof how === 'number' ? how % arms.length : 0], name, how, open);
    if (!schema.properties || arm === null || typeof arm !== 'object') return arm;
    return { ...make(doc, { ...schema, oneOf: undefined, anyOf: undefined }, name, how, open), ...arm };
  }
  if (schema.allOf) {
    const parts = schema.allOf.map((it) => make(doc, it, name, how, open));
    return parts.reduce(both);
  }
  const kinds = [].concat(schema.type ?? []);
  const nullable = schema.nullable === true || kinds.includes('null') || schema.enum?.includes(null);
  if (how === 'nulls' && nullable) return null;
  const values = schema.enum?.filter((it) => it !== null);
  if (schema.const !== undefined) return schema.const;
  if (values?.length) return values[typeof how === 'number' ? how % values.length : 0];
  switch (kinds.filter((it) => it !== 'null')[0] ?? (schema.properties ? 'object' : 'null')) {
    case 'string': return schema.format === 'date-time' ? '2026-09-01T12:00:00Z' : schema.format === 'uri' ? 'https://example.com/' : `a ${name}`;
    case 'integer': case 'number': return /(^|_)id$/.test(name) ? BIG : 7;
    case 'boolean': return true;
    case 'array': {
      if (how === 'required') return [];
      const item = make(doc, schema.items ?? {}, name, how, open);
      return item === undefined ? [] : [item];
    }
    case 'object': {
      const required = new Set(schema.required ?? []);
      const made = {};
      for (const [key, of] of Object.entries(schema.properties ?? {})) {
        if (how === 'required' && !required.has(key)) continue;
        const value = make(doc, of, key, how, open);
        if (value !== undefined) made[key] = value;
      }
      const more = schema.additionalProperties;
      if (!schema.properties && more && typeof more === 'object' && how !== 'required') made.some_key = make(doc, more, 'some_key', how, open);
      return made;
    }
    default: return null;
  }
}

/// The field that identifies these events, although their schemas require nothing: one side of the relation.
const SURE = { issue_dependencies: 'blocked_issue', sub_issues: 'sub_issue' };
const events = new Map(); // event -> texts of payloads, without repetition
for (const file of readdirSync(from).filter((it) => it.endsWith('.json') && !it.endsWith('.deref.json')).sort()) {
  const doc = JSON.parse(readFileSync(new URL(file, from), 'utf8'));
  for (const [key, { post }] of Object.entries(doc['x-webhooks'])) {
    const event = post['x-github'].subcategory.replace(/-/g, '_');
    const schema = post.requestBody.content['application/json'].schema;
    const texts = events.get(event) ?? new Set();
    events.set(event, texts);
    for (const how of ['all', 'required', 'nulls', 1, 2]) {
      const payload = make(doc, schema, key, how, []);
      if (payload === null || typeof payload !== 'object') throw new Error(`${file} ${key} is no object`);
      // A delivery always names its action, although one schema does not require it.
      const { action, ...whole } = make(doc, schema, key, 'all', []);
      if (SURE[event]) payload[SURE[event]] ??= whole[SURE[event]];
      texts.add(JSON.stringify(action === undefined ? payload : { action, ...payload }));
    }
  }
}
const all = [...events].sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, texts]) => `{"name":${JSON.stringify(name)},"examples":[\n${[...texts].join(',\n')}\n]}`);
writeFileSync(out, `[${all.join(',\n')}]\n`.replaceAll(`"${BIG}"`, BIG.split(':')[1]));
console.log(`${events.size} events, ${[...events.values()].reduce((n, it) => n + it.size, 0)} payloads`);
