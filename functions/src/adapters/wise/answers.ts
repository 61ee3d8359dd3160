import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { unavailable, type WiseAnswer } from './rest.ts';

/** Throws VendorUnavailableError for an answer that is none of Wise's: what it did is read there later. */
export function parsed<T>(schema: z.ZodType<T>, { body }: WiseAnswer): T {
  const read = schema.safeParse(body);
  if (!read.success) throw unavailable(false, read.error);
  return read.data;
}

/** Wise wants a UUID; the same one for the same key. */
export function uuidOf(key: string): string {
  const digits = createHash('sha256').update(key).digest('hex').slice(0, 32);
  const variant = ((Number.parseInt(digits[16] ?? '0', 16) & 3) | 8).toString(16);
  const shaped = `${digits.slice(0, 12)}5${digits.slice(13, 16)}${variant}${digits.slice(17)}`;
  return [8, 12, 16, 20, 32].map((end, index, ends) => shaped.slice(ends[index - 1] ?? 0, end)).join('-');
}
