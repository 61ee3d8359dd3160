import { LocalLink } from '@sos/browser/link.tsx';
import type { OwnCall } from '@sos/contracts/console';
import { formatClock, formatMoney } from '@sos/ui/format';
import type { WebMessageKey } from '@sos/words/web';
import { useWords } from '../../shared/words.ts';
import { dateIn } from './moments.ts';

interface CallListProps {
  readonly calls: readonly OwnCall[];
  readonly timeZone: string;
}

/** Calls with what came of each. */
export function CallList({ calls, timeZone }: CallListProps) {
  const { say, language } = useWords();
  return (
    <ul className="own-calls">
      {calls.map((call) => (
        <li key={call.id} className="card own-call">
          <LocalLink className="text-link" to={`/call/${call.id}`}>
            {dateIn(language, timeZone, call.ringsAt)}
          </LocalLink>
          <p>{say(outcomeOf(call), { talk: formatClock(call.talkSeconds ?? 0) })}</p>
          {call.share && (
            <p className="figures">{say('console.call.share', { share: formatMoney(language, call.share) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

export function outcomeOf({ standing, endReason }: Pick<OwnCall, 'standing' | 'endReason'>): WebMessageKey {
  return standing === 'not_charged' ? `console.call.${whyNot(endReason)}` : `console.call.${standing}`;
}

function whyNot(endReason: OwnCall['endReason']) {
  switch (endReason) {
    case 'client_no_answer':
    case 'client_declined':
      return 'client';
    case 'provider_no_answer':
    case 'provider_declined':
    case 'provider_gone':
      return 'missed';
    case 'client_hung_up':
    case 'provider_hung_up':
    case 'too_short':
      return 'short';
    case 'by_client':
    case 'by_admin':
      return 'cancelled';
    case 'system_error':
    case null:
      return 'failed';
  }
}
