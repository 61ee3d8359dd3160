import type { Retries, Task } from '../shared/task.ts';

/** Why an address is written to about which nobody may learn whether it has an account. */
export const accountMailReasons = ['reset', 'registered'] as const;
export type AccountMailReason = (typeof accountMailReasons)[number];

export interface AccountMailOrder {
  readonly reason: AccountMailReason;
  readonly email: string;
  /** Of the request, so that one that is repeated brings one mail. */
  readonly requestId: string;
}
/** What tasks of accounts carry, by shape; each shape has its schema in the contracts. */
export interface AccountPayloads {
  readonly accountMail: AccountMailOrder;
}

const forAnHour: Retries = { maxAttempts: 20, minBackoffSeconds: 5, maxBackoffSeconds: 300, maxRetrySeconds: 3600 };

/** Every queue of accounts. */
export const accountQueues = {
  accountMailTask: { carries: 'accountMail', retries: forAnHour },
} as const satisfies Readonly<Record<string, { carries: keyof AccountPayloads; retries: Retries }>>;

type AccountQueue = keyof typeof accountQueues;
export type AccountTaskData = {
  readonly [Queue in AccountQueue]: AccountPayloads[(typeof accountQueues)[Queue]['carries']];
};

/** Looks an address up later, so that who asks waits equally long whether it is known or not. */
export function accountMailTask(order: AccountMailOrder): Task<'accountMailTask', AccountMailOrder> {
  return { queue: 'accountMailTask', name: `${order.reason}-${order.requestId}`, data: order, at: null };
}
