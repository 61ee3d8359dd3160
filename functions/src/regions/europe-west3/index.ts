import { functionsIn } from '../../runtime/define.ts';

const { callable, http, schedule, task } = functionsIn('europe-west3');
const calls = async () => (await import('../../runtime/calls/wiring.ts')).callDesk().taskHandlers;
const events = () => import('../../runtime/calls/twilio-events.ts');

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

export const executeCallTask = task('executeCallTask', calls);
export const dialProviderTask = task('dialProviderTask', calls);
export const attemptTimeoutTask = task('attemptTimeoutTask', calls);
export const settleCallTask = task('settleCallTask', calls);
export const setProviderAvailableTask = task('setProviderAvailableTask', calls);
export const busySafetyTimeoutTask = task('busySafetyTimeoutTask', calls);

export const stuckPaymentsRecovery = schedule(
  'every 30 minutes',
  async () => (await import('../../runtime/payments/recovery.ts')).stuckPaymentsRecovery,
);
export const healthz = http('emergency', async () => (await import('../../runtime/health.ts')).healthz);
