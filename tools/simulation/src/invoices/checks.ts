import { givenBack } from '@sos/domain/invoices/given-back';
import { invoiceKinds } from '@sos/domain/invoices/invoice';
import { balancesOf } from '@sos/domain/journal/posting';
import { fileOf } from '@sos/functions/usecases/invoices/file-of';
import type { IssuedInvoice } from '@sos/functions/usecases/invoices/ports';
import type { Cast, Check } from '../kernel/scenario.ts';
import { CLIENT, type InvoicePlatform, VAT_NUMBER } from './platform.ts';

/** What must never be about documents, and what must have come about at the end. */
export function checksOf(platform: InvoicePlatform): Pick<Cast, 'invariants' | 'liveness'> {
  return { invariants: invariantsOf(platform), liveness: livenessOf(platform) };
}

function invariantsOf({ invoices, payments }: InvoicePlatform): Check[] {
  const documents = () => invoices.byId.list();
  return [
    {
      name: 'the numbers of a kind and year have no gap',
      complaint: () => {
        for (const kind of invoiceKinds) {
          const numbers = documents().flatMap((each) => (each.kind === kind ? [sequenceOf(each)] : []));
          const odd = numbers.toSorted((one, other) => one - other).find((number, index) => number !== index + 1);
          if (odd !== undefined) return `${kind}: ${numbers.join()}`;
        }
        return undefined;
      },
    },
    {
      name: 'the VAT of all documents is in the journal',
      complaint: () => {
        const owed = documents().reduce((sum, { kind, vat }) => sum + vat * (kind === 'credit' ? -1 : 1), 0);
        const posted = -(balancesOf(payments.entries.list()).vat_payable?.EUR ?? 0);
        return owed === posted ? undefined : `${owed} owed, ${posted} posted`;
      },
    },
    {
      name: 'VAT is left out for a confirmed number alone',
      complaint: () => {
        const free = documents().find(({ category, buyer }) => category === 'AE' && buyer.vatNumber !== VAT_NUMBER);
        return free && `${free.number} is free of it`;
      },
    },
  ];
}

const sequenceOf = ({ number }: IssuedInvoice) => Number(number.slice(number.lastIndexOf('-') + 1));

function livenessOf(platform: InvoicePlatform): Check[] {
  return [
    { name: 'every call has its documents, and no others', complaint: () => misissued(platform) },
    { name: 'what clients were invoiced is what they paid', complaint: () => misbilled(platform) },
    { name: 'every document has its file, and its owner was told', complaint: () => undelivered(platform) },
    {
      name: 'what VIES can say of a number is known',
      complaint: () => {
        const check = platform.checks.byUid.get(CLIENT)?.check;
        return check && check.result !== platform.truth.result ? `it is ${check.result}` : undefined;
      },
    },
    { name: 'no business bears VAT for want of VIES', complaint: () => overtaxed(platform) },
  ];
}

const charged = ({ payments }: InvoicePlatform) => payments.byId.list(({ captured }) => captured !== null);

function misissued(platform: InvoicePlatform): string | undefined {
  for (const payment of charged(platform)) {
    const own = platform.invoices.byId.list(({ paymentId }) => paymentId === payment.id);
    const wanted = [`invoice_${payment.id}`, `statement_${payment.id}`];
    for (const { id } of givenBack(payment)) wanted.push(`credit_${id}`, `correction_${id}`);
    const missing = wanted.find((id) => !own.some((each) => each.id === id));
    if (missing !== undefined) return `${missing} is nowhere`;
    const extra = own.find(({ id }) => !wanted.includes(id) && !/^(credit|invoice)_vat_/.test(id));
    if (extra) return `${extra.id} ought not to be`;
  }
  return undefined;
}

function misbilled(platform: InvoicePlatform): string | undefined {
  for (const { id, captured, refunded } of charged(platform)) {
    const own = platform.invoices.byId.list(({ paymentId, ownerId }) => paymentId === id && ownerId === CLIENT);
    const invoiced = own.reduce((sum, { kind, total }) => sum + (kind === 'credit' ? -total : total), 0);
    const paid = (captured ?? 0) - refunded;
    if (invoiced !== paid) return `${invoiced} of ${paid} of ${id}`;
  }
  return undefined;
}

function undelivered({ invoices, files, mails }: InvoicePlatform): string | undefined {
  const documents = invoices.byId.list();
  const lost = documents.find((each) => !files.has(fileOf(each).path));
  const untold = documents.find(({ id, kind }) => {
    const text = kind === 'invoice' ? 'invoice_client' : 'statement_provider';
    return (kind === 'invoice' || kind === 'statement') && !mails.has(`${text} ${id}`);
  });
  if (lost) return `${lost.id} has no file`;
  return untold && `nobody was told of ${untold.id}`;
}

function overtaxed({ invoices, payments, truth, checks }: InvoicePlatform): string | undefined {
  if (truth.result !== 'valid' || !checks.byUid.get(CLIENT)?.check) return undefined;
  const borne = invoices.byId.list().find(({ id, paymentId, kind, buyer }) => {
    const isOwed = kind === 'invoice' && buyer.vat?.unconfirmed === VAT_NUMBER;
    const payment = payments.byId.get(paymentId);
    const isGone = payment && payment.refunded >= (payment.captured ?? 0);
    return isOwed && !isGone && id.startsWith('invoice_') && !invoices.byId.has(`credit_vat_${paymentId}`);
  });
  return borne && `${borne.number} does`;
}
