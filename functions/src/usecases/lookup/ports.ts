import type { UserDocument } from '@sos/contracts/users';
import type { Invoice } from '@sos/domain/invoices/invoice';
import type { CallSession } from '@sos/domain/calls/session';

export interface Entry {
  readonly uid: string;
  readonly title: string;
  readonly detail: string;
  readonly tokens: readonly string[];
}

/** How somebody is found. */
export interface Found extends Omit<Entry, 'uid'> {
  /** The last digits of their telephones, of which only digests are kept. */
  readonly endings: readonly string[];
}

export interface PeopleIndex {
  /** Keeps how somebody is found by what their account and their telephones are now, or forgets them, in one step. */
  keep(uid: string, entryOf: (user: UserDocument, telephones: readonly string[]) => Found): Promise<void>;
  /** Who has a telephone that ends with these digits. */
  withEnding(digits: string, limit: number): Promise<readonly Entry[]>;
  withToken(token: string, limit: number): Promise<readonly Entry[]>;
  entry(uid: string): Promise<Entry | undefined>;
  /** Whose account has proved a telephone number. */
  ownerOf(e164: string): Promise<string | undefined>;
}

export type PaperInvoice = Pick<Invoice, 'number' | 'paymentId' | 'kind' | 'issuedAt'>;

/** What is written on paper, as it is written there. */
export interface PaperFinder {
  /** Documents with this number. */
  invoices(number: string, limit: number): Promise<readonly PaperInvoice[]>;
  /** Whose application says this registration number of a bar. */
  atBar(number: string, limit: number): Promise<readonly string[]>;
}

export interface CallFinder {
  /** Calls whose id begins so. */
  beginning(id: string, limit: number): Promise<readonly CallSession[]>;
}
