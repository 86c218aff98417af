// Writes the facts about GitHub's payloads: names, types, which fields are always there, and enum values, but no
// prose.
//
//   npm ci && node github.mjs [--half SEED:0|1] [--schemas FILE] [OUT]      (OUT: ../../providers/github/facts/github.json)
//
// There are two kinds of sources, of today and of the years since 2020: the schemas of all hosts, and the official
// example payloads. A field is `always` there only if each schema of each host and year requires it and no example
// lacks it. With --half only a random half of the examples counts; the other half is held out, to see how well the
// facts predict it. With --schemas, what the schemas say is kept in a file, and taken from there if it exists: to read
// them takes most of the time.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { named } from './pins.mjs';

const at = (path) => new URL(`./node_modules/${path}`, import.meta.url);
const json = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
const must = (condition, message) => { if (!condition) throw new Error(message); };
const args = process.argv.slice(2);
const half = args[0] === '--half' ? args.splice(0, 2)[1].split(':').map(Number) : null;
const kept = args[0] === '--schemas' ? args.splice(0, 2)[1] : null;
const out = args[0] ?? new URL('../../providers/github/facts/github.json', import.meta.url);

// The newest source comes first, since it gives the names. `webhooks` and `definitions` are the two forms of schemas.
const SOURCES = [
  { in: '@octokit/openapi', webhooks: 'x-webhooks' },
  { in: '@octokit/openapi-webhooks', webhooks: 'webhooks' },
  { in: 'github-openapi-2024', webhooks: 'webhooks' },
  { in: '@octokit/webhooks-schemas', definitions: 'schema.json' },
  { in: 'github-schemas-2022', definitions: 'schema.json' },
  { in: 'github-schemas-2021', definitions: 'schema.json' },
  { in: '@octokit/webhooks-examples', examples: 'api.github.com/index.json' },
  { in: 'github-examples-2022', examples: 'api.github.com/index.json' },
  { in: 'github-examples-2021', examples: 'api.github.com/index.json' },
  { in: 'github-examples-2020', examples: 'index.json' },
];

