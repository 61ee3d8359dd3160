import { type Commission, dollarsIn, toneOf } from './commission.ts';
import { PlainTable } from './table/plain-table.tsx';
import { useWords } from './words.ts';

/** Each commission with the rule, the call and the version that it comes from, and what it waits for. */
export function Statement({ commissions }: { readonly commissions: readonly Commission[] }) {
  const { say } = useWords();
  if (commissions.length === 0) return <p className="text-soft">{say('adminAffiliates.statement.none')}</p>;
  const heads = ['call', 'event', 'amount', 'state', 'version', 'referred'] as const;
  return (
    <PlainTable
      title={say('adminAffiliates.statement')}
      heads={heads.map((head) => say(`adminAffiliates.statement.${head}`))}
    >
      {commissions.map((commission) => (
        <Line key={commission.id} commission={commission} />
      ))}
    </PlainTable>
  );
}

function Line({ commission }: { readonly commission: Commission }) {
  const { say, formats, times } = useWords();
  const { event, amount, status, reason, planVersion, callAt, dueAt, referred, talkSeconds } = commission;
  const time = times({ dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(formats);
  return (
    <tr>
      <td>
        <time dateTime={new Date(callAt).toISOString()}>{time.format(callAt)}</time>{' '}
        <span className="text-soft">{say('adminAffiliates.statement.seconds', { seconds: talkSeconds })}</span>
      </td>
      <td>{say(`adminAffiliates.event.${event}`)}</td>
      <td translate="no">{dollarsIn(formats)(amount)}</td>
      <td>
        <span className="chip-small" data-tone={toneOf(commission)}>
          {say(`adminAffiliates.state.${status}`)}
        </span>{' '}
        {reason && <span>{say(`adminAffiliates.because.${reason}`)}</span>}
        {dueAt !== null && <span className="text-soft">{say('adminAffiliates.due', { at: time.format(dueAt) })}</span>}
      </td>
      <td translate="no">{number.format(planVersion)}</td>
      <td translate="no">{referred}</td>
    </tr>
  );
}
