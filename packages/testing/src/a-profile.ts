import type { ProfileDocument } from '@sos/contracts/providers';

/** A lawyer who is approved, visible and online, with whatever differs. */
export function aProfile(differs: Partial<ProfileDocument> = {}): ProfileDocument {
  return {
    kind: 'lawyer',
    displayName: 'Camille Aubert',
    headline: 'Criminal law',
    bio: '',
    photoUrl: null,
    languages: ['fr'],
    countries: ['FR'],
    specialities: [],
    yearsOfExperience: 5,
    timeZone: 'Europe/Paris',
    approval: 'approved',
    visible: true,
    availability: 'available',
    closesAt: null,
    opensAt: null,
    edition: 0,
    ratingAverage: null,
    ratingCount: 0,
    answerRate: null,
    locale: 'fr',
    checks: [],
    ...differs,
  };
}
