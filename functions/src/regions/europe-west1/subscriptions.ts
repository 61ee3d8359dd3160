import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const getSubscription = callable('getSubscription', { secrets: [] }, async () => {
  const { makeGetSubscription } = await import('../../usecases/subscriptions/get-subscription.ts');
  return makeGetSubscription((await import('../../runtime/subscriptions/wiring.ts')).subscriptionPorts);
});
