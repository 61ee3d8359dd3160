import type { Region } from '@sos/contracts/callable';
import type { ClockRate, WorldClock } from '@sos/clock/world-clock';
import type { RunningFirestore } from '@sos/firestore/server';
import type { OperationListener } from '@sos/firestore/stats';
import type { LogLine } from '@sos/functions-host/logs';
import type { FunctionsHost } from '@sos/functions-host/server';
import type { LlmSimulator } from '@sos/llm-simulator/server';
import type { FcmSimulator } from '@sos/fcm-simulator/server';
import type { Mailbox } from '@sos/mailbox/server';
import type { FaultPlan } from '@sos/simulator-kit/faults';
import type { RunningServer } from '@sos/simulator-kit/http-server';
import type { PaypalSimulator } from '@sos/paypal-simulator/server';
import type { StripeSimulator } from '@sos/stripe-simulator/server';
import type { TelegramSimulator } from '@sos/telegram-simulator/server';
import type { TwilioSimulator } from '@sos/twilio-simulator/server';
import type { MarketingSimulator } from '@sos/marketing-simulator/server';
import type { ViesSimulator } from '@sos/vies-simulator/server';
import type { FlutterwaveSimulator } from '@sos/flutterwave-simulator/server';
import type { WiseSimulator } from '@sos/wise-simulator/server';
import type { AuthEmulator } from './services/auth-emulator.ts';
import type { Documents } from './state/documents.ts';

export interface WorldOptions {
  readonly ports: 'default' | 'free';
  readonly clockRate?: ClockRate;
  /** Virtual milliseconds since the epoch; now when left out. */
  readonly start?: number;
  /** What only people need, and takes a while to start; nothing of it when left out. */
  readonly services?: {
    readonly auth?: boolean;
    /** Needs `auth`. */
    readonly storage?: boolean;
    readonly web?: boolean;
    /** The admins' console. */
    readonly admin?: boolean;
    /** The agencies' dashboard. */
    readonly agency?: boolean;
    /** The assistant: its own project and its app. */
    readonly assistant?: boolean;
    readonly inspector?: boolean;
  };
  /** Apps show by App Check that they are ours, and callables log, or refuse, whoever does not; nobody is asked when left out. */
  readonly appCheck?: 'watch' | 'enforce';
  /** Where the world is kept between runs; nowhere when left out. */
  readonly dataDir?: string | null;
  /** The demo's people and configuration, in a world that has no kept state. */
  readonly seed?: boolean;
  /** How many generated providers stand beside the demo's people; none in a world that has kept its state. */
  readonly providers?: number;
  readonly faults?: FaultPlan;
  readonly onLog?: (line: LogLine) => void;
  /** How many calls a second the carrier dials for the account. */
  readonly callsPerSecond?: number;
  /** Hears the paths of the documents that a commit changed. */
  readonly onCommit?: (paths: string[]) => void;
  /** Hears of every operation that Firestore counts. */
  readonly onOperation?: OperationListener;
}

/** The assistant's own project, and the vendors of models. */
export interface AssistantProject {
  readonly llm: LlmSimulator;
  readonly firestore: RunningFirestore;
  readonly auth: AuthEmulator | undefined;
  readonly functions: FunctionsHost;
  /** The public address of its functions. */
  readonly functionsUrl: string;
}

/** The servers that a person or a program speaks to. */
export interface Servers {
  readonly firestore: RunningFirestore;
  readonly functions: FunctionsHost;
  readonly twilio: TwilioSimulator;
  readonly stripe: StripeSimulator;
  readonly paypal: PaypalSimulator;
  readonly mailbox: Mailbox;
  readonly fcm: FcmSimulator;
  readonly vies: ViesSimulator;
  readonly marketing: MarketingSimulator;
  readonly wise: WiseSimulator;
  readonly flutterwave: FlutterwaveSimulator;
  readonly telegram: TelegramSimulator;
  readonly auth: AuthEmulator | undefined;
  /** Where functions look accounts up: the Auth emulator, or what stands in for it. */
  readonly accounts: Pick<AuthEmulator, 'host' | 'importAccounts'>;
  readonly web: RunningServer | undefined;
  readonly admin: RunningServer | undefined;
  readonly agency: RunningServer | undefined;
  readonly assistant: AssistantProject | undefined;
  readonly assistantApp: RunningServer | undefined;
}

/** The whole platform on this machine. */
export interface World extends Servers {
  readonly clock: WorldClock;
  readonly faults: FaultPlan;
  readonly documents: Documents;
  /** The public address of each region's functions. */
  readonly functionsUrl: Readonly<Record<Region, string>>;
  /** True when the state of an earlier run was found. */
  readonly resumed: boolean;
  readonly inspector: RunningServer | undefined;
  /** Keeps the state, then stops everything. */
  close(): Promise<void>;
}
