import { confirmVat } from '@sos/domain/invoices/confirm-vat';
import { buyerOf } from '@sos/domain/invoices/invoice';
import type { Instant } from '@sos/domain/shared/instant';
import type { Payments } from '../payments/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { InvoiceParties, Invoices } from './ports.ts';

const PAGE = 50;

export interface CorrectVatNeeds {
  readonly invoices: Pick<Invoices, 'listOf'>;
  readonly payments: Pick<Payments, 'change'>;
  readonly parties: Pick<InvoiceParties, 'addressee'>;
  readonly clock: Clock;
}

/**
 * Somebody's VAT number is confirmed: whatever they were invoiced with VAT since they gave it, because nobody could
 * confirm it, is noted to be credited and invoiced anew. Harmless when repeated. Returns how many invoices that are.
 */
export function makeCorrectVat({ invoices, payments, parties, clock }: CorrectVatNeeds) {
  return async (uid: string, givenAt: Instant): Promise<number> => {
    const client = await parties.addressee(uid);
    if (!client || client.vatNumber === null) return 0;
    const buyer = buyerOf(client);
    let corrected = 0;
    for await (const { kind, buyer: invoiced, paymentId } of since(invoices, uid, givenAt)) {
      if (kind !== 'invoice' || invoiced.vat?.unconfirmed !== client.vatNumber) continue;
      await payments.change(paymentId, (payment) => confirmVat(payment, buyer, clock.now()));
      corrected += 1;
    }
    return corrected;
  };
}

/** Their documents, the newest first, back to the instant. */
async function* since(invoices: CorrectVatNeeds['invoices'], uid: string, instant: Instant) {
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Invoices['listOf']>> = await invoices.listOf(uid, { after, limit: PAGE });
    const recent = page?.filter(({ issuedAt }) => issuedAt >= instant) ?? [];
    yield* recent;
    after = recent.length === PAGE ? (recent.at(-1)?.id ?? null) : null;
  } while (after !== null);
}
