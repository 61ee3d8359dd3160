import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const adminManagePosts = callable('adminManagePosts', { secrets: [] }, async () => {
  const { makeManageContent } = await import('../../usecases/content/manage-content.ts');
  return makeManageContent('post', (await import('../../runtime/content/wiring.ts')).contentPorts);
});
