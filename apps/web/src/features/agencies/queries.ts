import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import type { Output } from '@sos/contracts/callables';
import type { WebMessageKey } from '@sos/words/web';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';

export type Own = Output<'getOwnAgency'>;
export type OwnMembership = NonNullable<Own['agency']>;
export type OwnInvitation = Own['invitations'][number];

/** The agency of a provider, and those that ask them to join. */
export function ownAgencyQuery(uid: string) {
  return queryOptions({
    queryKey: ['getOwnAgency', uid],
    queryFn: ({ signal }) => callFunction('getOwnAgency', {}, signal),
  });
}

const failures = {
  known: {
    request_taken: 'ownAgency.failed.taken',
    request_over: 'ownAgency.failed.over',
    not_found: 'ownAgency.failed.over',
    other_agency: 'ownAgency.failed.other_agency',
  } satisfies Partial<Record<FailureReason, WebMessageKey>>,
  otherwise: 'ownAgency.failed.text',
} as const;

/** One act of a provider about their agency; what is shown is asked for anew whatever came of it. */
export function useAgencyDeed<Input>(uid: string, act: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: ['getOwnAgency', uid] }),
  });
  const failure = error === null ? null : wordsFor(failures, reasonOf(error));
  return { run: (input: Input) => !isPending && mutate(input), busy: isPending, failure };
}
