import { expect, it } from 'vitest';
import { detailFacts } from './alert-facts.tsx';

const words = { say: (key: string) => `<${key}>`, formats: 'en' };
const told = (...detail: { name: string; value: string }[]) =>
  detailFacts({ detail }, words).map(([name, shown]) => [name, (shown as { props: { text: string } }).props.text]);

it('what a budget has spent is money, and the budget has words', () => {
  expect(told({ name: 'limit', value: 'dialling_by_person' }, { name: 'spent', value: '1212' })).toEqual([
    ['<adminAudit.detail.limit>', '<adminConfig.limit.dialling_by_person>'],
    ['<adminAudit.detail.spent>', '€12.12'],
  ]);
});

it('an amount is in the currency that stands beside it, and as it is without one', () => {
  expect(told({ name: 'amount', value: '4900' }, { name: 'currency', value: 'USD' })[0]?.[1]).toBe('$49.00');
  expect(told({ name: 'amount', value: '4900' })).toEqual([['<adminAudit.detail.amount>', '4900']]);
});

it('a fact that only a newer release tells keeps its name', () => {
  expect(told({ name: 'tomorrow', value: 'x' })).toEqual([['tomorrow', 'x']]);
});
