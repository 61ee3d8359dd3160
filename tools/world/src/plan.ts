import type { WorldClock } from '@sos/clock/world-clock';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import type { Ports } from './ports.ts';
import type { WorldOptions } from './world.ts';

/** What every server of a world is started with. */
export interface Plan {
  readonly options: WorldOptions;
  readonly ports: Ports;
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  /** Firestore's documents of an earlier run. */
  readonly keptDocuments: string | undefined;
  /** Is given what stops each server, as soon as it runs. */
  readonly onStarted: (close: () => Promise<void>) => void;
}