const pascal = (text) => text.replace(/'s\b/g, '').split(/[^A-Za-z0-9]+/).filter(Boolean)
  .map((word) => word[0].toUpperCase() + word.slice(1)).join('');

const groupBy = (items, of) => {
  const groups = new Map();
  for (const it of items) groups.set(of(it), [...(groups.get(of(it)) ?? []), it]);
  return groups;
};

// ---- types ----
// { k: 'string' | 'integer' | 'number' | 'boolean' | 'time' | 'scalar' | 'any' | 'free' | 'unknown' | 'never' }
// { k: 'enum', values: Set } { k: 'list' | 'map' | 'text_or' | 'scalar_or' | 'one_or_many', of }
// { k: 'object', names: Set, fields: Map(name -> { t, always, nullable }), n: examples seen }
const T = (k, more) => ({ k, ...more });
const NEVER = T('never');
const FRACTIONS = /^(score|percentage|percentile|value|number_value|from|to)$/;
const isTimeName = (name) => /(_at|_on|_date|timestamp)$/.test(name);
const isText = (t) => t.k === 'string' || t.k === 'enum' || t.k === 'time';
const isScalar = (t) => isText(t) || ['integer', 'number', 'boolean', 'scalar'].includes(t.k);

/// Returns the type of a value that has one of two types. `name` is that of the field, which tells times from texts.
function union(a, b, name = '') {
  if (a === b) return a;
  if (a.k === 'never') return b;
  if (b.k === 'never') return a;
  if (a.k === 'unknown') return b;
  if (b.k === 'unknown') return a;
  if (a.k === 'object' && b.k === 'object') return mergeObjects(a, b);
  if (a.k === 'nullable' || b.k === 'nullable') {
    const bare = (t) => (t.k === 'nullable' ? t.of : t);
    return T('nullable', { of: union(bare(a), bare(b), name) });
  }
  if (a.k === b.k) {
    if (a.k === 'enum') return T('enum', { values: new Set([...a.values, ...b.values]) });
    if (a.of) return T(a.k, { of: union(a.of, b.of, name) });
    return a;
  }
  const one = (...kinds) => kinds.includes(a.k) && kinds.includes(b.k);
  const pick = (kind) => (a.k === kind ? a : b);
  const other = (kind) => (a.k === kind ? b : a);
  if (one('integer', 'number')) return T('number');
  if (one('free', 'object')) return pick('object');
  if (one('free', 'map')) return pick('map');
  // Enums are open, so every text is one.
  if (one('string', 'enum')) return pick('enum');
  if (one('time', 'string') || one('time', 'integer') || (one('integer', 'string') && isTimeName(name))) {
    return one('time', 'string') && !isTimeName(name) ? T('string') : T('time');
  }
  if (isScalar(a) && isScalar(b)) return T('scalar');
  // The value is an object, or a text or another scalar in its place.
  const alone = (t) => (['object', 'free'].includes(t.k) || isText(t) ? 'text_or' : 'scalar_or');
  const orObject = (t) => (['text_or', 'scalar_or'].includes(t.k) ? t : T(alone(t), { of: ['object', 'free'].includes(t.k) ? t : NEVER }));
  const part = (t) => ['object', 'free', 'text_or', 'scalar_or'].includes(t.k);
  if ((part(a) || isScalar(a)) && (part(b) || isScalar(b))) {
    const [x, y] = [orObject(a), orObject(b)];
    return T([x.k, y.k].includes('scalar_or') ? 'scalar_or' : 'text_or', { of: union(x.of, y.of, name) });
  }
  for (const list of ['list', 'one_or_many']) {
    if (a.k !== list && b.k !== list) continue;
    const [many, single] = [pick(list), other(list)];
    if (many.of && isText(single) && (isText(many.of) || many.of.k === 'never')) {
      return T('one_or_many', { of: union(many.of, T('string'), name) });
    }
    if (list === 'list' && single.k === 'one_or_many') return T('one_or_many', { of: union(many.of, single.of, name) });
  }
  // This remembers whether a source has a shape for the value, which the facts could not tell.
  return T('any', { lost: [a, b].some((t) => t.lost || isShaped(t)) });
}
const isShaped = (t) => (t.of ? isShaped(t.of) : t.k === 'object');

function mergeObjects(a, b) {
  const fields = new Map();
  for (const key of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    const [x, y] = [a.fields.get(key), b.fields.get(key)];
    fields.set(key, x && y
      ? { t: union(x.t, y.t, key), always: x.always && y.always, nullable: x.nullable || y.nullable }
      : { ...(x ?? y), always: false });
  }
  return T('object', { names: new Set([...a.names, ...b.names]), fields, n: a.n + b.n });
}

/// Returns the type of a value that has both types, as `allOf` demands.
function both(a, b) {
  if (a.k !== 'object' || b.k !== 'object') return ['free', 'any', 'unknown'].includes(a.k) ? b : a;
  const fields = new Map(a.fields);
  for (const [key, y] of b.fields) {
    const x = a.fields.get(key);
    fields.set(key, x
      ? { t: x.t.k === 'object' ? both(x.t, y.t) : union(x.t, y.t, key), always: x.always || y.always, nullable: x.nullable && y.nullable }
      : y);
  }
  return T('object', { names: a.names, fields, n: 0 });
}

/// Reads permissions of apps as a map, since new ones come every few weeks.
function isPermissions(name, fields) {
  const levels = new Set(['read', 'write', 'admin', 'none', 'maintain']);
  return /^permissions/.test(name) && fields.size > 3
    && [...fields.values()].every(({ t }) => t.k === 'string' || (t.k === 'enum' && [...t.values].every((it) => levels.has(it))));
}
const PERMISSIONS = () => T('map', { of: T('enum', { values: new Set(['read', 'write', 'admin', 'none']) }) });

/// Returns a schema as [type, nullable].
function read(doc, schema, name, parent, open = []) {
  if (schema.$ref) {
    if (open.includes(schema.$ref)) return [T('any'), true];
    const target = doc.components.schemas[schema.$ref.split('/').pop()];
    const titled = target.title ? target : { ...target, title: target.type === undefined ? undefined : schema.$ref.split('/').pop().replace(/^webhooks?-/, '') };
    return read(doc, titled, name, parent, [...open, schema.$ref]);
  }
  const arms = schema.oneOf ?? schema.anyOf;
  if (arms || schema.allOf) {
    const types = (arms ?? schema.allOf).map((arm) => read(doc, arm, name, parent, open));
    let type = types.map(([t]) => t).reduce(arms ? (a, b) => union(a, b, name) : both, arms ? NEVER : types[0][0]);
    if (schema.properties) type = both(read(doc, { ...schema, oneOf: undefined, anyOf: undefined, allOf: undefined, type: 'object' }, name, parent, open)[0], type);
    // A member with another title does not give the union its name.
    if (type.k === 'object' && schema.title) type = { ...type, names: new Set([pascal(schema.title)]) };
    return [type, arms ? types.some(([, it]) => it) : types.every(([, it]) => it)];
  }
  const kinds = [].concat(schema.type ?? []);
  const values = schema.enum?.filter((it) => it !== null);
  const nullable = kinds.includes('null') || Boolean(schema.enum?.includes(null)) || schema.nullable === true;
  const types = kinds.filter((kind) => kind !== 'null').map((kind) => {
    switch (kind) {
      case 'string':
        if (values?.length && values.every((it) => typeof it === 'string')) return T('enum', { values: new Set(values) });
        return T(schema.format === 'date-time' ? 'time' : 'string');
      // If the schema of an id or a count says `number`, it still has no fraction.
      case 'number': return T(FRACTIONS.test(name) ? 'number' : 'integer');
      case 'integer': case 'boolean': return T(kind);
      case 'array': return T('list', { of: schema.items ? item(doc, schema.items, name, parent, open) : T('any') });
      case 'object': return object(doc, schema, name, parent, open);
      default: throw new Error(`type ${kind}`);
    }
  });
  if (!kinds.length && values?.every((it) => typeof it === 'string')) types.push(T('enum', { values: new Set(values) }));
  // Nothing is known of a value that is always null.
  if (!types.length) return [T('unknown'), true];
  return [types.reduce((a, b) => union(a, b, name), NEVER), nullable];
}

/// Returns the type of a list's elements, which may be null.
function item(doc, schema, name, parent, open) {
  const [t, nullable] = read(doc, schema, name.replace(/ies$/, 'y').replace(/(?<!s)s$/, ''), parent, open);
  return nullable && !['any', 'unknown', 'never'].includes(t.k) ? T('nullable', { of: t }) : t;
}

function object(doc, schema, name, parent, open) {
  const of = schema.additionalProperties;
  if (!Object.keys(schema.properties ?? {}).length) {
    if (typeof of !== 'object' || !Object.keys(of).length) return T('free');
    const [t, nullable] = read(doc, of, name, parent, open);
    return ['any', 'free', 'unknown'].includes(t.k) ? T('free') : T('map', { of: nullable ? T('nullable', { of: t }) : t });
  }
  const title = schema.title && pascal(schema.title);
  const own = title && !/^\d|Webhook.*Event$/.test(title) ? title : parent + pascal(name);
  const required = new Set(schema.required ?? []);
  const fields = new Map();
  for (const [key, value] of Object.entries(schema.properties)) {
    const [t, nullable] = read(doc, value, key, own, open);
    fields.set(key, { t, always: required.has(key), nullable });
  }
  return isPermissions(name, fields) ? PERMISSIONS() : T('object', { names: new Set([own]), fields, n: 0 });
}

// ---- examples ----
function infer(value, name, parent) {
  if (value === null) return NEVER;
  if (Array.isArray(value)) return T('list', { of: value.map((it) => infer(it, name.replace(/s$/, ''), parent)).reduce((a, b) => union(a, b, name), NEVER) });
  switch (typeof value) {
    case 'string': return T(/^\d{4}-\d\d-\d\dT/.test(value) ? 'time' : 'string');
    case 'number': return T(Number.isInteger(value) ? 'integer' : 'number');
    case 'boolean': return T('boolean');
    default: {
      const own = parent + pascal(name);
      const fields = new Map(Object.entries(value)
        .map(([key, it]) => [key, { t: infer(it, key, own), always: false, nullable: it === null }]));
      if (!fields.size) return T('free');
      return isPermissions(name, fields) ? PERMISSIONS() : T('object', { names: new Set([own]), fields, n: 1 });
    }
  }
}

/// Returns the type, widened by the value that an example has in its place.
function widen(t, value, name, parent) {
  if (value === null || ['any', 'free', 'unknown'].includes(t.k)) return t;
  if (t.k === 'nullable') return T('nullable', { of: widen(t.of, value, name, parent) });
  if (t.k === 'enum' && typeof value === 'string') return T('enum', { values: new Set([...t.values, value]) });
  if (['text_or', 'scalar_or'].includes(t.k) && typeof value === 'object') return T(t.k, { of: widen(t.of, value, name, parent) });
  if (t.k === 'list' && Array.isArray(value)) {
    const nulls = value.includes(null) && t.of.k !== 'nullable' && t.of.k !== 'any';
    const of = value.reduce((of, it) => widen(of, it, name, parent), t.of);
    return T('list', { of: nulls ? T('nullable', { of }) : of });
  }
  if (t.k === 'map' && typeof value === 'object' && !Array.isArray(value)) {
    return T('map', { of: Object.values(value).reduce((of, it) => widen(of, it, name, parent), t.of) });
  }
  if (t.k === 'object' && typeof value === 'object' && !Array.isArray(value)) {
    const own = [...t.names][0];
    const fields = new Map();
    for (const [key, field] of t.fields) {
      fields.set(key, key in value
        ? { t: widen(field.t, value[key], key, own), always: field.always, nullable: field.nullable || value[key] === null }
        : { ...field, always: false });
    }
    for (const [key, it] of Object.entries(value)) {
      if (!t.fields.has(key)) fields.set(key, { t: infer(it, key, own), always: false, nullable: it === null });
    }
    return T('object', { names: t.names, fields, n: t.n + 1 });
  }
  return union(t, infer(value, name, parent), name);
}

// ---- events ----
/// The title of a payload names its event and action, but its parts are named after the event alone.
function untitled(doc, schema) {
  const { title, oneOf, ...rest } = schema.$ref ? doc.components.schemas[schema.$ref.split('/').pop()] : schema;
  return oneOf ? { ...rest, oneOf: oneOf.map((arm) => untitled(doc, arm)) } : rest;
}
/// Returns the same type, with the names that another source gives its objects.
function nameless(t) {
  if (t.of) return T(t.k, { of: nameless(t.of) });
  if (t.k !== 'object') return t;
  return T('object', { names: new Set(), n: t.n, fields: new Map([...t.fields].map(([key, it]) => [key, { ...it, t: nameless(it.t) }])) });
}
const pairs = new Map(); // "issues.opened" or "push" -> { event, action, hosts, type }
/// Events that no schema of today has, since they ended, and events whose older schemas describe another kind of
/// payload.
const ENDED = new Set();
function add(event, key, schema, doc, host, newest = false) {
  let [type] = read(doc, untitled(doc, schema), '', pascal(event));
  if (type.k === 'list') return; // before 2022 the examples' schema of one event was a list
  must(type.k === 'object', `${key} is no object`);
  const prefix = event.replace(/_/g, '-');
  let action = key.startsWith(prefix) ? key.slice(prefix.length + 1).replace(/-/g, '_') : '';
  const named = type.fields.get('action')?.t;
  if (event === 'repository_dispatch' || !named) action = null;
  else if (named.k === 'enum' && named.values.size === 1) [action] = named.values;
  must(action !== '', `${key} has no action`);
  if (action !== null) type = { ...type, fields: new Map([...type.fields].filter(([field]) => field !== 'action')) };
  else if (named) type.fields.get('action').t = T('string');
  const pair = action === null ? event : `${event}.${action}`;
  const known = pairs.get(pair);
  type = newest || !known ? { ...type, names: new Set([pascal(event) + pascal(action ?? '')]) } : nameless(type);
  if (known) known.type = mergeObjects(known.type, type);
  else if (!host) ENDED.add(pair);
  else pairs.set(pair, { event, action, hosts: new Set(), type });
  if (host) pairs.get(pair).hosts.add(host);
}
function readSchemas(source) {
  if (source.webhooks) {
    for (const file of readdirSync(at(`${source.in}/generated`)).filter((it) => /^[a-z.0-9-]+\.json$/.test(it) && !/deref|diff/.test(it)).sort()) {
      const doc = json(`${source.in}/generated/${file}`);
      for (const [key, { post }] of Object.entries(doc[source.webhooks])) {
        add(post['x-github'].subcategory.replace(/-/g, '_'), key, post.requestBody.content['application/json'].schema, doc, file.slice(0, -5), source === SOURCES[0]);
      }
    }
  }
  if (source.definitions) {
    const doc = { components: { schemas: json(`${source.in}/${source.definitions}`).definitions } };
    for (const [key, schema] of Object.entries(doc.components.schemas)) {
      const [event, action] = key.split('$');
      if (action) add(event, `${event}-${action}`.replace(/_/g, '-'), schema, doc);
    }
  }
}
if (kept && existsSync(kept)) {
  const before = deserialize(readFileSync(kept));
  for (const [key, pair] of before.pairs) pairs.set(key, pair);
  for (const key of before.ended) ENDED.add(key);
} else {
  SOURCES.forEach(readSchemas);
  if (kept) writeFileSync(kept, serialize({ pairs, ended: ENDED }));
}
// The one event that GitHub's page has and its schemas do not: an issue, and the other issue if it is in the same
// repository.
const PAGE = 'https://docs.github.com/webhooks/webhook-events-and-payloads#issue_relates_to: an event that no schema has';
const sibling = pairs.get('issue_dependencies.blocked_by_added').type.fields;
for (const action of ['relates_to_added', 'relates_to_removed']) {
  const pair = `issue_relates_to.${action}`;
  must(!pairs.has(pair), `${pair} is in the schemas: take it from there`);
  const optional = (it) => ({ ...it, always: false });
  const issue = optional(sibling.get('blocked_issue'));
  const fields = new Map([
    ['issue_id', sibling.get('blocked_issue_id')], ['issue', issue],
    ['related_issue_id', optional(sibling.get('blocked_issue_id'))], ['related_issue', issue],
    ['related_issue_repo', optional(sibling.get('blocking_issue_repo'))],
    ...['repository', 'organization', 'installation', 'sender'].map((key) => [key, optional(sibling.get(key))]),
  ]);
  const hosts = new Set(['api.github.com']);
  pairs.set(pair, { event: 'issue_relates_to', action, hosts, type: T('object', { names: new Set([pascal('issue_relates_to') + pascal(action)]), fields, n: 0 }) });
}
// With --half, a small generator with a known seed (mulberry32) chooses the examples that count.
let state = half?.[0] ?? 0;
const random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return (t ^ (t >>> 14)) >>> 0;
};
let index = -1;
const heldOut = [];
const strays = [];
for (const source of SOURCES.filter((it) => it.examples)) {
  for (const { name, examples = [] } of json(`${source.in}/${source.examples}`)) {
    for (const example of examples) {
      // Only the examples of today are chosen from, since the older ones are mostly the same.
      if (source.in.startsWith('@')) {
        index += 1;
        if (half !== null && random() % 2 !== half[1]) { heldOut.push(index); continue; }
      } else if (half !== null) continue;
      const pair = pairs.get(name) ?? pairs.get(`${name}.${example.action}`);
      if (!pair) { (source.in.startsWith('@') ? strays : ENDED)[source.in.startsWith('@') ? 'push' : 'add'](`${name}.${example.action}`); continue; }
      const { action, ...rest } = example;
      pair.type = widen(pair.type, pair.action === null ? example : rest, '', pascal(name));
    }
  }
}
must(!strays.length, `examples of no schema: ${strays}`);

