import type { OwnTexts } from '@sos/contracts/console';
import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { locales } from '@sos/domain/shared/locale';
import type { Own } from './queries.ts';

/** What the editor of the profile holds, and the edition that it was changed from. */
export type ProfileDraft = OwnTexts & { readonly edition: number };

export function draftOf({ shown, locale, edition }: Own): ProfileDraft {
  const { headline, bio, languages, countries, specialities, yearsOfExperience } = shown;
  const lived = shown.kind === 'expat' && { countriesLived: shown.countriesLived ?? [] };
  const known = locales.find((each) => each === locale) ?? 'en';
  return { headline, bio, languages, countries, specialities, yearsOfExperience, ...lived, locale: known, edition };
}

/** What clients would see. */
export function shownWith({ shown }: Own, draft: ProfileDraft): Own['shown'] {
  const { edition: _edition, locale: _locale, ...texts } = draft;
  return { ...shown, ...texts };
}

export type ProfileField = 'headline' | 'bio' | 'languages' | 'countries' | 'years';
/** A text of the product, or the ways around us that were found. */
export type Mistake = 'missing' | { readonly found: readonly string[] };

export function mistakesIn(draft: ProfileDraft): Partial<Record<ProfileField, Mistake>> {
  const { yearsOfExperience: years } = draft;
  const isYears = Number.isInteger(years) && years >= 0 && years <= 80;
  return {
    ...(draft.headline.trim() === '' && { headline: 'missing' as const }),
    ...(draft.languages.length === 0 && { languages: 'missing' as const }),
    ...(draft.countries.length === 0 && { countries: 'missing' as const }),
    ...(!isYears && { years: 'missing' as const }),
    ...leadingPastUs('headline', draft.headline),
    ...leadingPastUs('bio', draft.bio),
  };
}

function leadingPastUs(field: 'headline' | 'bio', text: string): Partial<Record<ProfileField, Mistake>> {
  const found = contactDetailsIn(text).map((detail) => detail.text);
  return found.length > 0 ? { [field]: { found } } : {};
}
