import { sellerSchema } from '@sos/contracts/invoices';
import { paths } from '@sos/contracts/paths';
import { defaultSeller } from '@sos/domain/invoices/default-seller';
import type { Seller } from '@sos/domain/invoices/invoice';
import { buyerBy } from '@sos/domain/vat/buyer-by';
import type { InvoiceParties } from '../../../usecases/invoices/ports.ts';
import type { Clock } from '../../../usecases/shared/ports.ts';
import type { KnownUsers } from '../accounts/known-users.ts';
import { cached } from '../shared/configuration.ts';
import { documentsOf, type ReportCorrupt, reporting } from '../shared/documents.ts';
import { vatCheckDocuments } from '../vat/vat-store.ts';

export const sellerDocuments = documentsOf(sellerSchema, paths.invoicingConfig);

/** The seller by `admin_config/invoicing`, and everybody else by `users` and the VAT number they have given. */
export function makeInvoiceParties(report: ReportCorrupt, clock: Clock, users: KnownUsers): InvoiceParties {
  return {
    seller: cached(clock, () => reporting(report, async () => (await sellerDocuments.read()) ?? defaultSeller)),
    addressee: (uid) =>
      reporting(report, async () => {
        const user = await users.read(uid);
        if (!user) return undefined;
        const { firstName, lastName, country, locale } = user;
        const check = user.hasVatNumber ? await vatCheckDocuments.read(uid) : undefined;
        return { uid, locale, ...buyerBy(check, { name: `${firstName} ${lastName}`, country }) };
      }),
  };
}

/** Who answers for the site, as an admin has set it: nobody is invented. */
export function makeNamedSeller(report: ReportCorrupt, clock: Clock): () => Promise<Seller | null> {
  return cached(clock, () => reporting(report, async () => namedOf(await sellerDocuments.read())));
}

function namedOf(seller: Seller | undefined): Seller | null {
  if (!seller) return null;
  const { name, street, postcode, city, country, registration, vatNumber } = seller;
  return { name, street, postcode, city, country, registration, vatNumber };
}
