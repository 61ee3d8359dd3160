import { z } from 'zod';
import { isPlain, mapValues, partsOf, wrapped } from './schema-parts.ts';

/** The schemas whose values are instants. A schema made from one of them (`.nullable()`, `.min()`) is recognised too. */
export const instantMarks = z.registry<{ readonly isInstant: true }>();

/** Turns one instant into another form. Hears whatever stands in an instant's place: null, or a value that does not belong there. */
export type ConvertInstant = (value: unknown) => unknown;

/** Converts what is below one schema; undefined where no instant can be, so that the value is kept as it is. */
type Walk = ((value: unknown, convert: ConvertInstant) => unknown) | undefined;

/** A schema whose instants cannot be found. */
export class UnsupportedSchemaError extends Error {
  override readonly name = 'UnsupportedSchemaError';
}

/**
 * A copy of the value in which every instant, as the schema marks them, is converted. Everything else is kept as it is,
 * fields that the schema does not know included. Throws UnsupportedSchemaError with the path of what it cannot walk.
 */
export function mapInstants(schema: z.ZodType, value: unknown, convert: ConvertInstant): unknown {
  if (!walks.has(schema)) walks.set(schema, walkOf(schema, '$'));
  const walk = walks.get(schema);
  return walk ? walk(value, convert) : value;
}

const walks = new WeakMap<z.core.$ZodType, Walk>();

const convertHere: Walk = (value, convert) => convert(value);

function walkOf(schema: z.core.$ZodType, path: string): Walk {
  if (instantMarks.get(schema)) return convertHere;
  const inner = wrapped(schema);
  if (inner) return walkOf(inner, path);
  const def = partsOf(schema);
  switch (def.type) {
    case 'object':
      return walkObject(def.shape, path);
    case 'array':
      return walkArray(walkOf(def.element, `${path}[]`));
    case 'record':
      return walkRecord(walkOf(def.valueType, `${path}{}`));
    case 'union':
      return walkUnion(def.options, path);
    default:
      return requireScalar(def.type, path);
  }
}

function walkObject(shape: z.core.$ZodShape, path: string): Walk {
  const fields = new Map<string, NonNullable<Walk>>();
  for (const [name, schema] of Object.entries(shape)) {
    const walk = walkOf(schema, `${path}.${name}`);
    if (walk) fields.set(name, walk);
  }
  if (fields.size === 0) return undefined;
  return (value, convert) =>
    isPlain(value) ? mapValues(value, (inner, name) => fields.get(name)?.(inner, convert) ?? inner) : value;
}

function walkArray(walk: Walk): Walk {
  return walk && ((value, convert) => (Array.isArray(value) ? value.map((item) => walk(item, convert)) : value));
}

function walkRecord(walk: Walk): Walk {
  return walk && ((value, convert) => (isPlain(value) ? mapValues(value, (inner) => walk(inner, convert)) : value));
}

/** Which member of a union a value belongs to is not known here, so none of them may hold an instant. */
function walkUnion(options: readonly z.core.$ZodType[], path: string): Walk {
  if (options.some((option) => walkOf(option, path))) {
    throw new UnsupportedSchemaError(`${path}: a union with an instant in it cannot be stored`);
  }
  return undefined;
}

const scalars: ReadonlySet<string> = new Set([
  'string',
  'number',
  'boolean',
  'null',
  'enum',
  'literal',
  'unknown',
  'custom',
]);

function requireScalar(type: string, path: string): Walk {
  if (!scalars.has(type)) throw new UnsupportedSchemaError(`${path}: a schema of type ${type} cannot be stored`);
  return undefined;
}
