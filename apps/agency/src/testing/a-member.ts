import type { Member } from '../shared/live/member.ts';

type Call = NonNullable<Member['call']>;

export function aMember(given: Partial<Member> = {}): Member {
  return {
    id: 'camille',
    agencyId: 'manager',
    joinedAt: 0,
    leftAt: null,
    leftBy: null,
    maySwitchOff: true,
    displayName: 'Camille Moreau',
    kind: 'lawyer',
    photoUrl: null,
    languages: ['fr'],
    countries: ['TH'],
    specialities: [],
    isShown: true,
    availability: 'available',
    availableSince: 0,
    call: null,
    ...given,
  };
}

export function aCall(given: Partial<Call> = {}): Call {
  return {
    sessionId: 's1',
    status: 'active',
    bookedAt: 0,
    ringsAt: 240_000,
    talkingSince: 300_000,
    includedMinutes: 20,
    ...given,
  };
}
