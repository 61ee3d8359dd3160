import type { FirestoreValue } from '../access-request.ts';

/** A value as the storage emulator of firebase-tools writes it: exactly one of these is there. */
export interface WireValue {
  null_value?: unknown;
  string_value?: string;
  bool_value?: boolean;
  int_value?: number | string;
  float_value?: number;
  timestamp_value?: string;
  list_value?: { values?: readonly WireValue[] };
  set_value?: { values?: readonly WireValue[] };
  map_value?: { fields?: Readonly<Record<string, WireValue>> };
  path_value?: { segments?: readonly { simple?: string }[] };
}

const READERS: Readonly<Record<keyof WireValue, (wire: WireValue) => FirestoreValue>> = {
  null_value: () => ({ nullValue: null }),
  string_value: ({ string_value: text = '' }) => ({ stringValue: text }),
  bool_value: ({ bool_value: flag = false }) => ({ booleanValue: flag }),
  int_value: ({ int_value: number = 0 }) => ({ integerValue: number }),
  float_value: ({ float_value: number = 0 }) => ({ doubleValue: number }),
  timestamp_value: ({ timestamp_value: time = '' }) => ({ timestampValue: time }),
  list_value: ({ list_value: list }) => listOf(list?.values),
  set_value: ({ set_value: set }) => listOf(set?.values),
  map_value: (wire) => ({ mapValue: { fields: fieldsOf(wire) } }),
  path_value: ({ path_value: path }) => ({
    referenceValue: (path?.segments ?? []).map(({ simple = '' }) => `/${simple}`).join(''),
  }),
};

export function fieldsOf({ map_value: map }: WireValue): Record<string, FirestoreValue> {
  const entries = Object.entries(map?.fields ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, storedValue(value)]));
}

/** Plain JSON, as the claims of a token are. */
export function jsonOf(wire: WireValue): unknown {
  if (wire.map_value) {
    const entries = Object.entries(wire.map_value.fields ?? {});
    return Object.fromEntries(entries.map(([name, value]) => [name, jsonOf(value)]));
  }
  const list = wire.list_value ?? wire.set_value;
  if (list) return (list.values ?? []).map(jsonOf);
  if (wire.int_value !== undefined) return Number(wire.int_value);
  return wire.string_value ?? wire.bool_value ?? wire.float_value ?? null;
}

function storedValue(wire: WireValue): FirestoreValue {
  for (const [kind, read] of Object.entries(READERS)) if (Object.hasOwn(wire, kind)) return read(wire);
  return { nullValue: null };
}

function listOf(values: readonly WireValue[] = []): FirestoreValue {
  return { arrayValue: { values: values.map(storedValue) } };
}
