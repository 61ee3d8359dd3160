import { functionsIn } from '../../runtime/define.ts';

const { http } = functionsIn('europe-west1');
const pages = () => import('../../runtime/pages/pages.ts');

export const providerPage = http('highTraffic', { secrets: [] }, async () => (await pages()).providerPage);
export const sitemap = http('highTraffic', { secrets: [] }, async () => (await pages()).sitemap);
