import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west3');
const ports = async () => (await import('../../runtime/subscriptions/wiring.ts')).subscriptionPorts;
const pages = () => import('../../usecases/subscriptions/subscription-pages.ts');
const binding = { secrets: [secrets.stripeSecretKey] };

export const createSubscriptionCheckout = callable('createSubscriptionCheckout', binding, async () => {
  return (await pages()).makeCreateSubscriptionCheckout(await ports());
});

export const createBillingPortal = callable('createBillingPortal', binding, async () => {
  return (await pages()).makeCreateBillingPortal(await ports());
});
