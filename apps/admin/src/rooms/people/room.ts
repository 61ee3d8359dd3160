import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'people',
  order: 30,
  areas: [
    'people',
    'audit',
    'calls',
    'payments',
    'configuration',
    'story',
    'providers',
    'support',
    'disputes',
    'withdrawals',
    'transfers',
    'plans',
  ],
  opens: ['person'],
  load: () => import('./people-room.tsx'),
};
