import { type Mark, type Marks, parseMark } from '@sos/domain/privacy/marks';
import { describe, expect, it } from 'vitest';
import { impersonal, personalData, type PersonalName } from './personal-data.ts';
import { paths } from './paths.ts';
import { retainedNames, retention } from './retention.ts';

/** Kinds that tell of nobody, and that the law wants kept. */
const lawful: readonly string[] = [
  'accountingEntry',
  'accountingBalances',
  'invoiceCounter',
  'commissionSet',
  'chatterCommission',
  'influencerCommission',
  'bloggerCommission',
  'groupAdminCommission',
  'partnerCommission',
  'generalCommission',
  'affiliateLedgerLine',
  'paymentBooks',
];

const marksIn = (marks: Marks): Mark[] =>
  Object.values(marks).flatMap((mark) => (typeof mark === 'string' ? [mark] : marksIn(mark)));
const isKept = (name: string) =>
  name in personalData &&
  marksIn(personalData[name as PersonalName].marks).some((mark) => {
    const fate = parseMark(mark)?.fate ?? '';
    return fate.startsWith('kept') || fate === 'pseudonym';
  });

describe('what is deleted after its time', () => {
  it.each(retainedNames)('%s is nothing that the law keeps', (name) => {
    expect(isKept(name)).toBe(false);
    expect(lawful).not.toContain(name);
    expect(impersonal.some((known) => known === name) || name in personalData).toBe(true);
  });

  it.each(retainedNames)('%s lies in a collection of its own, for some days at least', (name) => {
    const template: (...ids: string[]) => string = paths[name];
    expect(template('x', 'y').split('/')).toHaveLength(2);
    expect(retention[name].days).toBeGreaterThan(0);
  });

  it('is told apart from what is kept by the same marks', () => {
    expect([isKept('invoice'), isKept('payment'), isKept('notification')]).toEqual([true, true, false]);
  });
});
