import { mapInstants } from '@sos/contracts/instants';
import { type DocumentData, Timestamp } from 'firebase-admin/firestore';
import type { ZodType } from 'zod';

/** A document's stored form: what its schema marks as instants becomes time stamps, everything else stays as it is. */
export function encode<T extends object>(schema: ZodType<T>, value: NoInfer<T>): DocumentData {
  return mapInstants(schema, value, toTimestamp) as DocumentData;
}

/** As `encode`, for some of a document's fields. */
export function encodeFields<T extends object>(schema: ZodType<T>, fields: Partial<NoInfer<T>>): DocumentData {
  return mapInstants(schema, fields, toTimestamp) as DocumentData;
}

/** Undoes `encode`; a time stamp in a field that the schema does not know stays one. */
export function decode(schema: ZodType, data: DocumentData): unknown {
  return mapInstants(schema, data, (value) => (value instanceof Timestamp ? value.toMillis() : value));
}

function toTimestamp(value: unknown): unknown {
  return typeof value === 'number' ? Timestamp.fromMillis(value) : value;
}
