import type { Notice } from '@sos/domain/notifications/notice';
import { userDocuments } from '../../adapters/firestore/accounts/user-documents.ts';
import { makeInvoiceStore } from '../../adapters/firestore/invoices/invoice-store.ts';
import { makeInvoiceParties } from '../../adapters/firestore/invoices/party-store.ts';
import { makeVatStore } from '../../adapters/firestore/vat/vat-store.ts';
import { makeVies } from '../../adapters/vies/vies.ts';
import { makeCorrectVat } from '../../usecases/invoices/correct-vat.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock, payments, reportCorrupt } from '../shared/wiring.ts';

// As they are now: that they have given a number may be a second old.
const parties = makeInvoiceParties(reportCorrupt, clock, { find: (uid) => userDocuments.read(uid) });
const requester = async () => (await parties.seller()).vatNumber;

export const vatPorts = {
  checks: makeVatStore(reportCorrupt),
  vies: makeVies({ apiBase: params.viesApiBase.value(), requester }),
  correct: makeCorrectVat({ invoices: makeInvoiceStore(reportCorrupt), payments, parties, clock }),
  notify: async (notice: Notice) => (await import('../notifications/wiring.ts')).notify(notice),
  clock,
  log,
};
