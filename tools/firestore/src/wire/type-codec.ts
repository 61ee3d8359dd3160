import type { Reader, Writer } from 'protobufjs/minimal.js';

/** How one protobuf type is read and written, as bytes and as proto3 JSON, to and from one form in memory. */
export interface TypeCodec<T = unknown> {
  readonly wireType: 0 | 1 | 2 | 5;
  read(reader: Reader): T;
  write(writer: Writer, value: T): void;
  fromJson(json: unknown): T;
  toJson(value: T): unknown;
}

/** A type that can also stand alone, without its length before it. */
export interface MessageCodec<T = unknown> extends TypeCodec<T> {
  decode(bytes: Uint8Array): T;
  encode(value: T): Uint8Array;
}
