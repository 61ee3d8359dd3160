import type { AffiliateProfile } from '@sos/contracts/affiliates';
import { newWithdrawal } from '@sos/domain/withdrawals/ask';
import type { WithdrawalEvent } from '@sos/domain/withdrawals/events';
import { next } from '@sos/domain/withdrawals/next';
import type { PayoutPaperStore } from '@sos/functions/usecases/journal/payout-ports';
import type { Differences, Runs } from '@sos/functions/usecases/journal/ports';
import { makeReconcilePayouts } from '@sos/functions/usecases/journal/reconcile';
import { type Alerts, type Log, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemoryPayoutBook, memoryPayoutPapers } from '@sos/functions/usecases/testing/memory-payout-book';
import { MemoryReconciliation } from '@sos/functions/usecases/testing/memory-reconciliation';
import { MemoryWithdrawals } from '@sos/functions/usecases/testing/memory-withdrawals';
import { makeFinishWithdrawals, makeWatchPaid } from '@sos/functions/usecases/withdrawals/finish-withdrawals';
import { makeFollowRail } from '@sos/functions/usecases/withdrawals/follow-rail';
import type { PayoutRail, Withdrawals } from '@sos/functions/usecases/withdrawals/ports';
import { makeSettleWithdrawal } from '@sos/functions/usecases/withdrawals/settle-withdrawal';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { type Fault, limited, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import type { World } from '../kernel/scenario.ts';
import { Collection, ContentionError } from '../kernel/transactions.ts';
import { PlayedRail } from './rail.ts';

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const noAnswer = () => new VendorUnavailableError('no answer', { certain: false });
const tooMany = () => new VendorUnavailableError('too many requests', { certain: true });
const stored: readonly Fault[] = [refused(() => new StoreUnavailableError('14 UNAVAILABLE'))];
const looked: readonly Fault[] = [refused(noAnswer), limited(tooMany), ...slow(7000)];
const moved: readonly Fault[] = [...unknownOutcome(noAnswer, 12_000), limited(tooMany), ...slow(7000)];
const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Two that begin alike, as far as a bank's statement has room. */
export const asked = [
  { id: '0b0e6a1c-1', affiliateId: 'ana' },
  { id: '0b0e6a1c-2', affiliateId: 'bea' },
] as const;
export const EARNED = 9000;
export const AMOUNT = 5000;
const programme = 'chatter';
const isBackground = { rail: 'wise', methodId: 'm-1', country: 'FR', currency: 'EUR', ending: '2606' } as const;

/** Two affiliates who take money out, the rail that brings it, and the nightly comparison. */
export class WithdrawalPlatform {
  readonly world: World;
  readonly profiles = new Collection<AffiliateProfile>();
  readonly withdrawals: MemoryWithdrawals;
  readonly rail: PlayedRail;
  readonly alerts = new MemoryAlerts();
  readonly kept = new MemoryReconciliation();

  constructor(world: World) {
    this.world = world;
    this.withdrawals = new MemoryWithdrawals(this.profiles, world);
    this.rail = new PlayedRail(world);
    for (const { affiliateId } of asked) {
      this.profiles.set(`${programme}/${affiliateId}`, anAffiliateProfile({ earned: EARNED }));
      const details = { holder: 'Ana Pérez', iban: 'FR1420041010050500013M02606' };
      const method = { ...isBackground, id: 'm-1', savedAt: 0, usableFrom: 0, details };
      this.withdrawals.kept.set(affiliateId, { methods: [method], savedBefore: 1 });
    }
  }

  /** Somebody asks for money and confirms it, and an admin agrees. */
  async approve({ id, affiliateId }: (typeof asked)[number]): Promise<void> {
    const at = this.world.clock.now();
    const wish = { id, affiliateId, programme, at } as const;
    await again(() =>
      this.withdrawals.ask(wish, () => newWithdrawal({ ...wish, ...isBackground, amount: AMOUNT }, at)),
    );
    await this.tell(id, { type: 'confirmed', by: 'telegram', at });
    await this.tell(id, { type: 'approved', adminId: 'irma', at });
  }

  async tell(id: string, event: WithdrawalEvent): Promise<void> {
    await again(() => this.withdrawals.change(id, (known) => next(known, event)));
  }

  get ports() {
    const withdrawals: Port<Withdrawals> = {
      name: 'withdrawals',
      target: this.withdrawals,
      faults: { read: stored, change: stored, details: stored, byRailId: stored, open: stored, paid: stored },
    };
    const rail: Port<PayoutRail> = {
      name: 'rail',
      target: this.rail,
      faults: { prepare: looked, send: moved, look: looked },
    };
    const book: Port<Pick<MemoryPayoutBook, 'list' | 'read'>> = {
      name: 'book',
      target: this.rail.book,
      faults: { list: looked, read: looked },
    };
    const papers: Port<PayoutPaperStore> = {
      name: 'papers',
      target: memoryPayoutPapers(this.withdrawals),
      faults: { of: stored, byRailId: slow(7000), beginningWith: slow(7000), changedIn: stored },
    };
    const kept: Port<Runs & Differences> = {
      name: 'kept',
      target: this.kept,
      faults: { latest: stored, begin: stored, save: stored, note: stored, leave: stored, open: stored },
    };
    const alerts: Port<Alerts> = { name: 'alerts', target: this.alerts, faults: { raise: stored } };
    return { withdrawals, rail, book, papers, kept, alerts };
  }
}

/** Whoever acts here tries until it is done. */
async function again(work: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof ContentionError)) throw error;
    }
  }
}

type Use = <P extends object>(port: Port<P>) => P;

/** The ports as one process has them. */
export function usedBy({ ports, world, rail: { book: own } }: WithdrawalPlatform, use: Use) {
  const [rail, book] = [use(ports.rail), use(ports.book)];
  const wise = {
    list: (...given: Parameters<typeof book.list>) => book.list(...given),
    read: (railId: string) => book.read(railId),
    nameOf: (key: string) => own.nameOf(key),
    asked: own.asked,
  };
  return {
    withdrawals: use(ports.withdrawals),
    rails: { wise: rail, flutterwave: rail },
    books: { wise, flutterwave: new MemoryPayoutBook('flutterwave') },
    papers: use(ports.papers),
    kept: use(ports.kept),
    alerts: use(ports.alerts),
    clock: world.clock,
    log: silent,
  };
}
export type WithdrawalPorts = ReturnType<typeof usedBy>;

/** The desk as the regions wire it. */
export function makeUseCases(ports: WithdrawalPorts) {
  const { kept } = ports;
  const settle = makeSettleWithdrawal(ports);
  return {
    settle,
    follow: makeFollowRail({ ...ports, settle }),
    finish: makeFinishWithdrawals({ ...ports, settle }),
    watchPaid: makeWatchPaid({ ...ports, settle }),
    reconcile: makeReconcilePayouts({ ...ports, runs: kept, differences: kept }).reconcile,
  };
}
export type MakeUseCases = typeof makeUseCases;
