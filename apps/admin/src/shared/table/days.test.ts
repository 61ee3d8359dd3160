import { expect, it } from 'vitest';
import { boundsOf } from './days.ts';
import { countryIn } from './country-filter.tsx';

const inAddress = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? '';

it('two days of an address are from the start of the first until the end of the second, in UTC', () => {
  const days = inAddress({ from: '2026-03-01', until: '2026-03-01' });
  expect(boundsOf(days)).toEqual({ from: Date.UTC(2026, 2, 1), before: Date.UTC(2026, 2, 2) });
});

it('what somebody typed into the address and is no day or country asks for nothing', () => {
  expect(boundsOf(inAddress({ from: 'yesterday', until: '2026-13-40' }))).toEqual({});
  expect([countryIn(inAddress({ country: 'TH' })), countryIn(inAddress({ country: 'thai' }))]).toEqual([
    'TH',
    undefined,
  ]);
});
