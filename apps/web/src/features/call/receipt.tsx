import type { SessionDocument } from '@sos/contracts/calls';
import { formatMoney } from '@sos/domain/money/format-money';
import { Avatar } from '@sos/ui/avatar';
import { useWords } from '../../shared/words.ts';
import { outcomeOf } from './describe.ts';
import type { Returned } from './returned.ts';

interface ReceiptProps {
  readonly session: SessionDocument;
  readonly given: readonly Returned[];
}

/** What was agreed, what was talked, what was charged and given back: to the cent and with its reference. */
export function Receipt({ session, given }: ReceiptProps) {
  const { say, formats } = useWords();
  const outcome = outcomeOf(session);
  const charged = outcome === 'charged' || outcome === 'charging';
  const money = (amount: number) => formatMoney(formats, { ...session.total, amount });
  const talked = session.settlement.billableSeconds ?? 0;
  const lines = [
    ['call.receipt.booked', dated(formats, session.createdAt)],
    [
      'call.receipt.talked',
      say('call.receipt.talked.time', { minutes: Math.floor(talked / 60), seconds: talked % 60 }),
    ],
    ...discounted(session).map(([key, amount]) => [key, money(amount)] as const),
    ['call.receipt.held', money(session.total.amount)],
    ['call.receipt.released', money(charged ? 0 : session.total.amount)],
  ] as const;
  return (
    <section className="card receipt" aria-labelledby="receipt">
      <h2 id="receipt" className="text-m mb-3">
        {say('call.receipt.title')}
      </h2>
      <dl className="figures text-s">
        <div className="sum">
          <dt className="text-soft">{say('call.receipt.person')}</dt>
          <dd className="receipt-person" translate="no">
            <Avatar name={session.providerName} photoUrl={session.providerPhotoUrl} size={28} />
            <span>{session.providerName}</span>
          </dd>
        </div>
        {lines.map(([key, value]) => (
          <div key={key} className="sum">
            <dt className="text-soft">{say(key)}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
        <div className="sum" data-total="true">
          <dt>{say('call.receipt.charged')}</dt>
          <dd translate="no">{money(charged ? session.total.amount : 0)}</dd>
        </div>
        {given.map(({ amount, at }) => (
          <div key={at} className="sum">
            <dt className="text-soft">{say('call.receipt.given', { day: dayOf(formats, at) })}</dt>
            <dd translate="no">{money(-amount.amount)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-xs text-soft mt-3">
        <span>{`${say('call.receipt.reference')} `}</span>
        <bdi className="ltr figures" translate="no">
          {session.id}
        </bdi>
      </p>
    </section>
  );
}

/** The price and what a coupon took off it, which leave what was held; nothing without one. */
function discounted({ total, discount }: SessionDocument) {
  if (discount === 0) return [];
  return [
    ['call.receipt.full', total.amount + discount],
    ['call.receipt.discount', -discount],
  ] as const;
}

const dayOf = (formats: string, at: number) => new Intl.DateTimeFormat(formats, { dateStyle: 'long' }).format(at);

/** Day, time and zone: a receipt may be read in another country than the call was made from. */
function dated(formats: string, instant: number): string {
  const fields = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(formats, { ...fields, timeZoneName: 'short' }).format(instant);
}
