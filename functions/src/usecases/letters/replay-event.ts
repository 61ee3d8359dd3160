import type { AuditRecord } from '@sos/contracts/audit';
import type { ReplayOutcome } from '@sos/domain/letters/letter-kinds';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Doors, KeptWord, Letters, VendorsKind } from './ports.ts';

export interface ReplayEventNeeds {
  readonly letters: Pick<Letters, 'find' | 'close'>;
  readonly doors: Doors;
  readonly deeds: DeedLog;
  readonly clock: Clock;
}

/**
 * Has a vendor's event followed again by the door that it came through, which follows each event once. Written down before
 * it is done, so that a repetition after a crash is harmless. Throws DomainError not_found, and changed for what was closed
 * already; VendorUnavailableError.
 */
export function makeReplayEvent({ letters, doors, deeds, clock }: ReplayEventNeeds): Handler<'adminReplayEvent'> {
  return async ({ uid }, { of, id, reason }) => {
    const word = await letters.find(of, id);
    if (!word) throw new DomainError('not_found', 'not_found');
    requireOpen(word);
    const at = clock.now();
    const entry = { adminId: uid, action: 'adminReplayEvent', subjectKind: 'event', subjectId: id, reason } as const;
    const audit: AuditRecord = { ...entry, id: '', before: 'waiting', after: 'replayed', at, undoes: null };
    await deeds.note({ ...audit, id: `event-replay-${of}-${id}-${at}` });
    const outcome = await follow(doors, of, word);
    if (outcome !== 'followed') return { outcome };
    await letters.close(of, id, (now) => {
      requireOpen(now);
      return { by: uid, at, audit: { ...audit, id: `event-${of}-${id}`, after: 'closed' } };
    });
    return { outcome };
  };
}

/** What nobody had to look at may be followed all the same, until an admin has done so. */
function requireOpen({ closedBy }: Pick<KeptWord, 'closedBy'>): void {
  if (closedBy !== null) throw new DomainError('conflict', 'changed');
}

async function follow(doors: Doors, of: VendorsKind, { vendor, kept }: KeptWord): Promise<ReplayOutcome> {
  const door = doors[of][vendor];
  return door && kept !== null ? door(kept) : 'not_kept';
}
