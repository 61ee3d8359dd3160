import '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, http, schedule, task } = functionsIn('europe-west3');
const tasks = () => import('../../runtime/calls/tasks.ts');
const events = () => import('../../runtime/calls/twilio-events.ts');

/** A call waits for these: soon again, and for about ten minutes. */
const dialRetries = { maxAttempts: 14, minBackoffSeconds: 5, maxBackoffSeconds: 60 };
/** Money is owed: for 24 hours. */
const settleRetries = { maxAttempts: 60, minBackoffSeconds: 10, maxBackoffSeconds: 1800, maxRetrySeconds: 86_400 };
const safetyRetries = { maxAttempts: 10, minBackoffSeconds: 10, maxBackoffSeconds: 300 };

export const createPaymentIntent = callable({
  resources: 'highTraffic',
  access: 'client',
  load: async () => (await import('../../runtime/payments/callables.ts')).createPaymentIntent,
});

export const stripeWebhook = http(
  'webhook',
  async () => (await import('../../runtime/payments/stripe-webhook.ts')).stripeWebhook,
);
export const twilioCallWebhook = http(
  'webhook',
  async () => (await import('../../runtime/calls/twilio-call.ts')).twilioCallWebhook,
);
export const twilioGatherResponse = http(
  'webhook',
  async () => (await import('../../runtime/calls/twilio-gather.ts')).twilioGatherResponse,
);
export const twilioAmdTwiml = http('webhook', async () => (await events()).twilioAmdTwiml);
export const twilioConferenceWebhook = http('webhook', async () => (await events()).twilioConferenceWebhook);

export const executeCallTask = task(dialRetries, async () => (await tasks()).executeCallTask);
export const dialProviderTask = task(dialRetries, async () => (await tasks()).dialProviderTask);
export const attemptTimeoutTask = task(safetyRetries, async () => (await tasks()).attemptTimeoutTask);
export const settleCallTask = task(settleRetries, async () => (await tasks()).settleCallTask);
export const setProviderAvailableTask = task(safetyRetries, async () => (await tasks()).setProviderAvailableTask);
export const busySafetyTimeoutTask = task(safetyRetries, async () => (await tasks()).busySafetyTimeoutTask);

export const stuckPaymentsRecovery = schedule(
  'every 30 minutes',
  async () => (await import('../../runtime/payments/recovery.ts')).stuckPaymentsRecovery,
);
export const healthz = http('emergency', async () => (await import('../../runtime/health.ts')).healthz);
