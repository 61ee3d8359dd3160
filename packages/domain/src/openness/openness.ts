import type { Role } from '../accounts/roles.ts';
import { affiliateRoles } from '../accounts/affiliates.ts';
import type { OpennessRefusal } from './refusals.ts';

/** What admins switch off for a while, for everybody. */
export const flagNames = [
  'bookings',
  'registerClients',
  'registerLawyers',
  'registerExpats',
  'registerAffiliates',
  'maintenanceNotice',
] as const;
export type FlagName = (typeof flagNames)[number];
export type Flags = Readonly<Record<FlagName, boolean>>;
/** Everything is open, and no notice stands on the pages. */
export const defaultFlags: Flags = {
  bookings: true,
  registerClients: true,
  registerLawyers: true,
  registerExpats: true,
  registerAffiliates: true,
  maintenanceNotice: false,
};

/**
 * What a country can be closed for: accounts of clients who live there and their bookings, new accounts of providers who
 * live there, and calls to its telephones.
 */
export const countryUses = ['clients', 'providers', 'calls'] as const;
export type CountryUse = (typeof countryUses)[number];
/** True for what a country is closed for. */
export type CountryClosing = Readonly<Record<CountryUse, boolean>>;
/** By ISO 3166-1 alpha-2 code; a country that is not named is open for everything. */
export interface Countries {
  readonly closed: Readonly<Record<string, CountryClosing>>;
}
export const defaultCountries: Countries = { closed: {} };

export function isClosedFor({ closed }: Countries, country: string, use: CountryUse): boolean {
  return closed[country]?.[use] ?? false;
}

export function countriesClosedFor({ closed }: Countries, use: CountryUse): readonly string[] {
  return Object.entries(closed).flatMap(([country, uses]) => (uses[use] ? [country] : []));
}

type Registering = Exclude<Role, 'admin' | 'agency_manager'>;

const flagOf = (role: Registering): FlagName => {
  if (role === 'client') return 'registerClients';
  if (role === 'lawyer') return 'registerLawyers';
  return role === 'expat' ? 'registerExpats' : 'registerAffiliates';
};

/** Why somebody cannot register; null where they can. */
export function registrationRefusal(
  open: { readonly flags: Flags; readonly countries: Countries },
  { role, country }: { readonly role: Registering; readonly country: string },
): OpennessRefusal | null {
  if (!open.flags[flagOf(role)]) return 'closed_for_now';
  const isAffiliate = affiliateRoles.some((each) => each === role);
  const use = role === 'client' ? 'clients' : 'providers';
  return !isAffiliate && isClosedFor(open.countries, country, use) ? 'country_closed' : null;
}

/** The countries after some were opened or closed; one that is open for everything is named no more. */
export function withClosings(
  { closed }: Countries,
  changes: readonly (CountryClosing & { readonly country: string })[],
): Countries {
  const all = { ...closed, ...Object.fromEntries(changes.map(({ country, ...closing }) => [country, closing])) };
  const kept = Object.entries(all).filter(([, closing]) => countryUses.some((use) => closing[use]));
  return { closed: Object.fromEntries(kept) };
}
