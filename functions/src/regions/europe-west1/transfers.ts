import { rails } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/transfers/wiring.ts')).payoutPorts;
const earnings = () => import('../../usecases/transfers/get-earnings.ts');
const pages = () => import('../../usecases/transfers/payout-pages.ts');
const railBinding = { secrets: rails };

export const getEarnings = callable('getEarnings', { secrets: [] }, async () => {
  return (await earnings()).makeGetEarnings(await ports());
});
export const getEarningsStatement = callable('getEarningsStatement', { secrets: [] }, async () => {
  return (await earnings()).makeGetEarningsStatement(await ports());
});
export const getEarningsStatementFile = callable('getEarningsStatementFile', { secrets: [] }, async () => {
  return (await import('../../runtime/transfers/statement-file.ts')).getStatementFile;
});
export const createStripeAccount = callable('createStripeAccount', railBinding, async () => {
  return (await pages()).makeCreateStripeAccount((await ports()).openAccount);
});
export const savePaypalEmail = callable('savePaypalEmail', { secrets: [] }, async () => {
  const { makeSavePaypalEmail } = await import('../../usecases/transfers/save-paypal-email.ts');
  return makeSavePaypalEmail(await ports());
});
export const getOnboardingLink = callable('getOnboardingLink', railBinding, async () => {
  return (await pages()).makeGetOnboardingLink(await ports());
});
export const adminListTransfers = callable('adminListTransfers', { secrets: [] }, async () => {
  const { makeListTransfers } = await import('../../usecases/transfers/list-transfers.ts');
  return makeListTransfers(await ports());
});
