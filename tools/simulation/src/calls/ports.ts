import {
  type CallConfig,
  type Carrier,
  type DialCosts,
  DialRefusedError,
  type PhoneNumbers,
} from '@sos/functions/usecases/calls/ports';
import type { Recorder, Recordings } from '@sos/functions/usecases/calls/recording-ports';
import type { Limits } from '@sos/functions/usecases/limits/ports';
import {
  type DeadLetters,
  type PaymentRail,
  type Prices,
  type Quarantine,
  RailRefusedError,
} from '@sos/functions/usecases/payments/ports';
import type { BreakerStore } from '@sos/functions/usecases/shared/circuit';
import { type Alerts, type Tasks, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import type { MemoryCalls } from '@sos/functions/usecases/testing/memory-calls';
import { type Fault, limited, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { CallPorts } from './use-cases.ts';

type Simulated = Omit<CallPorts, 'clock' | 'log' | 'guardDial'> & { readonly breakers: BreakerStore };
/** Each port with what can go wrong there. */
export type SimulatedPorts = { readonly [Name in keyof Simulated]: Port<Simulated[Name]> };

interface Memories {
  readonly documents: MemoryCalls;
  readonly rail: PaymentRail;
  readonly carrier: Carrier;
  readonly recorder: Recorder;
  readonly recordings: Recordings;
  readonly config: CallConfig;
  readonly tasks: Tasks;
  readonly breakers: BreakerStore;
  readonly alerts: Alerts;
  readonly limits: Limits;
  readonly costs: DialCosts;
  readonly quarantine: Quarantine;
  readonly deadLetters: DeadLetters;
  readonly prices: Prices;
  readonly phones: PhoneNumbers;
}

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

const lost = () => new VendorUnavailableError('no answer', { certain: false });
const tooMany = () => new VendorUnavailableError('too many requests', { certain: true });

/** Below the eight and ten seconds after which the vendors' clients give up. */
const slowly = slow(7000);
const asked: readonly Fault[] = [refused(lost), limited(tooMany), ...slowly];
const moved: readonly Fault[] = [...unknownOutcome(lost, 12_000), limited(tooMany), ...slowly];
const settled: readonly Fault[] = [
  ...moved,
  refused(() => new RailRefusedError('request', { code: 'do_not_honor' }), 'the bank would not'),
];
const dialled: readonly Fault[] = [
  ...moved,
  refused(() => new DialRefusedError('number', { message: '21217' }), 'no such number'),
  refused(() => new DialRefusedError('account', { message: '20003' }), 'account suspended'),
];
const stored: readonly Fault[] = [refused(() => new StoreUnavailableError('14 UNAVAILABLE'))];

export function makePorts(memories: Memories): SimulatedPorts {
  const { documents, breakers, tasks, alerts, limits, quarantine, deadLetters, prices, phones } = memories;
  const { recordings, config } = memories;
  return {
    ...documentPorts(documents),
    ...vendorPorts(memories),
    tasks: {
      name: 'tasks',
      target: tasks,
      faults: { enqueue: [...unknownOutcome(() => new StoreUnavailableError('no answer')), ...stored], cancel: stored },
    },
    breakers: { name: 'breakers', target: breakers, faults: { read: stored, change: stored } },
    alerts: { name: 'alerts', target: alerts, faults: { raise: stored } },
    limits: {
      name: 'limits',
      target: limits,
      faults: {
        takeAll: stored,
        wouldGoOver: stored,
        take: stored,
        giveBack: stored,
        count: stored,
        note: stored,
        pause: stored,
      },
    },
    costs: { name: 'costs', target: memories.costs, faults: { dialRates: stored } },
    quarantine: { name: 'quarantine', target: quarantine, faults: { keep: stored } },
    deadLetters: { name: 'deadLetters', target: deadLetters, faults: { keep: stored } },
    prices: { name: 'prices', target: prices, faults: { price: stored } },
    recordings: { name: 'recordings', target: recordings, faults: { change: stored } },
    config: { name: 'config', target: config, faults: { rules: stored } },
    phones: { name: 'phones', target: phones, faults: {} },
  };
}

function documentPorts(documents: MemoryCalls) {
  return {
    coupons: { name: 'coupons', target: documents.coupons, faults: { look: stored } },
    redemptions: { name: 'redemptions', target: documents.coupons, faults: { owed: stored, giveBack: stored } },
    talkless: {
      name: 'talkless',
      target: documents.talkless,
      faults: { endsSince: stored, forgivenAt: stored, noted: stored },
    },
    telephones: { name: 'telephones', target: documents.wantedTelephones, faults: { wanted: stored } },
    openCalls: { name: 'openCalls', target: documents.openCalls, faults: { of: stored } },
    sessions: {
      name: 'sessions',
      target: documents.sessionStore,
      faults: { read: stored, recall: stored, change: stored, unsettled: stored },
    },
    bookings: { name: 'bookings', target: documents.bookings, faults: { payment: stored, book: stored } },
    payments: {
      name: 'payments',
      target: documents.payments,
      faults: { read: stored, createIfAbsent: stored, change: stored, changeOnce: stored, due: stored },
    },
    lines: {
      name: 'lines',
      target: documents.lineBook,
      faults: { read: stored, numbers: stored, callSid: stored, remember: stored, holderOf: stored, giveBack: stored },
    },
    numbers: {
      name: 'numbers',
      target: documents.numbers,
      faults: { isProved: stored, prove: stored },
      immediate: ['lineId'],
    },
    locks: { name: 'locks', target: documents.lockBook, faults: { claim: stored, release: stored } },
    desk: {
      name: 'desk',
      target: documents.providerDesk,
      faults: { isReservedFor: stored, mayBeRungFor: stored, free: stored, busyWith: stored, busySince: stored },
    },
    profiles: {
      name: 'profiles',
      target: {
        find: async (id: string) => documents.profiles.get(id),
      },
      faults: { find: stored },
    },
  } satisfies Partial<SimulatedPorts>;
}

function vendorPorts({ carrier, recorder, rail }: Memories) {
  return {
    carrier: {
      name: 'carrier',
      target: carrier,
      faults: {
        dial: dialled,
        findCalls: asked,
        fetchCall: asked,
        hangUp: moved,
        tell: moved,
        announce: moved,
        conferences: asked,
      },
      immediate: ['callRef'],
    },
    recorder: {
      name: 'recorder',
      target: recorder,
      faults: { list: asked, start: moved, stop: moved, delete: moved },
    },
    rail: {
      name: 'rail',
      target: rail,
      faults: { create: moved, read: asked, capture: settled, release: settled, refund: settled },
    },
  } satisfies Partial<SimulatedPorts>;
}
