import { lazyPage } from '@sos/browser/lazy-page.tsx';
import type { AdminArea } from '@sos/words/admin';
import type { Room } from '../shared/room.ts';

const found = import.meta.glob<Room>('../rooms/*/room.ts', { eager: true, import: 'room' });

/** Every folder of `src/rooms`, in the order of the list. */
export const rooms: readonly Room[] = Object.values(found).toSorted((a, b) => a.order - b.order);

/** Each room in its own chunk. */
export const roomPages = rooms.map((room) => ({ room, Page: lazyPage<AdminArea>(room.areas, room.load) }));
