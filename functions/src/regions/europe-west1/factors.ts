import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/accounts/factors.ts')).factorPorts;
const own = () => import('../../usecases/accounts/own-factor.ts');
const deeds = () => import('../../usecases/accounts/factor-deeds.ts');
const keys = { secrets: [secrets.phoneEncryptionKeys] };
const none = { secrets: [] };

export const getSecondFactor = callable('getSecondFactor', none, async () =>
  (await own()).makeGetSecondFactor(await ports()),
);

export const beginSecondFactor = callable('beginSecondFactor', keys, async () =>
  (await own()).makeBeginSecondFactor(await ports()),
);

export const enrolSecondFactor = callable('enrolSecondFactor', keys, async () =>
  (await own()).makeEnrolSecondFactor(await ports()),
);

export const proveSecondFactor = callable('proveSecondFactor', keys, async () =>
  (await own()).makeProveSecondFactor(await ports()),
);

export const adminResetSecondFactor = callable('adminResetSecondFactor', none, async () =>
  (await deeds()).makeResetSecondFactor(await ports()),
);

export const adminRequireSecondFactor = callable('adminRequireSecondFactor', none, async () =>
  (await deeds()).makeRequireSecondFactor(await ports()),
);
