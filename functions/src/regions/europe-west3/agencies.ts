import { paths } from '@sos/contracts/paths';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { task } = functionsIn(REGION);
const changes = () => import('../../runtime/agencies/on-change.ts');

export const escalateRequestTask = task('escalateRequestTask', { secrets: [] }, async () => {
  return (await import('../../runtime/agencies/wiring.ts')).agencyTaskHandlers;
});

export const onBookingRequestWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.bookingRequest('{id}'), secrets: [] },
  async () => (await changes()).onRequest,
);
export const onAgencyMemberWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.agencyMember('{id}'), secrets: [] },
  async () => (await changes()).onMember,
);
export const onAgencyInvitationWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.agencyInvitation('{id}'), secrets: [] },
  async () => (await changes()).onInvitation,
);
