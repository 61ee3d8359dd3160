import { paths } from '@sos/contracts/paths';
import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { callable } = functionsIn(REGION);
const ports = async () => (await import('../../runtime/subscriptions/wiring.ts')).subscriptionPorts;
const pages = () => import('../../usecases/subscriptions/subscription-pages.ts');
const binding = { secrets: [secrets.stripeSecretKey] };

export const createSubscriptionCheckout = callable('createSubscriptionCheckout', binding, async () => {
  return (await pages()).makeCreateSubscriptionCheckout(await ports());
});

export const createBillingPortal = callable('createBillingPortal', binding, async () => {
  return (await pages()).makeCreateBillingPortal(await ports());
});

export const consolidatedOnSubscriptionWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.subscription('{id}'), secrets: [] },
  async () => [
    ...(await import('../../runtime/notifications/on-change.ts')).onSubscription,
    (await import('../../runtime/assistant/follow.ts')).memberOfDocument,
  ],
);
