import type { MemberDocument } from '@sos/contracts/assistant-documents';
import type { Entitlement } from '@sos/domain/assistant/meter';
import { meterIn, usedOf } from '@sos/domain/assistant/meter';
import { newDossier } from '@sos/domain/assistant/dossier';
import type { ModelChains } from '@sos/domain/assistant/models';
import {
  type Counted,
  type Dossiers,
  type Exchanges,
  type LanguageModel,
  type Members,
  type ModelEvent,
  ModelFailedError,
  type ModelRequest,
} from '@sos/functions/usecases/assistant/ports';
import type { Log } from '@sos/functions/usecases/shared/ports';
import { MemoryAssistant } from '@sos/functions/usecases/testing/memory-assistant';
import { type Fault, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { Job, World } from '../kernel/scenario.ts';
import type { AssistantPorts, AssistantUseCases, MakeUseCases } from './use-cases.ts';

/** Milliseconds. */
const LONGEST_JOB = 540_000;
const DAY = 86_400_000;
export const PERIOD = 30 * DAY;
export const CALLS = 100;
export const PROVIDER = 'ada';
export const DOSSIER = 'd1';

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const unavailable = () => new StoreUnavailableError('14 UNAVAILABLE');
const stored: readonly Fault[] = [refused(unavailable)];
/** A vendor that hears of a question late still hears of it while its call is reserved. */
const isPrompt = ({ kind }: Fault) => kind !== 'late';
const failed = () => new ModelFailedError('the vendor is out of order');
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const limits = { input: 100, output: 500 };

/** A lawyer's answers come from the one vendor, and where it fails from the next. */
export const chains: ModelChains = {
  lawyer: [
    { vendor: 'anthropic', model: 'first', ...limits },
    { vendor: 'openai', model: 'second', ...limits },
  ],
  expert: [{ vendor: 'openai', model: 'second', ...limits }],
  research: [{ vendor: 'perplexity', model: 'searcher', ...limits }],
  reading: [],
};

/** A vendor as a port: what it says comes at once. */
export interface Vendor {
  answer(request: Pick<ModelRequest, 'model' | 'messages'>): Promise<readonly ModelEvent[]>;
}
type Act<T> = (desk: AssistantUseCases) => Promise<T>;
type Use = <P extends object>(port: Port<P>) => P;

/** One lawyer who asks the assistant, the meter that counts it, and vendors that fail. */
export class AssistantPlatform {
  readonly world: World;
  readonly memory: MemoryAssistant;
  /** What was found wrong when something was asked or written. */
  readonly broken: string[] = [];
  /** Spent when the play begins. */
  readonly spentBefore: number;
  /** The period of each answer that was given, though its dossier be deleted by now. */
  readonly answered = new Map<string, number | undefined>();
  /** Calls that were reserved, each with the period that it is of. */
  readonly reservedIn = new Map<string, number>();
  readonly #make: MakeUseCases;

  constructor(world: World, { make, spent }: { readonly make: MakeUseCases; readonly spent: number }) {
    this.world = world;
    this.#make = make;
    this.spentBefore = spent;
    this.memory = new MemoryAssistant(world);
    this.subscribe(1, world.clock.now());
    this.memory.meterMap.set(PROVIDER, { periodStart: world.clock.now(), spent, reserved: [] });
    this.openDossier();
  }

  get entitlement(): Entitlement | null {
    return this.memory.memberMap.get(PROVIDER)?.entitlement ?? null;
  }

  /** Begins a billing period. */
  subscribe(version: number, periodStart: number): void {
    const periodEnd = periodStart + PERIOD;
    const entitlement = { aiCalls: CALLS, periodStart, periodEnd, entitledUntil: periodEnd };
    const settings = { masksPersonalData: true, locale: null };
    const member: MemberDocument = { name: 'Ada Lind', role: 'lawyer', locale: 'en', entitlement, version, settings };
    this.memory.memberMap.set(PROVIDER, member);
  }

  openDossier(): void {
    const words = { title: 'Lease', country: 'TH', clientLocale: null, need: 'The deposit.' };
    const dossier = newDossier(words, { ownerId: PROVIDER, origin: 'free' }, this.world.clock.now());
    this.memory.dossierMap.set(DOSSIER, { ...dossier, files: [], version: 0, toldNeed: '' });
  }

  /** Calls that count now. */
  used(): number {
    const meter = this.memory.meterMap.get(PROVIDER);
    const { entitlement } = this;
    return entitlement ? usedOf(meterIn(entitlement, meter, this.world.clock.now())) : 0;
  }

  job<T>(name: string, act: Act<T>): Job<T> {
    return { kind: 'callable', name, limit: LONGEST_JOB, run: (use) => act(this.#make(usedBy(this, use))) };
  }

  get ports() {
    const { members, dossiers, exchanges } = this.memory;
    return {
      members: { name: 'members', target: members, faults: { read: stored } } satisfies Port<Members>,
      dossiers: {
        name: 'dossiers',
        target: dossiers,
        faults: { read: stored, texts: stored, change: stored, remove: stored },
      } satisfies Port<Dossiers>,
      exchanges: {
        name: 'exchanges',
        target: {
          ...exchanges,
          count: (ids, decide) => exchanges.count(ids, (before) => this.#judged(ids.id, before, decide)),
        },
        faults: { read: stored, meter: stored, count: stored, ofDossier: stored },
      } satisfies Port<Exchanges>,
      vendor: {
        name: 'vendor',
        target: { answer: async (request) => this.#answer(request) },
        faults: { answer: [...unknownOutcome(failed).filter(isPrompt), ...slow(50_000)] },
      } satisfies Port<Vendor>,
      costs: { name: 'costs', target: { add: async () => undefined }, faults: { add: stored } },
      platform: {
        name: 'platform',
        target: { tellUsage: async (_uid: string) => undefined },
        faults: { tellUsage: stored },
      },
    };
  }

  #answer({ model, messages }: Pick<ModelRequest, 'model' | 'messages'>): readonly ModelEvent[] {
    const id = questionIn(messages);
    const isReserved = this.memory.meterMap.get(PROVIDER)?.reserved.some((each) => each.id === id) ?? false;
    const isNewPeriod = this.reservedIn.get(id) !== this.entitlement?.periodStart;
    if (!isReserved && !isNewPeriod) this.broken.push(`a vendor is asked ${id}, which is not reserved`);
    if (model === 'second') this.world.reached('vendor: the next model was asked');
    return [
      { kind: 'words', words: 'Thirty days. ' },
      { kind: 'tokens', tokens: { input: 10, output: 3 } },
    ];
  }

  /** What is decided about a call must be what its plan holds. */
  #judged(id: string, before: Counted, decide: (before: Counted) => ReturnType<Decide>): ReturnType<Decide> {
    const isLeft = this.used() < CALLS;
    try {
      const decided = decide(before);
      const periodStart = before.member?.entitlement?.periodStart;
      if (decided.exchange?.state === 'asked' && periodStart !== undefined) this.reservedIn.set(id, periodStart);
      return decided;
    } catch (error) {
      const isRefused = error instanceof Error && error.message === 'calls_used_up';
      if (isRefused && isLeft) this.broken.push(`${id} is refused, though the plan holds it`);
      throw error;
    }
  }
}
type Decide = Parameters<Exchanges['count']>[1];

/** The question that is asked last, which is its own id. */
function questionIn(messages: ModelRequest['messages']): string {
  return /question-\d+/.exec(messages.at(-1)?.text ?? '')?.[0] ?? 'nothing';
}

function usedBy({ ports, world: { clock } }: AssistantPlatform, use: Use): AssistantPorts {
  const [vendor, platform] = [use(ports.vendor), use(ports.platform)];
  const model: LanguageModel = {
    async *stream({ model: name, messages }) {
      yield* await vendor.answer({ model: name, messages });
    },
  };
  return {
    members: use(ports.members),
    dossiers: use(ports.dossiers),
    exchanges: use(ports.exchanges),
    costs: use(ports.costs),
    models: { anthropic: model, openai: model, perplexity: model },
    chains: () => chains,
    readPage: async () => undefined,
    tellUsage: (uid: string) => platform.tellUsage(uid),
    clock,
    log: silent,
  };
}
