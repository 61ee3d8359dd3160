import { lazy } from 'react';
import type { ComponentType } from 'react';
import { WithWords } from '../shared/words.ts';
import type { Room } from '../shared/room.ts';

const found = import.meta.glob<Room>('../rooms/*/room.ts', { eager: true, import: 'room' });

/** Every folder of `src/rooms`, in the order of the list. */
export const rooms: readonly Room[] = Object.values(found).toSorted((a, b) => a.order - b.order);

/** A room in its own chunk; its code and its words are asked for together. */
function roomPage({ areas, load }: Room): ComponentType {
  const Content = lazy(() => load().then(({ Component }) => ({ default: Component })));
  return function RoomPage() {
    void load();
    return (
      <WithWords areas={areas}>
        <Content />
      </WithWords>
    );
  };
}

export const roomPages = rooms.map((room) => ({ room, Page: roomPage(room) }));
