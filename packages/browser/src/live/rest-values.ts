/** One value as Firestore's REST API writes it: one field, named after its type. */
type RestValue = Readonly<Record<string, unknown>>;
export type RestFields = Readonly<Record<string, RestValue>>;

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  nullValue: () => null,
  integerValue: Number,
  // NaN and the infinities are written as words.
  doubleValue: Number,
  timestampValue: (value) => Date.parse(String(value)),
  arrayValue: (value) => ((value as { values?: readonly RestValue[] }).values ?? []).map(plainValue),
  mapValue: (value) => plainFields((value as { fields?: RestFields }).fields ?? {}),
};

function plainValue(stored: RestValue): unknown {
  const [[type, value] = ['nullValue', null]] = Object.entries(stored);
  const read = readers[type];
  return read ? read(value) : value;
}

/** Stored fields as plain values, instants in milliseconds. */
export function plainFields(fields: RestFields): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, plainValue(value)]));
}
