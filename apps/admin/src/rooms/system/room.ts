import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'system',
  order: 90,
  areas: ['system'],
  opens: [],
  load: () => import('./system-room.tsx'),
};
