import { paths } from '@sos/contracts/paths';
import { payoutSecrets, secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { callable, http } = functionsIn(REGION);
const wiring = () => import('../../runtime/withdrawals/wiring.ts');
const managing = () => import('../../usecases/withdrawals/manage-withdrawals.ts');
const keeping = () => import('../../usecases/withdrawals/payment-methods.ts');
const none = { secrets: [] };
const binding = { secrets: payoutSecrets };
const flutterwaveSecrets = [...payoutSecrets, secrets.flutterwaveWebhookHash];

export const savePaymentMethod = callable('savePaymentMethod', { secrets: [secrets.phoneEncryptionKeys] }, async () =>
  (await keeping()).makeSavePaymentMethod((await wiring()).affiliatePorts),
);

export const deletePaymentMethod = callable('deletePaymentMethod', none, async () =>
  (await keeping()).makeDeletePaymentMethod((await wiring()).affiliatePorts),
);

export const adminListWithdrawals = callable('adminListWithdrawals', none, async () =>
  (await managing()).makeListWithdrawals((await wiring()).deskPorts),
);

export const adminProcessWithdrawal = callable('adminProcessWithdrawal', binding, async () =>
  (await managing()).makeProcessWithdrawal((await wiring()).deskPorts),
);

export const adminRejectWithdrawal = callable('adminRejectWithdrawal', none, async () =>
  (await managing()).makeRejectWithdrawal((await wiring()).deskPorts),
);

export const adminMarkWithdrawalFunded = callable('adminMarkWithdrawalFunded', binding, async () =>
  (await managing()).makeMarkFunded((await wiring()).deskPorts),
);

export const wiseWebhook = http('user', binding, async () => {
  return (await import('../../runtime/withdrawals/wise-webhook.ts')).wiseWebhook;
});

export const flutterwaveWebhook = http('user', { secrets: flutterwaveSecrets }, async () => {
  return (await import('../../runtime/withdrawals/flutterwave-webhook.ts')).flutterwaveWebhook;
});

export const consolidatedOnWithdrawalWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.withdrawal('{id}'), secrets: [] },
  async () => (await import('../../runtime/withdrawals/on-change.ts')).onWithdrawal,
);
