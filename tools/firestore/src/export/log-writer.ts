import { BLOCK_BYTES, FIRST, FULL, HEADER_BYTES, LAST, maskedChecksum, MIDDLE } from './log-format.ts';

/** Turns records into the bytes of a log. */
export class LogWriter {
  #length = 0;

  /** The bytes that append the record, in pieces. */
  append(record: Uint8Array): Uint8Array[] {
    const pieces: Uint8Array[] = [];
    let at = 0;
    let isFirst = true;
    do {
      const padding = this.#padding();
      if (padding > 0) this.#add(pieces, new Uint8Array(padding));
      const data = record.subarray(at, at + this.#roomInBlock() - HEADER_BYTES);
      const type = typeOf({ isFirst, isLast: at + data.length === record.length });
      this.#add(pieces, header(type, data));
      this.#add(pieces, data);
      at += data.length;
      isFirst = false;
    } while (at < record.length);
    return pieces;
  }

  #roomInBlock(): number {
    return BLOCK_BYTES - (this.#length % BLOCK_BYTES);
  }

  #padding(): number {
    const room = this.#roomInBlock();
    return room < HEADER_BYTES ? room : 0;
  }

  #add(pieces: Uint8Array[], piece: Uint8Array): void {
    pieces.push(piece);
    this.#length += piece.length;
  }
}

function typeOf({ isFirst, isLast }: { isFirst: boolean; isLast: boolean }): number {
  if (isFirst) return isLast ? FULL : FIRST;
  return isLast ? LAST : MIDDLE;
}

function header(type: number, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(HEADER_BYTES);
  bytes.writeUInt32LE(maskedChecksum(type, data), 0);
  bytes.writeUInt16LE(data.length, 4);
  bytes.writeUInt8(type, 6);
  return bytes;
}
