import { createHash } from 'node:crypto';
import type { BloomFilter } from '../wire/messages.ts';

const FALSE_POSITIVES = 0.0001;
const EMPTY: BloomFilter = { bits: { bitmap: new Uint8Array(), padding: 0 }, hashCount: 0 };

/**
 * A filter that holds every one of the names and few others. Its form is given by the client's protocol
 * (`bloom_filter.proto`), its size by what production makes: the next prime above the optimal number of bits.
 */
export function bloomFilter(names: readonly string[]): BloomFilter {
  if (names.length === 0) return EMPTY;
  const size = nextPrime(Math.ceil((names.length * -Math.log(FALSE_POSITIVES)) / Math.LN2 ** 2));
  const hashCount = Math.round((size / names.length) * Math.LN2);
  const bitmap = new Uint8Array(Math.ceil(size / 8));
  for (const name of names) {
    for (const bit of bitsOf(name, hashCount, BigInt(size)))
      bitmap[bit >> 3] = (bitmap[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return { bits: { bitmap, padding: bitmap.length * 8 - size }, hashCount };
}

/** The name's bits: the halves of its MD5 are the first place and the step, in 64 bits that wrap around. */
function* bitsOf(name: string, hashCount: number, size: bigint): Generator<number> {
  const digest = createHash('md5').update(name).digest();
  const step = digest.readBigUInt64LE(8);
  let place = digest.readBigUInt64LE(0);
  for (let i = 0; i < hashCount; i++) {
    yield Number(place % size);
    place = BigInt.asUintN(64, place + step);
  }
}

function nextPrime(from: number): number {
  let candidate = Math.max(2, from);
  while (!isPrime(candidate)) candidate++;
  return candidate;
}

function isPrime(candidate: number): boolean {
  for (let divisor = 2; divisor * divisor <= candidate; divisor++) if (candidate % divisor === 0) return false;
  return true;
}
