import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'catalogue',
  order: 55,
  areas: ['catalogue', 'plans'],
  opens: [],
  load: () => import('./catalogue-room.tsx'),
};
