import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { fileOf } from './file-of.ts';
import type { InvoiceFiles, Invoices, IssuedInvoice, RenderInvoice } from './ports.ts';

const PAGE = 20;
/** How long a link serves, in ms. */
const LINK_MS = 10 * 60_000;

interface ReadNeeds {
  readonly invoices: Pick<Invoices, 'listOf' | 'listOfPayment'>;
}

/** Whoever calls reads their own documents. Throws DomainError not_found for a cursor that is not theirs. */
export function makeGetInvoices({ invoices }: ReadNeeds): Handler<'getInvoices'> {
  return async ({ uid }, { after, sessionId }) => {
    if (sessionId !== null) return { invoices: (await invoices.listOfPayment(uid, sessionId)).map(shown), next: null };
    const found = await invoices.listOf(uid, { after, limit: PAGE });
    if (!found) throw new DomainError('not_found', 'not_found');
    return { invoices: found.map(shown), next: found.length === PAGE ? (found.at(-1)?.id ?? null) : null };
  };
}

const shown = ({ id, kind, number, issuedAt, total: amount, currency, paymentId: sessionId }: IssuedInvoice) => ({
  id,
  kind,
  number,
  issuedAt,
  total: { amount, currency },
  sessionId,
});

interface LinkNeeds {
  readonly invoices: Pick<Invoices, 'find' | 'keepLink'>;
  /** Nobody can guess one. */
  readonly newSecret: () => string;
  /** Where files are handed out, without a slash at the end. */
  readonly baseUrl: () => string;
  readonly clock: Clock;
}

/** A link to one's own document. Throws DomainError not_found, alike for one that is missing and one that is another's. */
export function makeGetInvoiceUrl({ invoices, newSecret, baseUrl, clock }: LinkNeeds): Handler<'getInvoiceUrl'> {
  return async ({ uid }, { invoiceId }) => {
    const invoice = await invoices.find(invoiceId);
    if (invoice?.ownerId !== uid) throw new DomainError('not_found', 'not_found');
    const secret = newSecret();
    await invoices.keepLink(secret, { invoiceId, expiresAt: clock.now() + LINK_MS });
    return { url: `${baseUrl()}/invoiceFile?link=${secret}` };
  };
}

interface OpenNeeds {
  readonly invoices: Pick<Invoices, 'find' | 'findLink'>;
  readonly files: InvoiceFiles;
  readonly render: RenderInvoice;
  readonly clock: Clock;
}

/** The file that a link leads to; undefined when the link is none, or no more. A file that is missing is made again. */
export function makeOpenInvoice({ invoices, files, render, clock }: OpenNeeds) {
  return async (secret: string): Promise<{ bytes: Uint8Array; name: string } | undefined> => {
    const link = await invoices.findLink(secret);
    if (!link || link.expiresAt < clock.now()) return undefined;
    const invoice = await invoices.find(link.invoiceId);
    if (!invoice) return undefined;
    const { path, name } = fileOf(invoice);
    const stored = await files.read(path);
    const bytes = stored instanceof Uint8Array ? stored : await render(invoice);
    return { bytes, name };
  };
}
