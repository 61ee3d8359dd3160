import { paths } from '@sos/contracts/paths';
import { rails } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { callable } = functionsIn(REGION);
const binding = { secrets: rails };
const desk = async () => (await import('../../runtime/disputes/wiring.ts')).disputeDesk;

export const adminSubmitEvidence = callable('adminSubmitEvidence', binding, async () => (await desk()).submitEvidence);

export const adminAcceptDispute = callable('adminAcceptDispute', binding, async () => (await desk()).accept);

export const consolidatedOnDisputeWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.dispute('{id}'), secrets: [] },
  async () => (await import('../../runtime/notifications/on-change.ts')).onDispute,
);
