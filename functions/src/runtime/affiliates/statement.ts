import { statementCsv } from '../../adapters/archive/statement-csv.ts';
import { makeLedgerBook } from '../../adapters/firestore/affiliates/ledger-book.ts';
import { makeLineOrigins } from '../../adapters/firestore/affiliates/line-origins.ts';
import type { RenderLines, StatementNeeds } from '../../usecases/affiliates/get-statement.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

/** Whoever asks for a table alone does not wait for what writes PDFs. */
const pdf: RenderLines = async (...given) => {
  const { renderAffiliateStatement } = await import('../../adapters/pdf/affiliates/render-statement.ts');
  return renderAffiliateStatement(...given);
};

export const statementPorts: StatementNeeds = {
  ledger: makeLedgerBook(reportCorrupt),
  origins: makeLineOrigins(reportCorrupt),
  render: { csv: statementCsv, pdf },
  clock,
};
