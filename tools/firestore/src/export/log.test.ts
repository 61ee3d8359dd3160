import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32c } from './crc32c.ts';
import { BLOCK_BYTES, FIRST, HEADER_BYTES, LAST } from './log-format.ts';
import { DamagedLogError, LogReader } from './log-reader.ts';
import { LogWriter } from './log-writer.ts';

function write(records: readonly Uint8Array[]): Buffer {
  const writer = new LogWriter();
  return Buffer.concat(records.flatMap((record) => writer.append(record)));
}

function read(log: Buffer): Buffer[] {
  const reader = new LogReader();
  const records: Buffer[] = [];
  for (let at = 0; at < log.length; at += BLOCK_BYTES) {
    for (const { bytes } of reader.read(log.subarray(at, at + BLOCK_BYTES))) records.push(Buffer.from(bytes));
  }
  reader.end();
  return records;
}

const ofLength = (length: number) => Buffer.alloc(length, length % 251);

/** Lengths that make records end near the end of a block, and such that reach over several. */
const anyLength = fc.oneof(
  fc.nat(100),
  fc.integer({ min: BLOCK_BYTES - 3 * HEADER_BYTES, max: BLOCK_BYTES }),
  fc.nat(3 * BLOCK_BYTES),
);

describe('the log', () => {
  it('takes the checksum of Castagnoli', () => {
    expect(crc32c(Buffer.from('123456789')).toString(16)).toBe('e3069283');
    expect(crc32c(Buffer.from('6789'), crc32c(Buffer.from('12345')))).toBe(crc32c(Buffer.from('123456789')));
  });

  it('gives back every record, however they lie across blocks', () => {
    fc.assert(
      fc.property(fc.array(anyLength, { maxLength: 6 }), (lengths) => {
        const records = lengths.map(ofLength);
        expect(read(write(records))).toEqual(records);
      }),
      { numRuns: 50 },
    );
  });

  it('writes header and data as LevelDB does', () => {
    expect(write([Buffer.from('3')]).toString('hex')).toBe('b86d444e01000133');
  });

  it('fills the end of a block that has no room for a header', () => {
    const log = write([ofLength(BLOCK_BYTES - 2 * HEADER_BYTES + 1), Buffer.from('next')]);
    expect(log.subarray(BLOCK_BYTES - HEADER_BYTES + 1, BLOCK_BYTES)).toEqual(Buffer.alloc(HEADER_BYTES - 1));
    expect(log).toHaveLength(BLOCK_BYTES + HEADER_BYTES + 4);
  });

  it('begins a record at the end of a block that has room for a header alone', () => {
    const log = write([ofLength(BLOCK_BYTES - 2 * HEADER_BYTES), Buffer.from('next')]);
    expect(log.readUInt8(BLOCK_BYTES - 1)).toBe(FIRST);
    expect(log.readUInt8(BLOCK_BYTES + HEADER_BYTES - 1)).toBe(LAST);
  });

  it('notices every changed byte of a record', () => {
    const log = write([Buffer.from('one'), Buffer.from('two')]);
    for (let at = 0; at < log.length; at++) {
      const changed = Buffer.from(log);
      changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
      expect(() => read(changed), `byte ${at}`).toThrow(DamagedLogError);
    }
  });

  it('notices an end within a record, and tells where it began', () => {
    const log = write([Buffer.from('one'), ofLength(BLOCK_BYTES)]);
    const second = HEADER_BYTES + 3;
    for (const length of [second + 1, second + HEADER_BYTES + 5, BLOCK_BYTES]) {
      expect(() => read(log.subarray(0, length))).toThrow(expect.objectContaining({ offset: second }));
    }
  });

  it('notices a record whose beginning is missing', () => {
    const log = write([ofLength(2 * BLOCK_BYTES)]);
    expect(() => read(log.subarray(BLOCK_BYTES))).toThrow('a part of a record is missing');
  });
});
