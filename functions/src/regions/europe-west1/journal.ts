import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/journal/wiring.ts');
const none = { secrets: [] };

export const adminListDifferences = callable('adminListDifferences', none, async () => {
  const { makeListDifferences } = await import('../../usecases/journal/list-differences.ts');
  return makeListDifferences((await wiring()).reconciliationPorts);
});

export const adminExplainDifference = callable('adminExplainDifference', none, async () => {
  const { makeExplainDifference } = await import('../../usecases/journal/explain-difference.ts');
  return makeExplainDifference((await wiring()).reconciliationPorts);
});

export const adminGetJournal = callable('adminGetJournal', none, async () => {
  const { makeGetJournal } = await import('../../usecases/journal/get-journal.ts');
  return makeGetJournal((await wiring()).journalPorts);
});

export const adminGetBalances = callable('adminGetBalances', none, async () => {
  const { makeGetBalances } = await import('../../usecases/journal/get-balances.ts');
  return makeGetBalances((await wiring()).journalPorts);
});

export const adminExportAccounting = callable('adminExportAccounting', none, async () => {
  const { makeExportAccounting } = await import('../../usecases/journal/export-accounting.ts');
  return makeExportAccounting((await wiring()).journalPorts);
});

export const adminGetPaymentMetrics = callable('adminGetPaymentMetrics', none, async () => {
  const { makeGetPaymentMetrics } = await import('../../usecases/journal/collect-metrics.ts');
  return makeGetPaymentMetrics((await wiring()).metricPorts);
});
