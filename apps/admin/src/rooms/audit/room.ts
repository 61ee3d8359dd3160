import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'audit',
  order: 70,
  areas: ['audit', 'alerts', 'configuration', 'affiliates'],
  opens: [],
  load: () => import('./audit-room.tsx'),
};
