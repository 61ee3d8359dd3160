import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { CallTrace } from '@sos/domain/affiliates/fraud';
import type { Claim } from '@sos/domain/affiliates/grant';
import type { CommissionEvent } from '@sos/domain/affiliates/programme';
import type { Referral } from '@sos/domain/affiliates/referral';
import type { Referrals } from './ports.ts';

/**
 * Whom one call may pay under any plan: whoever brought its client or its provider, and those above them. What they have
 * earned before is not known here.
 */
export async function claimsOf({ find }: Pick<Referrals, 'find'>, trace: CallTrace): Promise<readonly Claim[]> {
  const [client, provider] = await Promise.all([find(trace.clientId), find(trace.providerId)]);
  const ofProvider = provider?.kind === 'recruitment' ? [claim('provider_call', provider, trace)] : [];
  return client?.kind === 'client' ? [...(await clientClaims(find, client, trace)), ...ofProvider] : ofProvider;
}

async function clientClaims(find: Referrals['find'], client: Referral, trace: CallTrace): Promise<readonly Claim[]> {
  const { programme, affiliateId } = client;
  const own = [claim('client_call', client, trace), claim('activation', client, trace)];
  const first = recruiterIn(programme, await find(affiliateId));
  if (!first) return own;
  const second = recruiterIn(programme, await find(first.affiliateId));
  const above = [claim('client_call_level_1', first, trace), claim('threshold', first, trace)];
  return [...own, ...above, ...(second ? [claim('client_call_level_2', second, trace)] : [])];
}

/** Levels are of one programme. */
function recruiterIn(programme: AffiliateRole, referral: Referral | undefined): Referral | undefined {
  return referral?.kind === 'recruitment' && referral.programme === programme ? referral : undefined;
}

function claim(event: CommissionEvent, { affiliateId, programme, ...rest }: Referral, trace: CallTrace): Claim {
  const referral = { uid: rest.uid, code: rest.code, clickId: rest.clickId, at: rest.at };
  const unknown = { earnedThisMonth: 0, calls: null, isPaid: false, boost: null };
  return { event, affiliateId, programme, referral, callAt: trace.at, trace, ...unknown };
}
