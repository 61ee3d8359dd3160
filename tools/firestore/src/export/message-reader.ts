import type { Reader } from 'protobufjs/minimal.js';

type FieldReader<T> = (reader: Reader, into: T) => void;

/** The fields of one kind of message, by tag: field number times 8 plus wire type. Others are skipped. */
export class MessageReader<T> {
  readonly #fields: ReadonlyMap<number, FieldReader<T>>;

  constructor(fields: readonly (readonly [tag: number, read: FieldReader<T>])[]) {
    this.#fields = new Map(fields);
  }

  /** Reads a message from here to the end of what the reader holds. */
  all(reader: Reader, into: T): T {
    while (reader.pos < reader.len) this.#field(reader, reader.uint32(), into);
    return into;
  }

  /** Reads a message within another one. */
  nested(reader: Reader, into: T): T {
    const end = reader.uint32() + reader.pos;
    while (reader.pos < end) this.#field(reader, reader.uint32(), into);
    return into;
  }

  /** Reads a group, up to its end tag: what messages were nested with before they had lengths. */
  group(reader: Reader, endTag: number, into: T): T {
    for (let tag = reader.uint32(); tag !== endTag; tag = reader.uint32()) this.#field(reader, tag, into);
    return into;
  }

  #field(reader: Reader, tag: number, into: T): void {
    const read = this.#fields.get(tag);
    if (read) read(reader, into);
    else reader.skipType(tag & 7);
  }
}
