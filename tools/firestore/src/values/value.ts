/** Names to values in the order in which they were written. */
export type Fields = ReadonlyMap<string, Value>;

/** One stored value. Values are never changed after they were made, so they are shared freely. */
export type Value =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'integer'; readonly value: bigint }
  | { readonly kind: 'double'; readonly value: number }
  /** Microseconds since the epoch. */
  | { readonly kind: 'timestamp'; readonly value: bigint }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  /** A document's full resource name. */
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'geoPoint'; readonly latitude: number; readonly longitude: number }
  | { readonly kind: 'array'; readonly values: readonly Value[] }
  | { readonly kind: 'map'; readonly fields: Fields };

export const NULL: Value = { kind: 'null' };
export const TRUE: Value = { kind: 'boolean', value: true };
export const FALSE: Value = { kind: 'boolean', value: false };
export const NO_FIELDS: Fields = new Map();

export const integer = (value: bigint | number): Value => ({ kind: 'integer', value: BigInt(value) });
export const double = (value: number): Value => ({ kind: 'double', value });
export const text = (value: string): Value => ({ kind: 'string', value });
export const reference = (value: string): Value => ({ kind: 'reference', value });
export const timestamp = (micros: bigint): Value => ({ kind: 'timestamp', value: micros });

const VECTOR_TYPE = '__vector__';

/** The components when the value is a vector: a map that says so in `__type__`. */
export function vectorOf(value: Value): readonly Value[] | undefined {
  if (value.kind !== 'map') return undefined;
  const type = value.fields.get('__type__');
  const components = value.fields.get('value');
  const isVector = type?.kind === 'string' && type.value === VECTOR_TYPE && components?.kind === 'array';
  return isVector ? components.values : undefined;
}

export function isNumber(value: Value): value is Value & { kind: 'integer' | 'double' } {
  return value.kind === 'integer' || value.kind === 'double';
}

export const isNaNValue = (value: Value) => value.kind === 'double' && Number.isNaN(value.value);
