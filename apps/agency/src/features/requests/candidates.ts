import { canHelp, rankMembers } from '@sos/domain/agencies/rank-members';
import type { AgencyRequest } from '@sos/domain/agencies/request';
import type { Member } from '../../shared/live/member.ts';

/** Somebody who could help, and how well. */
export interface Candidate {
  readonly member: Member;
  /** They would be asked by themselves: free at this moment, and they speak the language. */
  readonly isFree: boolean;
  /** They know the country, speak the language and have the speciality, as far as those are asked for. */
  readonly fits: boolean;
}

const matches = (wanted: string | null, has: readonly string[]) => wanted === null || has.includes(wanted);

function fitsIn({ countries, languages, specialities }: Member, wanted: AgencyRequest): boolean {
  return (
    matches(wanted.country, countries) &&
    matches(wanted.language, languages) &&
    matches(wanted.speciality, specialities)
  );
}

/** The members who may be given a request: those who are free in the order in which they would be asked, then the others by name. */
export function candidatesFor(request: AgencyRequest, members: readonly Member[]): Candidate[] {
  const helpers = members.map((member) => ({ ...member, providerId: member.id }));
  const free = rankMembers(helpers, request);
  const place = ({ id }: Member) => (free.includes(id) ? free.indexOf(id) : free.length);
  return helpers
    .filter((helper) => helper.id !== request.fromProviderId && canHelp(helper, request))
    .toSorted((a, b) => place(a) - place(b) || a.displayName.localeCompare(b.displayName))
    .map((member) => ({ member, isFree: free.includes(member.id), fits: fitsIn(member, request) }));
}
