import type { Instant } from '../shared/instant.ts';
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
/** Somebody who has asked for another address, by a request of theirs. */
export interface AddressChangeOrder {
  readonly uid: string;
  readonly requestId: string;
}
/** What tasks of accounts carry, by shape; each shape has its schema in the contracts. */
export interface AccountPayloads {
  readonly accountMail: AccountMailOrder;
  readonly addressChange: AddressChangeOrder;
}

const forAnHour: Retries = { maxAttempts: 20, minBackoffSeconds: 5, maxBackoffSeconds: 300, maxRetrySeconds: 3600 };

/** Every queue of accounts. */
export const accountQueues = {
  accountMailTask: { carries: 'accountMail', retries: forAnHour },
  addressChangeTask: { carries: 'addressChange', retries: forAnHour },
} as const satisfies Readonly<Record<string, { carries: keyof AccountPayloads; retries: Retries }>>;

type AccountQueue = keyof typeof accountQueues;
export type AccountTaskData = {
  readonly [Queue in AccountQueue]: AccountPayloads[(typeof accountQueues)[Queue]['carries']];
};

/** Looks an address up later, so that who asks waits equally long whether it is known or not. */
export function accountMailTask(order: AccountMailOrder): Task<'accountMailTask', AccountMailOrder> {
  return { queue: 'accountMailTask', name: `${order.reason}-${order.requestId}`, data: order, at: null };
}

const MINUTE = 60_000;
/** How long the link of the mail may be followed. */
const LINK_LIVES = 3 * 24 * 60 * MINUTE;
/** Most people follow it at once, and some on another day. */
const waitAfter = (passed: number) => Math.min(Math.max(passed / 10, 3 * MINUTE), 15 * MINUTE);

/**
 * When it is next looked whether a new address was confirmed, since the register of accounts tells nobody; undefined once
 * its link is too old. The moments follow from the request alone, so that whatever runs twice looks no oftener.
 */
export function addressChangeTask(
  order: AddressChangeOrder,
  { askedAt, now }: { readonly askedAt: Instant; readonly now: Instant },
): Task<'addressChangeTask', AddressChangeOrder> | undefined {
  let [passed, look] = [waitAfter(0), 1];
  while (askedAt + passed <= now) [passed, look] = [passed + waitAfter(passed), look + 1];
  if (passed > LINK_LIVES) return undefined;
  return {
    queue: 'addressChangeTask',
    name: `address-${order.requestId}-${look}`,
    data: order,
    at: Math.round(askedAt + passed),
  };
}
