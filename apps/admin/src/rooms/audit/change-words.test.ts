import { expect, it } from 'vitest';
import { fieldInWords, valueInWords } from './change-words.ts';

const say = (key: string) => `<${key}>`;
const value = (
  subjectKind: 'payment' | 'user' | 'configuration' | 'call',
  path: string,
  given: string | number | boolean | null,
) => valueInWords({ subjectKind }, { path, value: given }, { say, formats: 'en' });

it.each([
  ['payment', 'amount', 1900, '19.00'],
  ['payment', 'status', 'captured', '<adminPayments.status.captured>'],
  ['payment', 'bearer', 'platform', '<adminAudit.bearer.platform>'],
  ['user', 'status', 'suspended', '<adminPeople.status.suspended>'],
  ['user', 'role', 'lawyer', '<adminPeople.role.lawyer>'],
  ['configuration', 'lawyer.EUR.total', 5000, '€50.00'],
  ['configuration', 'bookings', true, '<adminConfig.value.true>'],
  ['call', 'status', 'of_a_newer_release', 'of_a_newer_release'],
  ['payment', 'refunded', null, '–'],
] as const)('a value of a %s at %s: %s', (kind, path, given, shown) => {
  expect(value(kind, path, given)).toBe(shown);
});

it('a field is called as its form calls it, and the whole thing by its kind', () => {
  expect(fieldInWords({ subjectKind: 'payment' }, 'providerPart', say)).toBe('<adminAudit.changed.providerPart>');
  expect(fieldInWords({ subjectKind: 'configuration' }, 'lawyer.EUR.total', say)).toContain('<adminConfig.total>');
  expect(fieldInWords({ subjectKind: 'user' }, '', say)).toBe('<adminAudit.subject.user>');
});
