import type { Payment } from '@sos/domain/payments/payment';
import { withAddress } from '@sos/domain/transfers/payout-account';
import { aPayment } from '@sos/domain/testing/a-payment';
import { next } from '@sos/domain/payments/next';
import type { PayoutRail } from '@sos/domain/money/payout-rail';
import type { StakeStatus } from '@sos/domain/disputes/stake';
import type { PaymentEvent } from '@sos/domain/payments/events';
import { RailRefusedError } from '@sos/functions/usecases/payments/ports';
import { type Alerts, type Log, VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemoryConnect } from '@sos/functions/usecases/testing/memory-connect';
import { MemoryPayments } from '@sos/functions/usecases/testing/memory-payments';
import { MemoryPayouts } from '@sos/functions/usecases/testing/memory-payouts';
import { MemoryPayoutAccounts } from '@sos/functions/usecases/testing/memory-payout-accounts';
import { MemoryTransfers } from '@sos/functions/usecases/testing/memory-transfers';
import { makeTransferDesk } from '@sos/functions/usecases/transfers/transfer-desk';
import type {
  ConnectRail,
  PayablePeople,
  PayoutAccounts,
  Payouts,
  Transfers,
} from '@sos/functions/usecases/transfers/ports';
import { type Fault, limited, refused, slow, unknownOutcome } from '../kernel/faults.ts';
import type { Port } from '../kernel/port.ts';
import { ContentionError } from '../kernel/transactions.ts';
import type { World } from '../kernel/scenario.ts';

class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
const noAnswer = () => new VendorUnavailableError('no answer', { certain: false });
const tooMany = () => new VendorUnavailableError('too many requests', { certain: true });
const stored: readonly Fault[] = [refused(() => new StoreUnavailableError('14 UNAVAILABLE'))];
const looked: readonly Fault[] = [refused(noAnswer), limited(tooMany), ...slow(7000)];
const moved: readonly Fault[] = [
  ...unknownOutcome(noAnswer, 12_000),
  limited(tooMany),
  ...slow(7000),
  refused(() => new RailRefusedError('request', { code: 'balance_insufficient' }), 'the balance is empty'),
];
/** A payout is taken up at once or not at all. */
const asked: readonly Fault[] = [...unknownOutcome(noAnswer, 12_000), limited(tooMany), ...slow(7000)];
export const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export const PROVIDER = 'provider-uid';
/** The country of whoever PayPal pays, and of whoever Stripe pays. */
const countries = { stripe: 'FR', paypal: 'KE' } as const;
const person = { firstName: 'Camille', lastName: 'Roy', email: 'c@example.com', paypalEmail: 'camille@example.com' };
/** Who tells the payment what the client's rail did. */
const word = {
  type: 'rail_captured',
  rail: 'stripe',
  railPaymentId: 'pi_1',
  captureBefore: null,
  captured: 4900,
} as const;

/** One charged call, its provider's account, and everything between them that can go wrong. */
export class TransferPlatform {
  readonly payments: MemoryPayments;
  readonly transfers: MemoryTransfers;
  readonly accounts: MemoryPayoutAccounts;
  readonly connect: MemoryConnect;
  readonly payouts: MemoryPayouts;
  readonly alerts = new MemoryAlerts();
  readonly world: World;
  /** Which reaches the provider. */
  readonly rail: PayoutRail;
  /** Since when a dispute keeps the share from leaving. */
  frozenSince: number | null = null;
  wasLost = false;

  constructor(world: World, rail: PayoutRail = 'stripe') {
    this.world = world;
    this.rail = rail;
    this.payments = new MemoryPayments(world);
    this.transfers = new MemoryTransfers(this.payments, world);
    this.accounts = new MemoryPayoutAccounts(world);
    this.connect = new MemoryConnect({ clock: world.clock, turns: world });
    this.payouts = new MemoryPayouts({ clock: world.clock, turns: world });
    this.payments.add(aPayment({ sessionId: 'booking-1', status: 'capture_due' }));
  }

  /** The client's rail tells something, again until it is heard. */
  async tell(event: PaymentEvent): Promise<void> {
    for (;;) {
      try {
        await this.payments.change('booking-1', (payment) => next(payment, event));
        return;
      } catch (error) {
        if (!(error instanceof ContentionError)) throw error;
      }
    }
  }

