import type { Alerts } from '../shared/ports.ts';
import type { VendorTraces } from './ports.ts';

export interface ForgetAtVendorsNeeds {
  /** As whom a vendor knows them, each with what it keeps, such as cards. */
  readonly customersOf: (uid: string) => Promise<readonly string[]>;
  readonly accountOf: (uid: string) => Promise<string | null>;
  readonly traces: VendorTraces;
  readonly alerts: Alerts;
}

/** Has vendors forget somebody; what a vendor keeps is told to the admins, and the erasure goes on. */
export function makeForgetAtVendors({ customersOf, accountOf, traces, alerts }: ForgetAtVendorsNeeds) {
  return async (uid: string): Promise<void> => {
    for (const customerId of await customersOf(uid)) await traces.forgetCustomer(customerId);
    const accountId = await accountOf(uid);
    if (accountId === null || (await traces.forgetAccount(accountId))) return;
    await alerts.raise({ kind: 'account_kept', key: uid, detail: { uid, accountId } });
  };
}
