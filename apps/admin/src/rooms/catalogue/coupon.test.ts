import { defaultPrices } from '@sos/domain/money/price';
import { describe, expect, it } from 'vitest';
import { fromField, newTerms, previewOf, problemsOf, stateOf, toField } from './coupon.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const terms = newTerms(NOW);

describe('a coupon', () => {
  it.each([
    ['planned', { validFrom: NOW + 1 }, 0],
    ['running', {}, 4],
    ['used_up', { totalLimit: 4 }, 4],
    ['over', { validUntil: NOW, totalLimit: 4 }, 4],
  ] as const)('is %s', (state, differs, used) => {
    expect(stateOf({ terms: { ...terms, ...differs }, used }, NOW)).toBe(state);
  });

  it('begins without a fault, and shows each that is made', () => {
    expect(problemsOf(' spring ', terms)).toEqual([]);
    expect(problemsOf('', { ...terms, kinds: [] })).toEqual(['code', 'kinds']);
  });
});

it('three calls show who gives what', () => {
  const amounts = previewOf({ ...terms, kinds: ['lawyer'] }, defaultPrices).map((each) => [
    each.full.amount,
    each.total.amount,
    each.platformFee.amount,
    each.providerShare.amount,
  ]);
  expect(amounts).toEqual([
    [4900, 4410, 1410, 3000],
    [1900, 1900, 900, 1000],
    [5500, 4950, 1950, 3000],
  ]);
});

it('an instant survives its field to the minute, and no instant is none', () => {
  expect(fromField(toField(NOW))).toBe(NOW);
  expect([toField(null), fromField('')]).toEqual(['', null]);
});
