import { DomainError } from '../shared/domain-error.ts';
import type { Instant } from '../shared/instant.ts';

/** `gathering`: on its way. `ready`: can be downloaded. `expired`: its file is deleted. `failed`: it was given up. */
export const exportStates = ['gathering', 'ready', 'expired', 'failed'] as const;
export type ExportState = (typeof exportStates)[number];

/** The copy of somebody's data that was asked for last, and how far it has come. */
export interface DataExport {
  readonly state: ExportState;
  /** Rises with each that is asked for; a file and a task bear it. */
  readonly number: number;
  readonly askedAt: Instant;
  /** The admin who asked for it; null where its owner did. */
  readonly askedBy: string | null;
  /** The kind of documents that comes next, and where its next page begins. */
  readonly step: number;
  readonly after: string | null;
  /** How many parts are written. */
  readonly parts: number;
  readonly readyAt: Instant | null;
  /** When its file is deleted. */
  readonly expiresAt: Instant | null;
  readonly bytes: number | null;
}

const DAY_MS = 86_400_000;
/** How long a file can be downloaded. */
export const EXPORT_DAYS = 7;
/** After so long without an end, one is given up. */
const GIVEN_UP_AFTER_MS = DAY_MS;

/** Throws DomainError export_underway. */
export function beginExport(
  before: DataExport | undefined,
  { now, askedBy }: { readonly now: Instant; readonly askedBy: string | null },
): DataExport {
  if (before?.state === 'gathering') throw new DomainError('conflict', 'export_underway');
  const number = (before?.number ?? 0) + 1;
  const place = { step: 0, after: null, parts: 0, readyAt: null, expiresAt: null, bytes: null };
  return { state: 'gathering', number, askedAt: now, askedBy, ...place };
}

/** One more part is written, and the next begins there. */
export function partWritten(
  before: DataExport,
  written: Pick<DataExport, 'step' | 'after'> & { readonly part: number },
): DataExport {
  // A part that was written twice counts once.
  if (before.state !== 'gathering' || before.parts !== written.part) return before;
  return { ...before, step: written.step, after: written.after, parts: written.part + 1 };
}

export function exportReady(
  before: DataExport,
  { now, bytes }: { readonly now: Instant; readonly bytes: number },
): DataExport {
  if (before.state !== 'gathering') return before;
  return { ...before, state: 'ready', readyAt: now, expiresAt: now + EXPORT_DAYS * DAY_MS, bytes };
}

/** What time alone makes of an export; undefined while it stays as it is. */
export function exportAfter(before: DataExport, now: Instant): DataExport | undefined {
  if (before.state === 'ready' && before.expiresAt !== null && before.expiresAt <= now) {
    return { ...before, state: 'expired' };
  }
  const isLost = before.state === 'gathering' && before.askedAt + GIVEN_UP_AFTER_MS <= now;
  return isLost ? { ...before, state: 'failed' } : undefined;
}

/** Whether its file may be handed out. */
export function isOpen({ state, expiresAt }: Pick<DataExport, 'state' | 'expiresAt'>, now: Instant): boolean {
  return state === 'ready' && expiresAt !== null && now < expiresAt;
}
