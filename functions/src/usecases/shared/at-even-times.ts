/** A clock that only runs forward, whatever happens to the date, and a way to wait by it; both in ms. */
export interface Pace {
  now(): number;
  wait(ms: number): Promise<void>;
}

/** What takes this long or less is answered after it; what takes longer, after the next whole multiple. */
const BEAT = 1000;

/** Does the work and ends, well or badly, on a beat counted from its beginning, so that its time tells nothing of what it found. */
export async function atEvenTimes<T>(pace: Pace, work: () => Promise<T>): Promise<T> {
  const start = pace.now();
  try {
    return await work();
  } finally {
    await pace.wait(BEAT - ((pace.now() - start) % BEAT));
  }
}
