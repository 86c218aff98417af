// Writes the facts about Stripe's events: names, types, which fields are always there, and enum values, but no prose.
//
//   npm ci && node stripe.mjs [OUT]        (OUT: ../../providers/stripe/facts/stripe.json)
//
// The source is the type declarations of npm `stripe`, as the TypeScript compiler reads them. They do not say which
// numbers have fractions, so that comes from the annotations of PyPI `stripe` of the same API version. An account that
// is pinned to an older API version gets that version's fields: those since 2020 come from the packages of their years
// (`older/package.json`), and are merged into the shapes of today.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { arms, join, literal, reader } from './stripe-types.mjs';
import { pin } from './pins.mjs';

const { SymbolFlags } = ts;
const STRIPE = pin('stripe');
const PYTHON = '16.1.0';
const out = process.argv[2] ?? new URL('../../providers/stripe/facts/stripe.json', import.meta.url);
const root = new URL('./node_modules/stripe/', import.meta.url).pathname;
const must = (condition, message) => { if (!condition) throw new Error(message); };
const [, version] = /ApiVersion = .([0-9a-z.-]+)./.exec(readFileSync(`${root}esm/apiVersion.js`, 'utf8'));

// The fields that are `float` in PyPI `stripe` 16.1.0 (MIT), as far as events have them.
const FRACTIONS = new Set([
  'BalanceTransaction.exchange_rate', 'Climate.Order.DeliveryDetail.Location.latitude',
  'Climate.Order.DeliveryDetail.Location.longitude', 'Climate.Supplier.Location.latitude', 'Climate.Supplier.Location.longitude',
  'Coupon.percent_off', 'Issuing.Transaction.PurchaseDetails.Receipt.quantity',
  'PaymentLink.application_fee_percent', 'Person.Relationship.percent_ownership', 'Product.PackageDimensions.height',
  'Product.PackageDimensions.length', 'Product.PackageDimensions.weight', 'Product.PackageDimensions.width',
  'Quote.TransferData.amount_percent', 'Quote.application_fee_percent', 'Review.IpAddressLocation.latitude',
  'Review.IpAddressLocation.longitude', 'Subscription.TransferData.amount_percent', 'Subscription.application_fee_percent',
  'SubscriptionSchedule.DefaultSettings.TransferData.amount_percent', 'SubscriptionSchedule.DefaultSettings.application_fee_percent',
  'SubscriptionSchedule.Phase.TransferData.amount_percent', 'SubscriptionSchedule.Phase.application_fee_percent',
  'TaxRate.effective_percentage', 'TaxRate.percentage',
]);
// Objects that events have without an id, in one API version or another: an upcoming invoice and its lines
// (https://docs.stripe.com/api/invoices/upcoming), discounts before version 2020-08-27, and disputes of 2013.
const WITHOUT_ID = new Set(['Discount', 'Dispute', 'Invoice', 'InvoiceLineItem']);

const files = ['resources/Events.d.ts', 'resources/V2/Core/Events.d.ts'].map((it) => `${root}esm/${it}`);
const { checker, program, shapes, used, object, tagged, nameOf, prop } = reader(files, { fractions: FRACTIONS, withoutId: WITHOUT_ID });
const union = (file, name) => {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  return checker.getDeclaredTypeOfSymbol(exported.find((it) => it.name === name)).types;
};

