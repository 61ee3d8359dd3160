import type { InvoiceBuyer } from '../invoices/buyer.ts';
import type { VatCheck } from './vat-check.ts';
import { countryOfVat } from './vat-number.ts';

/** Whom documents are addressed to by now: the business of a confirmed number, where it is, and the person otherwise. */
export function buyerBy(check: VatCheck | undefined, person: Pick<InvoiceBuyer, 'name' | 'country'>): InvoiceBuyer {
  if (!check || check.result === 'invalid') return { ...person, vatNumber: null, vat: null };
  const { vatNumber, name, address, consultation, ownName, ownAddress } = check;
  const ownBuyer = { ...person, name: ownName ?? person.name };
  if (check.result === 'unavailable') {
    return { ...ownBuyer, vatNumber: null, vat: { unconfirmed: vatNumber, consultation: null, address: ownAddress } };
  }
  const vat = { unconfirmed: null, consultation, address: address ?? ownAddress };
  return { name: name ?? ownBuyer.name, country: countryOfVat(vatNumber), vatNumber, vat };
}