// ---- what recorded deliveries lack although no schema says so ----
// `changes` says what was there before; an edit by GitHub itself, or of a field that is not listed, has none.
for (const { type } of pairs.values()) {
  const changes = type.fields.get('changes');
  if (changes) type.fields.set('changes', { ...changes, always: false });
}
// Before the owner of a pushed repository was an account it was a committer, with only a name and an address.
{
  const { fields } = pairs.get('push').type;
  const repository = fields.get('repository');
  const owner = repository.t.fields.get('owner');
  const bare = T('object', { n: owner.t.n, names: new Set(['PushedOwner']), fields: new Map([...owner.t.fields].map(([key, it]) => [key, { ...it, always: false }])) });
  const own = T('object', { n: repository.t.n, names: new Set(['PushedRepository']), fields: new Map([...repository.t.fields, ['owner', { ...owner, t: bare }]]) });
  fields.set('repository', { ...repository, t: own });
}

// ---- from positions to shapes: objects of one name and a like set of fields are one ----
const nodes = [];
function clone(t) {
  if (t.of) return T(t.k, { of: clone(t.of) });
  if (t.k !== 'object') return t;
  return T('object', { names: t.names, n: t.n, fields: new Map([...t.fields].map(([key, it]) => [key, { ...it }])) });
}
function collect(t, where, parent = '', name = '') {
  if (t.of) return collect(t.of, where, parent, name.replace(/ies$/, 'y').replace(/(?<!s)s$/, ''));
  if (t.k !== 'object') return;
  // A shape that only older sources have is called after its place.
  const names = t.names.size ? t.names : new Set([parent + pascal(name)]);
  nodes.push(Object.assign(t, { where, names }));
  for (const [key, field] of t.fields) {
    field.t = clone(field.t);
    collect(field.t, `${where}/${key}`, [...names][0], key);
  }
}
const order = [...pairs.keys()].sort();
for (const key of order) {
  const pair = pairs.get(key);
  pair.type = clone(pair.type);
  collect(pair.type, key);
}

