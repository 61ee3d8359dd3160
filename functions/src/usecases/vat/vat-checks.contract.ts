import { learn, type VatAnswer } from '@sos/domain/vat/vat-check';
import { beforeEach, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { VatChecks } from './ports.ts';

const AT = Date.UTC(2026, 0, 5);
const down: VatAnswer = { result: 'unavailable', code: 'MS_UNAVAILABLE' };
const valid: VatAnswer = { result: 'valid', consultation: 'WAPI1', name: 'Lind GmbH', address: null };

/** What every store of VAT numbers does. */
export function vatChecksContract(open: () => VatChecks): void {
  let checks: VatChecks;
  beforeEach(() => void (checks = open()));
  const hear = (uid: string, answer: VatAnswer, at = AT) =>
    checks.change(uid, (check) => learn(check, { vatNumber: 'DE123456789', at }, answer));

  it('a number is kept for its owner alone, as it was found last, and can be taken away', async () => {
    expect(await checks.find('ana')).toBeUndefined();
    await hear('ana', down);
    const kept = await hear('ana', valid, AT + 1);
    expect(kept).toMatchObject({ result: 'valid', owed: true, givenAt: AT });
    expect(await checks.find('ana')).toEqual(kept);
    expect(await checks.find('eve')).toBeUndefined();
    expect(await checks.change('ana', () => null)).toBeNull();
    expect(await checks.find('ana')).toBeUndefined();
    expect(await checks.change('ana', () => null)).toBeNull();
  });

  it('two answers at once are both heard', async () => {
    await Promise.all([hear('ana', down), hear('ana', valid)]);
    expect(await checks.find('ana')).toMatchObject({ result: 'valid' });
  });

  it('numbers are due by their time, in pages, and those that nothing is asked about never', async () => {
    await hear('later', down, AT + 2);
    await hear('first', down, AT);
    await hear('known', valid, AT);
    await hear('wrong', { result: 'invalid' }, AT);
    const due = (now: number, limit: number) => allPages((query) => checks.due(now, query), limit);
    expect(await due(AT + 1, 1)).toEqual(['first']);
    expect(await due(AT + 2, 1)).toEqual(['first', 'later']);
    expect(await due(AT + 31 * 86_400_000, 2)).toEqual(['first', 'later', 'known']);
  });
}
