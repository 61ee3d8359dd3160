import type { Reader, Writer } from 'protobufjs/minimal.js';
import { invalid } from '../errors.ts';
import type { TypeCodec } from './type-codec.ts';

interface Bits64 {
  readonly low: number;
  readonly high: number;
}

const WORD = 32n;

/** protobufjs gives 64-bit integers as pairs of words. */
export function readInt64(reader: Reader): bigint {
  const { low, high } = reader.int64() as Bits64;
  if (high === 0 && low >= 0) return BigInt(low);
  return (BigInt(high) << WORD) | BigInt(low >>> 0);
}

export function writeInt64(writer: Writer, value: bigint): void {
  const bits = {
    low: Number(BigInt.asIntN(32, value)),
    high: Number(BigInt.asIntN(32, value >> WORD)),
    unsigned: false,
  };
  writer.int64(bits as unknown as number);
}

const expected = (what: string, json: unknown) =>
  invalid(`Expected ${what}, found ${JSON.stringify(json)?.slice(0, 80)}.`);

export function jsonString(json: unknown): string {
  if (typeof json !== 'string') throw expected('a string', json);
  return json;
}

/** Numbers, their text, and the words of proto3 JSON for what JSON cannot say. */
export function jsonNumber(json: unknown): number {
  const value = typeof json === 'string' && json !== '' ? Number(json) : json;
  if (typeof value !== 'number' || (Number.isNaN(value) && json !== 'NaN')) throw expected('a number', json);
  return value;
}

export function jsonInt64(json: unknown): bigint {
  if (typeof json !== 'string' && typeof json !== 'number') throw expected('an integer', json);
  if (!/^-?\d+$/.test(String(json))) throw expected('an integer', json);
  return BigInt(json);
}

export const numberToJson = (value: number) => (Number.isFinite(value) ? value : String(value));
export const bytesToJson = (value: Uint8Array) => Buffer.from(value).toString('base64');

export function jsonBoolean(json: unknown): boolean {
  if (typeof json !== 'boolean') throw expected('true or false', json);
  return json;
}

/** Both base64 alphabets, as proto3 JSON demands of readers. */
export const jsonBytes = (json: unknown): Uint8Array => Buffer.from(jsonString(json), 'base64');

export function jsonObject(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw expected('an object', json);
  return json as Record<string, unknown>;
}

export function jsonList(json: unknown): unknown[] {
  if (!Array.isArray(json)) throw expected('a list', json);
  return json;
}

const same = <T>(value: T): T => value;

const int32: TypeCodec<number> = {
  wireType: 0,
  read: (reader) => reader.int32(),
  write: (writer, value) => void writer.int32(value),
  fromJson: jsonNumber,
  toJson: same,
};

/** 64-bit fields outside of values are counts, which fit a number. */
const int64: TypeCodec<number> = {
  wireType: 0,
  read: (reader) => Number(readInt64(reader)),
  write: (writer, value) => writeInt64(writer, BigInt(value)),
  fromJson: jsonNumber,
  toJson: String,
};

const string: TypeCodec<string> = {
  wireType: 2,
  read: (reader) => reader.string(),
  write: (writer, value) => void writer.string(value),
  fromJson: jsonString,
  toJson: same,
};

const bytes: TypeCodec<Uint8Array> = {
  wireType: 2,
  read: (reader) => reader.bytes(),
  write: (writer, value) => void writer.bytes(value),
  fromJson: jsonBytes,
  toJson: bytesToJson,
};

const bool: TypeCodec<boolean> = {
  wireType: 0,
  read: (reader) => reader.bool(),
  write: (writer, value) => void writer.bool(value),
  fromJson: jsonBoolean,
  toJson: same,
};

const double: TypeCodec<number> = {
  wireType: 1,
  read: (reader) => reader.double(),
  write: (writer, value) => void writer.double(value),
  fromJson: jsonNumber,
  toJson: numberToJson,
};

/** The proto3 scalar types that Firestore's messages use. */
export const SCALARS: Record<string, TypeCodec> = { int32, int64, string, bytes, bool, double };

/** A wrapper message such as Int32Value: bare in memory and in JSON. */
export function wrapper<T>(inner: TypeCodec<T>, absent: T): TypeCodec<T> {
  return {
    ...inner,
    wireType: 2,
    read: (reader) => readWrapped(reader, inner, absent),
    write: (writer, value) => {
      inner.write(writer.fork().uint32(8 | inner.wireType), value);
      writer.ldelim();
    },
  };
}

function readWrapped<T>(reader: Reader, inner: TypeCodec<T>, absent: T): T {
  const end = reader.uint32() + reader.pos;
  let value = absent;
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag >>> 3 === 1) value = inner.read(reader);
    else reader.skipType(tag & 7);
  }
  return value;
}

export const WRAPPERS: Record<string, TypeCodec> = {
  'google.protobuf.Int32Value': wrapper(int32, 0),
  'google.protobuf.Int64Value': wrapper(int64, 0),
  'google.protobuf.DoubleValue': wrapper(double, 0),
};
