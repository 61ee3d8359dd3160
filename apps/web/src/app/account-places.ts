import type { Account } from '@sos/browser/auth/account';

/** Paths of the pages that belong to somebody's role. */
const places = {
  client: ['calls', 'favourites', 'reviews', 'telephones', 'account'],
  provider: ['console', 'account'],
  applicant: ['application', 'account'],
  other: ['account'],
} as const;

type Place = (typeof places)[keyof typeof places][number];

/** Where the menu leads whoever is signed in. */
export function placesOf({ role, applying }: Pick<Account, 'role' | 'applying'>): readonly Place[] {
  if (role === 'lawyer' || role === 'expat') return applying ? places.applicant : places.provider;
  return role === 'client' ? places.client : places.other;
}
