import { paths } from '@sos/contracts/paths';
import { newWithdrawal } from '@sos/domain/withdrawals/ask';
import { next } from '@sos/domain/withdrawals/next';
import type { WithdrawalEvent } from '@sos/domain/withdrawals/events';
import { makePayoutCipher } from '../../crypto/payout-cipher.ts';
import { makePayoutMethods } from '../withdrawals/method-store.ts';
import { makeWithdrawalStore } from '../withdrawals/withdrawal-store.ts';
import { START } from './start-firestore.ts';

/** Told of a document at an interesting moment. */
type Record = (path: string, state: string) => Promise<void>;

const report = (error: Error) => Promise.reject(error);
const account = { rail: 'wise', country: 'FR', currency: 'EUR', ending: '2606' } as const;
const details = { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' };

/** An affiliate of whom there is a profile saves an account, and takes something out. */
export async function withdrawals(record: Record, keys: string): Promise<void> {
  const cipher = makePayoutCipher(keys);
  const method = { ...account, id: 'method-1', savedAt: START, usableFrom: START };
  await makePayoutMethods(() => cipher, report).save('chatter-uid', () => ({ ...method, details }));
  await record(paths.payoutMethods('chatter-uid'), 'saved');
  const store = makeWithdrawalStore(() => cipher, report);
  const id = 'withdrawal-1';
  const owner = { affiliateId: 'chatter-uid', programme: 'chatter' } as const;
  const asked = { ...owner, ...account, id, amount: 5000, methodId: 'method-1' };
  await store.ask({ ...owner, id, at: START }, () => newWithdrawal(asked, START));
  await record(paths.withdrawal(id), 'asked');
  await record(paths.withdrawalDestination(id), 'kept');
  const events: WithdrawalEvent[] = [
    { type: 'confirmed', by: 'email_code', at: START },
    { type: 'approved', adminId: 'admin-1', at: START },
    { type: 'asking', prepared: { quoteId: 'quote-1' }, at: START },
    { type: 'told', tryNumber: 1, word: { state: 'paid', railId: '9', fee: 120, received: 4600 }, at: START },
  ];
  for (const event of events) await store.change(id, (known) => next(known, event));
  await record(paths.withdrawal(id), 'paid');
}