// ---- events ----
const events = {};
for (const event of union(files[0], 'Event')) {
  const payload = arms(prop(prop(event, 'data'), 'object'));
  const of = payload.length > 1 ? tagged(payload) : payload[0].getProperties().length ? object(payload[0], nameOf(payload[0].symbol)) : null;
  events[literal(prop(event, 'type'))] = of === null ? {} : { payload: { shape: of } };
}
const thin = {};
for (const event of union(files[1], 'Event')) {
  const entry = thin[literal(prop(event, 'type'))] = {};
  const related = prop(event, 'related_object');
  if (related) {
    const fetch = checker.getReturnTypeOfSignature(prop(event, 'fetchRelatedObject').getCallSignatures()[0]);
    const [fetched] = checker.getTypeArguments(fetch);
    entry.related_object = arms(fetched).map((it) => literal(prop(it, 'object')));
    must(entry.related_object.every(Boolean), `${event.symbol.name} is related to what has no tag`);
    if (!related.getProperty('id')) entry.singleton = true;
  }
  const data = prop(event, 'data');
  if (data) entry.data = { shape: object(data, nameOf(data.symbol)) };
}
must([...FRACTIONS].every((it) => used.has(it)), `no such fields: ${[...FRACTIONS].filter((it) => !used.has(it))}`);

// ---- what the versions since 2020 have ----
const today = new Set(Object.keys(events));
/// The numbers with fractions among fields that ended.
const ENDED_FRACTIONS = { has: (field) => FRACTIONS.has(field) || /(percent|percentage|_percent|exchange_rate|latitude|longitude|height|length|width|weight)$/.test(field) };
const found = new URL('./older/node_modules/', import.meta.url).pathname;
const versions = Object.keys(JSON.parse(readFileSync(new URL('./older/package.json', import.meta.url), 'utf8')).dependencies)
  .sort((a, b) => b.slice(7).localeCompare(a.slice(7), 'en', { numeric: true }));
