import { makeInvoiceParties } from '../../adapters/firestore/invoices/party-store.ts';
import { makeOwnShares } from '../../adapters/firestore/transfers/own-shares.ts';
import { renderStatement } from '../../adapters/pdf/transfers/render-statement.ts';
import { makeGetStatementFile } from '../../usecases/transfers/get-statement-file.ts';
import { clock, payments, reportCorrupt, users } from '../shared/wiring.ts';

/** Apart from the other wiring of transfers, which must not load what draws pages. */
export const getStatementFile = makeGetStatementFile({
  ownShares: makeOwnShares(reportCorrupt),
  payments,
  parties: makeInvoiceParties(reportCorrupt, clock, users),
  render: renderStatement,
  clock,
});
