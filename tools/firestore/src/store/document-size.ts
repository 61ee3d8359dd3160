import { invalid } from '../errors.ts';
import type { StoredDocument } from './document.ts';
import { type Fields, type Value, vectorOf } from '../values/value.ts';

const MAX_DOCUMENT_BYTES = 1_048_576;
const MAX_VALUE_BYTES = 1_048_487;

const NAME_BYTES = 16;
const FIELDS_BYTES = 32;
const NUMBER_BYTES = 8;
const FIXED_BYTES = { null: 1, boolean: 1, integer: 8, double: 8, timestamp: 8, geoPoint: 16 } as const;

type Sized = Pick<StoredDocument, 'name' | 'path' | 'fields'>;

/** Throws INVALID_ARGUMENT when a document, or a single string or bytes in it, is larger than production stores. */
export function checkDocumentSize(document: Sized): void {
  for (const [name, value] of document.fields) checkValueSize(name, value);
  const bytes = documentSize(document);
  if (bytes <= MAX_DOCUMENT_BYTES) return;
  const size = `its size (${grouped(bytes)} bytes) exceeds the maximum allowed size of ${grouped(MAX_DOCUMENT_BYTES)} bytes.`;
  throw invalid(`Document '${document.name}' cannot be written because ${size}`);
}

/** Bytes as production bills and limits them. Source: firebase.google.com/docs/firestore/storage-size. */
export const documentSize = ({ path, fields }: Sized) => nameSize(path) + fieldsSize(fields);

function checkValueSize(name: string, value: Value): void {
  const tooLong = (value.kind === 'string' || value.kind === 'bytes') && valueBytes(value) > MAX_VALUE_BYTES;
  if (tooLong) throw invalid(`The value of property "${name}" is longer than ${MAX_VALUE_BYTES} bytes.`);
}

const valueBytes = ({ value }: { readonly value: string | Uint8Array }) =>
  typeof value === 'string' ? utf8Bytes(value) : value.length;

/** Every string costs a byte more than its UTF-8. */
const textSize = (text: string) => utf8Bytes(text) + 1;

const nameSize = (path: string) => path.split('/').reduce((sum, id) => sum + textSize(id), NAME_BYTES);

function fieldsSize(fields: Fields): number {
  let bytes = FIELDS_BYTES;
  for (const [name, value] of fields) bytes += textSize(name) + valueSize(value);
  return bytes;
}

function valueSize(value: Value): number {
  switch (value.kind) {
    case 'string':
      return textSize(value.value);
    case 'bytes':
      return value.value.length;
    case 'reference':
      return nameSize(value.value.replace(/^.*?\/documents\//, ''));
    case 'array':
      return value.values.reduce((sum, element) => sum + valueSize(element), 0);
    case 'map':
      return NUMBER_BYTES * (vectorOf(value)?.length ?? 0) || fieldsSize(value.fields);
    default:
      return FIXED_BYTES[value.kind];
  }
}

const utf8Bytes = (text: string) => Buffer.byteLength(text);
const grouped = (bytes: number) => bytes.toLocaleString('en-US');
