import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'overview',
  order: 10,
  areas: ['overview', 'alerts'],
  opens: [],
  load: () => import('./overview-room.tsx'),
};
