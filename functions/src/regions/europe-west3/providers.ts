import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

export const checkProviderInactivity = schedule('every 15 minutes', { secrets: [] }, async () => {
  return (await import('../../runtime/providers/inactivity.ts')).checkProviderInactivity;
});
