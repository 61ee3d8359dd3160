/** A value in Firestore's REST form. */
export type WireValue =
  | { readonly nullValue: null }
  | { readonly booleanValue: boolean }
  | { readonly integerValue: string }
  | { readonly doubleValue: number }
  | { readonly stringValue: string }
  | { readonly timestampValue: string }
  | { readonly arrayValue: { readonly values?: readonly WireValue[] } }
  | { readonly mapValue: { readonly fields?: Fields } };
export type Fields = Readonly<Record<string, WireValue>>;

/** The stored form of a document: dates become time stamps. */
export function toFields(document: object): Fields {
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, toWire(value)]));
}

/** Undoes `toFields`, but for time stamps, which become milliseconds since the epoch. */
export function fromFields(fields: Fields = {}): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fromWire(value)]));
}

function toWire(value: unknown): WireValue {
  if (value === null || value === undefined) return { nullValue: null };
  if (typeof value === 'boolean') return { booleanValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'number') return numberToWire(value);
  if (value instanceof Date) return { timestampValue: value.toISOString() };
  if (Array.isArray(value)) return { arrayValue: { values: value.map(toWire) } };
  return { mapValue: { fields: toFields(value) } };
}

function numberToWire(value: number): WireValue {
  return Number.isSafeInteger(value) ? { integerValue: String(value) } : { doubleValue: value };
}

function fromWire(value: WireValue): unknown {
  if ('integerValue' in value) return Number(value.integerValue);
  if ('timestampValue' in value) return Date.parse(value.timestampValue);
  if ('arrayValue' in value) return (value.arrayValue.values ?? []).map(fromWire);
  if ('mapValue' in value) return fromFields(value.mapValue.fields);
  return Object.values(value)[0];
}
