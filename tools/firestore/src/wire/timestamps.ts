import type { Reader, Writer } from 'protobufjs/minimal.js';
import { invalid } from '../errors.ts';
import { jsonString, readInt64, writeInt64 } from './scalars.ts';
import type { TypeCodec } from './type-codec.ts';

const MICROS = 1_000_000n;
const NANOS_PER_MICRO = 1000;
const RFC3339 = /^(\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?([Zz]|[+-]\d\d:\d\d)$/;
const EARLIEST = -62_135_596_800n * MICROS;
const LATEST = 253_402_300_800n * MICROS;

function checked(micros: bigint): bigint {
  if (micros < EARLIEST || micros >= LATEST) throw invalid('Timestamps must lie between the years 1 and 9999.');
  return micros;
}

function read(reader: Reader): bigint {
  const end = reader.uint32() + reader.pos;
  let seconds = 0n;
  let nanos = 0;
  while (reader.pos < end) {
    const tag = reader.uint32();
    if (tag === 8) seconds = readInt64(reader);
    else if (tag === 16) nanos = reader.int32();
    else reader.skipType(tag & 7);
  }
  return checked(seconds * MICROS + BigInt(Math.floor(nanos / NANOS_PER_MICRO)));
}

function write(writer: Writer, micros: bigint): void {
  const seconds = floorDivide(micros);
  const nanos = Number(micros - seconds * MICROS) * NANOS_PER_MICRO;
  writer.fork();
  if (seconds !== 0n) writeInt64(writer.uint32(8), seconds);
  if (nanos !== 0) writer.uint32(16).int32(nanos);
  writer.ldelim();
}

function floorDivide(micros: bigint): bigint {
  const quotient = micros / MICROS;
  return micros < 0n && quotient * MICROS !== micros ? quotient - 1n : quotient;
}

/** RFC 3339 with as many digits as the client likes; what is finer than a microsecond is cut off. */
export function parseTimestamp(json: unknown): bigint {
  const source = jsonString(json);
  const [, instant, fraction = '', zone] = RFC3339.exec(source) ?? [];
  const milliseconds = Date.parse(`${instant}${zone}`.toUpperCase());
  if (Number.isNaN(milliseconds)) throw invalid(`Invalid timestamp "${source}".`);
  return checked(BigInt(milliseconds) * 1000n + BigInt(fraction.padEnd(6, '0').slice(0, 6)));
}

/** RFC 3339 in UTC with 0, 3 or 6 digits of fraction. */
export function formatTimestamp(micros: bigint): string {
  const seconds = floorDivide(micros);
  const fraction = Number(micros - seconds * MICROS);
  const base = new Date(Number(seconds) * 1000).toISOString().slice(0, -5);
  if (fraction === 0) return `${base}Z`;
  const digits = String(fraction).padStart(6, '0');
  return `${base}.${digits.endsWith('000') ? digits.slice(0, 3) : digits}Z`;
}

/** Microseconds since the epoch in memory. */
export const TIMESTAMP: TypeCodec<bigint> = {
  wireType: 2,
  read,
  write,
  fromJson: parseTimestamp,
  toJson: formatTimestamp,
};