const apart = new Set(); // fields that were something else once
const dated = new Set();
for (const name of versions) {
  const at = `${found}${name}/`;
  const styles = existsSync(`${at}types`) ? readdirSync(`${at}types`).find((it) => /^20/.test(it)) : undefined;
  const old = existsSync(`${at}types`) ? [`${at}types/${styles ? `${styles}/` : ''}index.d.ts`] : [`${at}esm/resources/Events.d.ts`];
  const it = reader(old, { fractions: ENDED_FRACTIONS, withoutId: WITHOUT_ID, lenient: true });
  dated.add(styles ?? /ApiVersion = .([0-9a-z.-]+)./.exec(readFileSync(`${at}esm/apiVersion.js`, 'utf8'))[1]);
  // Every object of the version, by its name.
  const known = new Map();
  const visit = (symbol) => {
    for (const member of [...(symbol.exports?.values() ?? [])].map((of) => (of.flags & SymbolFlags.Alias ? it.checker.getAliasedSymbol(of) : of))) {
      if (!member.declarations?.length || member.name === "prototype") continue;
      const called = it.nameOf(member);
      if (known.has(called) && known.get(called) === member) continue;
      known.set(called, member);
      if (member.flags & SymbolFlags.Namespace) visit(member);
    }
  };
  const ambient = it.checker.getAmbientModules().find((module) => module.name === '"stripe"');
  if (ambient) visit(ambient); else for (const file of it.program.getSourceFiles()) {
    const module = file.fileName.includes(`${at}esm/`) && it.checker.getSymbolAtLocation(file);
    if (module) visit(module);
  }
  const typeOf = (called) => known.get(called) && known.get(called).flags & SymbolFlags.Type ? it.checker.getDeclaredTypeOfSymbol(known.get(called)) : undefined;
  const open = [...shapes.keys()].map((called) => [called, called]);
  // The events that ended since, by the beginnings of their names.
  const event = typeOf('Event');
  const payloads = new Map((event?.isUnion() ? event.types : []).map((of) => [literal(it.prop(of, 'type')), it.prop(it.prop(of, 'data'), 'object')]));
  const tags = new Map();
  for (const [called, symbol] of known) {
    if (called.includes('.') || called.startsWith('Deleted') || !(symbol.flags & SymbolFlags.Interface)) continue;
    const tag = literal(it.prop(it.checker.getDeclaredTypeOfSymbol(symbol), 'object'));
    if (tag) tags.set(tag, called);
  }
  for (const type of arms(typeOf('WebhookEndpointCreateParams.EnabledEvent') ?? typeOf('WebhookEndpointCreateParams')).map(literal)) {
    if (!type || type === '*' || today.has(type) || events[type]?.payload) continue;
    const payload = payloads.get(type)?.getProperties().length ? payloads.get(type).symbol : undefined;
    const [first] = type.split('.');
    const called = payload ? it.nameOf(payload) : tags.get(first) ?? tags.get(first.replace('_', '.'));
    if (!called) continue; // its package had no type of it
    events[type] = { payload: { shape: called } };
    if (!shapes.has(called)) { shapes.set(called, undefined); open.push([called, called]); }
  }
  const done = new Set();
  while (open.length) {
    const [today, older] = open.pop();
    if (done.has(`${today} ${older}`)) continue;
    done.add(`${today} ${older}`);
    const type = typeOf(older);
    if (!type) continue;
    it.object(type, older);
    const was = it.shapes.get(older);
    if (was.variants || shapes.get(today)?.variants) continue;
    if (shapes.get(today) === undefined) shapes.set(today, { object: was.object, fields: new Map() });
    const fresh = shapes.get(today).fields.size === 0;
    const { object: tag, fields } = shapes.get(today);
    if (tag !== was.object) { apart.add(`${today} (${tag}) and ${older} (${was.object})`); continue; }
    const need = (of) => {
      if (typeof of === 'string' || of.enum) return of;
      if (of.union) {
        const all = of.union.join();
        const one = ['ExternalAccount', 'CustomerSource'].find((kind) => of.union.every((part) => Object.values(shapes.get(kind)?.variants ?? {}).includes(part)));
        return one ? { shape: one } : 'any';
      }
      if (of.expandable) { if (!shapes.has(of.expandable)) shapes.set(of.expandable, undefined); open.push([of.expandable, of.expandable]); return of; }
      if (of.shape) { if (!shapes.has(of.shape)) shapes.set(of.shape, undefined); open.push([of.shape, of.shape]); return of; }
      const [[kind, part]] = Object.entries(of);
      const inside = need(part);
      return { [kind]: inside };
    };
    const shapeOf = (of) => {
      if (of === undefined || typeof of === 'string') return undefined;
      return of.shape ?? shapeOf(of.list ?? of.page ?? of.map);
    };
    for (const [key, [presence, of]] of was.fields) {
      const now = fields.get(key);
      if (!now) { fields.set(key, [fresh ? presence : presence.includes('nullable') ? 'optional nullable' : 'optional', need(of)]); continue; }
      const nullable = presence.includes('nullable') || now[0].includes('nullable');
      const optional = presence.includes('optional') || now[0].includes('optional');
      now[0] = [optional ? 'optional' : '', nullable ? 'nullable' : ''].filter(Boolean).join(' ') || 'always';
      const [x, y] = [shapeOf(now[1]), shapeOf(of)];
      if (x && y && x !== y && JSON.stringify(now[1]).replace(x, '') === JSON.stringify(of).replace(y, '')) { open.push([x, y]); continue; }
      const both = join(now[1], of);
      if (both) { now[1] = need(both); if (x) open.push([x, x]); } else apart.add(`${today}.${key} is ${JSON.stringify(now[1])}, was ${JSON.stringify(of)}`);
    }
    for (const [key, now] of fields) if (!was.fields.has(key)) now[0] = now[0].includes('nullable') ? 'optional nullable' : 'optional';
  }
}
console.log(`ended: ${Object.keys(events).filter((it) => !today.has(it)).map((it) => `${it} ${events[it].payload?.shape}`).join(', ')}`);
for (const it of [...apart].sort()) console.log(`apart: ${it}`);

