import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, http } = functionsIn('europe-west2');
const ports = async () => (await import('../../runtime/affiliates/wiring.ts')).registrationPorts;
const registering = () => import('../../usecases/affiliates/register-affiliate.ts');
/** Browsers and networks are known by keyed digests alone. */
const binding = { secrets: [secrets.phoneEncryptionKeys] };

export const registerChatter = callable('registerChatter', binding, async () =>
  (await registering()).makeRegisterChatter(await ports()),
);
export const registerInfluencer = callable('registerInfluencer', binding, async () =>
  (await registering()).makeRegisterInfluencer(await ports()),
);
export const registerBlogger = callable('registerBlogger', binding, async () =>
  (await registering()).makeRegisterBlogger(await ports()),
);
export const registerGroupAdmin = callable('registerGroupAdmin', binding, async () =>
  (await registering()).makeRegisterGroupAdmin(await ports()),
);

export const affiliateLink = http('highTraffic', binding, async () => {
  return (await import('../../runtime/affiliates/affiliate-link.ts')).affiliateLink;
});

export const recordAffiliateClick = callable('recordAffiliateClick', binding, async () => {
  const { makeRecordClick } = await import('../../usecases/affiliates/record-click.ts');
  return makeRecordClick((await import('../../runtime/affiliates/wiring.ts')).linkPorts);
});

const looking = () => import('../../usecases/affiliates/get-dashboard.ts');
const dashboard = async () => (await import('../../runtime/affiliates/dashboard.ts')).dashboardPorts;

export const getAffiliateDashboard = callable('getAffiliateDashboard', { secrets: [] }, async () =>
  (await looking()).makeGetAffiliateDashboard(await dashboard()),
);
export const getCommissions = callable('getCommissions', { secrets: [] }, async () =>
  (await looking()).makeGetCommissions(await dashboard()),
);
