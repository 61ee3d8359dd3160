import type { Retries, Task } from '../shared/task.ts';

/** What tasks of transfers carry, by shape; each shape has its schema in the contracts. */
export interface TransferPayloads {
  readonly share: { readonly paymentId: string };
}

const forHours: Retries = { maxAttempts: 50, minBackoffSeconds: 5, maxBackoffSeconds: 600 };

export const transferQueues = {
  transferToProviderTask: { carries: 'share', retries: forHours },
} as const satisfies Readonly<Record<string, { carries: keyof TransferPayloads; retries: Retries }>>;

type TransferQueue = keyof typeof transferQueues;
export type TransferTaskData = {
  readonly [Queue in TransferQueue]: TransferPayloads[(typeof transferQueues)[Queue]['carries']];
};

interface Paid {
  readonly id: string;
  readonly status: string;
  readonly captured: number | null;
  readonly refunded: number;
  /** How often a dispute has changed it. */
  readonly disputeSteps: number;
}

/** A name is taken once, so how the payment stands is in it. */
export function transferToProvider(payment: Paid): Task<'transferToProviderTask', TransferPayloads['share']> {
  const { id: paymentId, status, captured, refunded, disputeSteps } = payment;
  const name = `${paymentId}-${status}-${captured ?? 0}-${refunded}-${disputeSteps}`;
  return { queue: 'transferToProviderTask', name, data: { paymentId }, at: null };
}
