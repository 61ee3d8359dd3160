import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'content',
  order: 57,
  areas: ['content'],
  opens: [],
  load: () => import('./content-room.tsx'),
};
