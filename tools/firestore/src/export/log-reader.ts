import { BLOCK_BYTES, FIRST, FULL, HEADER_BYTES, LAST, maskedChecksum } from './log-format.ts';

export interface LogRecord {
  readonly bytes: Uint8Array;
  /** Where in the log it begins. */
  readonly offset: number;
}

/** The log is not as its writer left it. */
export class DamagedLogError extends Error {
  readonly offset: number;

  constructor(offset: number, reason: string) {
    super(reason);
    this.offset = offset;
  }
}

interface Fragment {
  readonly type: number;
  readonly data: Buffer;
  readonly offset: number;
}

/** Reads a log from its blocks: every block but the last is 32 KB. */
export class LogReader {
  /** The fragments so far of a record that is not complete. */
  #parts: Fragment[] = [];
  #offset = 0;

  /** The records that end in the block. */
  *read(block: Buffer): Generator<LogRecord> {
    for (const fragment of this.#fragments(block)) {
      const record = this.#join(fragment);
      if (record) yield record;
    }
    this.#offset += block.length;
  }

  /** Throws when the log ends within a record. */
  end(): void {
    const [begun] = this.#parts;
    if (begun) throw new DamagedLogError(begun.offset, 'the file ends within a record');
  }

  *#fragments(block: Buffer): Generator<Fragment> {
    let at = 0;
    while (at + HEADER_BYTES <= block.length) {
      const offset = this.#offset + at;
      const end = at + HEADER_BYTES + block.readUInt16LE(at + 4);
      const type = block.readUInt8(at + 6);
      if (type === 0 && block.subarray(at).every((byte) => byte === 0)) return;
      if (type < FULL || type > LAST) throw new DamagedLogError(offset, 'this is no record of a log');
      if (end > block.length) throw new DamagedLogError(offset, 'the record is cut off');
      const data = block.subarray(at + HEADER_BYTES, end);
      if (maskedChecksum(type, data) !== block.readUInt32LE(at))
        throw new DamagedLogError(offset, 'the checksum does not match');
      yield { type, data, offset };
      at = end;
    }
    this.#checkRest(block, at);
  }

  #checkRest(block: Buffer, at: number): void {
    const isEndOfBlock = block.length === BLOCK_BYTES && block.subarray(at).every((byte) => byte === 0);
    if (at < block.length && !isEndOfBlock) throw new DamagedLogError(this.#offset + at, 'the record is cut off');
  }

  #join(fragment: Fragment): LogRecord | undefined {
    const { type, offset, data } = fragment;
    const begins = type === FULL || type === FIRST;
    if (begins !== (this.#parts.length === 0)) throw new DamagedLogError(offset, 'a part of a record is missing');
    if (type === FULL) return { bytes: data, offset };
    this.#parts.push(fragment);
    if (type !== LAST) return undefined;
    const parts = this.#parts;
    this.#parts = [];
    return { bytes: Buffer.concat(parts.map((part) => part.data)), offset: parts[0]?.offset ?? offset };
  }
}
