import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'reviews',
  order: 50,
  areas: ['messages', 'support', 'calls', 'story'],
  opens: [],
  load: () => import('./reviews-room.tsx'),
};
