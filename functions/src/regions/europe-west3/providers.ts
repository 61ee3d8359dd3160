import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

const inactivity = { name: 'checkProviderInactivity', when: 'every 15 minutes' };
export const checkProviderInactivity = schedule(inactivity, { secrets: [] }, async () => {
  return (await import('../../runtime/providers/inactivity.ts')).checkProviderInactivity;
});
