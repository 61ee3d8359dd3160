import { sessionDocumentSchema } from '@sos/contracts/calls';
import type { SessionDocument } from '@sos/contracts/calls';
import { isInstantField } from '@sos/contracts/instants';

function hasMillis(value: unknown): value is { toMillis(): number } {
  return typeof value === 'object' && value !== null && 'toMillis' in value && typeof value.toMillis === 'function';
}

function withMillis(value: unknown, name = ''): unknown {
  if (isInstantField(name) && hasMillis(value)) return value.toMillis();
  if (Array.isArray(value)) return value.map((item) => withMillis(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withMillis(entry, key)]));
}

/** The stored session as the app knows it: Firestore's time stamps become milliseconds, and the schema is checked once. */
export function sessionFromFirestore(data: unknown): SessionDocument {
  return sessionDocumentSchema.parse(withMillis(data));
}
