import type { z } from 'zod';
import { type FlutterwaveAnswer, unavailable } from './rest.ts';

/** Throws VendorUnavailableError for an answer that is none of Flutterwave's: what it did is read there later. */
export function parsed<T>(schema: z.ZodType<T>, { data }: Extract<FlutterwaveAnswer, { data: unknown }>): T {
  const read = schema.safeParse(data);
  if (!read.success) throw unavailable(false, read.error);
  return read.data;
}

/** What a transfer is called that is asked for under the key. */
export const referenceOf = (key: string): string => key.replaceAll(/[^\w-]/g, '-');
