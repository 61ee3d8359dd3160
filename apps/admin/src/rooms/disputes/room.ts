import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'disputes',
  order: 44,
  areas: ['disputes'],
  opens: [],
  load: () => import('./disputes-room.tsx'),
};