  async charge(): Promise<void> {
    await this.tell({ ...word, at: this.world.clock.now() });
  }

  /** The provider says where PayPal is to send. */
  giveAddress(email: string): void {
    const known = this.accounts.byUid.get(PROVIDER);
    if (known) this.accounts.byUid.set(PROVIDER, withAddress(known, email, this.world.clock.now()));
  }

  /** An admin gives some back, and the rail does. */
  async refund(refundId: string, amount: number): Promise<void> {
    const at = this.world.clock.now();
    await this.tell({ type: 'refund_requested', refundId, amount, bearer: 'provider', at });
    const known = this.payments.byId.get('booking-1')?.refunds ?? [];
    const refunds = known.map((each) => {
      const railRefundId = `re_${each.id}`;
      return { railRefundId, refundId: each.id, amount: each.amount, status: 'done' as const };
    });
    await this.tell({ ...word, refunds, at });
  }

  /** The client's bank takes what is left of the money back, or returns it. */
  async dispute(status: StakeStatus): Promise<void> {
    const payment = this.payments.byId.get('booking-1');
    const amount = payment?.disputes[0]?.amount ?? 4900 - (payment?.refunded ?? 0);
    if (amount === 0) return;
    const at = this.world.clock.now();
    const money = status === 'free' ? { withdrawn: 0, fee: 0 } : { withdrawn: amount, fee: 1500 };
    await this.tell({ type: 'disputed', dispute: { id: 'dp_1', amount, status, ...money, toldAt: at }, at });
    this.wasLost ||= status === 'lost';
    this.frozenSince = status === 'frozen' ? at : null;
    this.world.reached(`dispute: ${status}`);
  }

  get ports() {
    const people: Port<PayablePeople> = {
      name: 'people',
      target: {
        find: async (uid) => (uid === PROVIDER ? { ...person, payoutCountry: countries[this.rail] } : undefined),
      },
      faults: { find: stored },
    };
    const transfers: Port<Transfers> = {
      name: 'transfers',
      target: this.transfers,
      faults: { read: stored, count: stored, change: stored, uncounted: stored, open: stored, waitingOf: stored },
    };
    const accounts: Port<PayoutAccounts> = {
      name: 'accounts',
      target: this.accounts,
      faults: { read: stored, isOwn: stored },
    };
    const connect: Port<ConnectRail> = {
      name: 'connect',
      target: this.connect,
      faults: {
        openAccount: unknownOutcome(noAnswer, 12_000),
        account: looked,
        send: moved,
        reverse: moved,
        movesOf: looked,
      },
    };
    const payouts: Port<Payouts> = {
      name: 'payouts',
      target: this.payouts,
      faults: { pay: asked, look: looked, item: looked, cancel: asked },
    };
    const earlier = new Map<string, Payment>();
    /** Always as it was when it was first looked at. */
    const recall = async (id: string, suffices: (known: Payment) => boolean) => {
      const known = earlier.get(id);
      if (known && suffices(known)) return known;
      const read = await this.payments.read(id);
      if (read) earlier.set(id, read);
      return read;
    };
    const payments = { name: 'payments', target: { recall }, faults: { recall: stored } };
    const alerts: Port<Alerts> = { name: 'alerts', target: this.alerts, faults: { raise: stored } };
    return { people, transfers, accounts, connect, payouts, payments, alerts };
  }
}

type Use = <P extends object>(port: Port<P>) => P;

/** The ports as one process has them. */
export function usedBy(platform: TransferPlatform, use: Use) {
  const { people, transfers, accounts, connect, payouts, payments, alerts } = platform.ports;
  return {
    people: use(people),
    transfers: use(transfers),
    accounts: use(accounts),
    connect: use(connect),
    payouts: use(payouts),
    notify: async () => undefined,
    payments: use(payments),
    alerts: use(alerts),
  };
}

/** The desk as the regions wire it. */
export function makeUseCases(platform: TransferPlatform, { clock }: World, use: Use) {
  return makeTransferDesk({ ...usedBy(platform, use), clock, log: silent });
}

export type MakeUseCases = typeof makeUseCases;
