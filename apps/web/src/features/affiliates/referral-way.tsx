import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { journeyQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { AppealForm } from './appeal-form.tsx';
import { CommissionFacts } from './commission-facts.tsx';
import { MoreButton } from './more-button.tsx';

type Way = Output<'getReferralJourney'>;

/** What one person who was brought did, and what each of their calls has earned. */
export function ReferralWay({ uid, id }: { readonly uid: string; readonly id: string }) {
  const { say } = useWords();
  const query = useInfiniteQuery(journeyQuery(uid, id));
  return (
    <Answered query={query} blocks={['4rem']}>
      {({ pages }) => {
        const [way] = pages;
        if (!way) return null;
        const calls = pages.flatMap((page) => page.calls);
        return (
          <div className="grid gap-3">
            <Clicks way={way} />
            {calls.length === 0 && <p className="text-s">{say('affiliate.referral.noCalls')}</p>}
            <ul className="affiliate-lines">
              {calls.map((call) => (
                <Call key={call.id} call={call} />
              ))}
            </ul>
            <MoreButton query={query} />
            <AppealForm uid={uid} id={id} isAppealed={way.isAppealed} />
          </div>
        );
      }}
    </Answered>
  );
}

function Clicks({ way: { firstClick, lastClick, code } }: { readonly way: Way }) {
  const { say, formats } = useWords();
  const moment = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ul className="text-s grid gap-1">
      {firstClick && <li>{say('affiliate.referral.firstClick', { date: moment.format(firstClick.at) })}</li>}
      {lastClick ? (
        <li>{say('affiliate.referral.lastClick', { date: moment.format(lastClick.at) })}</li>
      ) : (
        <li>{say('affiliate.referral.noClick', { code })}</li>
      )}
      {lastClick && lastClick.source !== '' && <li>{say('affiliate.referral.mark', { source: lastClick.source })}</li>}
    </ul>
  );
}

function Call({ call }: { readonly call: Way['calls'][number] }) {
  const { say, formats } = useWords();
  return (
    <li className="affiliate-call">
      <div className="affiliate-row">
        <h3 className="text-s">{say(`affiliate.event.${call.event}`)}</h3>
        <bdi className="figures">{formatMoney(formats, { amount: call.amount, currency: 'USD' })}</bdi>
      </div>
      <CommissionFacts commission={call} />
    </li>
  );
}
