import { randomUUID } from 'node:crypto';

export const transferStates = [
  'incoming_payment_waiting',
  'processing',
  'funds_converted',
  'outgoing_payment_sent',
  'bounced_back',
  'funds_refunded',
  'cancelled',
] as const;
export type TransferState = (typeof transferStates)[number];

/** What Wise allows to follow each state. */
const follows: Readonly<Record<TransferState, readonly TransferState[]>> = {
  incoming_payment_waiting: ['processing', 'cancelled'],
  processing: ['funds_converted', 'funds_refunded', 'cancelled'],
  funds_converted: ['outgoing_payment_sent', 'funds_refunded'],
  outgoing_payment_sent: ['bounced_back'],
  bounced_back: ['processing', 'funds_refunded'],
  funds_refunded: [],
  cancelled: ['funds_refunded'],
};

export interface Quote {
  readonly id: string;
  readonly targetCurrency: string;
  readonly rate: number;
  readonly fee: number;
  readonly sourceAmount: number;
  readonly targetAmount: number;
  readonly expiresAt: number;
}
export interface Recipient {
  readonly id: number;
  readonly currency: string;
  readonly type: string;
  readonly name: string;
  readonly details: Readonly<Record<string, unknown>>;
}
export interface Transfer {
  readonly id: number;
  readonly quote: Quote;
  readonly recipient: Recipient;
  readonly customerTransactionId: string;
  readonly reference: string;
  readonly created: number;
  status: TransferState;
}

/** What 1 US dollar is worth; whatever is not here is worth one of it. */
const rates: Readonly<Record<string, number>> = { EUR: 0.92, GBP: 0.79, INR: 83.1, MXN: 17.2, CAD: 1.36, HUF: 361.5 };
const QUOTE_MS = 30 * 60_000;
const cents = (amount: number) => Math.round(amount * 100) / 100;

/** All that Wise has of our profile. */
export class Book {
  readonly quotes = new Map<string, Quote>();
  readonly recipients = new Map<number, Recipient>();
  readonly transfers = new Map<number, Transfer>();
  /** Whether transfers may be paid out of our balance by the API; in most countries they may not. */
  mayFund = false;
  #last = 50_000;

  quote(
    targetCurrency: string,
    asked: { source?: number | undefined; target?: number | undefined },
    now: number,
  ): Quote {
    const rate = rates[targetCurrency] ?? 1;
    const before = asked.target === undefined ? (asked.source ?? 0) : asked.target / rate;
    const fee = cents(0.6 + before * 0.005);
    const bySource = asked.target === undefined;
    const quote: Quote = {
      id: randomUUID(),
      targetCurrency,
      rate,
      fee,
      sourceAmount: bySource ? before : cents(before + fee),
      targetAmount: bySource ? cents((before - fee) * rate) : (asked.target ?? 0),
      expiresAt: now + QUOTE_MS,
    };
    this.quotes.set(quote.id, quote);
    return quote;
  }

  recipient(told: Omit<Recipient, 'id'>): Recipient {
    const recipient = { ...told, id: ++this.#last };
    this.recipients.set(recipient.id, recipient);
    return recipient;
  }

  /** One transfer for one name that its customer gives it. */
  transfer(told: Omit<Transfer, 'id' | 'status'>): Transfer {
    const known = [...this.transfers.values()].find(
      (each) => each.customerTransactionId === told.customerTransactionId,
    );
    if (known) return known;
    const transfer: Transfer = { ...told, id: ++this.#last, status: 'incoming_payment_waiting' };
    this.transfers.set(transfer.id, transfer);
    return transfer;
  }

  /** Throws for a state that cannot follow. */
  move(id: number, to: TransferState): { readonly transfer: Transfer; readonly from: TransferState } {
    const transfer = this.transfers.get(id);
    if (!transfer) throw new Error(`There is no transfer ${id}.`);
    const from = transfer.status;
    if (!follows[from].includes(to)) throw new Error(`Transfer ${id} is ${from}, which ${to} cannot follow.`);
    transfer.status = to;
    return { transfer, from };
  }
}
