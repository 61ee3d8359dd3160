import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import { Button } from '@sos/ui/button';
import { ChipSelect } from '@sos/ui/chip';
import type { AgencyMessageKey } from '@sos/words/agency';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Member } from '../../shared/live/member.ts';
import { useToast } from '../../shared/toast.tsx';
import { useWords } from '../../shared/words.ts';
import { candidatesFor } from './candidates.ts';

interface AcceptRequestProps {
  readonly request: AgencyRequest;
  readonly members: readonly Member[];
}

const failures = {
  known: {
    request_taken: 'agencyRequest.failed.taken',
    request_over: 'agencyRequest.failed.over',
    not_found: 'agencyRequest.failed.over',
    offline: 'agencyRequest.failed.offline',
  } satisfies Partial<Record<FailureReason, AgencyMessageKey>>,
  otherwise: 'agencyRequest.failed.other',
} as const;

/** Accepts for a member in one press; the best one is chosen already. */
export function AcceptRequest({ request, members }: AcceptRequestProps) {
  const { say } = useWords();
  const toast = useToast();
  const candidates = candidatesFor(request, members);
  const [picked, setPicked] = useState('');
  const chosen = candidates.find(({ member }) => member.id === picked) ?? candidates[0];
  const { mutate, isPending } = useMutation({
    mutationFn: (providerId: string) => callFunction('assignAgencyRequest', { requestId: request.id, providerId }),
    onError: (error) => toast(say(wordsFor(failures, reasonOf(error)))),
  });
  if (!chosen) return <p className="text-s">{say('agencyRequest.nobody')}</p>;
  const { member, isFree, fits } = chosen;
  return (
    <div className="request-acts">
      <Button tone="primary" busy={isPending} onClick={() => mutate(member.id)}>
        {say('agencyRequest.accept', { name: member.displayName })}
      </Button>
      {candidates.length > 1 && (
        <ChipSelect
          label={say('agencyRequest.other')}
          value={member.id}
          options={candidates.map((one) => ({ value: one.member.id, label: one.member.displayName }))}
          onChoose={setPicked}
        />
      )}
      {!isFree && <p className="text-s text-soft">{say('agencyRequest.notFree', { name: member.displayName })}</p>}
      {!fits && <p className="text-s text-soft">{say('agencyRequest.notFitting', { name: member.displayName })}</p>}
    </div>
  );
}
