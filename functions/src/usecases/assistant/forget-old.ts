import type { Clock } from '../shared/ports.ts';
import type { Dossiers, Onces } from './ports.ts';

export interface ForgetNeeds {
  readonly dossiers: Pick<Dossiers, 'dueBy' | 'remove'>;
  readonly onces: Pick<Onces, 'sweep'>;
  readonly clock: Clock;
}
const AT_ONCE = 100;

/** Deletes dossiers whose time is over, with all that belongs to them. Gives how many. */
export function makeForgetOld({ dossiers, onces, clock }: ForgetNeeds) {
  return async (): Promise<number> => {
    const now = clock.now();
    let removed = 0;
    for (let due = await dossiers.dueBy(now, AT_ONCE); due.length > 0; due = await dossiers.dueBy(now, AT_ONCE)) {
      for (const id of due) await dossiers.remove(id);
      removed += due.length;
    }
    await onces.sweep(now);
    return removed;
  };
}
