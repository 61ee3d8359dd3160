import { locales, type Locale } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import type { AgencyMonth } from '../../../usecases/agencies/get-month-file.ts';
import { readFile } from '../../documents/read-file.ts';
import { renderAgencyMonth } from './render-month.ts';

const AT = Date.UTC(2026, 0, 31, 12);
type Member = AgencyMonth['members'][number];
const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
const share: Member['shares'][number] = {
  id: 'call-1',
  at: AT,
  currency: 'EUR',
  earned: 3000,
  sent: 0,
  reversed: 0,
  status: 'waiting',
  waitsFor: null,
  rail: 'stripe',
  payout: null,
  bounced: null,
  isOwn: false,
};

function aMember(displayName: string, given: Partial<Member> = {}): Member {
  return {
    providerId: displayName,
    displayName,
    leftAt: null,
    shares: [share],
    sums: [{ earned: euros(3000), pending: euros(2000), paid: euros(1000) }],
    payout: { rail: 'stripe', kycStatus: 'complete', payoutsEnabled: true },
    invoices: [],
    ...given,
  };
}

function aMonth(locale: Locale, members: readonly Member[]): AgencyMonth {
  const sums = [{ earned: euros(9000), pending: euros(6000), paid: euros(3000) }];
  return { month: '2026-01', madeAt: AT, locale, agencyName: 'Far Shores', members: [...members], sums };
}

const some = [
  aMember('Camille Moreau'),
  aMember('Nok Chaiyo', { payout: { rail: null, kycStatus: null, payoutsEnabled: false } }),
  aMember('Ben Adler', { leftAt: Date.UTC(2026, 0, 20) }),
  aMember('Ana Ruiz', { shares: [], sums: [] }),
];

async function textOf(month: AgencyMonth): Promise<string> {
  const content = await renderAgencyMonth(month);
  return (await readFile({ name: 'month.pdf', content })).text.replaceAll(/\s+/g, ' ');
}

describe('the month of a team', () => {
  it('says of each member what they earned, where it is and how they are paid, and what all of it adds up to', async () => {
    const text = await textOf(aMonth('en', some));
    expect(text).toContain('Far Shores');
    expect(text).toContain('January 2026');
    expect(text).toMatch(/Camille Moreau\s1\s€30\.00\s€10\.00\s€20\.00\spaid directly by Stripe/);
    expect(text).toContain('cannot be paid yet');
    expect(text).toContain('was a member until Jan 20, 2026');
    expect(text).toContain('No calls: Ana Ruiz');
    expect(text).toMatch(/Total\s3\s€90\.00\s€30\.00\s€60\.00/);
  });

  it.each(locales)('is a PDF for the archive with its fonts inside, in %s', async (locale) => {
    const bytes = Buffer.from(await renderAgencyMonth(aMonth(locale, some))).toString('latin1');
    expect(bytes).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(bytes).not.toMatch(/\/Subtype \/Type1\b/);
    expect(bytes.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it('has as many pages as its members need', async () => {
    const many = Array.from({ length: 90 }, (_, index) => aMember(`Member ${index}`));
    const bytes = Buffer.from(await renderAgencyMonth(aMonth('en', many))).toString('latin1');
    expect(bytes.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  });
});
