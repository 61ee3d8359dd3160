import { affiliateCodeSchema, affiliateProfileSchema, affiliateReferralSchema } from '@sos/contracts/affiliates';
import { planSchema } from '@sos/contracts/affiliate-programmes';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Role } from '@sos/domain/accounts/roles';
import { readTrail, type Trail } from '@sos/domain/affiliates/link';
import { defaultPlan } from '@sos/domain/affiliates/programme';
import { aUser } from '@sos/testing/a-user';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';
import type { Cast } from './cast.ts';

export const emailOf = (uid: string) => `${uid}@example.org`;

/** What somebody of a programme is with us: whoever invites friends is a client. */
export const roleOf = (programme: Programme): Role => (programme === 'general' ? 'client' : programme);

/** Those who bring people to us, with their codes, and who has recruited them; friends may, once somebody of a story does. */
export function affiliateDocuments({ affiliates }: Cast): Record<string, object> {
  const documents: Record<string, object> = {};
  if (Object.values(affiliates).some(({ programme }) => programme === 'general'))
    documents[paths.programmesConfig()] = storedDocument(planSchema, { ...defaultPlan, isGeneralOpen: true });
  for (const { uid, programme, codes, recruitedBy } of Object.values(affiliates)) {
    const owner = { affiliateId: uid, programme };
    const profile = anAffiliateProfile({
      affiliateCodeClient: codes.client,
      affiliateCodeRecruitment: codes.recruitment,
    });
    documents[paths.user(uid)] = storedDocument(
      userDocumentSchema,
      aUser({ role: roleOf(programme), email: emailOf(uid) }),
    );
    documents[paths[programme](uid)] = storedDocument(affiliateProfileSchema, profile);
    for (const kind of ['client', 'recruitment'] as const)
      documents[paths.affiliateCode(codes[kind])] = storedDocument(affiliateCodeSchema, { ...owner, kind });
    const recruiter = recruitedBy === undefined ? undefined : affiliates[recruitedBy];
    if (!recruiter) continue;
    documents[paths.affiliateReferral(uid)] = storedDocument(affiliateReferralSchema, {
      role: roleOf(programme),
      affiliateId: recruiter.uid,
      programme: recruiter.programme,
      kind: 'recruitment',
      code: recruiter.codes.recruitment,
      clickId: null,
      firstClickId: null,
      at: 1,
      handle: uid,
    });
  }
  return documents;
}

/** The accounts of affiliates, whose mail is theirs. */
export function affiliateAccounts({ affiliates }: Cast): object[] {
  return Object.values(affiliates).map(({ uid, programme }) => ({
    localId: uid,
    email: emailOf(uid),
    emailVerified: true,
    customAttributes: JSON.stringify({ role: roleOf(programme) }),
  }));
}

/** Follows an affiliate's link as a browser does, and resolves to what that keeps. */
export async function followLink(world: World, code: string): Promise<Trail> {
  const headers = { 'user-agent': 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0', 'x-forwarded-for': '203.0.113.9' };
  const url = `${world.functionsUrl['europe-west2']}/affiliateLink/r/${code}`;
  const answer = await fetch(url, { headers, redirect: 'manual' });
  const trail = readTrail(answer.headers.get('set-cookie')?.split(';')[0] ?? '');
  if (!trail) throw new Error(`the link of ${code} led on without a trace: ${answer.status}`);
  return trail;
}
