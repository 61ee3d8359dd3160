import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west2');
const none = { secrets: [] };
const ports = async () => (await import('../../runtime/articles/wiring.ts')).articlePorts;
const own = () => import('../../usecases/articles/own-articles.ts');
const deciding = () => import('../../usecases/articles/decide-articles.ts');

export const getRankings = callable('getRankings', none, async () => (await own()).makeGetRankings(await ports()));
export const submitArticle = callable('submitArticle', none, async () =>
  (await own()).makeSubmitArticle(await ports()),
);
export const removeArticle = callable('removeArticle', none, async () =>
  (await own()).makeRemoveArticle(await ports()),
);
export const adminListArticles = callable('adminListArticles', none, async () =>
  (await deciding()).makeListArticles(await ports()),
);
export const adminDecideArticle = callable('adminDecideArticle', none, async () =>
  (await deciding()).makeDecideArticle(await ports()),
);
