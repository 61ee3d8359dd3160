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

export const registerPartner = callable('registerPartner', binding, async () =>
  (await registering()).makeRegisterPartner({ ...(await dashboard()), ...(await ports()) }),
);

export const joinGeneralProgramme = callable('joinGeneralProgramme', binding, async () => {
  const { makeJoinGeneral } = await import('../../usecases/affiliates/join-general.ts');
  return makeJoinGeneral({ ...(await dashboard()), ...(await ports()) });
});

export const affiliateLink = http('highTraffic', { secrets: [...binding.secrets, secrets.frontKey] }, async () => {
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

export const getReferralLink = callable('getReferralLink', { secrets: [] }, async () => {
  const { makeGetReferralLink } = await import('../../usecases/affiliates/get-referral-link.ts');
  const { botUrl } = await import('../../runtime/telegram/bot-url.ts');
  return makeGetReferralLink({ ...(await dashboard()), botUrl });
});

const ownWords = () => import('../../usecases/affiliates/own-profile.ts');

export const getAffiliateProfile = callable('getAffiliateProfile', { secrets: [] }, async () =>
  (await ownWords()).makeGetAffiliateProfile(await dashboard()),
);
export const updateAffiliateProfile = callable('updateAffiliateProfile', { secrets: [] }, async () =>
  (await ownWords()).makeUpdateAffiliateProfile(await dashboard()),
);

const brought = () => import('../../usecases/affiliates/get-referrals.ts');
const referrals = async () => (await import('../../runtime/affiliates/referrals.ts')).referralPorts;

export const getReferrals = callable('getReferrals', { secrets: [] }, async () =>
  (await brought()).makeGetReferrals(await referrals()),
);
export const getReferralJourney = callable('getReferralJourney', { secrets: [] }, async () =>
  (await brought()).makeGetReferralJourney(await referrals()),
);
export const appealReferral = callable('appealReferral', { secrets: [] }, async () =>
  (await brought()).makeAppealReferral(await referrals()),
);

const statement = () => import('../../usecases/affiliates/get-statement.ts');
const ledger = async () => (await import('../../runtime/affiliates/statement.ts')).statementPorts;

export const getStatement = callable('getStatement', { secrets: [] }, async () =>
  (await statement()).makeGetStatement(await ledger()),
);
export const getStatementFile = callable('getStatementFile', { secrets: [] }, async () =>
  (await statement()).makeGetStatementFile(await ledger()),
);

export const getAffiliateOffers = callable('getAffiliateOffers', { secrets: [] }, async () => {
  const { makeGetAffiliateOffers } = await import('../../usecases/affiliates/get-affiliate-offers.ts');
  return makeGetAffiliateOffers(await dashboard());
});
