import { agencyDocumentSchema, memberDocumentSchema } from '@sos/contracts/agencies';
import { paths } from '@sos/contracts/paths';
import { deskDocumentSchema, profileDocumentSchema } from '@sos/contracts/providers';
import { emptyDesk } from '@sos/functions/adapters/firestore/providers/kept-profiles';
import { aProfile } from '@sos/testing/a-profile';
import { AGENCY } from '@sos/world/seed/agency';
import { storedDocument } from '@sos/world/state/stored-document';
import type { World } from '@sos/world/world';

/** A commit takes 500 writes. */
const AT_ONCE = 100;

export const memberId = (index: number) => `member-${index}`;

function shownOf(index: number) {
  const { kind, languages, countries, specialities } = aProfile();
  const named = { displayName: `Member ${index}`, photoUrl: null, isShown: true };
  return { kind, languages, countries, specialities, ...named };
}

/** What the agency sees of a member; `turn` tells one state from the next. */
export function memberDocument(index: number, now: number, turn = 0): object {
  const availability = (index + turn) % 2 === 0 ? 'available' : 'offline';
  const joined = { agencyId: AGENCY, joinedAt: now, leftAt: null, leftBy: null, maySwitchOff: true };
  const member = { ...joined, ...shownOf(index), availability, availableSince: now, call: null } as const;
  return storedDocument(memberDocumentSchema, member);
}

/** Makes the demo's agency one of so many members, each with a profile. */
export async function growTeam(world: World, count: number): Promise<void> {
  const now = world.clock.now();
  const memberIds = Array.from({ length: count }, (_, index) => memberId(index));
  const agency = { name: 'Far Shores Legal', shareBusyStatus: false, memberIds };
  await world.documents.write({ [paths.agency(AGENCY)]: storedDocument(agencyDocumentSchema, agency) });
  for (let from = 0; from < count; from += AT_ONCE) {
    const indexes = memberIds.slice(from, from + AT_ONCE).map((_, index) => from + index);
    const documents = indexes.flatMap((index) => [
      [
        paths.profile(memberId(index)),
        storedDocument(profileDocumentSchema, aProfile({ displayName: `Member ${index}` })),
      ],
      [paths.profileDesk(memberId(index)), storedDocument(deskDocumentSchema, { ...emptyDesk, agencyId: AGENCY })],
      [paths.agencyMember(memberId(index)), memberDocument(index, now)],
    ]);
    await world.documents.write(Object.fromEntries(documents) as Record<string, object>);
  }
}
