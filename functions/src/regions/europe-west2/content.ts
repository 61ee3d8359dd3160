import { functionsIn } from '../../runtime/define.ts';

const { callable, http } = functionsIn('europe-west2');
const none = { secrets: [] };
const ports = async () => (await import('../../runtime/content/wiring.ts')).contentPorts;
const reading = () => import('../../usecases/content/read-content.ts');
const training = () => import('../../usecases/content/take-training.ts');
const managing = () => import('../../usecases/content/manage-content.ts');

export const getTrainingModules = callable('getTrainingModules', none, async () =>
  (await training()).makeGetTraining(await ports()),
);
export const submitTrainingQuiz = callable('submitTrainingQuiz', none, async () =>
  (await training()).makeSubmitQuiz(await ports()),
);
export const getAffiliateResources = callable('getAffiliateResources', none, async () =>
  (await reading()).makeGetResources(await ports()),
);
export const getReadyMadePosts = callable('getReadyMadePosts', none, async () =>
  (await reading()).makeGetPosts(await ports()),
);
export const getIntegrationGuide = callable('getIntegrationGuide', none, async () =>
  (await reading()).makeGetGuide(await ports()),
);
export const adminListContent = callable('adminListContent', none, async () =>
  (await managing()).makeListContent(await ports()),
);
export const adminManageTraining = callable('adminManageTraining', none, async () =>
  (await managing()).makeManageContent('training', await ports()),
);
export const adminManageResources = callable('adminManageResources', none, async () =>
  (await managing()).makeManageContent('resource', await ports()),
);

export const bloggerWidget = http('highTraffic', none, async () => {
  return (await import('../../runtime/content/blogger-widget.ts')).bloggerWidget;
});
