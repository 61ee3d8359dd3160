import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west2');
const ports = async () => (await import('../../runtime/withdrawals/wiring.ts')).affiliatePorts;
const none = { secrets: [] };
/** Codes follow from a key of ours. */
const binding = { secrets: [secrets.phoneEncryptionKeys] };

export const requestWithdrawal = callable('requestWithdrawal', none, async () => {
  const { makeRequestWithdrawal } = await import('../../usecases/withdrawals/request-withdrawal.ts');
  return makeRequestWithdrawal(await ports());
});

export const confirmWithdrawalByCode = callable('confirmWithdrawalByCode', binding, async () => {
  const { makeConfirmByCode } = await import('../../usecases/withdrawals/confirm-withdrawal.ts');
  return makeConfirmByCode(await ports());
});

export const cancelWithdrawal = callable('cancelWithdrawal', none, async () => {
  const { makeCancelWithdrawal } = await import('../../usecases/withdrawals/cancel-withdrawal.ts');
  return makeCancelWithdrawal(await ports());
});

export const getWithdrawals = callable('getWithdrawals', none, async () => {
  const { makeGetWithdrawals } = await import('../../usecases/withdrawals/get-withdrawals.ts');
  return makeGetWithdrawals(await ports());
});
