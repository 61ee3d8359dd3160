import { formatMoney } from '@sos/domain/money/format-money';
import type { MoneyLike } from '@sos/domain/money/format-money';
import { useWords } from '../../shared/words.ts';
import { Paydays } from './paydays.tsx';
import type { Earnings } from './queries.ts';

const kinds = ['pending', 'paid', 'earned'] as const;

/** What is on its way, what was sent, and both together; one row a currency. */
export function Sums({ sums, paydays }: Pick<Earnings, 'sums' | 'paydays'>) {
  const { say } = useWords();
  if (sums.length === 0) return null;
  return (
    <section className="grid gap-3" aria-label={say('earnings.title')}>
      {sums.map((sum) => (
        <dl key={sum.earned.currency} className="earning-sums">
          {kinds.map((kind) => (
            <Sum key={kind} label={say(`earnings.sum.${kind}`)} money={sum[kind]} />
          ))}
        </dl>
      ))}
      <Paydays paydays={paydays} />
    </section>
  );
}

function Sum({ label, money }: { readonly label: string; readonly money: MoneyLike }) {
  const { formats } = useWords();
  return (
    <div className="card">
      <dt className="text-s text-soft">{label}</dt>
      <dd className="text-l figures" translate="no">
        {formatMoney(formats, money)}
      </dd>
    </div>
  );
}
