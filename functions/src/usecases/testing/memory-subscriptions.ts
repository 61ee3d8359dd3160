import type { AuditRecord } from '@sos/contracts/audit';
import type { Posting } from '@sos/domain/journal/posting';
import type { SubscriptionInvoice } from '@sos/domain/subscriptions/invoice';
import { defaultPlans, type Plan } from '@sos/domain/subscriptions/plan';
import type { Quota, Reservation } from '@sos/domain/subscriptions/quota';
import {
  noStanding,
  withGiven,
  standingStatuses,
  type StandingStatus,
  type Subscription,
} from '@sos/domain/subscriptions/subscription';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Page } from '../shared/ports.ts';
import type {
  Kept,
  ManagedPlan,
  PlanBook,
  Plans,
  Quotas,
  SubscriptionInvoices,
  Subscriptions,
} from '../subscriptions/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

const TRIES = 20;
const nothingKept: Kept = {
  standing: noStanding,
  customer: { customerId: null, tryNumber: 1, checkoutId: null },
};

/** What is kept of subscribers, each change on condition that what it rests on is still so. */
export class MemorySubscriptions implements Subscriptions {
  readonly byUid = new Collection<Kept>();
  readonly trail = new Map<string, AuditRecord>();
  readonly #uids = new Set<string>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async read(uid: string): Promise<Kept> {
    return this.byUid.get(uid) ?? nothingKept;
  }

  async change(...[uid, make]: Parameters<Subscriptions['change']>): Promise<Kept> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = this.byUid.get(uid);
      const made = await make(before ?? nothingKept);
      if (!made) return before ?? nothingKept;
      const { audit, ...after } = made;
      this.#uids.add(uid);
      const isWritten = await runTransaction(this.#turns, (transaction) => {
        if (transaction.get(this.byUid, uid) !== before) return false;
        transaction.set(this.byUid, uid, after);
        if (audit) this.trail.set(audit.id, audit);
        return true;
      });
      if (isWritten) return after;
    }
    throw new Error('too many changes at once');
  }

  async dueBy(...[now, query]: Parameters<Subscriptions['dueBy']>): Promise<Page> {
    const askAt = (uid: string) => this.byUid.get(uid)?.standing.askAfter ?? Number.POSITIVE_INFINITY;
    const all = [...this.#uids].map((id) => ({ id }));
    const ordered = all.toSorted((one, other) => askAt(one.id) - askAt(other.id));
    return pageOf(ordered, ({ id }) => askAt(id) <= now, query);
  }
}

/** Counted calls beside the subscriptions that allow them. */
export class MemoryQuotas implements Quotas {
  readonly byUid = new Collection<Quota>();
  readonly #subscriptions: MemorySubscriptions;
  readonly #turns: Turns;

  constructor(subscriptions: MemorySubscriptions, turns: Turns = calmTurns) {
    this.#subscriptions = subscriptions;
    this.#turns = turns;
  }

  async read(uid: string): Promise<Quota | undefined> {
    return this.byUid.get(uid);
  }

  reserve(...[uid, decide]: Parameters<Quotas['reserve']>): Promise<Reservation> {
    return runTransaction(this.#turns, (transaction) => {
      const { standing } = transaction.get(this.#subscriptions.byUid, uid) ?? nothingKept;
      const made = decide(withGiven(standing) ?? undefined, transaction.get(this.byUid, uid));
      if (made.outcome === 'reserved') transaction.set(this.byUid, uid, made.quota);
      return made;
    });
  }

  change(...[uid, decide]: Parameters<Quotas['change']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const after = decide(transaction.get(this.byUid, uid));
      if (after) transaction.set(this.byUid, uid, after);
    });
  }
}

/** Invoices with what each change of them has moved. */
export class MemorySubscriptionInvoices implements SubscriptionInvoices {
  readonly byId = new Collection<SubscriptionInvoice>();
  readonly postings = new Collection<Posting>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async findByPayment(railPaymentId: string): Promise<SubscriptionInvoice | undefined> {
    return this.byId.list((invoice) => invoice.railPaymentId === railPaymentId)[0];
  }

  async change(...[id, make]: Parameters<SubscriptionInvoices['change']>): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = this.byId.get(id);
      const change = await make(before);
      if (!change) return;
      const { invoice, posting } = change;
      const isWritten = await runTransaction(this.#turns, (transaction) => {
        if (transaction.get(this.byId, id) !== before) return false;
        transaction.set(this.byId, id, invoice);
        if (posting) transaction.set(this.postings, posting.id, posting);
        return true;
      });
      if (isWritten) return;
    }
    throw new Error('too many changes at once');
  }
}

export function memoryPlans(plans: readonly Plan[] = defaultPlans): Plans {
  return { all: async () => plans };
}

/** Plans with their trail, and who has one. */
export class MemoryPlans implements Plans, PlanBook {
  readonly byId = new Collection<ManagedPlan>();
  readonly trail = new Map<string, AuditRecord>();
  readonly standings: Pick<Subscription, 'planId' | 'status'>[] = [];
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
    for (const plan of defaultPlans) this.byId.set(plan.id, { ...plan, revision: 0 });
  }

  async list(): Promise<readonly ManagedPlan[]> {
    return this.byId.list(() => true);
  }

  async all(): Promise<readonly Plan[]> {
    return (await this.list()).map(({ revision: _revision, ...plan }) => plan);
  }

  change(...[id, decide]: Parameters<PlanBook['change']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const { after, audit } = decide(transaction.get(this.byId, id));
      transaction.set(this.byId, id, after);
      this.trail.set(audit.id, audit);
    });
  }

  async subscribers(id: string): ReturnType<PlanBook['subscribers']> {
    const counts: Partial<Record<StandingStatus, number>> = {};
    for (const { planId, status } of this.standings) {
      const standing = standingStatuses.find((each) => each === status);
      if (planId === id && standing) counts[standing] = (counts[standing] ?? 0) + 1;
    }
    return counts;
  }
}
