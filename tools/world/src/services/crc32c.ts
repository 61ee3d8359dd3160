/** The Castagnoli polynomial, reversed (RFC 3720, appendix B.4). */
const POLYNOMIAL = 0x82f63b78;
const BITS = 8;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < BITS; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});

/** The checksum that Cloud Storage keeps of an object: big-endian, in base64. */
export function crc32c(bytes: Uint8Array): string {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> BITS);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE((rest ^ 0xffffffff) >>> 0);
  return checksum.toString('base64');
}
