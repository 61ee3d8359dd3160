import type { KeyedKind, NameKeysDocument } from '@sos/contracts/directory';
import { NAME_KEY_VERSION } from '@sos/domain/names/name-key';
import type { Log, Page, PageQuery } from '../shared/ports.ts';

const AT_ONCE = 200;
/** As many as an hour's run goes through. */
const PAGES = 100;

/** The keys by which people and providers stand in the order of their names. */
export interface NameKeys {
  /** Writes the key of the name that somebody has now, unless it is written. */
  keep(kind: KeyedKind, id: string): Promise<void>;
  /** Ids of those whose key is not that of their name, in the order of ids. */
  stale(kind: KeyedKind, query: PageQuery): Promise<Page>;
  /** Undefined before the first walk. */
  walked(): Promise<NameKeysDocument | undefined>;
  save(walk: NameKeysDocument): Promise<void>;
}

/** Whether everybody has a key of this release, so that a list by keys leaves nobody out. */
export function isKeyed(walk: NameKeysDocument | undefined): boolean {
  return walk?.version === NAME_KEY_VERSION && walk.at === null;
}

/**
 * Walks once through all names and writes the keys that older releases did not, page by page, from where it stopped. A
 * newer release's walk is left alone.
 */
export function makeWriteNameKeys({ keys, log }: { readonly keys: NameKeys; readonly log: Log }) {
  return async (): Promise<void> => {
    const known = await keys.walked();
    if (known && known.version > NAME_KEY_VERSION) return;
    let walk = known?.version === NAME_KEY_VERSION ? known : begun;
    for (let page = 0; page < PAGES && walk.at !== null; page++) {
      walk = await step(keys, { ...walk, at: walk.at });
      await keys.save(walk);
    }
    if (known !== walk) log.info('name_keys_walked', { at: walk.at, after: walk.after });
  };
}

const begun: NameKeysDocument = { version: NAME_KEY_VERSION, at: 'users', after: null };

async function step(keys: NameKeys, walk: NameKeysDocument & { readonly at: KeyedKind }): Promise<NameKeysDocument> {
  const { ids, next } = await keys.stale(walk.at, { limit: AT_ONCE, after: walk.after });
  for (const id of ids) await keys.keep(walk.at, id);
  if (next !== null) return { ...walk, after: next };
  return { ...walk, at: walk.at === 'users' ? 'profiles' : null, after: null };
}
