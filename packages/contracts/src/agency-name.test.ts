import { expect, it } from 'vitest';
import { agencyNameSchema } from './agencies.ts';

it.each([
  ['Help Abroad', true],
  ['Cabinet Müller & Söhne 24', true],
  ['Help Abroad +33 6 12 34 56 78', false],
  ['Write to ada@help.example', false],
  ['www.help-abroad.com', false],
  ['<b>Help</b>', false],
  ['=HYPERLINK("x")', false],
  ['@help_abroad', false],
])('an agency may be called %s: %s', (name, may) => {
  expect(agencyNameSchema.safeParse(name).success).toBe(may);
});
