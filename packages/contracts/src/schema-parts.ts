import type { z } from 'zod';

/** A schema as the union of all of Zod's own schemas, which `$ZodType` is the base of. */
export function partsOf(schema: z.core.$ZodType): z.core.$ZodTypes['_zod']['def'] {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schema within one that only says what may stand in its value's place. */
export function wrapped(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = partsOf(schema);
  switch (def.type) {
    case 'nullable':
    case 'optional':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
      return def.innerType;
    default:
      return undefined;
  }
}

export function mapValues<T, U>(object: Readonly<Record<string, T>>, map: (value: T, name: string) => U) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value, name)]));
}

/** False for arrays and for whatever a database's SDK has a class for. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
