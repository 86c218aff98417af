// Reads TypeScript declarations with the compiler: shapes, fields that are always there, enums. It reads no prose.
//
// Unlike a JSON schema, declarations have names and real unions. A union of objects becomes `tagged`: the number in
// one of their fields tells them apart. Objects with the same number become one shape, in which a field that not all
// of them have is optional.
import ts from 'typescript';
import { writeFileSync } from 'node:fs';

const must = (condition, message) => { if (!condition) throw new Error(message); };
const pascal = (text) => text.split(/[^A-Za-z0-9]+/).filter(Boolean).map((it) => it[0].toUpperCase() + it.slice(1)).join('');
/// Types that only change another type; the types that they make have no names of their own.
const UTILITIES = new Set(['Pick', 'Omit', 'Required', 'Partial', 'Record', 'Readonly', 'Extract', 'Exclude', 'NonNullable', '__type']);

/// Options. `texts`: names of aliases of `string` that are types of their own. `floats`: keys whose numbers have
/// fractions. `merge`: unions that become one shape nevertheless; `whole`: whether every union does. `json`: types
/// that stay as they are. `byText`: unions of which each member is a root, by the text at `type`. `as`: types of
/// single fields.
export function read({ file, roots, texts = {}, floats = [], merge = [], as = {}, drop = [], rename = (id) => id, loose = [], whole = false, json = [], byText = [], isTime = () => false }) {
  const program = ts.createProgram([file], { strict: true, noEmit: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const [shapes, tagged, numbers, names] = [{}, {}, {}, {}];
  const seen = new Map(); // type -> id
  const said = new Set(); // which of `as` were needed

  const has = (type, flag) => (type.flags & flag) !== 0;
  const isEmpty = (type) => has(type, ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Void);
  const enumOf = (type) => {
    const { symbol } = checker.getBaseTypeOfLiteralType(type);
    return symbol.flags & ts.SymbolFlags.EnumMember ? symbol.parent : symbol;
  };

  const nameOf = (type, where) => rename(rawName(type, where));
  function rawName(type, where) {
    const alias = type.aliasSymbol;
    if (alias && !UTILITIES.has(alias.name)) return qualified(alias) + args(type.aliasTypeArguments);
    if (alias && ['Partial', 'Required'].includes(alias.name)) return `${alias.name}${rawName(type.aliasTypeArguments[0], where)}`;
    const symbol = type.symbol;
    if (symbol && !UTILITIES.has(symbol.name) && !type.isIntersection()) return qualified(symbol) + args(type.target ? checker.getTypeArguments(type).slice(0, type.target.typeParameters?.length ?? 0) : []);
    return where;
  }
  function qualified(symbol) {
    const name = checker.getFullyQualifiedName(symbol).replace(/^".*?"\./, '').replace(/^Deepgram\./, '');
    return name;
  }
  function args(list = []) {
    return list?.some((it) => !has(it, ts.TypeFlags.TypeParameter)) ? `<${list.map((it) => (it.symbol?.name && it.symbol.name !== '__type' ? it.symbol.name : it.aliasSymbol?.name ?? checker.typeToString(it))).join(',')}>` : '';
  }

  /// Returns the node without null, undefined and brackets.
  function bare(node) {
    if (!node) return node;
    if (ts.isParenthesizedTypeNode(node)) return bare(node.type);
    if (ts.isUnionTypeNode(node)) {
      const rest = node.types.filter((it) => !(ts.isLiteralTypeNode(it) && it.literal.kind === ts.SyntaxKind.NullKeyword) && it.kind !== ts.SyntaxKind.UndefinedKeyword);
      return rest.length === 1 ? bare(rest[0]) : node;
    }
    return node;
  }
  function textAlias(node) {
    const it = bare(node);
    if (it && ts.isTypeReferenceNode(it)) return texts[it.typeName.getText()];
    return undefined;
  }

  function kind(type, node, where, key) {
    if (has(type, ts.TypeFlags.TypeParameter)) return kind(checker.getBaseConstraintOfType(type) ?? checker.getAnyType(), node, where, key);
    const parts = (type.isUnion() ? type.types : [type]).filter((it) => !isEmpty(it));
    const nullable = (type.isUnion() ? type.types : [type]).some((it) => has(it, ts.TypeFlags.Null));
    const done = (t) => [t, nullable];
    if (as[where]) { said.add(where); return done(as[where]); }
    if (parts.some((it) => json.includes(it.aliasSymbol?.name ?? it.symbol?.name))) return done('any');
    if (!parts.length) return done('any');
    // If unions become one shape, the `type` that tells their members apart is a plain text. A tuple stays JSON.
    if (whole && key === 'type' && parts.every((it) => has(it, ts.TypeFlags.StringLike))) return done('string');
    if (parts.length > 1 && parts.some((it) => checker.isTupleType(it))) return done('any');
    if (parts.every((it) => has(it, ts.TypeFlags.BooleanLike))) return done('boolean');
    if (parts.every((it) => has(it, ts.TypeFlags.EnumLiteral) && has(it, ts.TypeFlags.NumberLiteral | ts.TypeFlags.Enum | ts.TypeFlags.Union))) {
      const symbol = enumOf(parts[0]);
      if (/Flags$/.test(symbol.name)) return done('integer'); // several at once, as bits
      return done({ number: numberEnum(symbol) });
    }
    if (parts.every((it) => has(it, ts.TypeFlags.StringLiteral))) {
      const literal = parts.map((it) => it.value);
      const symbol = has(parts[0], ts.TypeFlags.EnumLiteral) ? enumOf(parts[0]) : undefined;
      const id = rename(symbol ? qualified(symbol) : type.aliasSymbol && !UTILITIES.has(type.aliasSymbol.name) ? qualified(type.aliasSymbol) : where);
      const all = symbol ? [...symbol.exports.values()].map((it) => checker.getTypeOfSymbol(it)).map((it) => it.value ?? checker.getConstantValue(it)) : literal;
      names[id] = [...new Set([...(names[id] ?? []), ...(symbol ? enumTexts(symbol) : all)])].sort();
      return done({ name: id });
    }
    if (parts.every((it) => has(it, ts.TypeFlags.StringLike))) return done(isTime(key, where) ? 'time' : textAlias(node) ?? 'string');
    if (parts.every((it) => has(it, ts.TypeFlags.NumberLike))) return done(floats.includes(key) || floats.includes(where) ? 'number' : 'integer');
    if (parts.every((it) => has(it, ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike))) return done('scalar');
    if (parts.every((it) => has(it, ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never))) return done('any');
    if (parts.every((it) => checker.isArrayType(it) || checker.isTupleType(it))) {
      const it = bare(node);
      const inside = it && ts.isArrayTypeNode(it) ? it.elementType : undefined;
      const items = parts.flatMap((part) => checker.getTypeArguments(part));
      if (!items.length) return done('any');
      const of = items.length === 1 ? items[0] : items[0];
      const [t, nulls] = kind(of, inside, `${where}[]`, key);
      return done({ list: nulls ? { nullable: t } : t });
    }
    if (parts.every((it) => has(it, ts.TypeFlags.Object | ts.TypeFlags.Intersection))) {
      return done(parts.length === 1 ? object(parts[0], where, node) : union(type, parts, where));
    }
    throw new Error(`${where}: ${checker.typeToString(type)}`);
  }

  function enumTexts(symbol) {
    return symbol.declarations.flatMap((it) => it.members.map((member) => checker.getConstantValue(member)));
  }
  function numberEnum(symbol) {
    const id = symbol.name;
    if (!numbers[id]) {
      const members = symbol.declarations.flatMap((it) => it.members.map((member) => [member.name.getText(), checker.getConstantValue(member)]));
      const first = new Map(); // old names of a number come after its own
      for (const [name, value] of members) if (!first.has(value)) first.set(value, name);
      numbers[id] = Object.fromEntries([...first].map(([value, name]) => [name, value]).sort((a, b) => a[1] - b[1]));
    }
    return id;
  }

  function object(type, where, node) {
    const index = checker.getIndexInfosOfType(type);
    const properties = checker.getPropertiesOfType(type);
    if (index.length && !properties.length) {
      const it = bare(node);
      const inside = it && ts.isTypeReferenceNode(it) && it.typeName.getText() === 'Record' ? it.typeArguments[1] : undefined;
      const [t, nulls] = kind(index[0].type, inside, `${where}.*`, '*');
      return t === 'any' ? 'any' : { map: nulls ? { nullable: t } : t };
    }
    if (!properties.length) return 'any';
    if (properties.every((it) => /^\d+$/.test(it.name))) {
      const decl = properties[0].valueDeclaration ?? properties[0].declarations?.[0];
      const inside = decl?.type;
      return { map: kind(checker.getTypeOfSymbol(properties[0]), inside, `${where}.*`, '*')[0] };
    }
    return { shape: shape([type], nameOf(type, where)) };
  }

  /// Makes one shape of these objects, in which a field that not all of them have is optional.
  function shape(types, id) {
    const key = types.map((it) => it.id).sort().join('|');
    if (seen.get(key)) return seen.get(key);
    seen.set(key, id);
    const fields = new Map();
    for (const type of types) {
      for (const property of checker.getPropertiesOfType(type)) {
        if (drop.includes(`${id}.${property.name}`)) continue;
        const decl = property.valueDeclaration ?? property.declarations?.[0];
        const [t, nullable] = kind(checker.getTypeOfSymbol(property), decl?.type, `${id}.${property.name}`, property.name);
        const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        fields.set(property.name, [...(fields.get(property.name) ?? []), { t, nullable, optional }]);
      }
    }
    const known = shapes[id];
    const made = {};
    for (const [name, found] of [...fields].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const kinds = [...new Set(found.map(({ t }) => JSON.stringify(t)))];
      let t = found[0].t;
      if (kinds.length > 1) {
        const values = found.map((it) => it.t);
        if (values.every((it) => ['string', 'integer', 'number', 'boolean', 'scalar'].includes(it) || texts_(it))) t = 'scalar';
        else if (whole) { t = 'any'; console.log(`${id}.${name} is ${kinds.join(' and ')}: any`); }
        else throw new Error(`${id}.${name} is ${kinds.join(' and ')}`);
      }
      made[name] = [presence(found.length < types.length || found.some((it) => it.optional), found.some((it) => it.nullable)), t];
    }
    if (known) {
      const same = Object.keys(known).join() === Object.keys(made).join();
      must(same || loose.includes(id), `${id} has two forms: ${Object.keys(known)}; ${Object.keys(made)}`);
      for (const [name, fact] of Object.entries(known)) if (!made[name]) fact[0] = presence(true, fact[0].includes('nullable'));
      for (const [name, [how, t]] of Object.entries(made)) {
        known[name] ??= [presence(true, how.includes('nullable')), t];
        must(JSON.stringify(known[name][1]) === JSON.stringify(t), `${id}.${name} is ${JSON.stringify(known[name][1])} and ${JSON.stringify(t)}`);
        known[name][0] = presence([known[name][0], how].some((it) => it.includes('optional')), [known[name][0], how].some((it) => it.includes('nullable')));
      }
    } else shapes[id] = made;
    return id;
  }
  const texts_ = (t) => Object.values(texts).includes(t);

  function union(type, parts, where) {
    const id = nameOf(type, where);
    if (whole === true || merge.includes(id)) return { shape: shape(parts, id) };
    const before = tagged[id];
    if (before && !loose.includes(id)) return { tagged: id };
    const literals = (part, field) => {
      const property = checker.getPropertyOfType(part, field);
      if (!property) return null;
      const found = checker.getTypeOfSymbol(property);
      const all = (found.isUnion() ? found.types : [found]).filter((it) => !isEmpty(it));
      return all.length && all.every((it) => it.isNumberLiteral()) ? all.map((it) => it.value) : null;
    };
    const fields = checker.getPropertiesOfType(parts[0]).map((it) => it.name);
    const tags = fields.filter((field) => parts.every((part) => literals(part, field)));
    const tag = ['type', 'component_type'].find((it) => tags.includes(it));
    must(tag, `${where}: nothing tells ${parts.map((it) => nameOf(it, '?')).join(', ')} apart (${tags})`);
    tagged[id] = { tag, variants: [] }; // before its members, which may contain it
    const groups = new Map();
    for (const part of parts) {
      const key = literals(part, tag).sort((a, b) => a - b).join(',');
      groups.set(key, [...(groups.get(key) ?? []), part]);
    }
    for (const [key, members] of [...groups].sort(([a], [b]) => parseInt(a, 10) - parseInt(b, 10))) {
      const named = members.map((it) => nameOf(it, `${where}(${key})`));
      const of = shape(members, rename([...new Set(named)].sort().join('|')));
      const same = tagged[id].variants.find(([, it]) => it === of);
      if (same) same[0].push(...key.split(',').map(Number)); else tagged[id].variants.push([key.split(',').map(Number), of]);
    }
    must(!before || JSON.stringify(before) === JSON.stringify(tagged[id]), `${id} has two forms`);
    const all = tagged[id].variants.flatMap(([it]) => it);
    must(new Set(all).size === all.length, `${id}: ${tag} does not tell all apart: ${all}`);
    return { tagged: id };
  }

  const found = {};
  const symbols = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(source)).map((it) => [it.name, it]));
  for (const [root, path] of Object.entries(roots)) {
    const itself = (symbol) => (symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
    const [first, ...steps] = path.split('.');
    let symbol = itself(symbols.get(first));
    for (const step of steps) symbol = itself(checker.getExportsOfModule(symbol).find((it) => it.name === step));
    must(symbol, `no ${path}`);
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    [found[root]] = kind(type, undefined, path, root);
  }
  for (const path of byText) {
    const groups = new Map();
    for (const member of checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(symbols.get(path))).types) {
      const type = checker.getTypeOfSymbol(checker.getPropertyOfType(member, 'type'));
      for (const { value } of type.isUnion() ? type.types : [type]) groups.set(value, [...(groups.get(value) ?? []), member]);
    }
    for (const [text, members] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      must(text, `a member of ${path} has no text`);
      found[text] = { shape: shape(members, members.length === 1 ? nameOf(members[0], text) : rename(`${path}(${text})`)) };
    }
  }
  const unsaid = Object.keys(as).filter((it) => !said.has(it));
  must(!unsaid.length, `no ${unsaid}`);
  return { roots: found, shapes, tagged, numbers, names };
}

