import { useMemo } from 'react';
import type { Column } from '../../shared/table/column.ts';
import { useWords } from '../../shared/words.ts';
import { type Coupon, stateOf } from './coupon.ts';
import { useTermsWords } from './use-terms-words.ts';

const tones = { planned: 'wait', running: 'calm', used_up: 'plain', over: 'plain' } as const;

export function useCouponColumns(): Column<Coupon>[] {
  const { say } = useWords();
  const { discountOf, instant } = useTermsWords();
  return useMemo(
    (): Column<Coupon>[] => [
      {
        id: 'code',
        title: say('adminCatalogue.code'),
        cell: ({ code }) => <bdi translate="no">{code}</bdi>,
        text: ({ code }) => code,
      },
      {
        id: 'state',
        title: say('adminCatalogue.state'),
        cell: (coupon) => {
          const state = stateOf(coupon, Date.now());
          return (
            <span className="chip-small" data-tone={tones[state]}>
              {say(`adminCatalogue.state.${state}`)}
            </span>
          );
        },
        text: (coupon) => stateOf(coupon, Date.now()),
      },
      {
        id: 'discount',
        title: say('adminCatalogue.discount'),
        cell: ({ terms }) => <span translate="no">{discountOf(terms)}</span>,
        text: ({ terms }) => discountOf(terms),
      },
      {
        id: 'used',
        title: say('adminCatalogue.used'),
        cell: ({ used, terms }) => <span translate="no">{`${used} / ${terms.totalLimit ?? '∞'}`}</span>,
        text: ({ used }) => `${used}`,
      },
      {
        id: 'until',
        title: say('adminCatalogue.until'),
        cell: ({ terms }) => (terms.validUntil === null ? '' : instant(terms.validUntil)),
        text: ({ terms }) => (terms.validUntil === null ? '' : new Date(terms.validUntil).toISOString()),
      },
    ],
    [say, discountOf, instant],
  );
}
