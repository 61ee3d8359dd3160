import type { Alerts } from '../shared/ports.ts';
import type { ConnectRail } from './ports.ts';

export interface FollowTransferNeeds {
  readonly connect: Pick<ConnectRail, 'movesOf'>;
  readonly settle: (data: { readonly paymentId: string }) => Promise<void>;
  readonly alerts: Alerts;
}

/** Looks at what the rail tells of money that came back: what we did not ask for is for an admin to judge. */
export function makeFollowTransfer({ connect, settle, alerts }: FollowTransferNeeds) {
  return async ({ paymentId }: { readonly paymentId: string }): Promise<void> => {
    const foreign = (await connect.movesOf(paymentId)).filter(({ tryNumber }) => tryNumber === null);
    for (const { railId, amount } of foreign) {
      await alerts.raise({ kind: 'transfer_by_hand', key: railId, detail: { session: paymentId, amount } });
    }
    await settle({ paymentId });
  };
}