export function presence(optional, nullable) {
  return [optional ? 'optional' : '', nullable ? 'nullable' : ''].filter(Boolean).join(' ') || 'always';
}

/// Adds what the declarations lack: `{ shapes: { id: { field: [presence, type] } }, ... }`. Adding something that is
/// already there is an error, so that an addition that a new version has made needless is noticed.
export function overlay(facts, more) {
  for (const [id, fields] of Object.entries(more.shapes ?? {})) {
    const known = facts.shapes[id] ??= {};
    for (const [field, fact] of Object.entries(fields)) {
      must(JSON.stringify(known[field]) !== JSON.stringify(fact), `${id}.${field} need not be said`);
      known[field] = fact;
    }
  }
  for (const part of ['roots', 'tagged', 'numbers', 'names']) {
    for (const [id, fact] of Object.entries(more[part] ?? {})) facts[part][id] = part === 'numbers' ? { ...facts[part][id], ...fact } : fact;
  }
}

/// Writes only what can be reached, ordered by names, with one line for each field.
export function write(out, source, facts) {
  const reached = { shapes: new Set(), tagged: new Set(), numbers: new Set(), names: new Set() };
  const visit = (t) => {
    if (typeof t === 'string') return;
    const [[kind, of]] = Object.entries(t);
    const set = { shape: reached.shapes, tagged: reached.tagged, number: reached.numbers, name: reached.names }[kind];
    if (!set) { visit(of); return; }
    if (set.has(of)) return;
    set.add(of);
    if (kind === 'shape') { must(facts.shapes[of], `no shape ${of}`); Object.values(facts.shapes[of]).forEach(([, it]) => visit(it)); }
    if (kind === 'tagged') { must(facts.tagged[of], `no union ${of}`); facts.tagged[of].variants.forEach(([, shape]) => visit({ shape })); }
  };
  Object.values(facts.roots).forEach(visit);
  for (const [id, fields] of Object.entries(facts.shapes)) facts.shapes[id] = Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  const only = (part) => Object.fromEntries(Object.entries(facts[part]).filter(([id]) => reached[part].has(id)).sort(([a], [b]) => (a < b ? -1 : 1)));
  const all = { source, roots: facts.roots, shapes: only('shapes'), tagged: only('tagged'), numbers: only('numbers'), names: only('names') };
  const lines = (value, depth) => {
    if (depth === 0 || Array.isArray(value) || typeof value !== 'object') return JSON.stringify(value);
    const pad = ' '.repeat(4 - depth);
    return `{\n${Object.entries(value).map(([key, it]) => `${pad}${JSON.stringify(key)}:${lines(it, depth - 1)}`).join(',\n')}\n${pad.slice(1)}}`;
  };
  writeFileSync(out, `${lines(all, 3)}\n`);
  const fields = Object.values(all.shapes).reduce((n, it) => n + Object.keys(it).length, 0);
  console.log(`${Object.keys(all.shapes).length} shapes, ${fields} fields, ${Object.keys(all.tagged).length} unions, ${Object.keys(all.numbers).length + Object.keys(all.names).length} enums`);
}
