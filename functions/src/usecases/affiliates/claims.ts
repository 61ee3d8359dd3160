import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { Claim } from '@sos/domain/affiliates/grant';
import type { CommissionEvent } from '@sos/domain/affiliates/programme';
import type { Referral } from '@sos/domain/affiliates/referral';
import type { Instant } from '@sos/domain/shared/instant';
import type { Referrals } from './ports.ts';

interface Call {
  readonly clientId: string;
  readonly providerId: string;
  readonly at: Instant;
}

/**
 * Whom one call may pay under any plan: whoever brought its client or its provider, and those above them. What they have
 * earned before is not known here.
 */
export async function claimsOf(
  { find }: Pick<Referrals, 'find'>,
  { clientId, providerId, at }: Call,
): Promise<readonly Claim[]> {
  const [client, provider] = await Promise.all([find(clientId), find(providerId)]);
  const ofProvider = provider?.kind === 'recruitment' ? [claim('provider_call', provider, at)] : [];
  return client?.kind === 'client' ? [...(await clientClaims(find, client, at)), ...ofProvider] : ofProvider;
}

async function clientClaims(find: Referrals['find'], client: Referral, at: Instant): Promise<readonly Claim[]> {
  const { programme, affiliateId } = client;
  const own = [claim('client_call', client, at), claim('activation', client, at)];
  const first = recruiterIn(programme, await find(affiliateId));
  if (!first) return own;
  const second = recruiterIn(programme, await find(first.affiliateId));
  const above = [claim('client_call_level_1', first, at), claim('threshold', first, at)];
  return [...own, ...above, ...(second ? [claim('client_call_level_2', second, at)] : [])];
}

/** Levels are of one programme. */
function recruiterIn(programme: AffiliateRole, referral: Referral | undefined): Referral | undefined {
  return referral?.kind === 'recruitment' && referral.programme === programme ? referral : undefined;
}

function claim(event: CommissionEvent, { affiliateId, programme, ...rest }: Referral, callAt: Instant): Claim {
  const referral = { uid: rest.uid, code: rest.code, clickId: rest.clickId, at: rest.at };
  return { event, affiliateId, programme, referral, callAt, earnedThisMonth: 0, calls: null, isPaid: false };
}
