import type { StatementLine } from '@sos/contracts/affiliate-statement';
import type { CommissionView } from '@sos/contracts/affiliate-dashboard';
import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import { takenBack } from './taken-back.ts';

interface CommissionFactsProps {
  readonly commission: CommissionView;
  /** Where a list tells of it. */
  readonly click?: StatementLine['click'];
}

/** Which call and code a commission comes from, by which version of the plan, and what it waits for. */
export function CommissionFacts({ commission, click = null }: CommissionFactsProps) {
  const { say, formats } = useWords();
  const { boost, reason, ruled, granted } = commission;
  const dollars = (cents: number) => formatMoney(formats, { amount: cents, currency: 'USD' });
  const back = takenBack(commission);
  const facts = useFacts(commission, click);
  return (
    <>
      {reason && <p className="text-s">{say(`affiliate.reason.${reason}`)}</p>}
      {boost !== 100 && (
        <p className="text-s text-soft">
          {say('affiliate.line.boosted', { factor: new Intl.NumberFormat(formats).format(boost / 100) })}
        </p>
      )}
      {back > 0 && (
        <p className="text-s">{say('affiliate.line.refunded', { amount: dollars(granted), back: dollars(back) })}</p>
      )}
      {granted < ruled && (
        <p className="text-s text-soft">{say('affiliate.line.reduced', { amount: dollars(ruled) })}</p>
      )}
      <dl className="affiliate-facts text-s">
        {facts.map(
          ([name, text]) =>
            text !== '' && (
              <div key={name}>
                <dt className="text-soft">{say(`affiliate.column.${name}`)}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}

function useFacts(commission: CommissionView, click: StatementLine['click']) {
  const { say, formats } = useWords();
  const { status, reason, dueAt, callAt, code, clickId, planVersion } = commission;
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' });
  const moment = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const unknown = say(clickId === null ? 'affiliate.clickless' : 'affiliate.clicked');
  return [
    ['status', say(`affiliate.status.${status}`)],
    ['until', dueAt !== null && reason === null ? moment.format(dueAt) : ''],
    ['call', day.format(callAt)],
    ['code', code],
    ['click', click ? moment.format(click.at) : unknown],
    ['mark', click?.source ?? ''],
    ['version', new Intl.NumberFormat(formats).format(planVersion)],
  ] as const;
}
