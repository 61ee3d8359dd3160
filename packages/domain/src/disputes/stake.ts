import type { Instant } from '../shared/instant.ts';

/** `frozen`: nobody has decided. `lost`: the client has it back. `free`: it is as if nobody had asked for it. */
export const stakeStatuses = ['frozen', 'lost', 'free'] as const;
export type StakeStatus = (typeof stakeStatuses)[number];

/** What one dispute does to its payment. Amounts are in minor units of the payment's currency. */
export interface Stake {
  /** The dispute's. */
  readonly id: string;
  /** What the client asks for. */
  readonly amount: number;
  readonly status: StakeStatus;
  /** What the rail has taken from us for it and not put back. */
  readonly withdrawn: number;
  /** What the rail keeps for its trouble. */
  readonly fee: number;
  /** What comes out of the provider's share: nothing until it is lost. */
  readonly providerPart: number;
  /** Rises with each change. */
  readonly revision: number;
  /** When the rail was asked for what is known here. */
  readonly toldAt: Instant;
}

/** What the rail says, as far as it moves money. */
export type StakeFact = Pick<Stake, 'id' | 'amount' | 'status' | 'withdrawn' | 'fee' | 'toldAt'>;

/** True while the provider's share of the payment may not leave. */
export function isFrozen({ disputes }: { readonly disputes: readonly Stake[] }): boolean {
  return disputes.some(({ status }) => status === 'frozen');
}

export const isLost = ({ status }: Pick<Stake, 'status'>): boolean => status === 'lost';

/** What disputes have taken of the payment, so that nobody can give it back a second time. */
export function disputedAway(disputes: readonly Stake[]): number {
  return disputes.reduce(
    (sum, { status, amount, withdrawn }) => sum + (isLost({ status }) ? Math.max(amount, withdrawn) : withdrawn),
    0,
  );
}
