import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';

export interface StripeSimulatorOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly clock: WorldClock;
  readonly secretKey: string;
  readonly publishableKey: string;
  readonly webhookSecret: string;
  /** Where events are posted; nothing is posted when left out. */
  readonly webhookUrl?: () => string;
  /** The endpoint's `enabled_events`; all when left out. */
  readonly webhookEvents?: readonly string[];
  readonly faults?: FaultPlan;
  /** Kills the region of the product that talks to Stripe. */
  readonly onCrash?: (region: string) => void;
}
