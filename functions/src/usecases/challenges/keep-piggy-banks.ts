import { filledPiggyBank } from '@sos/domain/challenges/piggy-bank';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { PiggyBanks } from './ports.ts';

export interface KeepPiggyBanksNeeds {
  readonly banks: PiggyBanks;
  readonly isChatter: (uid: string) => Promise<boolean>;
  /** True while somebody must look at an affiliate first. */
  readonly isFlagged: (affiliateId: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Fills piggy banks by links with Telegram, and opens those whose owners have earned enough; each is harmless to repeat. */
export function makeKeepPiggyBanks(needs: KeepPiggyBanksNeeds) {
  const { banks, isChatter, clock } = needs;
  return {
    fill: async (uid: string): Promise<void> => {
      if (await isChatter(uid)) await banks.fillOnce(uid, filledPiggyBank(clock.now()));
    },
    /** Returns how many were looked at. */
    openDue: (): Promise<number> =>
      sweep({ list: (query) => banks.locked(query), visit: (uid) => visit(needs, uid), clock }),
  };
}

async function visit({ banks, isFlagged, clock, log }: KeepPiggyBanksNeeds, uid: string): Promise<void> {
  try {
    if (!(await isFlagged(uid))) await banks.open(uid, clock.now());
  } catch (error) {
    log.error('piggy_bank_not_opened', { affiliate: uid, error });
  }
}
