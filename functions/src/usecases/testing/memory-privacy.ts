import { type AccountDeletion, type DeletionBlocker, isLeftToDo } from '@sos/domain/privacy/account-deletion';
import type { DataExport } from '@sos/domain/privacy/data-export';
import type { PageQuery } from '../shared/ports.ts';
import type {
  AccountDeletions,
  DataExports,
  Decision,
  ExportLink,
  OpenMatters,
  PersonalFiles,
  Visibility,
} from '../privacy/ports.ts';
import { pageOf } from './page-of.ts';

/** What people have asked for about their data, by their ids. */
export class MemoryPrivacy {
  readonly trail: string[] = [];
  readonly shown = new Set<string>();
  readonly matters: OpenMatters & { readonly of: (uid: string) => Promise<DeletionBlocker[]> } = {
    of: async (uid) => this.open.get(uid) ?? [],
  };
  readonly open = new Map<string, DeletionBlocker[]>();
  readonly #exports = new Map<string, DataExport>();
  readonly #deletions = new Map<string, AccountDeletion>();
  readonly #links = new Map<string, ExportLink>();

  readonly exports: DataExports = {
    find: async (uid) => this.#exports.get(uid),
    change: async (uid, decide) => this.#change(this.#exports, uid, decide),
    open: async (query) => page(this.#exports, query, ({ state }) => state === 'gathering' || state === 'ready'),
    keepLink: async (secret, link) => void this.#links.set(secret, link),
    findLink: async (secret) => this.#links.get(secret),
  };

  readonly deletions: AccountDeletions = {
    find: async (uid) => this.#deletions.get(uid),
    change: async (uid, decide) => this.#change(this.#deletions, uid, decide),
    open: async (query) => page(this.#deletions, query, isLeftToDo),
  };

  readonly visibility: Visibility = {
    isShown: async (uid) => this.shown.has(uid),
    hide: async (uid) => void this.shown.delete(uid),
    show: async (uid) => void this.shown.add(uid),
  };

  #change<T>(stored: Map<string, T>, uid: string, decide: (before: T | undefined) => Decision<T>): T {
    const { becomes, audit } = decide(stored.get(uid));
    stored.set(uid, becomes);
    if (audit) this.trail.push(audit.id);
    return becomes;
  }
}

function page<T>(stored: ReadonlyMap<string, T>, query: PageQuery, isMeant: (value: T) => boolean) {
  const all = [...stored].map(([id, value]) => ({ id, value })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return pageOf(all, ({ value }) => isMeant(value), query);
}

/** Files by their paths. */
export class MemoryPersonalFiles implements PersonalFiles {
  readonly byPath = new Map<string, Uint8Array>();

  async list(prefix: string): Promise<string[]> {
    return [...this.byPath.keys()].filter((path) => path.startsWith(prefix)).toSorted();
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.byPath.get(path);
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.byPath.set(path, bytes);
  }

  async remove(path: string): Promise<void> {
    this.byPath.delete(path);
  }
}
