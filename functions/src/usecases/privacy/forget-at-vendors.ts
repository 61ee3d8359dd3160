import type { WithdrawalRail } from '@sos/domain/withdrawals/withdrawal';
import type { Alerts } from '../shared/ports.ts';
import type { PayoutRail, PreparedAt } from '../withdrawals/ports.ts';
import type { VendorTraces } from './ports.ts';

export interface ForgetAtVendorsNeeds {
  /** As whom a vendor knows them, each with what it keeps, such as cards. */
  readonly customersOf: (uid: string) => Promise<readonly string[]>;
  readonly accountOf: (uid: string) => Promise<string | null>;
  /** What was told to the rails of their withdrawals, and the rails that can forget it. */
  readonly preparedOf: (uid: string) => Promise<readonly PreparedAt[]>;
  readonly payoutRails: Readonly<Record<WithdrawalRail, Pick<PayoutRail, 'forget'>>>;
  /** Has the carrier delete every sound in which they are heard. */
  readonly forgetRecordings: (uid: string) => Promise<void>;
  readonly traces: VendorTraces;
  readonly alerts: Alerts;
}

/** Has vendors forget somebody; what a vendor keeps is told to the admins, and the erasure goes on. */
export function makeForgetAtVendors(needs: ForgetAtVendorsNeeds) {
  const { customersOf, accountOf, preparedOf, payoutRails, traces, alerts } = needs;
  return async (uid: string): Promise<void> => {
    for (const customerId of await customersOf(uid)) await traces.forgetCustomer(customerId);
    for (const { rail, prepared } of await preparedOf(uid)) await payoutRails[rail].forget(prepared);
    await needs.forgetRecordings(uid);
    const accountId = await accountOf(uid);
    if (accountId === null || (await traces.forgetAccount(accountId))) return;
    await alerts.raise({ kind: 'account_kept', key: uid, detail: { uid, accountId } });
  };
}
