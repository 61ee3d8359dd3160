import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { defaultPlans, type Plan } from '@sos/domain/subscriptions/plan';
import { callsUsed, type Quota, quotaIn, type Reservation } from '@sos/domain/subscriptions/quota';
import type { Subscription } from '@sos/domain/subscriptions/subscription';
import { type Alerts, type Log, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { makeCountCalls } from '@sos/functions/usecases/subscriptions/count-calls';
import { makeFollowInvoice, makeFollowInvoicePayment } from '@sos/functions/usecases/subscriptions/follow-invoice';
import {
  makeFollowSubscription,
  makeRefreshSubscriptions,
} from '@sos/functions/usecases/subscriptions/follow-subscription';
import type {
  Quotas,
  SubscriptionInvoices,
  SubscriptionRail,
  Subscriptions,
} from '@sos/functions/usecases/subscriptions/ports';
import { makeCreateSubscriptionCheckout } from '@sos/functions/usecases/subscriptions/subscription-pages';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemorySubscriptionRail } from '@sos/functions/usecases/testing/memory-subscription-rail';
import {
  memoryPlans,
  MemoryQuotas,
  MemorySubscriptionInvoices,
  MemorySubscriptions,
} from '@sos/functions/usecases/testing/memory-subscriptions';
import { type Fault, limited, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { World } from '../kernel/scenario.ts';

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const noAnswer = () => new VendorUnavailableError('no answer', { certain: false });
const tooMany = () => new VendorUnavailableError('too many requests', { certain: true });
const stored: readonly Fault[] = [refused(() => new StoreUnavailableError('14 UNAVAILABLE'))];
const looked: readonly Fault[] = [refused(noAnswer), limited(tooMany), ...slow(7000)];
const asked: readonly Fault[] = [...unknownOutcome(noAnswer, 12_000), limited(tooMany), ...slow(7000)];
type Decide = Parameters<Quotas['reserve']>[1];
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const PROVIDER = 'provider-uid';
const CALLS = 4;
/** So few calls that some are refused. */
const plans: readonly Plan[] = defaultPlans.map((plan) => ({ ...plan, aiCalls: CALLS }));

/** One provider who subscribes at the rail, what we keep of it, and everything between them that can go wrong. */
export class SubscriptionPlatform {
  readonly world: World;
  readonly rail: MemorySubscriptionRail;
  readonly subscriptions: MemorySubscriptions;
  readonly quotas: MemoryQuotas;
  readonly invoices: MemorySubscriptionInvoices;
  readonly alerts = new MemoryAlerts();
  /** Calls that were allowed and those of them that were given back, by the period in which each was asked for. */
  readonly allowed = new Map<string, number>();
  readonly returned = new Set<string>();
  /** How often a call was refused though the period had some left. */
  wronged = 0;
  /** Which the rail has told. */
  words = 0;

  constructor(world: World) {
    this.world = world;
    this.rail = new MemorySubscriptionRail(world.clock);
    this.subscriptions = new MemorySubscriptions(world);
    this.quotas = new MemoryQuotas(this.subscriptions, world);
    this.invoices = new MemorySubscriptionInvoices(world);
  }

  get customerId(): string | null {
    return this.subscriptions.byUid.get(PROVIDER)?.customer.customerId ?? null;
  }

  get ports() {
    const subscriptions: Port<Subscriptions> = {
      name: 'subscriptions',
      target: this.subscriptions,
      faults: { read: stored, change: stored, dueBy: stored },
      // What is asked of the rail on the way is a step of its own.
      immediate: ['change'],
    };
    const quotas: Port<Quotas> = {
      name: 'quotas',
      target: {
        read: (uid) => this.quotas.read(uid),
        change: (uid, decide) => this.quotas.change(uid, decide),
        reserve: (uid, decide) => this.quotas.reserve(uid, (current, quota) => this.#judged(current, quota, decide)),
      },
      faults: { reserve: stored, change: stored },
    };
    const invoices: Port<SubscriptionInvoices> = {
      name: 'invoices',
      target: this.invoices,
      faults: { findByPayment: stored },
      immediate: ['change'],
    };
    const rail: Port<SubscriptionRail> = {
      name: 'rail',
      target: this.rail,
      faults: {
        openCustomer: asked,
        openCheckout: asked,
        closeCheckout: asked,
        subscriptionsOf: looked,
        paidInvoicesOf: looked,
        paidInvoice: looked,
      },
    };
    const alerts: Port<Alerts> = { name: 'alerts', target: this.alerts, faults: { raise: stored } };
    return { subscriptions, quotas, invoices, rail, alerts };
  }

  /** What is decided about a call, held against what its period has left. */
  #judged(current: Subscription | undefined, quota: Quota | undefined, decide: Decide): Reservation {
    const made = decide(current, quota);
    const isLeft = current !== undefined && callsUsed(quotaIn(current, quota)) < current.aiCalls;
    if (made.outcome === 'used_up' && isLeft) this.wronged += 1;
    return made;
  }
}

export type Use = <P extends object>(port: Port<P>) => P;

/** The ports as one process has them. */
export function usedBy(platform: SubscriptionPlatform, use: Use) {
  const { subscriptions, quotas, invoices, rail, alerts } = platform.ports;
  return {
    subscriptions: use(subscriptions),
    quotas: use(quotas),
    invoices: use(invoices),
    rail: use(rail),
    alerts: use(alerts),
    clock: platform.world.clock,
    log: silent,
    plans: memoryPlans(plans),
    parties: {
      seller: async () => defaultSeller,
      addressee: async (uid: string) => ({ uid, name: uid, country: 'FR', vatNumber: null, locale: 'fr' as const }),
    },
    subscribers: { find: async () => ({ email: 'camille@example.com', name: 'Camille Roy' }) },
    webOrigin: () => 'https://sos.example',
  };
}
export type SubscriptionPorts = ReturnType<typeof usedBy>;

/** The desk as the regions wire it. */
export function makeUseCases(ports: SubscriptionPorts) {
  const followInvoice = makeFollowInvoice(ports);
  const following = { ...ports, followInvoice };
  return {
    checkout: makeCreateSubscriptionCheckout(ports),
    follow: makeFollowSubscription(following),
    refresh: makeRefreshSubscriptions(following),
    followPayment: makeFollowInvoicePayment(ports, followInvoice),
    calls: makeCountCalls(ports),
  };
}
export type MakeUseCases = typeof makeUseCases;
