import { z } from 'zod';
import { isPlain, mapValues, partsOf, wrapped } from './schema-parts.ts';

/** The schema with every object in it strict: it accepts the fields that it names and no others. Checks of objects and lists are kept. */
export function closed<T extends z.ZodType>(schema: T): T {
  return close(schema) as T;
}

function close(schema: z.core.$ZodType): z.core.$ZodType {
  const def = partsOf(schema);
  const inner = wrapped(schema);
  if (inner) return withParts(schema, { innerType: close(inner) });
  switch (def.type) {
    case 'object':
      return withParts(schema, { shape: mapValues(def.shape, close), catchall: z.never() });
    case 'array':
      return withParts(schema, { element: close(def.element) });
    case 'record':
      return withParts(schema, { valueType: close(def.valueType) });
    case 'union':
      return withParts(schema, { options: def.options.map(close) });
    default:
      return schema;
  }
}

function withParts(schema: z.core.$ZodType, parts: object): z.core.$ZodType {
  const def = { ...schema._zod.def, ...parts };
  return z.core.clone(schema, def);
}

/** Picks from one schema's value what the schema names; undefined where there is nothing to leave out. */
type Picker = ((value: unknown) => unknown) | undefined;

const pickers = new WeakMap<z.core.$ZodType, Picker>();

/** A copy of the value without the fields that its schema does not name, at every level. Values are not checked. */
export function onlyKnown<T>(schema: z.ZodType<T>, value: NoInfer<T>): T {
  if (!pickers.has(schema)) pickers.set(schema, pickerOf(schema));
  const pick = pickers.get(schema);
  return pick ? (pick(value) as T) : value;
}

function pickerOf(schema: z.core.$ZodType): Picker {
  const inner = wrapped(schema);
  if (inner) return pickerOf(inner);
  const def = partsOf(schema);
  switch (def.type) {
    case 'object':
      return pickFields(def.shape);
    case 'array':
      return pickItems(pickerOf(def.element));
    case 'record':
      return pickValues(pickerOf(def.valueType));
    case 'union':
      return pickMember(def.options);
    default:
      return undefined;
  }
}

function pickFields(shape: z.core.$ZodShape): Picker {
  const fields = Object.entries(shape).map(([name, schema]) => [name, pickerOf(schema)] as const);
  return (value) => {
    if (!isPlain(value)) return value;
    const known = fields.filter(([name]) => Object.hasOwn(value, name));
    return Object.fromEntries(known.map(([name, pick]) => [name, pick ? pick(value[name]) : value[name]]));
  };
}

function pickItems(pick: Picker): Picker {
  return pick && ((value) => (Array.isArray(value) ? value.map(pick) : value));
}

function pickValues(pick: Picker): Picker {
  return pick && ((value) => (isPlain(value) ? mapValues(value, pick) : value));
}

/** The first member that accepts what is picked for it. */
function pickMember(options: readonly z.core.$ZodType[]): Picker {
  const members = options.map((schema) => ({ schema, pick: pickerOf(schema) }));
  if (members.every(({ pick }) => pick === undefined)) return undefined;
  return (value) => {
    const picked = members.map(({ schema, pick }) => ({ schema, value: pick ? pick(value) : value }));
    const fitting = picked.find((each) => z.safeParse(each.schema, each.value).success);
    return fitting ? fitting.value : value;
  };
}
