import { makeInvoiceParties } from '../../adapters/firestore/invoices/party-store.ts';
import { makeOwnShares } from '../../adapters/firestore/transfers/own-shares.ts';
import { renderStatement } from '../../adapters/pdf/transfers/render-statement.ts';
import { makeGetAgencyStatementFile } from '../../usecases/agencies/get-statement.ts';
import { makeGetStatementFile } from '../../usecases/transfers/get-statement-file.ts';
import { clock, payments, reportCorrupt, users } from '../shared/wiring.ts';
import { agencyPorts } from './stores.ts';

const ownShares = makeOwnShares(reportCorrupt);
const parties = makeInvoiceParties(reportCorrupt, clock, users);

/** Apart from the other wiring of agencies, which must not load what draws pages. */
export const getAgencyStatementFile = makeGetAgencyStatementFile({
  agencies: agencyPorts.agencies,
  fileWithin: ({ joinedAt, leftAt }) =>
    makeGetStatementFile({
      ownShares: {
        between: (uid, from, to) => ownShares.between(uid, Math.max(from, joinedAt), Math.min(to, leftAt ?? to)),
      },
      payments,
      parties,
      render: renderStatement,
      clock,
    }),
});
