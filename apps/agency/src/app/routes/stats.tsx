import { Stats } from '../../features/stats/stats.tsx';

export const Component = Stats;
