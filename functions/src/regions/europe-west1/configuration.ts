import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/configuration/wiring.ts')).configurationPorts;
const showing = () => import('../../usecases/configuration/show-config.ts');
const changing = () => import('../../usecases/configuration/change-config.ts');
const none = { secrets: [] };

export const adminGetConfig = callable('adminGetConfig', none, async () => {
  return (await showing()).makeGetConfig(await ports());
});

export const adminListConfigVersions = callable('adminListConfigVersions', none, async () => {
  return (await showing()).makeListConfigVersions(await ports());
});

export const adminUpdateConfig = callable('adminUpdateConfig', none, async () => {
  return (await changing()).makeUpdateConfig(await ports());
});

export const adminRollBackConfig = callable('adminRollBackConfig', none, async () => {
  return (await changing()).makeRollBackConfig(await ports());
});

export const adminManageCountries = callable('adminManageCountries', none, async () => {
  return (await changing()).makeManageCountries(await ports());
});
