import { createHash } from 'node:crypto';
import type { Value } from '../values/values.ts';
import { type Library, type Overload, overload } from './signature.ts';

const CRC32 = 0xed_b8_83_20;
const CRC32C = 0x82_f6_3b_78;

export const hashingFunctions: Library = {
  'hashing.md5': hash((input) => Uint8Array.from(createHash('md5').update(input).digest())),
  'hashing.sha256': hash((input) => Uint8Array.from(createHash('sha256').update(input).digest())),
  'hashing.crc32': hash((input) => littleEndian(crc(input, CRC32))),
  'hashing.crc32c': hash((input) => littleEndian(crc(input, CRC32C))),
};

function hash(digest: (input: Uint8Array) => Value): Overload[] {
  return [overload(['string'], (text) => digest(Buffer.from(text))), overload(['bytes'], digest)];
}

/** Bit by bit, with the reversed polynomial: inputs are short and there is nothing to keep. */
function crc(input: Uint8Array, polynomial: number): number {
  let register = 0xff_ff_ff_ff;
  for (const byte of input) {
    register ^= byte;
    for (let bit = 0; bit < 8; bit++) register = (register >>> 1) ^ (register & 1 ? polynomial : 0);
  }
  return ~register >>> 0;
}

function littleEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
