import { isSecretName } from './field-names.ts';
import { redactText } from './redact-text.ts';

const deepest = 12;
const hidden = '[redacted]';

/** A value as it may stand in a log: personal data and secrets are replaced, at any depth, and the rest is plain JSON. */
export function redact(value: unknown): unknown {
  return walk(value, []);
}

/** `above` are the objects that hold this value. */
function walk(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'string') return redactText(value);
  if (typeof value === 'bigint') return redactText(String(value));
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value)) return '[circular]';
  if (above.length >= deepest) return '[deep]';
  return walkObject(value, [...above, value]);
}

function walkObject(value: object, above: readonly object[]): unknown {
  const text = asText(value);
  if (text !== undefined) return redactText(text);
  if (Array.isArray(value)) return isNamedPair(value) ? [value[0], hidden] : value.map((inner) => walk(inner, above));
  if (value instanceof Set) return [...value].map((inner) => walk(inner, above));
  if (value instanceof Map)
    return fields(
      [...value].map(([key, inner]) => [String(key), inner] as const),
      above,
    );
  return fields(value instanceof Error ? errorFields(value) : Object.entries(value), above);
}

/** What a value that is one piece is written as; undefined for everything that holds others. */
function asText(value: object): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof URL || value instanceof URLSearchParams) return String(value);
  return ArrayBuffer.isView(value) || value instanceof ArrayBuffer ? `[${value.byteLength} bytes]` : undefined;
}

function fields(entries: readonly (readonly [string, unknown])[], above: readonly object[]): Record<string, unknown> {
  const names = new Set(entries.map(([key]) => key.toLowerCase()));
  const label = entries.find(([key]) => /^(?:name|key|header|field)$/i.test(key))?.[1];
  const labelled = typeof label === 'string' && isSecretName(label);
  const isHidden = (key: string) =>
    isSecretName(key) || (labelled && key.toLowerCase() === 'value') || (key === 'keys' && names.has('active'));
  return Object.fromEntries(
    entries
      .filter(([, inner]) => inner !== undefined && typeof inner !== 'function' && typeof inner !== 'symbol')
      .map(([key, inner]) => [redactText(key), isHidden(key) ? hide(inner) : walk(inner, above)]),
  );
}

/** A yes or no, or nothing at all, says nothing about a person. */
function hide(value: unknown): unknown {
  return value === null || typeof value === 'boolean' || value === '' ? value : hidden;
}

/** Such as a header in a list: `['authorization', '…']`. */
function isNamedPair(list: readonly unknown[]): boolean {
  return list.length === 2 && typeof list[0] === 'string' && typeof list[1] === 'string' && isSecretName(list[0]);
}

/** What an error tells; the request and the answer that vendors' SDKs keep in it are left out. */
function errorFields(error: Error): [string, unknown][] {
  const { name, message, stack = '', cause } = error;
  const { code, status, errors } = error as { code?: unknown; status?: unknown; errors?: unknown };
  return [
    ['name', name],
    ['message', message],
    ['stack', stack],
    ['code', typeof code === 'object' ? undefined : code],
    ['status', typeof status === 'object' ? undefined : status],
    ['errors', Array.isArray(errors) ? errors : undefined],
    ['cause', cause],
  ].filter((entry): entry is [string, unknown] => entry[1] !== undefined);
}
