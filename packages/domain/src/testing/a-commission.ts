import type { Commission } from '../affiliates/commission.ts';
import type { Claim } from '../affiliates/grant.ts';
import type { Referral } from '../affiliates/referral.ts';

const HOUR = 3_600_000;

/** A pending commission of ten dollars for a call of 150 seconds at instant 0, with whatever differs. */
export function aCommission(differs: Partial<Commission> = {}): Commission {
  return {
    id: 'booking-1_client_call_ana',
    affiliateId: 'ana',
    programme: 'chatter',
    event: 'client_call',
    planVersion: 1,
    paymentId: 'booking-1',
    callAt: 0,
    talkSeconds: 150,
    terms: { validateAfterHours: 24, releaseAfterHours: 24, leastSeconds: 120 },
    referredId: 'client-uid',
    code: 'ABCD2345',
    clickId: 'click-1',
    boost: 100,
    ruled: 1000,
    granted: 1000,
    amount: 1000,
    credited: 0,
    status: 'pending',
    reason: null,
    dueAt: 24 * HOUR,
    lines: 0,
    suspicions: [],
    ...differs,
  };
}

/** A client whom the chatter Ana brought, with whatever differs. */
export function aReferral(differs: Partial<Referral> = {}): Referral {
  return {
    uid: 'client-uid',
    role: 'client',
    affiliateId: 'ana',
    programme: 'chatter',
    kind: 'client',
    code: 'ABCD2345',
    clickId: 'click-1',
    firstClickId: 'click-1',
    at: 0,
    handle: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52',
    ...differs,
  };
}

/** What Ana claims for a call of her client, with whatever differs. */
export function aClaim(differs: Partial<Claim> = {}): Claim {
  const nothing = { callAt: 0, trace: null, earnedThisMonth: 0, calls: null, isPaid: false, boost: null };
  return {
    event: 'client_call',
    affiliateId: 'ana',
    programme: 'chatter',
    referral: aReferral(),
    ...nothing,
    ...differs,
  };
}
