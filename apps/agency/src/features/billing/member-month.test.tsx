import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { aShare, aStatement } from '../../testing/a-statement.ts';
import { shown, unfinished } from '../../testing/shown.tsx';
import { MemberMonth } from './member-month.tsx';

const whole = aStatement({
  shares: [aShare(), aShare({ id: 'call-2', sent: 3_000, status: 'sent' }), aShare({ id: 'call-3', isOwn: true })],
  invoices: (['invoice', 'credit', 'statement', 'correction'] as const).map((kind) => ({
    id: kind,
    kind,
    number: `S-${kind}`,
    issuedAt: 0,
    total: { amount: 3_000, currency: 'EUR' },
    sessionId: 'call-1',
  })),
});

const payout = { rail: 'stripe', kycStatus: 'needed', payoutsEnabled: false } as const;

describe('the month of a member', () => {
  it('says how they are paid, what each call earned and where that is, and lists the invoices', async () => {
    const text = await shown(<MemberMonth month="2026-11" member={whole} />, { areas: ['billing'] });
    expect(text).toContain('Paid directly by Stripe');
    expect(text).toContain('3 calls');
    expect(text).toContain('€30.00');
    expect(text).toContain('waits for the next payout');
    expect(text).toContain('account of the platform');
    expect(text).toContain('S-credit');
    expect(text).toContain('Get the file');
    expect(text).toContain('Make the statement of Camille Moreau (PDF)');
  });

  it('says that what they earned waits while they cannot be paid', async () => {
    const text = await shown(<MemberMonth month="2026-11" member={{ ...whole, payout }} />, { areas: ['billing'] });
    expect(text).toContain('Cannot be paid yet; the money waits');
  });

  it('of a month without calls tells of no money that waits, and offers no file', async () => {
    const nothing = aStatement({ shares: [], sums: [], payout });
    const text = await shown(<MemberMonth month="2026-11" member={nothing} />, { areas: ['billing'] });
    expect(text).not.toContain('the money waits');
    expect(text).toContain('No calls in that month.');
    expect(text).not.toContain('PDF');
  });

  it('of whoever has left says until when they were a member, and nothing of how they are paid', async () => {
    const left = { ...whole, leftAt: Date.UTC(2026, 10, 20, 12) };
    const text = await shown(<MemberMonth month="2026-11" member={left} />, { areas: ['billing'] });
    expect(text).toContain('Was a member until Nov 20, 2026');
    expect(text).not.toContain('Paid directly');
  });

  it.each(locales)('has words in %s', async (locale) => {
    const text = await shown(<MemberMonth month="2026-11" member={whole} />, { areas: ['billing'], locale });
    expect(text).not.toMatch(unfinished);
  });
});
