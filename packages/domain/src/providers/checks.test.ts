import { describe, expect, it } from 'vitest';
import { checksOf, foremostCheck, reviewFacts } from './checks.ts';

const AT = Date.UTC(2026, 2, 3);

it('an approval says which bar admitted a lawyer, and nothing of a bar for an expat', () => {
  const approved = { barAuthority: 'Barreau de Paris', at: AT };
  expect(checksOf({ kind: 'lawyer', ...approved })).toContainEqual({
    what: 'bar_admission',
    authority: 'Barreau de Paris',
    at: AT,
  });
  expect(checksOf({ kind: 'expat', ...approved })).toEqual([{ what: 'telephone', authority: null, at: AT }]);
});

it('one line says what the bar admitted, before what anybody could have, and nothing that there are no words for', () => {
  const telephone = { what: 'telephone', authority: null, at: AT };
  const bar = { what: 'bar_admission', authority: 'Barreau de Paris', at: AT + 1 };
  expect(foremostCheck([telephone, bar])).toEqual(bar);
  expect(foremostCheck([{ ...telephone, what: 'passport' }, telephone])).toEqual(telephone);
  expect(foremostCheck([{ ...telephone, what: 'passport' }])).toBeUndefined();
});

describe('a change to verified facts', () => {
  const shown = { displayName: 'Ana Lima', barAuthority: 'Lisboa', barNumber: '12', admission: 'a.pdf' };

  it('is shown only after review, fact by fact', () => {
    expect(reviewFacts(shown, { displayName: 'Ana Costa', barNumber: '12' })).toEqual({
      stays: shown,
      review: { displayName: 'Ana Costa' },
    });
  });

  it('that changes nothing needs no review', () => {
    expect(reviewFacts(shown, shown).review).toEqual({});
    expect(reviewFacts(shown, {}).review).toEqual({});
  });
});
