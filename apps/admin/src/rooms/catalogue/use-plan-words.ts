import { formatMoney } from '@sos/domain/money/format-money';
import { useMemo } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Terms } from './plan.ts';

/** How terms of a plan are written for people, by their names. */
export function usePlanWords() {
  const { say, formats } = useWords();
  return useMemo(() => {
    const number = new Intl.NumberFormat(formats);
    return {
      count: (value: number) => number.format(value),
      priceOf: ({ price }: Pick<Terms, 'price'>) => formatMoney(formats, price),
      factsOf: (terms: Terms): [name: string, value: string][] => [
        [say('adminPlans.name'), terms.name],
        [say('adminPlans.price'), formatMoney(formats, terms.price)],
        [say('adminPlans.aiCalls'), number.format(terms.aiCalls)],
        [say('adminPlans.trialDays'), number.format(terms.trialDays)],
        [say('adminPlans.place'), number.format(terms.place)],
        [say('adminPlans.isOffered'), say(terms.isOffered ? 'adminPlans.yes' : 'adminPlans.no')],
      ],
    };
  }, [say, formats]);
}
