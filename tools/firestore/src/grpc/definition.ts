import type { MethodDefinition } from '@grpc/grpc-js';
import type { Method } from '../rpc/methods.ts';
import { firestoreCodec } from '../wire/registry.ts';

const SERVICE = '/google.firestore.v1.Firestore';

export type Definition = MethodDefinition<unknown, unknown>;

/** One method as grpc-js wants it. */
export function define(method: Omit<Method, 'run'>, requestStream: boolean): Definition {
  return {
    path: `${SERVICE}/${method.name}`,
    requestStream,
    responseStream: method.streams,
    requestSerialize: serializer(method.requestType),
    requestDeserialize: deserializer(method.requestType),
    responseSerialize: serializer(method.responseType),
    responseDeserialize: deserializer(method.responseType),
  };
}

export const bidirectional = (name: 'Listen' | 'Write'): Definition =>
  define({ name, requestType: `${name}Request`, responseType: `${name}Response`, streams: true }, true);

function serializer(type: string): (message: unknown) => Buffer {
  return (message) => {
    const bytes = firestoreCodec(type).encode(message);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  };
}

const deserializer = (type: string) => (bytes: Buffer) => firestoreCodec(type).decode(bytes);
