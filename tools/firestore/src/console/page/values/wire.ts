/** Values as the REST API writes them: exactly one of the members is there. */
export interface WireValue {
  readonly nullValue?: null;
  readonly booleanValue?: boolean;
  readonly integerValue?: string;
  readonly doubleValue?: number | string;
  readonly timestampValue?: string;
  readonly stringValue?: string;
  readonly bytesValue?: string;
  readonly referenceValue?: string;
  readonly geoPointValue?: { readonly latitude?: number; readonly longitude?: number };
  readonly arrayValue?: { readonly values?: readonly WireValue[] };
  readonly mapValue?: { readonly fields?: WireFields };
}

export type WireFields = Readonly<Record<string, WireValue>>;

export interface WireDocument {
  readonly name: string;
  readonly fields?: WireFields;
  /** Absent when there is no such document, only others below it. */
  readonly updateTime?: string;
  readonly createTime?: string;
}

export type Kind =
  | 'string'
  | 'integer'
  | 'double'
  | 'boolean'
  | 'null'
  | 'timestamp'
  | 'bytes'
  | 'reference'
  | 'geopoint'
  | 'array'
  | 'map'
  | 'vector';

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  string: 'string',
  integer: 'number (int64)',
  double: 'number (double)',
  boolean: 'boolean',
  null: 'null',
  timestamp: 'timestamp',
  bytes: 'bytes',
  reference: 'reference',
  geopoint: 'geo point',
  array: 'array',
  map: 'map',
  vector: 'vector',
};

const KIND_OF_MEMBER: Readonly<Record<string, Kind>> = {
  stringValue: 'string',
  integerValue: 'integer',
  doubleValue: 'double',
  booleanValue: 'boolean',
  nullValue: 'null',
  timestampValue: 'timestamp',
  bytesValue: 'bytes',
  referenceValue: 'reference',
  geoPointValue: 'geopoint',
  arrayValue: 'array',
  mapValue: 'map',
};

export function kindOf(value: WireValue): Kind {
  if (componentsOf(value)) return 'vector';
  const [member = ''] = Object.keys(value);
  return KIND_OF_MEMBER[member] ?? 'null';
}

const VECTOR_TYPE = '__vector__';

/** A vector is a map that says so in `__type__`. */
export function componentsOf({ mapValue }: WireValue): readonly WireValue[] | undefined {
  const { __type__: type, value } = mapValue?.fields ?? {};
  return type?.stringValue === VECTOR_TYPE ? (value?.arrayValue?.values ?? []) : undefined;
}

export function vectorValue(components: readonly WireValue[]): WireValue {
  const fields = { __type__: { stringValue: VECTOR_TYPE }, value: { arrayValue: { values: components } } };
  return { mapValue: { fields } };
}
