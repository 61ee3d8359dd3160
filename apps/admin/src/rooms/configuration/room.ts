import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'configuration',
  order: 60,
  areas: ['configuration'],
  opens: [],
  load: () => import('./configuration-room.tsx'),
};