const kindsClash = (a, b) => {
  for (const [key, { t }] of a.fields) {
    const other = b.fields.get(key)?.t;
    if (other && union(plain(t), plain(other), key).k === 'any' && t.k !== 'any' && other.k !== 'any') return true;
  }
  return false;
};
/// Leaves objects aside: whether they are alike is decided for each of them.
function plain(t) {
  if (t.of) return T(t.k, { of: plain(t.of) });
  return t.k === 'object' ? T('object', { names: new Set(), n: 0, fields: new Map() }) : t;
}
function alike(a, b) {
  const shared = [...a.fields.keys()].filter((key) => b.fields.has(key));
  const least = Math.min(a.fields.size, b.fields.size);
  const most = a.fields.size + b.fields.size - shared.length;
  // A shape with hardly any field that is always there would take these fields from all others of its name.
  const promised = (it) => shared.filter((key) => it.fields.get(key).always).length / shared.length;
  if (shared.length >= 5 && Math.abs(promised(a) - promised(b)) > 0.3) return false;
  // A shape without an id is not merged with one that has an id.
  if (['id', 'login'].some((key) => shared.includes(key) && a.fields.get(key).always !== b.fields.get(key).always)) return false;
  return (shared.length === least || shared.length / most >= 0.5) && !kindsClash(a, b);
}
const groups = new Map(); // name -> [{ sample, members }]
const bySize = [...nodes].sort((a, b) => b.fields.size - a.fields.size || (a.where < b.where ? -1 : 1));
for (const node of bySize) {
  const name = [...node.names].sort().join('|');
  const root = pairs.has(node.where);
  const list = groups.get(root ? `/${node.where}` : name) ?? [];
  groups.set(root ? `/${node.where}` : name, list);
  let group = root ? list[0] : list.find(({ sample }) => alike(sample, node));
  if (!group) list.push(group = { sample: { fields: new Map() }, key: `${root ? '/' : ''}${name}#${list.length}`, members: [] });
  for (const [key, field] of node.fields) {
    const known = group.sample.fields.get(key);
    group.sample.fields.set(key, known ? { ...known, always: known.always && field.always } : { ...field });
  }
  group.members.push(node);
  node.key = group.key;
}
// The values that all actions of an event have at one key become one shape, so that a reader need not ask for the
// action. The changes are apart for each action.
const inner = (t) => (t.of ? inner(t.of) : t.k === 'object' ? t : null);
for (const of of groupBy([...pairs.values()], ({ event }) => event).values()) {
  const keys = new Set(of.flatMap(({ type }) => [...type.fields.keys()]));
  for (const key of keys) {
    const objects = of.map(({ type }) => type.fields.get(key)).filter(Boolean).map(({ t }) => inner(t)).filter(Boolean);
    const clash = objects.some((a) => objects.some((b) => kindsClash(a, b)));
    if (key === 'changes' || clash) continue;
    const joined = [...new Set(objects.map((it) => it.key))].sort().join(' + ');
    for (const it of nodes) if (objects.some((object) => object.key === it.key)) it.key = joined;
  }
}
// If the members of one shape have different shapes at one field, these become one shape.
for (let changed = true; changed;) {
  changed = false;
  const shapes = groupBy(nodes, ({ key }) => key);
  // Shapes of one name with the same keys, all with an id or all without, were told apart by chance.
  const same = new Map();
  for (const [key, members] of shapes) {
    if (key.startsWith('/')) continue;
    const fields = [...new Set(members.flatMap((it) => [...it.fields.keys()]))].sort();
    const identified = members.every((it) => it.fields.get('id')?.always ?? it.fields.get('login')?.always ?? false);
    for (const name of new Set(members.flatMap((it) => [...it.names]))) {
      const id = JSON.stringify([name, identified, fields]);
      const other = same.get(id);
      if (!other || kindsClash(other[0], members[0])) { same.set(id, members); continue; }
      const joined = [...new Set([...other, ...members].flatMap((it) => it.key.split(' + ')))].sort().join(' + ');
      for (const it of [...other, ...members]) if (it.key !== joined) { it.key = joined; changed = true; }
    }
  }
  for (const members of shapes.values()) {
    const at = new Map();
    for (const member of members) {
      for (const [field, { t }] of member.fields) {
        const it = inner(t);
        if (it) at.set(field, [...(at.get(field) ?? []), it]);
      }
    }
    for (const objects of at.values()) {
      const keys = new Set(objects.flatMap(({ key }) => key.split(' + ')));
      const joined = [...keys].sort().join(' + ');
      for (const it of objects) if (it.key !== joined) { it.key = joined; changed = true; }
    }
  }
}

