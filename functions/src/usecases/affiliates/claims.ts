import { type InProgramme, inProgramme } from '@sos/domain/accounts/affiliates';
import type { CallTrace } from '@sos/domain/affiliates/fraud';
import type { Claim } from '@sos/domain/affiliates/grant';
import type { CommissionEvent } from '@sos/domain/affiliates/programme';
import type { Referral } from '@sos/domain/affiliates/referral';
import type { Referrals } from './ports.ts';

type Call = Pick<CallTrace, 'clientId' | 'providerId' | 'at'>;

/**
 * Whom one call may pay under any plan: whoever brought its client or its provider, and those above them. What they have
 * earned before is not known here, nor what the call has left behind.
 */
export async function claimsOf({ find }: Pick<Referrals, 'find'>, call: Call): Promise<readonly Claim[]> {
  const [client, provider] = await Promise.all([find(call.clientId), find(call.providerId)]);
  const ofProvider = provider?.kind === 'recruitment' ? [claim('provider_call', provider, call)] : [];
  return client?.kind === 'client' ? [...(await clientClaims(find, client, call)), ...ofProvider] : ofProvider;
}

async function clientClaims(find: Referrals['find'], client: Referral, call: Call): Promise<readonly Claim[]> {
  const own = [claim('client_call', client, call), claim('activation', client, call)];
  const first = recruiterIn(client, await find(client.affiliateId));
  if (!first) return own;
  const second = recruiterIn(client, await find(first.affiliateId));
  const above = [claim('client_call_level_1', first, call), claim('threshold', first, call)];
  return [...own, ...above, ...(second ? [claim('client_call_level_2', second, call)] : [])];
}

/** Levels are of one programme. */
function recruiterIn({ programme, added }: InProgramme, referral: Referral | undefined): Referral | undefined {
  const isOne = referral?.programme === programme && referral.added === added;
  return isOne && referral.kind === 'recruitment' ? referral : undefined;
}

function claim(event: CommissionEvent, { affiliateId, programme, ...rest }: Referral, { at }: Call): Claim {
  const referral = { uid: rest.uid, code: rest.code, clickId: rest.clickId, at: rest.at };
  const unknown = { earnedThisMonth: 0, calls: null, isPaid: false, boost: null };
  return { event, affiliateId, ...inProgramme(programme, rest), referral, callAt: at, trace: null, ...unknown };
}
