import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'affiliates',
  order: 46,
  areas: ['affiliates', 'configuration', 'content'],
  opens: [],
  load: () => import('./affiliates-room.tsx'),
};
