import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { inProgramme } from '@sos/domain/accounts/affiliates';
import { getsProfile } from '@sos/domain/affiliates/profile';
import type { Affiliates, Enrolled, Enrolment } from '../../../usecases/affiliates/ports.ts';
import { userDocuments } from '../accounts/user-documents.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { affiliateCodeDocuments, affiliateProfiles } from './affiliate-documents.ts';

/** Profiles in `chatters` and its like, and their codes in `affiliate_codes`. */
export function makeAffiliates(report: ReportCorrupt): Affiliates {
  return {
    enrol: (enrolment) => reporting(report, () => optimistically((desk) => enrol(desk, enrolment))),
    change: (programme, uid, words) =>
      reporting(report, () =>
        optimistically(async (desk) => {
          const ref = affiliateProfiles[programme].ref(uid);
          const [snapshot] = await desk.read(ref);
          const before = snapshot && affiliateProfiles[programme].parse(snapshot);
          if (before) affiliateProfiles[programme].update(desk, ref, { before, after: { ...before, ...words } });
          return before !== undefined;
        }),
      ),
    find: (programme, uid) => reporting(report, () => affiliateProfiles[programme].read(uid)),
  };
}

async function enrol(desk: Desk, { uid, programme, member, profile, isOwner }: Enrolment): Promise<Enrolled> {
  const profiles = affiliateProfiles[programme];
  const codes = codesOf(profile);
  const refs = [userDocuments.ref(uid), profiles.ref(uid), ...codes.map(({ ref }) => ref)];
  const [person, own, ...taken] = await desk.read(...refs);
  const before = person && userDocuments.parse(person);
  const joining = { programme, isNew: member !== null, isOwner, hasProfile: own?.exists === true };
  if (!getsProfile(before, joining)) return 'known';
  if (codes[0].ref.isEqual(codes[1].ref) || taken.some(({ exists }) => exists)) return 'code_taken';
  if (!before && member) userDocuments.create(desk, userDocuments.ref(uid), member);
  profiles.create(desk, profiles.ref(uid), profile);
  const whose = { affiliateId: uid, ...inProgramme(programme, profile) };
  for (const { ref, kind } of codes) affiliateCodeDocuments.create(desk, ref, { ...whose, kind });
  return before ? 'known' : 'made';
}

function codesOf({ affiliateCodeClient, affiliateCodeRecruitment }: AffiliateProfile) {
  return [
    { ref: affiliateCodeDocuments.ref(affiliateCodeClient), kind: 'client' },
    { ref: affiliateCodeDocuments.ref(affiliateCodeRecruitment), kind: 'recruitment' },
  ] as const;
}
