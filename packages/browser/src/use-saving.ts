import { useState } from 'react';
import type { FormEvent } from 'react';
import { useSubmission } from './use-submission.ts';

/** A form that stays where it is: as `useSubmission`, and whether what it shows is what was saved last. */
export function useSaving<Failure>(
  save: Parameters<typeof useSubmission<Failure>>[0],
  failureOf: (error: unknown) => Failure,
) {
  const [saved, setSaved] = useState(false);
  const { edited, ...submission } = useSubmission(async (fields) => {
    await save(fields);
    setSaved(true);
  }, failureOf);
  const changed = (event: FormEvent<HTMLFormElement>) => {
    edited(event);
    setSaved(false);
  };
  return { ...submission, saved, changed };
}
