import { paths } from '@sos/contracts/paths';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { schedule } = functionsIn(REGION);
const wiring = () => import('../../runtime/affiliates/commissions.ts');
const none = { secrets: [] };

const onTheHour = { name: 'consolidatedValidateCommissions', when: '0 * * * *' };
export const consolidatedValidateCommissions = schedule(onTheHour, none, async () => {
  return (await wiring()).validateCommissions;
});

const halfPast = { name: 'consolidatedReleaseCommissions', when: '30 * * * *' };
export const consolidatedReleaseCommissions = schedule(halfPast, none, async () => {
  return (await wiring()).releaseCommissions;
});

const news = () => import('../../runtime/affiliates/on-earnings.ts');

export const onLedgerLineCreated = documentTrigger(
  REGION,
  { event: 'created', document: paths.affiliateLedgerLine('{id}'), secrets: [] },
  async () => (await news()).onLedgerLine,
);
export const onFraudCaseWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.fraudCase('{id}'), secrets: [] },
  async () => (await news()).onFraudCase,
);
export const onAffiliateMonthWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.affiliateMonth('{id}'), secrets: [] },
  async () => (await news()).onMonth,
);
