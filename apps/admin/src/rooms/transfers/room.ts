import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'transfers',
  order: 45,
  areas: ['transfers'],
  opens: [],
  load: () => import('./transfers-room.tsx'),
};
