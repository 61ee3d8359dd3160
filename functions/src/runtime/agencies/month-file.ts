import { renderAgencyMonth } from '../../adapters/pdf/agencies/render-month.ts';
import { makeGetAgencyMonthFile } from '../../usecases/agencies/get-month-file.ts';
import { makeGetAgencyStatement } from '../../usecases/agencies/get-statement.ts';
import { agencyDesk } from './wiring.ts';

/** Apart from the other wiring of agencies, which must not load what draws pages. */
export const getAgencyMonthFile = makeGetAgencyMonthFile({
  ...agencyDesk,
  statement: makeGetAgencyStatement(agencyDesk),
  render: renderAgencyMonth,
});
