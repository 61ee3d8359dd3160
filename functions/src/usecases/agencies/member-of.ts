import type { MemberDocument } from '@sos/contracts/agencies';
import type { ProfileDocument } from '@sos/contracts/providers';
import { liveCallAfter } from '@sos/domain/agencies/live-call';
import type { Instant } from '@sos/domain/shared/instant';
import type { LiveFacts } from './ports.ts';

type Shown = Pick<
  MemberDocument,
  'displayName' | 'kind' | 'photoUrl' | 'languages' | 'countries' | 'specialities' | 'isShown' | 'availability'
>;

function shownOf(profile: ProfileDocument): Shown {
  const { displayName, kind, photoUrl, languages, countries, specialities, availability, approval, visible } = profile;
  const isShown = approval === 'approved' && visible;
  return { displayName, kind, photoUrl, languages, countries, specialities, availability, isShown };
}

/** Somebody who has just joined. */
export function newMember(
  profile: ProfileDocument,
  { agencyId, maySwitchOff, now }: { readonly agencyId: string; readonly maySwitchOff: boolean; readonly now: Instant },
): MemberDocument {
  const joining = { agencyId, joinedAt: now, leftAt: null, leftBy: null, maySwitchOff };
  return { ...joining, ...shownOf(profile), availableSince: now, call: null };
}

/** Somebody who has left, of whom the agency sees nothing more. */
export function formerMember(
  member: MemberDocument,
  { by, now }: { readonly by: NonNullable<MemberDocument['leftBy']>; readonly now: Instant },
): MemberDocument {
  const unseen = { availability: 'offline', isShown: false, photoUrl: null, availableSince: null, call: null } as const;
  return { ...member, ...unseen, agencyId: null, leftAt: now, leftBy: by };
}

/** What an agency sees of a member, once their profile and a session are as they are; of nobody else it sees anything. */
export function memberNow(member: MemberDocument, { profile, session }: LiveFacts, now: Instant): MemberDocument {
  if (member.agencyId === null) return member;
  const gone = { isShown: false, availability: 'offline' } as const;
  const after = { ...member, ...(profile ? shownOf(profile) : gone) };
  const availableSince = after.availability === member.availability ? member.availableSince : now;
  return { ...after, availableSince, call: session ? liveCallAfter(member.call, session) : member.call };
}
