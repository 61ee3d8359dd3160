import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west2');
const ports = async () => (await import('../../runtime/affiliates/console.ts')).consolePorts;
const looking = () => import('../../usecases/affiliates/look-at-affiliates.ts');
const none = { secrets: [] };

export const adminListAffiliates = callable('adminListAffiliates', none, async () => {
  return (await looking()).makeListAffiliates(await ports());
});

export const adminGetAffiliate = callable('adminGetAffiliate', none, async () => {
  return (await looking()).makeGetAffiliate(await ports());
});

export const adminSuspendAffiliate = callable('adminSuspendAffiliate', none, async () => {
  const { standingPorts } = await import('../../runtime/accounts/desk.ts');
  return (await import('../../usecases/accounts/change-standing.ts')).makeSuspendAffiliate(standingPorts);
});

export const adminAdjustCommission = callable('adminAdjustCommission', none, async () => {
  return (await import('../../usecases/affiliates/adjust-commission.ts')).makeAdjustCommission(await ports());
});

export const adminSimulatePlan = callable('adminSimulatePlan', none, async () => {
  return (await import('../../usecases/affiliates/simulate-plan.ts')).makeSimulatePlan(await ports());
});

export const adminUpdateProgramme = callable('adminUpdateProgramme', none, async () => {
  const { configurationPorts } = await import('../../runtime/configuration/wiring.ts');
  return (await import('../../usecases/configuration/change-config.ts')).makeUpdateProgramme(configurationPorts);
});

const reviewing = () => import('../../usecases/affiliates/review-fraud.ts');

export const adminListFraudCases = callable('adminListFraudCases', none, async () => {
  return (await reviewing()).makeListFraudCases(await ports());
});

export const adminReviewFraud = callable('adminReviewFraud', none, async () => {
  return (await reviewing()).makeReviewFraud(await ports());
});
