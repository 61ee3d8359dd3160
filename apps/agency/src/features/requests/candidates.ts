import type { AgencyRequest } from '@sos/domain/agencies/request';
import { standingOf } from '../../shared/live/member.ts';
import type { Member } from '../../shared/live/member.ts';

/** Somebody who could help, and how well. */
export interface Candidate {
  readonly member: Member;
  /** They can be booked at this moment. */
  readonly isFree: boolean;
  /** They know the country, speak the language and have the speciality, as far as those are asked for. */
  readonly fits: boolean;
}

type Wanted = Pick<AgencyRequest, 'kind' | 'country' | 'language' | 'speciality' | 'fromProviderId'>;

function matches(wanted: string | null, has: readonly string[]): boolean {
  return wanted === null || has.includes(wanted);
}

function candidateOf(member: Member, { kind, country, language, speciality }: Wanted): Candidate {
  const fits =
    member.kind === kind &&
    matches(country, member.countries) &&
    matches(language, member.languages) &&
    matches(speciality, member.specialities);
  return { member, isFree: member.isShown && standingOf(member) === 'online', fits };
}

/** The members who may be given a request, best first: those who fit and are free, then those who fit; whom the client wanted is left out. */
export function candidatesFor(request: Wanted, members: readonly Member[]): Candidate[] {
  const worth = ({ isFree, fits }: Candidate) => (fits ? 2 : 0) + (isFree ? 1 : 0);
  return members
    .filter(({ id, kind }) => id !== request.fromProviderId && kind === request.kind)
    .map((member) => candidateOf(member, request))
    .toSorted((a, b) => worth(b) - worth(a) || a.member.displayName.localeCompare(b.member.displayName));
}
