import type { Alerts } from '../shared/ports.ts';
import type { VendorTraces } from './ports.ts';

export interface ForgetAtVendorsNeeds {
  readonly customerOf: (uid: string) => Promise<string | null>;
  readonly accountOf: (uid: string) => Promise<string | null>;
  readonly traces: VendorTraces;
  readonly alerts: Alerts;
}

/** Has vendors forget somebody; what a vendor keeps is told to the admins, and the erasure goes on. */
export function makeForgetAtVendors({ customerOf, accountOf, traces, alerts }: ForgetAtVendorsNeeds) {
  return async (uid: string): Promise<void> => {
    const customerId = await customerOf(uid);
    if (customerId !== null) await traces.forgetCustomer(customerId);
    const accountId = await accountOf(uid);
    if (accountId === null || (await traces.forgetAccount(accountId))) return;
    await alerts.raise({ kind: 'account_kept', key: uid, detail: { uid, accountId } });
  };
}
