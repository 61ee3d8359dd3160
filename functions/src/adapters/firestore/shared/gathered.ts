/** Does work for the items of one key; whoever calls it resolves when theirs is done. */
type Work<T> = (key: string, items: readonly T[]) => Promise<void>;

/**
 * Work of which an instance does no two at once for one key: what comes while it is done is done together afterwards, so
 * that many who write one document do not take it from each other.
 */
export function gathered<T>(work: Work<T>): Work<T> {
  const running = new Map<string, Promise<void>>();
  const waiting = new Map<string, { readonly items: T[]; readonly done: Promise<void> }>();
  const start = (key: string, items: readonly T[]): Promise<void> => {
    const done = work(key, items).finally(() => running.delete(key));
    running.set(key, done);
    return done;
  };
  const startAfter = async (before: Promise<void>, key: string, items: readonly T[]) => {
    await before.catch(() => undefined);
    waiting.delete(key);
    await start(key, items);
  };
  return (key, items) => {
    const known = waiting.get(key);
    const before = running.get(key);
    if (known) {
      known.items.push(...items);
      return known.done;
    }
    if (!before) return start(key, items);
    const own = [...items];
    const done = startAfter(before, key, own);
    waiting.set(key, { items: own, done });
    return done;
  };
}
