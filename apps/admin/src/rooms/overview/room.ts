import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'overview',
  order: 10,
  areas: ['overview'],
  opens: [],
  load: () => import('./overview-room.tsx'),
};
