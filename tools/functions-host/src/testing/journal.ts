import { serve } from '@sos/simulator-kit/http-server';

export interface Entry {
  readonly what: string;
  readonly seen: unknown;
  readonly at: number;
}

/** What the fixture's functions saw, and how each of their calls ends. */
export interface Journal {
  readonly url: string;
  readonly entries: Entry[];
  /** Decides the status for an entry, at once or later; 200 until it is set. */
  answer: (entry: Entry) => number | Promise<number>;
  /** What was seen under a name, in order. */
  seen(what: string): unknown[];
  /** Resolves when there are so many entries under a name. */
  until(what: string, count: number): Promise<void>;
  /** Forgets everything, and answers 200 again. */
  clear(): void;
  close(): Promise<void>;
}

export async function startJournal(): Promise<Journal> {
  const waiting = new Set<() => void>();
  const server = await serve(0, async ({ body }) => {
    const entry = JSON.parse(body.toString('utf8')) as Entry;
    journal.entries.push(entry);
    for (const look of waiting) look();
    return { status: await journal.answer(entry) };
  });
  const journal: Journal = {
    url: server.url,
    entries: [],
    answer: () => 200,
    seen: (what) => journal.entries.filter((entry) => entry.what === what).map(({ seen }) => seen),
    until: (what, count) =>
      new Promise((resolve) => {
        const look = () => {
          if (journal.seen(what).length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    clear: () => {
      journal.entries.length = 0;
      journal.answer = () => 200;
    },
    close: () => server.close(),
  };
  return journal;
}
