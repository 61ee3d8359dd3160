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
  const { invoices, payments, checks, files, mails } = platform;
  const documents = () => invoices.byId.list();
  const complaints: readonly [string, () => string | undefined][] = [
    [
      'every call has its invoice and statement, and whatever was given back its notes',
      () => {
        for (const payment of payments.byId.list(({ captured }) => captured !== null)) {
          const own = documents().filter(({ paymentId }) => paymentId === payment.id);
          const wanted = [`invoice_${payment.id}`, `statement_${payment.id}`];
          for (const { id } of givenBack(payment)) wanted.push(`credit_${id}`, `correction_${id}`);
          const missing = wanted.find((id) => !own.some((each) => each.id === id));
          if (missing !== undefined) return `${missing} is nowhere`;
          const extra = own.filter(({ id }) => !wanted.includes(id) && !/^(credit|invoice)_vat_/.test(id));
          if (extra.length > 0) return `${extra.map(({ id }) => id).join()} ought not to be`;
        }
        return undefined;
      },
    ],
    [
      'what clients were invoiced is what they paid',
      () => {
        for (const payment of payments.byId.list(({ captured }) => captured !== null)) {
          const own = documents().filter(({ paymentId, ownerId }) => paymentId === payment.id && ownerId === CLIENT);
          const invoiced = own.reduce((sum, { kind, total }) => sum + (kind === 'credit' ? -total : total), 0);
          const paid = (payment.captured ?? 0) - payment.refunded;
          if (invoiced !== paid) return `${invoiced} of ${paid} of ${payment.id}`;
        }
        return undefined;
      },
    ],
    [
      'every document has its file, and its owner was told',
      () => {
        const lost = documents().find((each) => !files.has(fileOf(each).path));
        const untold = documents().find(({ id, kind }) => {
          const text = kind === 'invoice' ? 'invoice_client' : 'statement_provider';
          return (kind === 'invoice' || kind === 'statement') && !mails.has(`${text} ${id}`);
        });
        if (lost) return `${lost.id} has no file`;
        return untold && `nobody was told of ${untold.id}`;
      },
    ],
    [
      'what VIES can say of a number is known',
      () => {
        const check = known();
        return check && check.result !== platform.truth.result ? `it is ${check.result}` : undefined;
      },
    ],
    [
      'no business bears VAT for want of VIES',
      () => {
        if (platform.truth.result !== 'valid' || !known()) return undefined;
        const borne = documents().find(({ id, paymentId, kind, buyer }) => {
          const isOwed = kind === 'invoice' && buyer.vat?.unconfirmed === VAT_NUMBER;
          const payment = payments.byId.get(paymentId);
          const isGone = payment && payment.refunded >= (payment.captured ?? 0);
          return isOwed && !isGone && id.startsWith('invoice_') && !invoices.byId.has(`credit_vat_${paymentId}`);
        });
        return borne && `${borne.number} does`;
      },
    ],
  ];
  const known = () => checks.byUid.get(CLIENT)?.check ?? undefined;
  return complaints.map(([name, complaint]) => ({ name, complaint }));
}
