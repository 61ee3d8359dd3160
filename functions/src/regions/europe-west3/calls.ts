import { rails, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, http, schedule, task } = functionsIn('europe-west3');
const desk = async () => (await import('../../runtime/calls/wiring.ts')).callDesk();
const handlers = async () => (await desk()).taskHandlers;
const events = () => import('../../runtime/calls/twilio-events.ts');
const callBinding = { secrets: telephony };
const settlementBinding = { secrets: [...telephony, ...rails] };

export const twilioCallWebhook = http('webhook', callBinding, async () => {
  return (await import('../../runtime/calls/twilio-call.ts')).twilioCallWebhook;
});
export const twilioGatherResponse = http('webhook', callBinding, async () => {
  return (await import('../../runtime/calls/twilio-gather.ts')).twilioGatherResponse;
});
export const twilioAmdTwiml = http('webhook', callBinding, async () => (await events()).twilioAmdTwiml);
export const twilioConferenceWebhook = http(
  'webhook',
  callBinding,
  async () => (await events()).twilioConferenceWebhook,
);

export const twilioRecordingWebhook = http('webhook', callBinding, async () => (await events()).twilioRecordingWebhook);

export const twilioIncomingCall = http('webhook', callBinding, async () => {
  return (await import('../../runtime/calls/twilio-incoming.ts')).twilioIncomingCall;
});

export const executeCallTask = task('executeCallTask', callBinding, handlers);
export const dialProviderTask = task('dialProviderTask', callBinding, handlers);
export const attemptTimeoutTask = task('attemptTimeoutTask', callBinding, handlers);
export const settleCallTask = task('settleCallTask', settlementBinding, handlers);
export const setProviderAvailableTask = task('setProviderAvailableTask', callBinding, handlers);
export const callRecordingTask = task('callRecordingTask', callBinding, handlers);
export const talkLimitTask = task('talkLimitTask', callBinding, handlers);
export const busySafetyTimeoutTask = task('busySafetyTimeoutTask', callBinding, handlers);

export const adminForceSettle = callable('adminForceSettle', callBinding, async () => (await desk()).adminForceSettle);
export const adminFreeProvider = callable(
  'adminFreeProvider',
  callBinding,
  async () => (await desk()).adminFreeProvider,
);

export const recoverCalls = schedule({ name: 'recoverCalls', when: 'every 5 minutes' }, settlementBinding, async () => {
  return (await import('../../runtime/calls/recovery.ts')).recoverCalls;
});
