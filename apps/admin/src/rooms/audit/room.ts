import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'audit',
  order: 70,
  areas: [
    'audit',
    'alerts',
    'configuration',
    'affiliates',
    'calls',
    'story',
    'messages',
    'people',
    'providers',
    'payments',
    'withdrawals',
  ],
  opens: [],
  load: () => import('./audit-room.tsx'),
};
