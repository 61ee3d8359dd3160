import type { Room } from '../../shared/room.ts';

export const room: Room = {
  id: 'withdrawals',
  order: 46,
  areas: ['withdrawals'],
  opens: [],
  load: () => import('./withdrawals-room.tsx'),
};
