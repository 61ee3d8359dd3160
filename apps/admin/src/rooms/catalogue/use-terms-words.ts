import { currencies } from '@sos/domain/money/money';
import { formatMoney } from '@sos/domain/money/format-money';
import { useMemo } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Terms } from './coupon.ts';

/** How terms are written for people. */
export function useTermsWords() {
  const { formats, times } = useWords();
  return useMemo(() => {
    const percentage = new Intl.NumberFormat(formats, { style: 'percent' });
    const time = times({ dateStyle: 'medium', timeStyle: 'short' });
    const amountIn = (amounts: Terms['discount']['amounts']) =>
      currencies.flatMap((currency) => {
        const amount = amounts[currency];
        return amount === undefined ? [] : [formatMoney(formats, { amount, currency })];
      });
    return {
      instant: (at: number) => time.format(at),
      discountOf: ({ discount: { percent, amounts } }: Terms) =>
        percent === null ? amountIn(amounts).join(' / ') : percentage.format(percent / 100),
    };
  }, [formats, times]);
}
