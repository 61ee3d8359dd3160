import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'providers',
  order: 40,
  areas: [
    'providers',
    'people',
    'audit',
    'calls',
    'payments',
    'story',
    'support',
    'disputes',
    'withdrawals',
    'transfers',
    'plans',
  ],
  opens: [],
  load: () => import('./providers-room.tsx'),
};
