import { Problem } from '@sos/browser/problem.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { Invitation } from './invitation.tsx';
import { Membership } from './membership.tsx';
import { OfferedRequests } from './offered-requests.tsx';
import { ownAgencyQuery } from './queries.ts';
import './agencies.css';

/** Which agency a provider belongs to, which ask them to join, and what their agency asks of them now. */
export function OwnAgency({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const { data, error, refetch } = useQuery(ownAgencyQuery(uid));
  if (!data) {
    if (error) return <Problem error={error} money={null} onRetry={() => void refetch()} />;
    return <Skeleton inline="100%" block="10rem" />;
  }
  const { agency, invitations } = data;
  return (
    <div className="own-agency">
      {agency && <OfferedRequests uid={uid} agencyId={agency.id} />}
      {agency && <Membership uid={uid} agency={agency} />}
      {invitations.map((invitation) => (
        <Invitation key={invitation.id} uid={uid} invitation={invitation} />
      ))}
      {!agency && invitations.length === 0 && (
        <div className="empty">
          <h2 className="text-l">{say('ownAgency.none.title')}</h2>
          <p>{say('ownAgency.none.text')}</p>
        </div>
      )}
    </div>
  );
}
