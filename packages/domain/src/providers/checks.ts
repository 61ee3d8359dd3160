import type { ProviderKind } from '../money/price.ts';
import type { Instant } from '../shared/instant.ts';

export const checkedThings = ['bar_admission', 'telephone'] as const;
export type CheckedThing = (typeof checkedThings)[number];

/** Something that we looked at ourselves, shown on the profile. */
export interface Check {
  readonly what: CheckedThing;
  /** Who vouches for it, such as a bar; null where nobody does. */
  readonly authority: string | null;
  readonly at: Instant;
}

/** The check that says most, for whoever has one line; none of those that only a newer release has words for. */
export function foremostCheck(checks: readonly StoredCheck[]): Check | undefined {
  for (const what of checkedThings) {
    const found = checks.find((check) => check.what === what);
    if (found) return { what, authority: found.authority, at: found.at };
  }
  return undefined;
}

/** As it is stored, maybe by a newer release. */
export interface StoredCheck extends Omit<Check, 'what'> {
  readonly what: string;
}

interface Approved {
  readonly kind: ProviderKind;
  readonly barAuthority: string;
  readonly at: Instant;
}

/** What an approval says was checked. */
export function checksOf({ kind, barAuthority, at }: Approved): Check[] {
  const telephone = { what: 'telephone', authority: null, at } as const;
  return kind === 'lawyer' ? [{ what: 'bar_admission', authority: barAuthority, at }, telephone] : [telephone];
}

/** Facts that were checked, so that nobody changes them alone. */
export interface VerifiedFacts {
  readonly displayName: string;
  readonly barAuthority: string;
  readonly barNumber: string;
  /** Where the admission document lies. */
  readonly admission: string | null;
}
export type VerifiedFact = keyof VerifiedFacts;
const verifiedFacts: readonly VerifiedFact[] = ['displayName', 'barAuthority', 'barNumber', 'admission'];

export interface FactsUnderReview {
  /** What goes on being shown. */
  readonly stays: VerifiedFacts;
  /** What an admin has to look at before it takes the place of what is shown; empty when nothing changed. */
  readonly review: Readonly<Partial<VerifiedFacts>>;
}

/** A change to verified facts puts those facts, and not the profile, back to review. */
export function reviewFacts(shown: VerifiedFacts, wanted: Readonly<Partial<VerifiedFacts>>): FactsUnderReview {
  const differs = verifiedFacts.filter((fact) => wanted[fact] !== undefined && wanted[fact] !== shown[fact]);
  return { stays: shown, review: Object.fromEntries(differs.map((fact) => [fact, wanted[fact]])) };
}
