import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { http } = functionsIn('europe-west1');
const binding = { secrets: [secrets.frontKey] };
const pages = () => import('../../runtime/pages/pages.ts');

export const providerPage = http('highTraffic', binding, async () => (await pages()).providerPage);
export const sitemap = http('highTraffic', binding, async () => (await pages()).sitemap);
