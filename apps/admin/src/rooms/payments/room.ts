import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'payments',
  order: 40,
  areas: ['payments'],
  opens: ['payment'],
  load: () => import('./payments-room.tsx'),
};
