import { jsonObject } from './scalars.ts';
import type { TypeCodec } from './type-codec.ts';

type JsonObject = Record<string, unknown>;

/** One of the fields of `google.protobuf.Value`, by the name that says its type. */
type WireValue = Record<string, unknown>;

interface WireStruct {
  readonly fields?: ReadonlyMap<string, WireValue>;
}

/** A Struct is a plain JSON object in memory; `inner` knows its bytes. */
export function structCodec(inner: TypeCodec<WireStruct>): TypeCodec<JsonObject> {
  return {
    wireType: 2,
    read: (reader) => fromStruct(inner.read(reader)),
    write: (writer, value) => inner.write(writer, toStruct(value)),
    fromJson: jsonObject,
    toJson: (value) => value,
  };
}

const toStruct = (value: JsonObject): WireStruct => ({
  fields: new Map(Object.entries(value).map(([key, each]) => [key, toWire(each)])),
});

function toWire(value: unknown): WireValue {
  if (value === null) return { nullValue: 'NULL_VALUE' };
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (Array.isArray(value)) return { listValue: { values: value.map(toWire) } };
  return { structValue: value };
}

const fromStruct = ({ fields = new Map() }: WireStruct): JsonObject =>
  Object.fromEntries(Array.from(fields, ([key, each]) => [key, fromWire(each)]));

function fromWire(value: WireValue): unknown {
  if ('listValue' in value) return ((value['listValue'] as { values?: WireValue[] }).values ?? []).map(fromWire);
  if ('nullValue' in value) return null;
  return Object.values(value)[0];
}