// ---- equal shapes of one last name are one ----
const last = (name) => name.slice(name.lastIndexOf('.') + 1);
const isPart = (name) => /\..*\./.test(`${name}.`) && !shapes.get(name).object && !shapes.get(name).variants && name.includes('.');
const signatures = new Map();
const signature = (name) => {
  if (!isPart(name)) return name;
  if (!signatures.has(name)) {
    const of = (type) => (typeof type === 'string' ? type : type.shape ? { shape: signature(type.shape) }
      : type.enum ? type : type.expandable ? 'expandable' : Object.fromEntries(Object.entries(type).map(([kind, it]) => [kind, of(it)])));
    const fields = [...shapes.get(name).fields].map(([key, [, type]]) => [key, of(type)]).sort(([a], [b]) => (a < b ? -1 : 1));
    signatures.set(name, JSON.stringify([last(name), fields]));
  }
  return signatures.get(name);
};
const groups = new Map();
for (const name of [...shapes.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  groups.set(signature(name), [...(groups.get(signature(name)) ?? []), name]);
}
const ids = new Map([...groups].flatMap(([, members]) => members.map((it) => [it, members[0]])));

/// Returns the name of each shape: its whole name, or the end that the names of all its places share.
const tail = (members) => {
  const parts = members.map((it) => it.split('.'));
  let length = 0;
  while (length < parts[0].length && parts.every((it) => it.at(-1 - length) === parts[0].at(-1 - length))) length += 1;
  return parts[0].slice(parts[0].length - length).join('');
};
const whole = (name) => name.replaceAll('.', '');
const called = new Map();
for (const members of groups.values()) called.set(tail(members), [...(called.get(tail(members)) ?? []), members[0]]);
const name = (members) => {
  const short = tail(members);
  const free = called.get(short).length === 1 && ![...shapes.keys()].some((it) => whole(it) === short && ids.get(it) !== members[0]);
  return free ? short : whole(members[0]);
};

const written = (type) => {
  if (typeof type === 'string' || type.enum) return type;
  if (type.shape) return { shape: ids.get(type.shape) };
  if (type.expandable) return { expandable: ids.get(type.expandable) };
  return Object.fromEntries(Object.entries(type).map(([kind, it]) => [kind, written(it)]));
};
const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
const facts = {
  source: [`npm stripe ${STRIPE} (MIT), API version ${version}`, `PyPI stripe ${PYTHON} (MIT): which numbers have fractions`,
    `npm stripe ${versions.map((it) => it.slice(7)).join(', ')} (MIT): the fields of API versions since 2020`],
  api_version: version,
  events: sorted(Object.entries(events)),
  thin: sorted(Object.entries(thin)),
  shapes: sorted([...groups.values()].map((members) => {
    const { object: tag, variants, fields } = shapes.get(members[0]);
    if (variants) return [members[0], { names: [name(members)], variants: Object.fromEntries(variants) }];
    const all = members.map((it) => shapes.get(it).fields);
    const merged = [...fields].map(([key, [, type]]) => {
      const presences = all.map((it) => it.get(key)[0]);
      const presence = ['optional', 'nullable'].filter((word) => presences.some((it) => it.includes(word))).join(' ') || 'always';
      return [key, [presence, written(type)]];
    });
    return [members[0], { names: [name(members)], ...(tag && { object: tag }), fields: sorted(merged) }];
  })),
};
// Each field is on one line, so that a change of the sender is one line of the diff.
const lines = (value, depth) => {
  if (depth === 0 || Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value);
  const pad = ' '.repeat(5 - depth);
  return `{\n${Object.entries(value).map(([key, it]) => `${pad}${JSON.stringify(key)}:${lines(it, depth - 1)}`).join(',\n')}\n${pad.slice(1)}}`;
};
writeFileSync(out, `${lines(facts, 4)}\n`);
const all = Object.values(facts.shapes);
const fields = all.reduce((sum, it) => sum + Object.keys(it.fields ?? {}).length, 0);
console.log(`${Object.keys(events).length} snapshot types, ${Object.keys(thin).length} thin types, ${all.length} shapes, ${fields} fields`);
