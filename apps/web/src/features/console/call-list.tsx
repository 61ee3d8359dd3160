import { LocalLink } from '@sos/browser/link.tsx';
import type { OwnCall } from '@sos/contracts/console';
import { formatMoney } from '@sos/domain/money/format-money';
import { formatClock } from '@sos/ui/format';
import type { WebMessageKey } from '@sos/words/web';
import { dateIn } from '../../shared/date-in.ts';
import { useWords } from '../../shared/words.ts';

interface CallListProps {
  readonly calls: readonly OwnCall[];
  readonly timeZone: string;
}

/** Calls with what came of each. */
export function CallList({ calls, timeZone }: CallListProps) {
  const { say, formats } = useWords();
  return (
    <ul className="own-calls">
      {calls.map((call) => (
        <li key={call.id} className="card own-call">
          <LocalLink className="text-link" to={`/call/${call.id}`}>
            {dateIn(formats, timeZone, call.ringsAt)}
          </LocalLink>
          <p>{say(outcomeOf(call), { talk: formatClock(formats, call.talkSeconds ?? 0) })}</p>
          {call.share && (
            <p className="figures">{say('console.call.share', { share: formatMoney(formats, call.share) })}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

export function outcomeOf({
  standing,
  endReason,
  talkSeconds,
}: Pick<OwnCall, 'standing' | 'endReason' | 'talkSeconds'>): WebMessageKey {
  if (standing !== 'not_charged') return `console.call.${standing}`;
  if (endReason === 'by_admin' && (talkSeconds ?? 0) > 0) return 'console.call.ended';
  return `console.call.${endReason === null ? 'failed' : whyNot[endReason]}`;
}

const whyNot = {
  client_no_answer: 'client',
  client_declined: 'client',
  provider_no_answer: 'missed',
  provider_declined: 'missed',
  provider_gone: 'cancelled',
  client_hung_up: 'short',
  provider_hung_up: 'short',
  too_short: 'short',
  by_client: 'cancelled',
  by_admin: 'cancelled',
  system_error: 'failed',
} as const satisfies Record<NonNullable<OwnCall['endReason']>, string>;
