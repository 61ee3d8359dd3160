import type { Instant } from '@sos/domain/shared/instant';
import type { VatAnswer, VatCheck } from '@sos/domain/vat/vat-check';
import type { Page, PageQuery } from '../shared/ports.ts';

/** Who knows VAT numbers of the Union. Never throws: that it cannot be asked is an answer too. */
export type AskVies = (vatNumber: string) => Promise<VatAnswer>;

/** The VAT number of each person who has given one. */
export interface VatChecks {
  find(uid: string): Promise<VatCheck | undefined>;
  /** Decides and writes as one step; `decide` may run more than once, and null takes the number away. Returns what is kept. */
  change(uid: string, decide: (check: VatCheck | undefined) => VatCheck | null): Promise<VatCheck | null>;
  /** Ids of people whose number is to be looked at by then, whom it has waited for longest first. */
  due(now: Instant, query: PageQuery): Promise<Page>;
}

/** Has invoices corrected that bear VAT since the number could not be confirmed; returns how many. */
export type CorrectInvoices = (uid: string, givenAt: Instant) => Promise<number>;
