import { invalid } from '../errors.ts';
import { jsonString } from './scalars.ts';
import { TIMESTAMP } from './timestamps.ts';
import type { TypeCodec } from './type-codec.ts';

const DURATION_TEXT = /^(-?\d+)(?:\.(\d{1,9}))?s$/;
const DIGITS = 6;
const MICROS = 1_000_000n;

function parseDuration(json: unknown): bigint {
  const [, seconds, fraction = ''] = DURATION_TEXT.exec(jsonString(json)) ?? [];
  if (seconds === undefined) throw invalid(`Invalid duration "${String(json)}".`);
  const micros = BigInt(fraction.padEnd(DIGITS, '0').slice(0, DIGITS));
  return BigInt(seconds) * MICROS + (seconds.startsWith('-') ? -micros : micros);
}

function formatDuration(micros: bigint): string {
  const size = micros < 0n ? -micros : micros;
  const fraction = String(size % MICROS).padStart(DIGITS, '0');
  return `${micros < 0n ? '-' : ''}${size / MICROS}.${fraction}s`;
}

/** Microseconds in memory; as bytes a duration looks like a timestamp. */
export const DURATION: TypeCodec<bigint> = { ...TIMESTAMP, fromJson: parseDuration, toJson: formatDuration };
