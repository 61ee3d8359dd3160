import { useNow } from '@sos/browser/use-now';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import { formatClock } from '@sos/ui/format';
import type { Member } from '../../shared/live/member.ts';
import { useWords } from '../../shared/words.ts';

interface RequestStandingProps {
  readonly request: AgencyRequest;
  readonly members: readonly Member[];
}

/** How far a request is, in one sentence that a screen reader hears when it changes; the countdown beside it is only seen. */
export function RequestStanding({ request, members }: RequestStandingProps) {
  const { say } = useWords();
  const open = request.offers.findLast(({ outcome }) => outcome === 'open');
  const whom = request.acceptedBy ?? open?.memberId;
  const name = members.find(({ id }) => id === whom)?.displayName ?? say('agencyRequest.formerMember');
  const passed = request.offers.filter(({ outcome }) => outcome === 'passed' || outcome === 'declined').length;
  return (
    <>
      <output className="text-s">{say(`agencyRequest.status.${request.status}`, { name })}</output>
      {passed > 0 && <p className="text-s text-soft">{say('agencyRequest.passed', { count: passed })}</p>}
      <Countdown endsAt={request.status === 'offered' ? open?.endsAt : undefined} />
    </>
  );
}

/** Until when the request is one member's alone. */
function Countdown({ endsAt }: { readonly endsAt: number | undefined }) {
  const { say, formats } = useWords();
  const now = useNow(0, endsAt !== undefined);
  if (endsAt === undefined) return null;
  const left = Math.max(0, Math.ceil((endsAt - now) / 1000));
  return (
    <p className="text-s figures" aria-hidden="true">
      {say('agencyRequest.next', { time: formatClock(formats, left) })}
    </p>
  );
}
