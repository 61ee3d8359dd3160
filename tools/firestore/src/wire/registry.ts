import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DOCUMENT } from './document-codec.ts';
import { DURATION } from './durations.ts';
import { enumCodec, type FieldDescriptor, messageCodec, type MessageDescriptor } from './message-codec.ts';
import { SCALARS, WRAPPERS } from './scalars.ts';
import { structCodec } from './struct-codec.ts';
import { TIMESTAMP } from './timestamps.ts';
import type { MessageCodec, TypeCodec } from './type-codec.ts';
import { ARRAY_VALUE, VALUE } from './value-codec.ts';

interface Namespace extends Partial<MessageDescriptor> {
  readonly nested?: Record<string, Namespace>;
  readonly values?: Record<string, number>;
}

const PACKAGE = 'google.firestore.v1';
const STRUCT = 'google.protobuf.Struct';

/** The descriptor that the client library ships with its `.proto` files. */
const descriptor = (() => {
  const require = createRequire(import.meta.url);
  const library = dirname(require.resolve('@google-cloud/firestore'));
  return JSON.parse(readFileSync(join(library, '../protos/v1.json'), 'utf8')) as Namespace;
})();

/** The web SDK's own protocol has a kind of write that the published one keeps to itself. */
const UNPUBLISHED: Record<string, Record<string, FieldDescriptor>> = {
  [`${PACKAGE}.Write`]: { verify: { type: 'string', id: 5 } },
};

const SPECIAL: Record<string, TypeCodec> = {
  ...SCALARS,
  ...WRAPPERS,
  'google.protobuf.Duration': DURATION,
  'google.protobuf.Timestamp': TIMESTAMP,
  [`${PACKAGE}.Value`]: VALUE,
  [`${PACKAGE}.ArrayValue`]: ARRAY_VALUE,
  [`${PACKAGE}.Document`]: DOCUMENT,
};

const codecs = new Map<string, TypeCodec>(Object.entries(SPECIAL));

function find(name: string): Namespace | undefined {
  return name.split('.').reduce<Namespace | undefined>((space, part) => space?.nested?.[part], descriptor);
}

/** A type's name is written relative to where it is used; the innermost match counts. */
function resolve(name: string, scope: string): string {
  if (Object.hasOwn(SCALARS, name)) return name;
  for (let at = scope; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (find(`${at}.${name}`)) return `${at}.${name}`;
  }
  return name;
}

function load(name: string): TypeCodec {
  const known = codecs.get(name);
  if (known) return known;
  const found = find(name);
  if (found?.values) return remember(name, enumCodec(found.values));
  if (!found?.fields) throw new Error(`The protocol has no type "${name}".`);
  const fields = { ...found.fields, ...UNPUBLISHED[name] };
  const codec = messageCodec({ fields }, (type) => load(resolve(type, name)));
  return remember(name, name === STRUCT ? structCodec(codec) : codec);
}

function remember(name: string, codec: TypeCodec): TypeCodec {
  codecs.set(name, codec);
  return codec;
}

/** The codec of a Firestore message by its name, such as `CommitRequest`. */
export function firestoreCodec(name: string): MessageCodec {
  const codec = load(name.startsWith('google.') ? name : `${PACKAGE}.${name}`);
  if (!('decode' in codec)) throw new Error(`"${name}" is no message.`);
  return codec as MessageCodec;
}
