import { formatMoney } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import type { Offer, OfferRule } from './offers-query.ts';
import { useShare } from './use-share.ts';
import './offers.css';

/** What each event of a programme pays, on which terms. */
export function ProgrammeRates({ offer: { rules, discount } }: { readonly offer: Offer }) {
  const { say } = useWords();
  const share = useShare();
  if (rules.length === 0) return <p>{say('partners.none')}</p>;
  return (
    <>
      <dl className="rates">
        {rules.map((rule) => (
          <Rate key={rule.event} rule={rule} />
        ))}
      </dl>
      {discount > 0 && <p className="text-soft">{say('partners.discount', { percent: share(discount) })}</p>}
    </>
  );
}

function Rate({ rule }: { readonly rule: OfferRule }) {
  const { say } = useWords();
  const amount = useAmount(rule);
  const terms = useTerms(rule);
  return (
    <div className="card rate">
      <dt>{say(`affiliate.event.${rule.event}`)}</dt>
      <dd className="text-xl figures">
        <bdi>{amount}</bdi>
      </dd>
      {terms.map((each) => (
        <dd key={each} className="text-s text-soft">
          {each}
        </dd>
      ))}
    </div>
  );
}

function useAmount({ fixed, percent }: OfferRule): string {
  const { say, formats } = useWords();
  const share = useShare();
  if (fixed !== null) return formatMoney(formats, { amount: fixed, currency: 'USD' });
  return say('partners.amount.percent', { percent: share(percent ?? 0) });
}

function useTerms({ event, months, calls, monthlyCap }: OfferRule): readonly string[] {
  const { say, formats } = useWords();
  const isOnce = event === 'activation' || event === 'threshold';
  return [
    ...(isOnce ? [say('partners.once')] : []),
    ...(months === null ? [] : [say('partners.months', { count: months })]),
    ...(calls === null ? [] : [say('partners.calls', { count: calls })]),
    ...(monthlyCap === null
      ? []
      : [say('partners.cap', { amount: formatMoney(formats, { amount: monthlyCap, currency: 'USD' }) })]),
  ];
}
