import type { SessionDocument } from '@sos/contracts/calls';
import { formatClock, formatMoney } from '@sos/ui/format';
import { useWords } from '../../shared/intl/words.tsx';
import { outcomeOf } from './describe.ts';

/** What was agreed, what was talked, what was charged: to the cent and with its reference. */
export function Receipt({ session }: { readonly session: SessionDocument }) {
  const { say, words } = useWords();
  const outcome = outcomeOf(session);
  const charged = outcome === 'charged' || outcome === 'charging';
  const money = (amount: number) => formatMoney(words, { ...session.total, amount });
  const when = new Intl.DateTimeFormat(words, { dateStyle: 'long', timeStyle: 'short' }).format(session.createdAt);
  const lines = [
    ['call.receipt.person', session.providerName],
    ['call.receipt.booked', when],
    ['call.receipt.talked', formatClock(session.settlement.billableSeconds ?? 0)],
    ['call.receipt.held', money(session.total.amount)],
    ['call.receipt.released', money(charged ? 0 : session.total.amount)],
  ] as const;
  return (
    <section className="card receipt" aria-labelledby="receipt">
      <h2 id="receipt" className="text-m mb-3">
        {say('call.receipt.title')}
      </h2>
      <dl className="figures text-s">
        {lines.map(([key, value]) => (
          <div key={key} className="sum">
            <dt className="text-soft">{say(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div className="sum" data-total="true">
          <dt>{say('call.receipt.charged')}</dt>
          <dd>{money(charged ? session.total.amount : 0)}</dd>
        </div>
      </dl>
      <p className="text-xs text-soft mt-3">
        {say('call.receipt.reference')} <bdi className="ltr figures">{session.id}</bdi>
      </p>
    </section>
  );
}
