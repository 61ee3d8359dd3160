import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { Claim } from '@sos/domain/affiliates/grant';
import { type CommissionEvent, type Plan, ruleOf } from '@sos/domain/affiliates/programme';
import type { Referral } from '@sos/domain/affiliates/referral';
import type { CommissionBook } from './commission-ports.ts';
import type { Referrals } from './ports.ts';

interface Needs {
  readonly referrals: Pick<Referrals, 'find'>;
  readonly book: Pick<CommissionBook, 'paidCalls'>;
}

/** Whom one call may pay: whoever brought its client or its provider, and those above them. */
export async function claimsOf(
  needs: Needs,
  plan: Plan,
  { clientId, providerId }: { readonly clientId: string; readonly providerId: string },
): Promise<readonly Claim[]> {
  const [client, provider] = await Promise.all([needs.referrals.find(clientId), needs.referrals.find(providerId)]);
  const ofProvider = provider?.kind === 'recruitment' ? [claim('provider_call', provider)] : [];
  return client?.kind === 'client' ? [...(await clientClaims(needs, plan, client)), ...ofProvider] : ofProvider;
}

async function clientClaims({ referrals, book }: Needs, plan: Plan, client: Referral): Promise<readonly Claim[]> {
  const { programme, affiliateId } = client;
  const own = [claim('client_call', client), claim('activation', client)];
  const first = recruiterIn(programme, await referrals.find(affiliateId));
  if (!first) return own;
  const hasSecond = ruleOf(plan, programme, 'client_call_level_2') !== undefined;
  const second = hasSecond ? recruiterIn(programme, await referrals.find(first.affiliateId)) : undefined;
  const calls = ruleOf(plan, programme, 'threshold')?.calls ?? 0;
  const reached = calls > 0 ? 1 + (await book.paidCalls(programme, affiliateId, calls)) : null;
  const above = [claim('client_call_level_1', first), { ...claim('threshold', first), calls: reached }];
  return [...own, ...above, ...(second ? [claim('client_call_level_2', second)] : [])];
}

/** Levels are of one programme. */
function recruiterIn(programme: AffiliateRole, referral: Referral | undefined): Referral | undefined {
  return referral?.kind === 'recruitment' && referral.programme === programme ? referral : undefined;
}

function claim(event: CommissionEvent, referral: Referral): Claim {
  const { affiliateId, programme } = referral;
  return { event, affiliateId, programme, referral, earnedThisMonth: 0, calls: null };
}
