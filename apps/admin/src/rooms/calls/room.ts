import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'calls',
  order: 20,
  areas: ['calls', 'alerts', 'audit', 'story'],
  opens: ['call'],
  load: () => import('./calls-room.tsx'),
};
