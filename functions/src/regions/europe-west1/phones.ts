import { secrets, telephony } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/phones/wiring.ts');

export const requestPhoneCode = callable('requestPhoneCode', { secrets: telephony }, async () => {
  const { makeRequestPhoneCode } = await import('../../usecases/phones/request-phone-code.ts');
  return makeRequestPhoneCode((await wiring()).phonePorts);
});

export const confirmPhoneCode = callable('confirmPhoneCode', { secrets: [secrets.phoneEncryptionKeys] }, async () => {
  const { makeConfirmPhoneCode } = await import('../../usecases/phones/confirm-phone-code.ts');
  return makeConfirmPhoneCode((await wiring()).phonePorts);
});
