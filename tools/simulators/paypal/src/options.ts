import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';

export interface PaypalSimulatorOptions {
  /** 0 takes a free port. */
  readonly port: number;
  readonly clock: WorldClock;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly webhookId: string;
  /** Where events are posted; nothing is posted when left out. */
  readonly webhookUrl?: () => string;
  /** The events that the webhook asks for; all when left out. */
  readonly webhookEvents?: readonly string[];
  readonly faults?: FaultPlan;
  /** Kills the region of the product that talks to PayPal. */
  readonly onCrash?: (region: string) => void;
}
