import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'people',
  order: 30,
  areas: ['people', 'audit', 'calls', 'payments', 'configuration'],
  opens: ['person'],
  load: () => import('./people-room.tsx'),
};
