import { paths } from '@sos/contracts/paths';
import { payoutSecrets, rails, secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { callable, http, schedule } = functionsIn(REGION);
const wiring = () => import('../../runtime/payments/wiring.ts');
/** A number may be known to us only by its keyed digest. */
const paymentBinding = { secrets: [secrets.stripeSecretKey, secrets.phoneEncryptionKeys] };
const webhookBinding = { secrets: [secrets.stripeWebhookSecret, secrets.stripeSecretKey] };
const orderBinding = { secrets: [secrets.paypalClientSecret, secrets.phoneEncryptionKeys] };
const paypalBinding = { secrets: [secrets.paypalClientSecret] };
const railBinding = { secrets: rails };
/** Its sweep also pays affiliates. */
const recoveryBinding = { secrets: [...rails, ...payoutSecrets] };

export const createPaymentIntent = callable('createPaymentIntent', paymentBinding, async () => {
  const { makeCreatePaymentIntent } = await import('../../usecases/payments/create-payment-intent.ts');
  return makeCreatePaymentIntent((await wiring()).paymentPorts);
});

export const createPaypalOrder = callable('createPaypalOrder', orderBinding, async () => {
  const { makeCreatePaypalOrder } = await import('../../usecases/payments/create-payment-intent.ts');
  return makeCreatePaypalOrder((await wiring()).paymentPorts);
});

export const authorizePaypalOrder = callable('authorizePaypalOrder', paypalBinding, async () => {
  return (await wiring()).paymentDesk.authorizePaypalOrder;
});

export const adminRefundPayment = callable('adminRefundPayment', railBinding, async () => {
  return (await wiring()).paymentDesk.refundPayment;
});

export const adminListPayments = callable('adminListPayments', { secrets: [] }, async () => {
  const { makeListPayments } = await import('../../usecases/payments/look-at-payments.ts');
  return makeListPayments((await wiring()).adminPaymentPorts);
});

export const adminGetPayment = callable('adminGetPayment', railBinding, async () => {
  const { makeGetPayment } = await import('../../usecases/payments/look-at-payments.ts');
  return makeGetPayment((await wiring()).adminPaymentPorts);
});

export const adminRetryPayment = callable('adminRetryPayment', railBinding, async () => {
  const { paymentDesk, deeds } = await wiring();
  return paymentDesk.retryPayment(deeds);
});

export const adminWriteOffPayment = callable('adminWriteOffPayment', { secrets: [] }, async () => {
  return (await wiring()).paymentDesk.writeOffPayment;
});

export const consolidatedOnRefundWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.refund('{id}'), secrets: [] },
  async () => (await import('../../runtime/notifications/on-change.ts')).onRefund,
);

export const stripeWebhook = http('webhook', webhookBinding, async () => {
  return (await import('../../runtime/payments/stripe-webhook.ts')).stripeWebhook;
});

export const paypalWebhook = http('user', railBinding, async () => {
  return (await import('../../runtime/payments/paypal-webhook.ts')).paypalWebhook;
});

const recovery = { name: 'stuckPaymentsRecovery', when: 'every 30 minutes' };
export const stuckPaymentsRecovery = schedule(recovery, recoveryBinding, async () => {
  return (await import('../../runtime/payments/recovery.ts')).stuckPaymentsRecovery;
});
