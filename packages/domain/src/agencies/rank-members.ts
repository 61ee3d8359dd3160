import type { Availability } from '../providers/availability.ts';
import type { Speciality } from '../providers/specialities.ts';
import type { ProviderKind } from '../money/price.ts';
import type { Wish } from './request.ts';

/** A member as far as it says whether they can help. */
export interface Helper {
  readonly providerId: string;
  readonly kind: ProviderKind;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly specialities: readonly Speciality[];
  readonly isShown: boolean;
  readonly availability: Availability;
  /** Since when they are as they are; null where it is not known. */
  readonly availableSince: number | null;
}

/** Whether somebody is of the wanted kind and may take calls, whatever they do at this moment. */
export function canHelp(helper: Helper, { kind }: Wish): boolean {
  return helper.kind === kind && helper.isShown;
}

/** Without the client's language nobody can help, nor is anybody asked. */
export function speaksFor({ languages }: Pick<Helper, 'languages'>, { language }: Pick<Wish, 'language'>): boolean {
  return language === null || languages.includes(language);
}

/**
 * The members who are free to help, best first: who speaks the client's language, knows the country and the speciality, and
 * among those alike who has waited longest. Without the language nobody can help; the rest is better than nobody.
 */
export function rankMembers(helpers: readonly Helper[], wish: Wish & { readonly fromProviderId: string }): string[] {
  const free = helpers.filter(
    (helper) =>
      canHelp(helper, wish) &&
      helper.availability === 'available' &&
      helper.providerId !== wish.fromProviderId &&
      speaksFor(helper, wish),
  );
  const inOrder = free.toSorted(
    (one, other) =>
      fitOf(other, wish) - fitOf(one, wish) ||
      (one.availableSince ?? 0) - (other.availableSince ?? 0) ||
      (one.providerId < other.providerId ? -1 : 1),
  );
  return inOrder.map(({ providerId }) => providerId);
}

/** The country weighs more than the speciality. */
function fitOf({ countries, specialities }: Helper, { country, speciality }: Wish): number {
  const knowsCountry = country !== null && countries.includes(country);
  const knowsField = speciality !== null && specialities.includes(speciality);
  return (knowsCountry ? 2 : 0) + (knowsField ? 1 : 0);
}
