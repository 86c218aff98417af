// Reads Stripe's objects from the type declarations of its npm package with the TypeScript compiler: those of today,
// and those of the API versions since 2020, whose fields are merged into the shapes of today.
import ts from 'typescript';

const must = (condition, message) => { if (!condition) throw new Error(message); };
const is = (type, flag) => Boolean(type.flags & flag);
const { Null, Undefined, Void, StringLiteral, BooleanLiteral, Intersection, String, Number, Boolean: Bool, Object: Obj, Any, Unknown } = ts.TypeFlags;
const nothing = (type) => is(type, Null | Undefined);
export const arms = (type) => (type.isUnion() ? type.types : [type]).filter((it) => !nothing(it));
export const literal = (type) => (type && is(type, StringLiteral) ? type.value : undefined);

/// Options. `fractions`: the fields that have fractions. `withoutId`: objects that events have without an id.
/// `lenient`: of an older version, in which a union without a name of today is left to the report.
export function reader(files, { fractions, withoutId, lenient = false }) {
  const program = ts.createProgram(files, {
    strict: true, types: [], skipLibCheck: true, noLib: false, target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  /// Returns a name such as `Issuing.Card` or `Charge.PaymentMethodDetails.Card`: the folder, the interface, and the
  /// namespaces in it.
  function nameOf(symbol) {
    const parts = [];
    for (let it = symbol; it && !it.name.startsWith('"'); it = it.parent) parts.unshift(it.name);
    const folder = symbol.declarations?.[0]?.getSourceFile().fileName.split('/resources/')[1]?.split('/').slice(0, -1) ?? [];
    // The data of a thin event is called after the event.
    return [...folder, ...parts].join('.').replace(/^Stripe\./, '').replace('Including', '').replace(/^V2\.Core\.(V[12]\w+)Event\.Data/, '$1');
  }
  const prop = (type, name) => {
    const found = type.getProperty(name);
    return found && checker.getTypeOfSymbol(found);
  };

  const fraction = (field) => { used.add(field); return fractions.has(field); };
  const used = new Set(); // numbers that were met
  const shapes = new Map(); // name -> { object, fields: Map(key -> [presence, type]) } or { variants }
  /// Returns the facts' type of a field `key` of the shape `parent`.
  function read(type, parent, key) {
    const parts = arms(type);
    const texts = parts.filter((it) => is(it, StringLiteral));
    if (texts.length && parts.every((it) => is(it, StringLiteral | Intersection))) {
      // An empty text is no value of an enum.
      return { enum: texts.map((it) => it.value).filter(Boolean).sort() };
    }
    if (parts.length > 1 && parts.every((it) => is(it, BooleanLiteral))) return 'boolean';
    if (parts.length > 1) {
      const objects = parts.filter((it) => is(it, Obj));
      if (parts.some((it) => is(it, String)) && objects.length === parts.length - 1) return expandable(objects);
      if (lenient) return oldUnion(parts, objects, parent, key);
      must(objects.length === parts.length, `${parent}.${key} is ${checker.typeToString(type)}`);
      return { shape: tagged(objects) };
    }
    const [only] = parts;
    if (only === undefined) return 'any';
    if (is(only, String)) return 'string';
    if (is(only, Bool | BooleanLiteral)) return 'boolean';
    if (is(only, Number)) return fraction(`${parent}.${key}`) ? 'number' : 'integer';
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

  /// Reads a field that has an id or an object of one type; a deleted object has few fields of the same type.
  function expandable(objects) {
    const whole = objects.filter((it) => !nameOf(it.symbol).startsWith('Deleted'));
    if (whole.length !== 1 || !literal(prop(whole[0], 'object'))) return 'expandable';
    return { expandable: object(whole[0], nameOf(whole[0].symbol)) };
  }

  /// Reads fields for which older versions list an id among several objects, or several lists.
  function oldUnion(parts, objects, parent, key) {
    if (parts.some((it) => is(it, String)) && objects.length) return expandable(objects);
    if (parts.some((it) => is(it, String))) return 'string';
    const tags = objects.map((it) => literal(prop(it, 'object')));
    if (objects.length === parts.length && tags.every(Boolean)) return { union: objects.map((it) => nameOf(it.symbol)) };
    return 'any';
  }

  /// Reads a field that has one of several objects, which their `object` tells apart.
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
      // Fields that are never there, and the field that tells the object's kind, are left out.
      if ((key === 'object' && tag) || (is(of, Void) || arms(of).every((it) => is(it, Void)))) continue;
      if (property.flags & ts.SymbolFlags.Method) continue;
      const optional = property.flags & ts.SymbolFlags.Optional || (key === 'id' && withoutId.has(name));
      const nullable = of.isUnion() && of.types.some((it) => is(it, Null));
      const presence = [optional ? 'optional' : '', nullable ? 'nullable' : ''].filter(Boolean).join(' ') || 'always';
      fields.set(key, [presence, read(of, name, key)]);
    }
    return name;
  }


  return { checker, program, shapes, used, object, tagged, nameOf, prop };
}

/// Returns today's type of a field, widened by the type that it had in an older version; undefined if the two have
/// nothing in common.
export function join(today, older) {
  if (JSON.stringify(today) === JSON.stringify(older) || older === 'any' || older.union) return today;
  if (today === 'any') return today;
  const texts = (it) => it === 'string' || it.enum !== undefined;
  if (today.enum && older.enum) return { enum: [...new Set([...today.enum, ...older.enum])].sort() };
  if (texts(today) && texts(older)) return today.enum ? today : older;
  const expands = (it) => it === 'expandable' || it.expandable !== undefined;
  if (expands(today) && (expands(older) || older.shape || texts(older))) return today;
  if (texts(today) && expands(older)) return older;
  if ([today, older].every((it) => ['integer', 'number'].includes(it))) return 'number';
  for (const kind of ['list', 'page', 'map']) {
    if (today[kind] === undefined || older[kind] === undefined) continue;
    const of = join(today[kind], older[kind]);
    return of && { [kind]: of };
  }
  return undefined;
}
