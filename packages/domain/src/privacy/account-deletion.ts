import { DomainError } from '../shared/domain-error.ts';
import type { Instant } from '../shared/instant.ts';

/** `asked`: can be taken back until it is due. `erasing`: has begun. */
export const deletionStates = ['asked', 'withdrawn', 'erasing', 'done'] as const;
export type DeletionState = (typeof deletionStates)[number];

/** What an account must not leave behind: a call that is not over, money that is on its way, a dispute that is open. */
export const deletionBlockers = ['call', 'money', 'dispute'] as const;
export type DeletionBlocker = (typeof deletionBlockers)[number];

/** What erasure does, in this order; each is harmless to repeat. */
export const erasurePhases = ['shut', 'farewell', 'vendors', 'files', 'documents', 'account'] as const;
export type ErasurePhase = (typeof erasurePhases)[number];

/** That somebody's account is to be deleted, and how far it has come. Nothing in it names them. */
export interface AccountDeletion {
  readonly state: DeletionState;
  /** Rises with each that is asked for. */
  readonly number: number;
  readonly askedAt: Instant;
  /** From then on it begins, and cannot be taken back. */
  readonly dueAt: Instant;
  /** The admin who asked for it; null where the person did. */
  readonly askedBy: string | null;
  /** What it waited for when it was last looked at. */
  readonly waitsFor: readonly DeletionBlocker[];
  /** What stands in the place of a name that must be kept. */
  readonly pseudonym: string;
  readonly phase: ErasurePhase;
  /** Of the documents: the kind that comes next, and where its next page begins. */
  readonly step: number;
  readonly after: string | null;
  /** Not before then does it go on. */
  readonly goesOnAt: Instant;
  readonly doneAt: Instant | null;
  /** Whether a profile was taken out of sight for it, and is to be shown again should it be taken back. */
  readonly hidProfile: boolean;
}

const DAY_MS = 86_400_000;
/** How long it can be taken back. */
export const DELETION_DAYS = 7;

interface Asking {
  readonly now: Instant;
  readonly askedBy: string | null;
  readonly pseudonym: string;
  readonly waitsFor: readonly DeletionBlocker[];
  readonly hidProfile: boolean;
}

/** Whoever asks twice has asked once. Throws DomainError deletion_begun. */
export function askDeletion(before: AccountDeletion | undefined, asking: Asking): AccountDeletion {
  requireNotBegun(before);
  if (before?.state === 'asked') return before;
  const { now, ...asked } = asking;
  const dueAt = now + DELETION_DAYS * DAY_MS;
  const number = (before?.number ?? 0) + 1;
  // What was hidden by one that was taken back, and is not shown again yet, is still to be shown.
  const hidProfile = asked.hidProfile || before?.hidProfile === true;
  const place = { phase: 'shut', step: 0, after: null, goesOnAt: dueAt, doneAt: null } as const;
  return { ...asked, state: 'asked', number, askedAt: now, dueAt, hidProfile, ...place };
}

/** Throws DomainError not_found where none was asked for, and deletion_begun. */
export function withdrawDeletion(before: AccountDeletion | undefined): AccountDeletion {
  requireNotBegun(before);
  if (before?.state !== 'asked') throw new DomainError('not_found', 'not_found');
  return { ...before, state: 'withdrawn', waitsFor: [] };
}

function requireNotBegun(before: AccountDeletion | undefined): void {
  if (before?.state === 'erasing' || before?.state === 'done') throw new DomainError('conflict', 'deletion_begun');
}

/** Begins once it is due and nothing is left open; until then it says what it waits for. */
export function beginErasure(
  before: AccountDeletion,
  { now, waitsFor }: { readonly now: Instant; readonly waitsFor: readonly DeletionBlocker[] },
): AccountDeletion {
  if (before.state !== 'asked' || now < before.dueAt) return before;
  return waitsFor.length > 0 ? { ...before, waitsFor } : { ...before, state: 'erasing', waitsFor };
}

/** The next phase, after a while where it needs one; or the end. */
export function phaseDone(
  before: AccountDeletion,
  { phase, now, pause = 0 }: { readonly phase: ErasurePhase; readonly now: Instant; readonly pause?: number },
): AccountDeletion {
  if (before.state !== 'erasing' || before.phase !== phase) return before;
  const next = erasurePhases[erasurePhases.indexOf(phase) + 1];
  if (next === undefined) return { ...before, state: 'done', doneAt: now };
  return { ...before, phase: next, goesOnAt: now + pause };
}

/** Whether something follows that nobody asks for again. */
export function isLeftToDo({ state, hidProfile }: Pick<AccountDeletion, 'state' | 'hidProfile'>): boolean {
  return state === 'asked' || state === 'erasing' || (state === 'withdrawn' && hidProfile);
}
