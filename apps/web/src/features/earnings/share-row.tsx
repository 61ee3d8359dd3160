import { LocalLink } from '@sos/browser/link.tsx';
import { formatMoney } from '@sos/domain/money/format-money';
import { dateIn } from '../../shared/date-in.ts';
import { useWords } from '../../shared/words.ts';
import type { Share } from './queries.ts';

/** Where the share is, in words. */
function placeOf({ status, waitsFor, isOwn, rail, payout }: Share) {
  if (isOwn) return 'earnings.status.own';
  if (payout !== null) return `earnings.status.payout.${payout}` as const;
  if (status === 'failed' && rail === 'paypal') return 'earnings.status.failed.paypal';
  return status === 'waiting'
    ? (`earnings.status.waiting.${waitsFor ?? 'kyc'}` as const)
    : (`earnings.status.${status}` as const);
}

interface ShareRowProps {
  readonly share: Share;
  /** The provider's. */
  readonly timeZone: string;
}

/** One call: what of it is the provider's, and where that is. */
export function ShareRow({ share, timeZone }: ShareRowProps) {
  const { say, formats } = useWords();
  const { id, calledAt, earned, reversed, currency, isOwn, bounced } = share;
  const back = { amount: reversed, currency };
  return (
    <li className="card share-row">
      <div className="share-facts">
        <h3 className="text-m">{dateIn(formats, timeZone, calledAt)}</h3>
        <p className="text-s">{say(placeOf(share))}</p>
        {bounced !== null && <p className="text-s text-soft">{say(`earnings.bounced.${bounced}`)}</p>}
        {reversed > 0 && !isOwn && bounced === null && (
          <p className="text-s text-soft">{say('earnings.share.reversed', { amount: formatMoney(formats, back) })}</p>
        )}
        <Disputed share={share} timeZone={timeZone} />
        <LocalLink className="text-link" to={`/call/${id}`}>
          {say('earnings.toCall')}
        </LocalLink>
      </div>
      <p className="payday">
        <span className="text-s text-soft">{say('earnings.share.earned')}</span>
        <strong className="figures" translate="no">
          {formatMoney(formats, { amount: earned, currency })}
        </strong>
      </p>
    </li>
  );
}

/** What may be lost, until when somebody decides, and what happens then. */
function Disputed({ share: { dispute, currency, sent, reversed }, timeZone }: ShareRowProps) {
  const { say, formats } = useWords();
  if (!dispute || dispute.atStake === 0) return null;
  const amount = formatMoney(formats, { amount: dispute.atStake, currency });
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeZone });
  return (
    <div className="grid gap-1 text-s text-soft">
      <p>{say('earnings.dispute.stake', { amount })}</p>
      <p>
        {dispute.answerBy === null
          ? say('earnings.dispute.wait')
          : say('earnings.dispute.answer', { day: day.format(dispute.answerBy) })}
      </p>
      <p>{say(sent > reversed ? 'earnings.dispute.then.sent' : 'earnings.dispute.then.kept', { amount })}</p>
    </div>
  );
}
