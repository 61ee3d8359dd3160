import { programmes } from '@sos/domain/accounts/affiliates';
import { step } from '@sos/domain/affiliates/hold';
import { truthOf } from '@sos/domain/affiliates/truth';
import { sweep } from '../shared/sweep.ts';
import type { CommissionRef } from './commission-ports.ts';
import { isHeld } from './is-held.ts';
import type { SettleCommissionsNeeds } from './settle-commissions.ts';

export type AdvanceNeeds = Pick<SettleCommissionsNeeds, 'payments' | 'notes' | 'book' | 'clock' | 'log'>;

/** Validates what has waited long enough. Returns how many were looked at. */
export const makeValidateCommissions = (needs: AdvanceNeeds) => () => advanceAll(needs, 'pending');

/** Credits what was validated and has waited long enough. Returns how many were looked at. */
export const makeReleaseCommissions = (needs: AdvanceNeeds) => () => advanceAll(needs, 'validated');

async function advanceAll(needs: AdvanceNeeds, status: 'pending' | 'validated'): Promise<number> {
  const { book, clock, log } = needs;
  const now = clock.now();
  let seen = 0;
  for (const programme of programmes) {
    const visit = async (id: string) => {
      try {
        await advance(needs, { programme, id }, now);
      } catch (error) {
        log.error('commission_not_advanced', { programme, id, error });
      }
    };
    seen += await sweep({ list: (query) => book.due(programme, status, { ...query, now }), visit, clock });
  }
  return seen;
}

/** A list is no justification: the call's payment and the notes are read again, and the step is taken from what is there. */
async function advance({ payments, notes, book }: AdvanceNeeds, ref: CommissionRef, at: number): Promise<void> {
  const known = await book.read(ref);
  const payment = known && (await payments.read(known.paymentId));
  const truth = payment && truthOf(payment);
  if (!known || !truth) return;
  const isFlagged = await isHeld(notes, known);
  await book.change(ref, (commission) => step(commission, { truth, isFlagged, at }));
}