const shapes = {};
const ids = new Map();
const families = groupBy(nodes, ({ key }) => key);
for (const [key, members] of families) {
  ids.set(key, members.map(({ where }) => where).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]);
}
const written = (t) => {
  must(!t.lost, 'a shape is lost to `any`: give it a type that can be either');
  switch (t.k) {
    case 'object': return { shape: ids.get(t.key) };
    case 'enum': return { enum: [...t.values].sort() };
    // No schema describes these: an object of any keys, a value that was only ever null, and a value of one of several
    // unlike types.
    case 'free': return 'object';
    case 'never': case 'unknown': return 'null';
    case 'text_or': case 'scalar_or': if (['free', 'never'].includes(t.of.k)) return 'any';
    // falls through
    default: return t.of ? { [t.k]: written(t.of) } : t.k;
  }
};
for (const [key, members] of families) {
  const fields = {};
  const n = members.reduce((sum, it) => sum + it.n, 0);
  for (const field of [...new Set(members.flatMap((it) => [...it.fields.keys()]))].sort()) {
    const found = members.map((it) => it.fields.get(field));
    const there = found.filter(Boolean);
    // Objects of one shape are not merged again here, since they were given one key above.
    const t = there.map((it) => it.t).reduce((a, b) => {
      const [x, y] = [inner(a), inner(b)];
      const joined = union(a, b, field);
      const object = inner(joined);
      if (object) object.key = (x ?? y).key;
      return joined;
    }, NEVER);
    const presence = [
      there.length < found.length || there.some((it) => !it.always) ? 'optional' : '',
      there.some((it) => it.nullable) ? 'nullable' : '',
    ].filter(Boolean).join(' ') || 'always';
    fields[field] = [presence, written(t)];
  }
  const names = [...new Set(key.split(' + ').flatMap((it) => it.replace(/^\//, '').replace(/#\d+$/, '').split('|')))];
  shapes[ids.get(key)] = { names, examples: n, fields };
}
const events = {};
for (const key of order) {
  const { event, action, hosts: where, type } = pairs.get(key);
  const entry = events[event] ??= {};
  const shape = { shape: ids.get(type.key), hosts: [...where].sort() };
  if (action === null) entry.payload = shape; else (entry.actions ??= {})[action] = shape;
}
const facts = {
  source: SOURCES.map((it) => named(it.in)).concat(PAGE),
  hosts: [...new Set([...pairs.values()].flatMap((it) => [...it.hosts]))].sort(), ...(half && { held_out: heldOut }), events,
  shapes: Object.fromEntries(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1))),
};
// Each field is on one line, so that a change of the sender is one line of the diff.
const lines = (value, depth) => {
  if (depth === 0 || Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value);
  const pad = ' '.repeat(5 - depth);
  return `{\n${Object.entries(value).map(([key, it]) => `${pad}${JSON.stringify(key)}:${lines(it, depth - 1)}`).join(',\n')}\n${pad.slice(1)}}`;
};
writeFileSync(out, `${lines(facts, 4)}\n`);
const all = Object.values(shapes);
if (ENDED.size) console.log(`of ended events: ${[...ENDED].sort().join(', ')}`);
console.log(`${Object.keys(events).length} events, ${pairs.size} pairs, ${all.length} shapes, ${all.reduce((n, it) => n + Object.keys(it.fields).length, 0)} fields`);
