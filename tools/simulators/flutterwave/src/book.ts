const transferStates = ['NEW', 'PENDING', 'SUCCESSFUL', 'FAILED'] as const;
export type TransferState = (typeof transferStates)[number];

/** What can follow each state; what was paid may come back, once. */
const follows: Readonly<Record<TransferState, readonly TransferState[]>> = {
  NEW: ['PENDING', 'SUCCESSFUL', 'FAILED'],
  PENDING: ['SUCCESSFUL', 'FAILED'],
  SUCCESSFUL: ['FAILED'],
  FAILED: [],
};

export interface Transfer {
  readonly id: number;
  readonly reference: string;
  readonly network: string;
  readonly number: string;
  readonly name: string;
  readonly currency: string;
  /** Major units of the currency. */
  readonly amount: number;
  readonly fee: number;
  readonly created: number;
  status: TransferState;
  message: string;
}

/** The networks of each country; whatever is not here is no country of theirs. */
export const networks: Readonly<Record<string, readonly string[]>> = {
  CM: ['MTN', 'ORANGEMONEY'],
  CI: ['MOOV', 'MTN', 'ORANGE', 'WAVE'],
  ET: ['AMOLEMONEY'],
  GH: ['AIRTELTIGO', 'MTN', 'VODAFONE'],
  KE: ['MPS'],
  MW: ['AIRTELMW'],
  RW: ['AIRTEL', 'MTN'],
  SN: ['ORANGEMONEY', 'WAVE'],
  TZ: ['AIRTEL', 'HALOPESA', 'TIGO', 'VODACOM'],
  UG: ['AIRTEL', 'MTN'],
  ZM: ['MPS'],
};

/** What 1 US dollar is worth. */
export const rates: Readonly<Record<string, number>> = {
  XAF: 600,
  XOF: 600,
  ETB: 125,
  GHS: 12.5,
  KES: 130,
  MWK: 1735,
  RWF: 1400,
  TZS: 2600,
  UGX: 3700,
  ZMW: 25,
};

/** What a transfer costs beside its amount, in major units of its currency. */
export const feeOf = (amount: number): number => Math.round(amount) / 100;

/** All that Flutterwave has of us. */
export class Book {
  readonly transfers = new Map<number, Transfer>();
  /** Whether our balance reaches for what is asked. */
  isFunded = true;
  #last = 70_000;

  byReference(reference: string): Transfer | undefined {
    return [...this.transfers.values()].find((each) => each.reference === reference);
  }

  transfer(told: Omit<Transfer, 'id' | 'status' | 'message'>): Transfer {
    const transfer: Transfer = { ...told, id: ++this.#last, status: 'NEW', message: '' };
    this.transfers.set(transfer.id, transfer);
    return transfer;
  }

  /** Throws for a state that cannot follow. */
  move(id: number, to: TransferState, message: string): Transfer {
    const transfer = this.transfers.get(id);
    if (!transfer) throw new Error(`There is no transfer ${id}.`);
    if (!follows[transfer.status].includes(to)) {
      throw new Error(`Transfer ${id} is ${transfer.status}, which ${to} cannot follow.`);
    }
    Object.assign(transfer, { status: to, message });
    return transfer;
  }
}
