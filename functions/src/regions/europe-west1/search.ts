import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/search/wiring.ts')).searchPorts;

export const searchProviders = callable('searchProviders', { secrets: [] }, async () => {
  const { makeSearchProviders } = await import('../../usecases/search/search-providers.ts');
  return makeSearchProviders(await ports());
});

export const getCoverage = callable('getCoverage', { secrets: [] }, async () => {
  const { makeGetCoverage } = await import('../../usecases/search/get-coverage.ts');
  return makeGetCoverage(await ports());
});

export const saveSearch = callable('saveSearch', { secrets: [] }, async () => {
  const { makeSaveSearch } = await import('../../usecases/search/save-search.ts');
  return makeSaveSearch(await ports());
});
