import { currencies, type Money } from '@sos/domain/money/money';
import type { EarnedSum } from '../transfers/ports.ts';

/** What was earned and has not arrived, one amount a currency. */
export function sumDue(sums: readonly EarnedSum[]): Money[] {
  return currencies.flatMap((currency) => {
    const ofIt = sums.filter((sum) => sum.currency === currency);
    const amount = ofIt.reduce((due, { earned, net }) => due + Math.max(0, earned - net), 0);
    return amount > 0 ? [{ amount, currency }] : [];
  });
}
