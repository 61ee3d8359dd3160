import type { Output } from '@sos/contracts/callables';
import { Amounts, Figure } from '../../shared/sums.tsx';
import { useWords } from '../../shared/words.ts';

interface SumsProps {
  readonly sums: Output<'getAgencyStatement'>['sums'];
  readonly label: string;
}

const kinds = ['earned', 'pending', 'paid'] as const;

/** What was earned, what of it is on its way, and what has arrived. */
export function Sums({ sums, label }: SumsProps) {
  const { say } = useWords();
  if (sums.length === 0) return null;
  return (
    <dl className="figure-row" aria-label={label}>
      {kinds.map((kind) => (
        <Figure key={kind} label={say(`agencyBilling.${kind}`)}>
          <Amounts of={sums.map((sum) => sum[kind])} />
        </Figure>
      ))}
    </dl>
  );
}
