import type { ProviderKind } from '../money/price.ts';
import { contactDetailsIn } from '../providers/contact-details.ts';
import { checksOf, reviewFacts, type VerifiedFact } from '../providers/checks.ts';
import { DomainError } from '../shared/domain-error.ts';
import type { Instant } from '../shared/instant.ts';
import type { Answers, Files, KeptFile } from './answers.ts';

export const factReviewStatuses = ['waiting', 'rejected'] as const;

/** Verified facts that are written, and not shown in a file. */
export type WrittenFacts = Readonly<Record<Exclude<VerifiedFact, 'admission'>, string>>;

/** Changed facts of an approved provider, which an admin looks at before they take the place of what is shown. */
export interface FactReview {
  readonly status: (typeof factReviewStatuses)[number];
  /** Null where a fact stays as it is. */
  readonly facts: { readonly [Fact in keyof WrittenFacts]: string | null };
  /** The new document; null where it stays as it is. */
  readonly admission: KeptFile | null;
  /** The new photograph; null where it stays as it is. */
  readonly photo: KeptFile | null;
  /** Why they are not taken; null while they wait. */
  readonly words: string | null;
  readonly submittedAt: Instant;
}

/** What is shown at the moment, as far as it was checked. */
export interface Shown {
  readonly kind: ProviderKind;
  readonly displayName: string;
  readonly answers: Pick<Answers, 'barAuthority' | 'barNumber'>;
  readonly files: Pick<Files, 'admission'>;
}
export interface WantedFacts {
  readonly written: WrittenFacts;
  readonly admission: KeptFile | null;
  readonly photo: KeptFile | null;
}

/** Facts of a bar are lawyers' alone: whoever has none keeps none. */
function writtenFactsOf({ kind, displayName, answers }: Shown, wanted: WrittenFacts): WrittenFacts {
  const { barAuthority, barNumber } = kind === 'lawyer' ? wanted : answers;
  return { displayName: wanted.displayName.trim() || displayName, barAuthority, barNumber };
}

/**
 * What of the wanted facts has to be looked at; null when all is as it is shown. Throws DomainError application_incomplete
 * where a lawyer would have no bar, and contact_details for a name or a bar that leads past us.
 */
export function factsToReview(shown: Shown, wanted: WantedFacts, now: Instant): FactReview | null {
  const written = writtenFactsOf(shown, wanted.written);
  requireSound(shown.kind, written);
  const { displayName, answers, files } = shown;
  const before = { displayName, ...answers, admission: files.admission?.path ?? null };
  const admission = shown.kind === 'lawyer' ? wanted.admission : null;
  const { review } = reviewFacts(before, { ...written, ...(admission && { admission: admission.path }) });
  if (Object.keys(review).length === 0 && wanted.photo === null) return null;
  const { displayName: name = null, barAuthority = null, barNumber = null } = review;
  const facts = { displayName: name, barAuthority, barNumber };
  return { status: 'waiting', facts, admission, photo: wanted.photo, words: null, submittedAt: now };
}

function requireSound(kind: ProviderKind, { displayName, barAuthority, barNumber }: WrittenFacts): void {
  const shown = kind === 'lawyer' ? [displayName, barAuthority] : [displayName];
  if (shown.some((text) => contactDetailsIn(text).length > 0)) throw new DomainError('invalid', 'contact_details');
  const hasBar = barAuthority.trim() !== '' && barNumber.trim() !== '';
  if (kind === 'lawyer' && !hasBar) throw new DomainError('invalid', 'application_incomplete');
}

/** Whether an admin who takes the change has looked at more than a face. */
export function changesFacts({ facts, admission }: Pick<FactReview, 'facts' | 'admission'>): boolean {
  return admission !== null || Object.values(facts).some((fact) => fact !== null);
}

/** A kind of check that only a newer release knows stays as it is. */
interface StoredCheck {
  readonly what: string;
  readonly authority: string | null;
  readonly at: Instant;
}

/** What the profile says was checked, once an admin has looked at changed facts: the documents were looked at again. */
export function checksAfter(
  checks: readonly StoredCheck[],
  { kind, barAuthority, at }: { readonly kind: ProviderKind; readonly barAuthority: string; readonly at: Instant },
): StoredCheck[] {
  const looked = checksOf({ kind, barAuthority, at }).filter(({ what }) => what !== 'telephone');
  return [...looked, ...checks.filter(({ what }) => what !== 'bar_admission')];
}
