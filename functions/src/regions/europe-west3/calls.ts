import { secrets, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { http, task } = functionsIn('europe-west3');
const tasks = () => import('../../runtime/calls/tasks.ts');
const events = () => import('../../runtime/calls/twilio-events.ts');
const callBinding = { secrets: telephony };
const settlementBinding = { secrets: [...telephony, secrets.stripeSecretKey] };

/** A call waits for these: soon again, and for about ten minutes. */
const dialRetries = { maxAttempts: 14, minBackoffSeconds: 5, maxBackoffSeconds: 60 };
/** Money is owed: for 24 hours. */
const settleRetries = { maxAttempts: 60, minBackoffSeconds: 10, maxBackoffSeconds: 1800, maxRetrySeconds: 86_400 };
const safetyRetries = { maxAttempts: 10, minBackoffSeconds: 10, maxBackoffSeconds: 300 };

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

export const executeCallTask = task(dialRetries, callBinding, async () => (await tasks()).executeCallTask);
export const dialProviderTask = task(dialRetries, callBinding, async () => (await tasks()).dialProviderTask);
export const attemptTimeoutTask = task(safetyRetries, callBinding, async () => (await tasks()).attemptTimeoutTask);
export const settleCallTask = task(settleRetries, settlementBinding, async () => (await tasks()).settleCallTask);
export const setProviderAvailableTask = task(safetyRetries, { secrets: [] }, async () => {
  return (await tasks()).setProviderAvailableTask;
});
export const busySafetyTimeoutTask = task(
  safetyRetries,
  callBinding,
  async () => (await tasks()).busySafetyTimeoutTask,
);
