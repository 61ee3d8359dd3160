import type { Output } from '@sos/contracts/callables';

type Listed = Output<'adminListFraudCases'>;
export type Case = Listed['cases'][number];
type Rule = Listed['rules'][number];

/** How many of a hundred decided cases of a rule were fraud; null while none is decided. */
export function precisionOf({ fraud, honest }: Pick<Rule, 'fraud' | 'honest'>): number | null {
  return fraud + honest === 0 ? null : Math.round((fraud * 100) / (fraud + honest));
}
