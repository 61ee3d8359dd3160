import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import type { AgencyMessageKey } from '@sos/words/agency';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useToast } from './toast.tsx';
import { useWords } from './words.ts';

const failures = {
  known: {
    offline: 'agency.deed.offline',
    not_found: 'agency.deed.gone',
    changed: 'agency.deed.gone',
    no_consent: 'agency.deed.consent',
    too_many_requests: 'agency.deed.often',
  } satisfies Partial<Record<FailureReason, AgencyMessageKey>>,
  otherwise: 'agency.deed.failed',
} as const;

export const deedFailure = (error: unknown) => wordsFor(failures, reasonOf(error));

/** One act at a time. What the server counts is asked for anew, `done` is said, and a failure is said in words. */
export function useDeed<Input>(act: (input: Input) => Promise<unknown>, done: (input: Input) => string | null) {
  const { say } = useWords();
  const toast = useToast();
  const queries = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: act,
    onSuccess: async (_answer, input) => {
      const text = done(input);
      if (text !== null) toast(text);
      await queries.invalidateQueries({ queryKey: ['agency', 'now'] });
    },
    onError: (error) => toast(say(deedFailure(error))),
  });
  return { run: (input: Input) => !isPending && mutate(input), busy: isPending };
}
