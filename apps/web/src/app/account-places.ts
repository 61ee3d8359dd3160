import type { Account } from '@sos/browser/auth/account';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';

/** Paths of the pages that belong to somebody's role. */
const places = {
  client: ['calls', 'favourites', 'reviews', 'telephones', 'cards', 'account'],
  provider: ['console', 'account'],
  applicant: ['application', 'account'],
  affiliate: ['affiliate', 'account'],
  other: ['account'],
} as const;

type Place = (typeof places)[keyof typeof places][number];

/** Where the menu leads whoever is signed in. */
export function placesOf({ role, applying }: Pick<Account, 'role' | 'applying'>): readonly Place[] {
  if (role === 'lawyer' || role === 'expat') return applying ? places.applicant : places.provider;
  if (affiliateRoles.some((each) => each === role)) return places.affiliate;
  return role === 'client' ? places.client : places.other;
}

/** The path where somebody's work begins, without the language; empty for clients, who look for help on the first page. */
export function workplaceOf(account: Pick<Account, 'role' | 'applying'> | null): string {
  const [first] = account ? placesOf(account) : [];
  return first === 'console' || first === 'application' || first === 'affiliate' ? `/${first}` : '';
}
