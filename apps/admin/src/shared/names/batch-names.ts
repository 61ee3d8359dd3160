import { MOST_NAMED } from '@sos/domain/lookup/most-named';

type Ask = (uids: readonly string[]) => Promise<readonly { readonly uid: string; readonly name: string }[]>;

/** Asks for the names that a page wants at one time together; null for whoever is gone. */
export function batchNames(ask: Ask): (uid: string) => Promise<string | null> {
  let waiting: string[] = [];
  let answer: Promise<ReadonlyMap<string, string>> | undefined;
  const askAll = async (): Promise<ReadonlyMap<string, string>> => {
    // Every cell of a table has said what it wants once the page is drawn.
    await Promise.resolve();
    const wanted = [...new Set(waiting)];
    waiting = [];
    answer = undefined;
    const parts = await Promise.all(partsOf(wanted).map((uids) => ask(uids)));
    return new Map(parts.flat().map(({ uid, name }) => [uid, name]));
  };
  return async (uid) => {
    waiting.push(uid);
    answer ??= askAll();
    return (await answer).get(uid) ?? null;
  };
}

function partsOf(uids: readonly string[]): string[][] {
  const count = Math.ceil(uids.length / MOST_NAMED);
  return Array.from({ length: count }, (_none, at) => uids.slice(at * MOST_NAMED, (at + 1) * MOST_NAMED));
}
