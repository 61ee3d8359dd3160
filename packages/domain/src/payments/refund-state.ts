import type { Instant } from '../shared/instant.ts';

/** Who gives money back: the platform alone, or the provider their share of it and the platform the rest. */
export const bearers = ['platform', 'provider'] as const;
export type Bearer = (typeof bearers)[number];

/** `due`: the rail has not said that it began. What is `done` may still fail, weeks later. */
export const refundStatuses = ['due', 'pending', 'done', 'failed'] as const;
export type RefundStatus = (typeof refundStatuses)[number];

/** Who wanted it: an admin, the settlement of the call, or somebody in the rail's own dashboard. */
export const refundOrigins = ['admin', 'settlement', 'dashboard'] as const;
export type RefundOrigin = (typeof refundOrigins)[number];

/** Money that is given back of one payment. */
export interface Refund {
  /** Ours; the rail's own where it began there. */
  readonly id: string;
  /** Minor units of the payment's currency. */
  readonly amount: number;
  /** Of it, what comes out of the provider's share. */
  readonly providerPart: number;
  readonly bearer: Bearer;
  readonly origin: RefundOrigin;
  readonly status: RefundStatus;
  readonly railRefundId: string | null;
  readonly at: Instant;
}

/** The rail has begun to give it back, and has not said that it failed. */
export const isGivenBack = ({ status }: Pick<Refund, 'status'>): boolean => status === 'pending' || status === 'done';

/** The rail's word about one refund. */
export interface RailRefund {
  readonly railRefundId: string;
  /** Ours, when we asked for it. */
  readonly refundId: string | null;
  readonly amount: number;
  readonly status: Exclude<RefundStatus, 'due'>;
}
