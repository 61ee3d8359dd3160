import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'journal',
  order: 47,
  areas: ['journal'],
  opens: [],
  load: () => import('./journal-room.tsx'),
};
