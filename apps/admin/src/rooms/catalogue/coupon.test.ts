import { defaultPrices } from '@sos/domain/money/price';
import { describe, expect, it } from 'vitest';
import { fromField, newTerms, previewOf, shownProblems, stateOf, toField } from './coupon.ts';

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
    expect(shownProblems(' spring ', terms)).toEqual([]);
    expect(shownProblems('?!', { ...terms, kinds: [] })).toEqual(['code', 'kinds']);
  });

  it('is not blamed for its code before one is typed', () => {
    expect(shownProblems(' ', terms)).toEqual([]);
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

it('what our fee cannot bear is shown as cut', () => {
  const large = { percent: 45, amounts: {} };
  const cutOf = (bearer: 'platform' | 'both') =>
    previewOf({ ...terms, discount: large, bearer }, defaultPrices).map(({ isCut }) => isCut);
  expect([cutOf('platform'), cutOf('both')]).toEqual([
    [true, false, false],
    [false, false, false],
  ]);
});

it('an instant survives its field to the minute, and no instant is none', () => {
  expect(fromField(toField(NOW))).toBe(NOW);
  expect([toField(null), fromField('')]).toEqual(['', null]);
});
