import type { Clock } from '../../../usecases/shared/ports.ts';
import { Recent } from './recent.ts';

/** For how long, in ms, what was read of a person serves what follows from one event, whoever needs it. */
export const ONE_EVENT = 10_000;

/** How many of a kind, each of which may be a list of documents. */
const REMEMBERED = 500;

interface Remembered<T> {
  readonly value: Promise<T>;
  readonly readAt: number;
}

/** What is read by id, each for so long, in ms, and once for all who ask meanwhile; a failed read is not remembered. */
export function rememberedFor<T>(ms: number, clock: Clock, read: (id: string) => Promise<T>) {
  const known = new Recent<Remembered<T>>(REMEMBERED);
  const readAnew = (id: string): Promise<T> => {
    const reading: Remembered<T> = { value: read(id), readAt: clock.now() };
    known.set(id, reading);
    reading.value.catch(() => {
      if (known.get(id) === reading) known.delete(id);
    });
    return reading.value;
  };
  const get = (id: string): Promise<T> => {
    const before = known.get(id);
    return before && clock.now() - before.readAt < ms ? before.value : readAnew(id);
  };
  return { get, readAnew, forget: (id: string) => known.delete(id) };
}
