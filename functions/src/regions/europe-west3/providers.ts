import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

const inactivity = { name: 'checkProviderInactivity', when: 'every 15 minutes' };
export const checkProviderInactivity = schedule(inactivity, { secrets: [] }, async () => {
  return (await import('../../runtime/providers/inactivity.ts')).checkProviderInactivity;
});

const stats = { name: 'aggregateProviderStats', when: 'every 60 minutes' };
export const aggregateProviderStats = schedule(stats, { secrets: [] }, async () => {
  return (await import('../../runtime/providers/stats.ts')).aggregateStats;
});
