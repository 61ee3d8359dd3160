import { describe, expect, it } from 'vitest';
import { checksOf, reviewFacts } from './checks.ts';

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
