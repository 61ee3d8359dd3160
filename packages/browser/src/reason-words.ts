import type { FailureReason } from './callable-client.ts';

/** What one page says about the reasons it knows, and about every other one, which a newer server may give. */
interface ReasonWords<Known, Other> {
  readonly known: Readonly<Partial<Record<FailureReason, Known>>>;
  readonly otherwise: Other;
}

/** Exactly those words that a page has, so that it can say them without naming their type again. */
export function wordsFor<const Known, const Other>(
  { known, otherwise }: ReasonWords<Known, Other>,
  reason: FailureReason,
): Known | Other {
  return known[reason] ?? otherwise;
}
