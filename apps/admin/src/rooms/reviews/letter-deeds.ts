import { type LetterKind, type ReplayOutcome, replayOutcomes } from '@sos/domain/letters/letter-kinds';
import type { Letter } from './use-letter-columns.tsx';

export type LetterDeed = 'replay' | 'follow' | 'close';
export type Unfollowed = Exclude<ReplayOutcome, 'followed'>;

/** What can be done with a letter as it is. */
export function lettersDeeds(
  of: LetterKind,
  { waiting, replayable }: Pick<Letter, 'waiting' | 'replayable'>,
): readonly LetterDeed[] {
  if (of === 'deliveries') return waiting ? ['replay'] : [];
  if (!waiting) return replayable ? ['follow'] : [];
  return replayable ? ['follow', 'close'] : ['close'];
}

/** Why an event was not followed; null where it was, and for every other deed. */
export function unfollowedOf(result: unknown): Unfollowed | null {
  const { outcome } = (result ?? {}) as { readonly outcome?: unknown };
  const known = replayOutcomes.find((each) => each === outcome);
  return known === undefined || known === 'followed' ? null : known;
}
