const patterns: readonly [RegExp, string][] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[email]'],
  [/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer [token]'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]'],
  [/\b(?:sk|rk|pk|whsec)_\w+/g, '[key]'],
  [/\bpi_\w+_secret_\w+/g, '[secret]'],
  [/(?<![\w-])(?:\d{13,19}|\d{4}(?:[ -]\d{4}){2}[ -]\d{1,7})(?![\w-])/g, '[card]'],
  [/\+\d(?:[ ().-]{0,2}\d){6,14}/g, '[telephone]'],
];
const secretKeys = /^(?:to|from|phone|telephone|number|email|token|authorization|client_?secret|card)$/i;

/** A value as it may stand in a log: personal data and secrets are replaced, at any depth. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return patterns.reduce((text, [pattern, by]) => text.replaceAll(pattern, by), value);
  if (value instanceof Error)
    return redact({ name: value.name, message: value.message, stack: value.stack ?? '', cause: value.cause });
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, secretKeys.test(key) ? '[redacted]' : redact(inner)]));
}
