import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const getSubscription = callable('getSubscription', { secrets: [] }, async () => {
  const { makeGetSubscription } = await import('../../usecases/subscriptions/get-subscription.ts');
  return makeGetSubscription((await import('../../runtime/subscriptions/wiring.ts')).subscriptionPorts);
});

export const adminListPlans = callable('adminListPlans', { secrets: [] }, async () => {
  const { makeListPlans } = await import('../../usecases/subscriptions/manage-plans.ts');
  return makeListPlans((await import('../../runtime/subscriptions/wiring.ts')).planPorts);
});

export const adminManagePlans = callable('adminManagePlans', { secrets: [] }, async () => {
  const { makeManagePlans } = await import('../../usecases/subscriptions/manage-plans.ts');
  return makeManagePlans((await import('../../runtime/subscriptions/wiring.ts')).planPorts);
});

const giving = () => import('../../usecases/subscriptions/give-calls.ts');

export const adminGetAssistantMeter = callable('adminGetAssistantMeter', { secrets: [] }, async () => {
  return (await giving()).makeGetMeter((await import('../../runtime/subscriptions/wiring.ts')).subscriptionPorts);
});

export const adminGiveAssistantCalls = callable('adminGiveAssistantCalls', { secrets: [] }, async () => {
  return (await giving()).makeGiveCalls((await import('../../runtime/subscriptions/wiring.ts')).subscriptionPorts);
});
