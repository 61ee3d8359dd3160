import { Timestamp } from 'firebase/firestore';

/** Only plain maps and lists are walked: a reference that a newer release stored leads into the whole SDK. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A stored value in which time stamps are milliseconds. */
export function withMillis(value: unknown): unknown {
  if (value instanceof Timestamp) return value.toMillis();
  if (Array.isArray(value)) return value.map(withMillis);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withMillis(entry)]));
}
