import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

const repair = { name: 'repairSearchIndex', when: 'every 60 minutes' };
export const repairSearchIndex = schedule(repair, { secrets: [] }, async () => {
  return (await import('../../runtime/search/index-wiring.ts')).repairIndex;
});
