import type { Output } from '@sos/contracts/callables';

type Statement = Output<'getAgencyStatement'>['members'][number];

export function aShare(given: Partial<Statement['shares'][number]> = {}): Statement['shares'][number] {
  return {
    id: 'call-1',
    at: Date.parse('2026-11-03T10:00:00Z'),
    currency: 'EUR',
    earned: 3_000,
    sent: 0,
    reversed: 0,
    status: 'waiting',
    waitsFor: 'kyc',
    rail: 'stripe',
    payout: null,
    bounced: null,
    isOwn: false,
    ...given,
  };
}

export function aStatement(given: Partial<Statement> = {}): Statement {
  const euros = (amount: number) => ({ amount, currency: 'EUR' as const });
  return {
    providerId: 'camille',
    displayName: 'Camille Moreau',
    leftAt: null,
    shares: [aShare()],
    sums: [{ earned: euros(3_000), pending: euros(3_000), paid: euros(0) }],
    payout: { rail: 'stripe', kycStatus: 'complete', payoutsEnabled: true },
    invoices: [],
    ...given,
  };
}
