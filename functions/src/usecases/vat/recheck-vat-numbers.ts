import { isDue, learn, type VatCheck } from '@sos/domain/vat/vat-check';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import { correctOwed, type CorrectOwedNeeds, vatNotice } from './correct-owed.ts';
import type { AskVies } from './ports.ts';

export interface RecheckVatNumbersNeeds extends CorrectOwedNeeds {
  readonly vies: AskVies;
  readonly clock: Clock;
  readonly log: Log;
}

/** Asks VIES about every number that it could not be asked about, or long ago. Returns how many were looked at. */
export function makeRecheckVatNumbers(needs: RecheckVatNumbersNeeds) {
  const { checks, clock, log } = needs;
  const visit = async (uid: string) => {
    try {
      const check = await checks.find(uid);
      if (check && isDue(check, clock.now())) await look(needs, uid, check);
    } catch (error) {
      log.error('vat_recheck_failed', { uid, error });
    }
  };
  return (): Promise<number> => {
    const now = clock.now();
    return sweep({ list: (query) => checks.due(now, query), visit, clock });
  };
}

async function look(needs: RecheckVatNumbersNeeds, uid: string, check: VatCheck): Promise<void> {
  const { checks, vies, clock, log } = needs;
  if (check.owed) return correctOwed(needs, uid, check);
  const { vatNumber } = check;
  const answer = await vies(vatNumber);
  log.info('vat_rechecked', { uid, result: answer.result });
  // Told first, so that a crash cannot keep it from them: nobody asks about an invalid number again.
  if (answer.result === 'invalid') await needs.notify(vatNotice('vat_refused', uid, check));
  const learnt = await checks.change(uid, (now) => {
    if (!now) return null;
    return now.vatNumber === vatNumber ? learn(now, { vatNumber, at: clock.now() }, answer) : now;
  });
  if (learnt?.owed) await correctOwed(needs, uid, learnt);
}
