import { LocalLink } from '@sos/browser/link.tsx';
import { formatMoney } from '@sos/ui/format';
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

/** One call: what of it is the provider's, and where that is. */
export function ShareRow({ share }: { readonly share: Share }) {
  const { say, formats } = useWords();
  const { id, at, earned, reversed, currency, isOwn, bounced } = share;
  const day = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  const back = { amount: reversed, currency };
  return (
    <li className="card share-row">
      <div className="share-facts">
        <h3 className="text-m">{day}</h3>
        <p className="text-s">{say(placeOf(share))}</p>
        {bounced !== null && <p className="text-s text-soft">{say(`earnings.bounced.${bounced}`)}</p>}
        {reversed > 0 && !isOwn && bounced === null && (
          <p className="text-s text-soft">{say('earnings.share.reversed', { amount: formatMoney(formats, back) })}</p>
        )}
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
