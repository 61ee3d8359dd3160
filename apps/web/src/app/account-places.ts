import type { Account } from '@sos/browser/auth/account';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';

/** The pages that belong to somebody's role, and those that everybody has. */
const places = {
  client: ['calls', 'invoices', 'favourites', 'reviews', 'telephones', 'cards', 'notifications', 'data', 'account'],
  provider: ['console', 'invoices', 'notifications', 'data', 'account'],
  applicant: ['application', 'notifications', 'data', 'account'],
  affiliate: ['affiliate', 'notifications', 'data', 'account'],
  other: ['notifications', 'data', 'account'],
} as const;

type Place = (typeof places)[keyof typeof places][number];

/** The path of a place, without the language. */
export const pathOfPlace = (place: Place): string => (place === 'data' ? '/account/data' : `/${place}`);

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
