import { isInstantField } from '@sos/contracts/instants';
import { Timestamp } from 'firebase-admin/firestore';

/** The stored form of a value: instants (named as `isInstantField` says) become time stamps, at any depth. */
export function toStored(value: unknown, field = ''): unknown {
  if (typeof value === 'number' && isInstantField(field)) return Timestamp.fromMillis(value);
  if (Array.isArray(value)) return value.map((item) => toStored(item));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toStored(inner, key)]));
}

/** The same for a whole document. */
export function documentToStore(document: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).map(([key, inner]) => [key, toStored(inner, key)]));
}

/** Undoes `toStored`: every time stamp becomes milliseconds since the epoch. */
export function fromStored(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toMillis();
  if (Array.isArray(value)) return value.map(fromStored);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromStored(inner)]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
