// Writes what is known of Stripe's events: names, types, what is always there, enum values. No prose.
//
//   npm ci && node stripe.mjs [OUT]        (OUT: ../../providers/stripe/facts/stripe.json)
//
// The source is the type declarations of npm `stripe`, as the TypeScript compiler reads them. They do not say
// which numbers have fractions; that is from the annotations of PyPI `stripe`, of the same API version.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';

const STRIPE = '23.1.0';
const PYTHON = '16.1.0';
const out = process.argv[2] ?? new URL('../../providers/stripe/facts/stripe.json', import.meta.url);
const root = new URL('./node_modules/stripe/', import.meta.url).pathname;
const must = (condition, message) => { if (!condition) throw new Error(message); };
must(JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version === STRIPE, 'stripe is not the pinned version');
const [, version] = /ApiVersion = .([0-9a-z.-]+)./.exec(readFileSync(`${root}esm/apiVersion.js`, 'utf8'));

// What is `float` in PyPI `stripe` 16.1.0 (MIT), as far as events have it.
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
// (https://docs.stripe.com/api/invoices/upcoming), and discounts before version 2020-08-27.
const WITHOUT_ID = new Set(['Discount', 'Invoice', 'InvoiceLineItem']);

const files = ['resources/Events.d.ts', 'resources/V2/Core/Events.d.ts'].map((it) => `${root}esm/${it}`);
const program = ts.createProgram(files, {
  strict: true, types: [], skipLibCheck: true, target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
const checker = program.getTypeChecker();
const union = (file, name) => {
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  return checker.getDeclaredTypeOfSymbol(exported.find((it) => it.name === name)).types;
};

// ---- types ----
/// `Issuing.Card`, `Charge.PaymentMethodDetails.Card`: the folder, the interface, the namespaces in it.
function nameOf(symbol) {
  const parts = [];
  for (let it = symbol; it && !it.name.startsWith('"'); it = it.parent) parts.unshift(it.name);
  const folder = symbol.declarations[0].getSourceFile().fileName.split('/resources/')[1]?.split('/').slice(0, -1) ?? [];
  // What thin events bring is called after the event.
  return [...folder, ...parts].join('.').replace('Including', '').replace(/^V2\.Core\.(V[12]\w+)Event\.Data/, '$1');
}
const is = (type, flag) => Boolean(type.flags & flag);
const { Null, Undefined, Void, StringLiteral, BooleanLiteral, Intersection, String, Number, Boolean: Bool, Object: Obj } = ts.TypeFlags;
const nothing = (type) => is(type, Null | Undefined);
const prop = (type, name) => {
  const found = type.getProperty(name);
  return found && checker.getTypeOfSymbol(found);
};
const literal = (type) => (type && is(type, StringLiteral) ? type.value : undefined);
const arms = (type) => (type.isUnion() ? type.types : [type]).filter((it) => !nothing(it));

const shapes = new Map(); // name -> { object, fields: Map(key -> [presence, type]) } or { variants }
/// A type of the facts' own, of a field `key` of the shape `parent`.
function read(type, parent, key) {
  const parts = arms(type);
  const texts = parts.filter((it) => is(it, StringLiteral));
  if (texts.length && parts.every((it) => is(it, StringLiteral | Intersection))) {
    // An empty text is no name of anything.
    return { enum: texts.map((it) => it.value).filter(Boolean).sort() };
  }
  if (parts.length > 1 && parts.every((it) => is(it, BooleanLiteral))) return 'boolean';
  if (parts.length > 1) {
    const objects = parts.filter((it) => is(it, Obj));
    if (parts.some((it) => is(it, String)) && objects.length === parts.length - 1) return 'expandable';
    must(objects.length === parts.length, `${parent}.${key} is ${checker.typeToString(type)}`);
    return { shape: tagged(objects) };
  }
  const [only] = parts;
  if (only === undefined) return 'any';
  if (is(only, String)) return 'string';
  if (is(only, Bool | BooleanLiteral)) return 'boolean';
  if (is(only, Number)) return FRACTIONS.delete(`${parent}.${key}`) ? 'number' : 'integer';
  if (!is(only, Obj)) return 'any';
  if (checker.isArrayType(only)) return { list: read(checker.getTypeArguments(only)[0], parent, key) };
  const name = nameOf(only.symbol);
  // A decimal is a text on the wire.
  if (name === 'Decimal') return 'string';
  if (name === 'ApiList') return { page: read((only.aliasTypeArguments ?? checker.getTypeArguments(only))[0], parent, key) };
  const [index] = checker.getIndexInfosOfType(only);
  if (index) {
    const of = read(index.type, parent, key);
    return of === 'any' ? 'any' : { map: of };
  }
  return only.getProperties().length ? { shape: object(only, name) } : 'any';
}

/// One of several objects, which their `object` tells apart.
function tagged(objects) {
  const variants = objects.map((it) => [literal(prop(it, 'object')), object(it, nameOf(it.symbol))]).sort();
  must(variants.every(([tag]) => tag), 'objects without a tag');
  const name = variants.length === 2 ? 'ExternalAccount' : 'CustomerSource';
  const found = JSON.stringify(variants);
  must([undefined, found].includes(shapes.get(name) && JSON.stringify(shapes.get(name).variants)), `another ${name}`);
  shapes.set(name, { variants });
  return name;
}

function object(type, name) {
  if (shapes.has(name)) return name;
  const tag = literal(prop(type, 'object'));
  const fields = new Map();
  shapes.set(name, { object: tag, fields });
  for (const property of type.getProperties()) {
    const key = property.name;
    const of = checker.getTypeOfSymbol(property);
    // What never is there, and what tells the object's kind, are no fields.
    if ((key === 'object' && tag) || (is(of, Void) || arms(of).every((it) => is(it, Void)))) continue;
    if (property.flags & ts.SymbolFlags.Method) continue;
    const optional = property.flags & ts.SymbolFlags.Optional || (key === 'id' && WITHOUT_ID.has(name));
    const nullable = of.isUnion() && of.types.some((it) => is(it, Null));
    const presence = [optional ? 'optional' : '', nullable ? 'nullable' : ''].filter(Boolean).join(' ') || 'always';
    fields.set(key, [presence, read(of, name, key)]);
  }
  return name;
}

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
must(FRACTIONS.size === 0 || [...FRACTIONS].every((it) => !shapes.has(it.slice(0, it.lastIndexOf('.')))), `no such fields: ${[...FRACTIONS]}`);

// ---- equal shapes of one last name are one ----
const last = (name) => name.slice(name.lastIndexOf('.') + 1);
const isPart = (name) => /\..*\./.test(`${name}.`) && !shapes.get(name).object && !shapes.get(name).variants && name.includes('.');
const signatures = new Map();
const signature = (name) => {
  if (!isPart(name)) return name;
  if (!signatures.has(name)) {
    const of = (type) => (typeof type === 'string' ? type : type.shape ? { shape: signature(type.shape) }
      : type.enum ? type : Object.fromEntries(Object.entries(type).map(([kind, it]) => [kind, of(it)])));
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

/// What each is called: all of its name, or the end that the names of all its places share.
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
  return Object.fromEntries(Object.entries(type).map(([kind, it]) => [kind, written(it)]));
};
const sorted = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
const facts = {
  source: [`npm stripe ${STRIPE} (MIT), API version ${version}`, `PyPI stripe ${PYTHON} (MIT): which numbers have fractions`],
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
// One line a field: a change of the sender's is a line of the diff.
const lines = (value, depth) => {
  if (depth === 0 || Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value);
  const pad = ' '.repeat(5 - depth);
  return `{\n${Object.entries(value).map(([key, it]) => `${pad}${JSON.stringify(key)}:${lines(it, depth - 1)}`).join(',\n')}\n${pad.slice(1)}}`;
};
writeFileSync(out, `${lines(facts, 4)}\n`);
const all = Object.values(facts.shapes);
const fields = all.reduce((sum, it) => sum + Object.keys(it.fields ?? {}).length, 0);
console.log(`${Object.keys(events).length} snapshot types, ${Object.keys(thin).length} thin types, ${all.length} shapes, ${fields} fields`);
