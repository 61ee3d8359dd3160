import type { CallableEntry } from '@sos/contracts/callable';
import { type CallableName, callables, type Parsed } from '@sos/contracts/callables';
import { HttpsError } from 'firebase-functions/v2/https';
import type { z } from 'zod';
import { saysTooLarge } from './bounded.ts';

/** What a caller sent, checked. Throws HttpsError invalid_input, which names the fields. */
export function readInput<Name extends CallableName>(name: Name, data: unknown): Parsed<Name> {
  const entry: CallableEntry = callables[name];
  const { success, data: input, error } = entry.input.safeParse(data);
  if (!success) {
    const size = saysTooLarge(data);
    const fields = size === undefined ? error.issues.flatMap(toFields) : [{ field: '', message: size }];
    throw new HttpsError('invalid-argument', 'invalid_input', { reason: 'invalid_input', fields });
  }
  // The schema of this very name made it.
  return input as Parsed<Name>;
}

function toFields(issue: z.core.$ZodIssue): { field: string; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ field: issue.path.join('.'), message: issue.message }];
  return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), message: 'There is no such field' }));
}
