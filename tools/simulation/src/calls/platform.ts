import type { Farewell } from '@sos/domain/calls/effects';
import { type Rail, rails } from '@sos/domain/payments/rail';
import { aCoupon } from '@sos/domain/testing/a-coupon';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import type { BookableProfile, CallConfig, VoiceReply } from '@sos/functions/usecases/calls/ports';
import { makeGuardDial } from '@sos/functions/usecases/limits/guard-dial';
import { makeInstanceLimits } from '@sos/functions/usecases/limits/instance-limits';
import type { Limits } from '@sos/functions/usecases/limits/ports';
import { makeCircuit } from '@sos/functions/usecases/shared/circuit';
import { MemoryBreakers } from '@sos/functions/usecases/testing/memory-breakers';
import { MemoryCalls } from '@sos/functions/usecases/testing/memory-calls';
import { MemoryCarrier, type PlacedCall } from '@sos/functions/usecases/testing/memory-carrier';
import { MemoryRail } from '@sos/functions/usecases/testing/memory-rail';
import type { RailWord } from '@sos/functions/usecases/testing/memory-rail-options';
import { type KeptRecording, MemoryRecorder } from '@sos/functions/usecases/testing/memory-recorder';
import { MemoryRecordings } from '@sos/functions/usecases/testing/memory-recordings';
import { MemoryTasks } from '@sos/functions/usecases/testing/memory-tasks';
import type { Task } from '@sos/domain/shared/task';
import type { Port } from '../kernel/port.ts';
import type { Job, World } from '../kernel/scenario.ts';
import type { Collection } from '../kernel/transactions.ts';
import { behind } from './circuits.ts';
import { makePorts, type SimulatedPorts } from './ports.ts';
import type { CallPorts, MakeUseCases, UseCases } from './use-cases.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Cents a minute. */
const rates = { anywhere: 20, byPrefix: {} };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What the platform tells the world around it. */
export interface Surroundings {
  readonly enqueued: (task: Task) => void;
  readonly placed: (call: PlacedCall) => void;
  readonly cut: (call: PlacedCall, farewell: Farewell) => void;
  readonly moved: (call: PlacedCall, reply: VoiceReply) => void;
  readonly announced: (call: PlacedCall) => void;
  readonly recorded: (recording: KeptRecording) => void;
  readonly railSays: (railPaymentId: string, became: RailWord) => void;
}

export interface Staging {
  readonly make: MakeUseCases;
  /** How clients pay; drawn where it is left out. */
  readonly by?: Rail;
  /** Begins all ids, so that several can share one store. */
  readonly prefix?: string;
  /** Else they are nobody's but the calls'. */
  readonly profiles?: Collection<BookableProfile>;
}

export type Use = <P extends object>(port: Port<P>) => P;
/** What a process has of its own. */
export interface Process {
  readonly use: Use;
  readonly ports: CallPorts;
}

/** The one world of documents and the vendors, and the use cases over them. */
export class Platform {
  readonly world: World;
  readonly documents: MemoryCalls;
  readonly rail: MemoryRail;
  /** How clients of this run pay. */
  readonly payBy: Rail;
  /** A code that serves one call, which all clients of this run try; null where they have none. */
  readonly coupon: string | null;
  readonly carrier: MemoryCarrier;
  readonly recorder: MemoryRecorder;
  readonly recordings: MemoryRecordings;
  readonly tasks: MemoryTasks;
  readonly alerts: string[] = [];
  /** Events that were put aside. */
  readonly strange: string[] = [];
  /** Who comes back the moment a provider is about to be free. */
  whenFreed: (() => void)[] = [];
  /** How often a number may ring that never accepted, and what a client may cost in a day, in cents. */
  readonly dialMaxima: { readonly cold_rings: number; readonly dialling_by_person: number };
  readonly #make: MakeUseCases;
  readonly #ports: SimulatedPorts;

