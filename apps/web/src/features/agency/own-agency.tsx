import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { Invitation } from './invitation.tsx';
import { Membership } from './membership.tsx';
import { Requests } from './requests.tsx';

export type Own = Output<'getOwnAgency'>;

/** How often requests are looked for, in ms: one is somebody’s alone for three quarters of a minute. */
const LOOK_EVERY = 10_000;

/** The provider’s agency, who asks for them, and which clients wait for them. */
export function OwnAgency({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['getOwnAgency', uid],
    queryFn: ({ signal }) => callFunction('getOwnAgency', {}, signal),
    refetchInterval: LOOK_EVERY,
  });
  const refresh = () => void refetch();
  if (!data && error) return <Problem error={error} money={null} onRetry={refresh} />;
  if (!data) {
    return (
      <>
        <output className="visually-hidden">{say('ownagency.loading')}</output>
        <Skeleton inline="100%" block="8rem" />
      </>
    );
  }
  const { agency, invitations, requests } = data;
  return (
    <div className="grid gap-6">
      {agency && <Membership agency={agency} onDone={refresh} />}
      {agency && <Requests requests={requests} uid={uid} onDone={refresh} />}
      {invitations.map((invitation) => (
        <Invitation key={invitation.id} invitation={invitation} onDone={refresh} />
      ))}
      {!agency && invitations.length === 0 && (
        <div className="empty">
          <h2 className="text-l">{say('ownagency.none.title')}</h2>
          <p>{say('ownagency.none.text')}</p>
        </div>
      )}
    </div>
  );
}
