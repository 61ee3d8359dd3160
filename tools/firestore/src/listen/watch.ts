import type { Database } from '../database.ts';
import { type Change, scopeNames } from '../store/store.ts';
import { documentTopic } from './view.ts';

/** Whoever wants to hear of changes, by topic: a document, a collection, or a collection group. */
export interface Watcher {
  changed(changes: readonly Change[]): void;
  /** Called after every watcher has heard of the commit. */
  settled(time: bigint): void;
}

/** Tells each watcher of one commit's changes once, and only of those on its topics. */
export class Watch {
  readonly #topics = new Map<string, Set<Watcher>>();
  #size = 0;

  constructor(database: Database) {
    database.onChange((changes, time) => this.#tell(changes, time));
  }

  /** How many watch. */
  get size(): number {
    return this.#size;
  }

  /** Returns the function that ends it. */
  add(watcher: Watcher, topics: readonly string[]): () => void {
    for (const topic of topics) {
      const watchers = this.#topics.get(topic);
      if (watchers) watchers.add(watcher);
      else this.#topics.set(topic, new Set([watcher]));
    }
    this.#size++;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.#size--;
      topics.forEach((topic) => this.#remove(watcher, topic));
    };
  }

  #remove(watcher: Watcher, topic: string): void {
    const watchers = this.#topics.get(topic);
    watchers?.delete(watcher);
    if (watchers?.size === 0) this.#topics.delete(topic);
  }

  #tell(changes: readonly Change[], time: bigint): void {
    if (this.#topics.size === 0) return;
    const told = new Map<Watcher, Change[]>();
    for (const change of changes) {
      for (const watcher of this.#watchers(change.path)) {
        const list = told.get(watcher);
        if (list) list.push(change);
        else told.set(watcher, [change]);
      }
    }
    for (const [watcher, list] of told) watcher.changed(list);
    for (const watcher of told.keys()) watcher.settled(time);
  }

  /** A watcher may follow a document under several topics. */
  #watchers(path: string): Set<Watcher> {
    const topics = [documentTopic(path), ...scopeNames(path)];
    return new Set(topics.flatMap((topic) => [...(this.#topics.get(topic) ?? [])]));
  }
}
