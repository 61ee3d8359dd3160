import { crc32c } from './crc32c.ts';

/**
 * The log format of LevelDB: blocks of 32 KB, in them fragments with a header of checksum, length and type. A record
 * that reaches over the end of a block is cut; what is too short for a header at the end of a block is filled with 0.
 */
export const BLOCK_BYTES = 32 * 1024;
export const HEADER_BYTES = 7;

export const FULL = 1;
export const FIRST = 2;
export const MIDDLE = 3;
export const LAST = 4;

/** The checksum of a fragment as it is stored: of type and data, masked. */
export function maskedChecksum(type: number, data: Uint8Array): number {
  const crc = crc32c(data, crc32c(Uint8Array.of(type)));
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
