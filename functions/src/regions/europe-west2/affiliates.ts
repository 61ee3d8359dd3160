import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west2');
const ports = async () => (await import('../../runtime/affiliates/wiring.ts')).registrationPorts;
const registering = () => import('../../usecases/affiliates/register-affiliate.ts');
const none = { secrets: [] };

export const registerChatter = callable('registerChatter', none, async () =>
  (await registering()).makeRegisterChatter(await ports()),
);
export const registerInfluencer = callable('registerInfluencer', none, async () =>
  (await registering()).makeRegisterInfluencer(await ports()),
);
export const registerBlogger = callable('registerBlogger', none, async () =>
  (await registering()).makeRegisterBlogger(await ports()),
);
export const registerGroupAdmin = callable('registerGroupAdmin', none, async () =>
  (await registering()).makeRegisterGroupAdmin(await ports()),
);