  constructor(world: World, { make, by, prefix = '', profiles }: Staging, around: () => Surroundings) {
    this.world = world;
    this.#make = make;
    const { clock } = world;
    const tight = world.choices.fork('limits').pick([false, false, true]);
    this.dialMaxima = tight ? { cold_rings: 2, dialling_by_person: 1080 } : { cold_rings: 6, dialling_by_person: 2000 };
    const listing = world.choices.fork('listing').pick([0, 2000, 5000]);
    this.documents = new MemoryCalls({ clock, turns: world, ...(profiles && { profiles }) });
    const code = `${prefix.toUpperCase()}LAST1`;
    this.coupon = world.choices.fork('coupon').pick([null, null, code]);
    this.documents.coupons.add(aCoupon({ code, totalLimit: 1, personLimit: 1, firstCallOnly: true, bearer: 'both' }));
    this.payBy = by ?? world.choices.fork('rail').pick(rails);
    const holdMs = world.choices.fork('hold').pick([7 * DAY, 20 * HOUR]);
    const tell = (...said: Parameters<Surroundings['railSays']>) => around().railSays(...said);
    this.rail = new MemoryRail({ by: this.payBy, clock, turns: world, holdMs, prefix, tell });
    this.carrier = new MemoryCarrier(clock, {
      listingDelay: () => listing,
      placed: (call) => around().placed(call),
      cut: (call, farewell) => around().cut(call, farewell),
      moved: (call, reply) => around().moved(call, reply),
      announced: (call) => around().announced(call),
    });
    this.recorder = new MemoryRecorder(clock, {
      isInProgress: (callSid) => this.carrier.calls.get(callSid)?.state === 'in_progress',
      idOf: (number, { sessionId }) => `${sessionId}-RE${number}`,
      became: (recording) => around().recorded(recording),
    });
    this.recordings = new MemoryRecordings(world);
    this.tasks = new MemoryTasks(clock, (task) => around().enqueued(task));
    this.#ports = makePorts({
      documents: this.documents,
      rail: this.rail,
      carrier: this.carrier,
      recorder: this.recorder,
      recordings: this.recordings,
      config: this.#config(),
      tasks: this.tasks,
      breakers: this.#breakers(),
      alerts: { raise: async ({ kind, key }) => void this.alerts.push(`${kind} ${key}`) },
      limits: this.#limits(),
      costs: { dialRates: async () => rates },
      quarantine: { keep: async ({ eventId }) => void this.strange.push(eventId) },
      deadLetters: { keep: async ({ eventId }) => void this.strange.push(eventId) },
      prices: { price: async (kind, currency) => priceOf(defaultPrices, kind, currency) },
      phones: { check: async (phone) => ({ e164: phone }) },
    });
  }

  /** In some runs whoever accepts a call is asked whether it may be recorded. */
  #config(): CallConfig {
    const recording = this.world.choices.fork('recording').pick(['off', 'ask', 'ask'] as const);
    return { rules: async (kind) => ({ ...(await this.documents.config.rules(kind)), recording }) };
  }

  /** What bounds dialling, as the product counts it; nothing else is bounded here. */
  #limits(): Limits {
    const counted = makeInstanceLimits(this.world.clock, async () => this.dialMaxima);
    return {
      ...counted,
      take: async (name, key, wanted) => {
        const retryAfter = Object.hasOwn(this.dialMaxima, name) ? await counted.take(name, key, wanted) : 0;
        if (retryAfter > 0) this.world.reached(`limit: ${name}`);
        return retryAfter;
      },
      wouldGoOver: async (...lists) => {
        const bounded = lists.map((counts) => counts.filter(({ name }) => Object.hasOwn(this.dialMaxima, name)));
        const found = await counted.wouldGoOver(...bounded);
        for (const over of found) if (over) this.world.reached(`no room: ${over.over}`);
        return found;
      },
      takeAll: async (counts) => {
        const bounded = counts.filter(({ name }) => Object.hasOwn(this.dialMaxima, name));
        const taken = await counted.takeAll(bounded);
        if ('over' in taken) this.world.reached(`limit: ${taken.over}`);
        return 'over' in taken ? taken : { spent: counts.map((count) => taken.spent[bounded.indexOf(count)] ?? 0) };
      },
    };
  }

  #breakers(): MemoryBreakers {
    const opened = (vendor: string) => this.world.reached(`circuit: ${vendor} does not answer`);
    return new MemoryBreakers(opened);
  }

  /** A use case in a process of its own. */
  job<T>(kind: string, name: string, act: (useCases: UseCases, process: Process) => Promise<T>): Job<T> {
    const { clock } = this.world;
    return {
      kind,
      name,
      limit: 540_000,
      run: (use) => {
        const used = usedBy(use, this.#ports);
        const circuits = { store: use(this.#ports.breakers), clock };
        const carrier = behind(makeCircuit('twilio', circuits), used.carrier, ['callRef']);
        const recorder = behind(makeCircuit('twilio', circuits), used.recorder);
        const rail = behind(makeCircuit(this.payBy, circuits), used.rail);
        const { limits, numbers, alerts } = used;
        const guardDial = makeGuardDial({ limits, numbers, maxima: async () => this.dialMaxima, alerts, clock });
        const ports = { ...used, guardDial, carrier, recorder, rail, clock, log: silent };
        return act(this.#make(ports), { use, ports });
      },
    };
  }
}

function usedBy(use: Use, ports: SimulatedPorts): Omit<CallPorts, 'clock' | 'log' | 'guardDial'> {
  return {
    sessions: use(ports.sessions),
    bookings: use(ports.bookings),
    payments: use(ports.payments),
    coupons: use(ports.coupons),
    redemptions: use(ports.redemptions),
    lines: use(ports.lines),
    locks: use(ports.locks),
    desk: use(ports.desk),
    profiles: use(ports.profiles),
    config: use(ports.config),
    prices: use(ports.prices),
    phones: use(ports.phones),
    carrier: use(ports.carrier),
    recorder: use(ports.recorder),
    recordings: use(ports.recordings),
    rail: use(ports.rail),
    tasks: use(ports.tasks),
    alerts: use(ports.alerts),
    limits: use(ports.limits),
    talkless: use(ports.talkless),
    numbers: use(ports.numbers),
    costs: use(ports.costs),
    openCalls: use(ports.openCalls),
    telephones: use(ports.telephones),
    quarantine: use(ports.quarantine),
    deadLetters: use(ports.deadLetters),
  };
}
