import { rails, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/calls/wiring.ts');
const reading = async () => (await import('../../runtime/calls/reading.ts')).readingPorts;
const none = { secrets: [] };
const bookingBinding = { secrets: [...telephony, ...rails] };

export const createAndScheduleCall = callable('createAndScheduleCall', bookingBinding, async () => {
  const { makeScheduleCall } = await import('../../usecases/calls/schedule-call.ts');
  const { bookBrought } = await import('../../runtime/affiliates/arrivals.ts');
  return bookBrought(makeScheduleCall((await wiring()).bookingPorts));
});

export const cancelScheduledCall = callable('cancelScheduledCall', { secrets: telephony }, async () => {
  return (await wiring()).callDesk().cancelCall;
});

export const adminListCalls = callable('adminListCalls', none, async () => {
  const { makeListCalls } = await import('../../usecases/calls/list-calls.ts');
  return makeListCalls(await reading());
});

export const adminGetTimeline = callable('adminGetTimeline', none, async () => {
  const { makeGetTimeline } = await import('../../usecases/calls/get-timeline.ts');
  return makeGetTimeline(await reading());
});

export const adminCancelCall = callable('adminCancelCall', { secrets: telephony }, async () => {
  return (await wiring()).callDesk().adminCancelCall;
});

const matter = () => import('../../usecases/matters/call-matter.ts');
const matterPorts = async () => (await import('../../runtime/matters/wiring.ts')).matterPorts;

export const getCallMatter = callable('getCallMatter', { secrets: [] }, async () =>
  (await matter()).makeGetCallMatter(await matterPorts()),
);
export const tellCallMatter = callable('tellCallMatter', { secrets: [] }, async () =>
  (await matter()).makeTellCallMatter(await matterPorts()),
);

const documents = () => import('../../usecases/matters/call-documents.ts');
const documentPorts = async () => (await import('../../runtime/matters/documents.ts')).documentPorts;

export const addCallDocument = callable('addCallDocument', { secrets: [] }, async () =>
  (await documents()).makeAddCallDocument(await documentPorts()),
);
export const removeCallDocument = callable('removeCallDocument', { secrets: [] }, async () =>
  (await documents()).makeRemoveCallDocument(await matterPorts()),
);
export const getCallDocument = callable('getCallDocument', { secrets: [] }, async () =>
  (await documents()).makeGetCallDocument(await documentPorts()),
);

export const getCallStatus = callable('getCallStatus', { secrets: [] }, async () => {
  const { makeGetCallStatus } = await import('../../usecases/calls/get-call-status.ts');
  return makeGetCallStatus((await wiring()).callPorts);
});
