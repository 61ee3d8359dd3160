import type { Instant } from '../shared/instant.ts';
import type { WithdrawalRail } from './withdrawal.ts';

/**
 * How a transfer stands on its rail's own list. `returning`: it left and is on its way back. `returned`: it is back with us.
 * `cancelled`: it never leaves.
 */
export type PayoutState = 'awaiting_funding' | 'under_way' | 'returning' | 'paid' | 'returned' | 'cancelled';

/** One line of a payout rail's own list. */
export interface RailPayout {
  readonly rail: WithdrawalRail;
  readonly railId: string;
  /** What the rail calls what we asked for under a key; empty where somebody made it by hand. */
  readonly name: string;
  /** How the id of our withdrawal begins, as the transfer tells its receiver; empty where it tells none. */
  readonly beginning: string;
  readonly state: PayoutState;
  /** Minor units of its currency: what is to arrive. */
  readonly amount: number;
  readonly currency: string;
  readonly at: Instant;
}

/** Nothing of it has left, or all of it is back. */
export const isGone = ({ state }: Pick<RailPayout, 'state'>): boolean => state === 'cancelled' || state === 'returned';
