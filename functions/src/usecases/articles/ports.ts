import type { AuditRecord } from '@sos/contracts/audit';
import type { CameBy, Shelf } from '@sos/domain/articles/shelf';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

interface ShelfQuery {
  readonly view: 'waiting' | 'counted';
  readonly after: string | undefined;
  readonly limit: number;
}

/** The articles of bloggers. */
export interface Shelves {
  read(uid: string): Promise<Shelf | undefined>;
  /** Writes what is decided about a blogger's articles as they are; `decide` may run more than once. */
  change(uid: string, decide: (before: Shelf) => Shelf, audit?: AuditRecord): Promise<void>;
  /** In the order of the ids; undefined when `after` is nobody. */
  list(query: ShelfQuery): Promise<
    | {
        readonly shelves: readonly { readonly uid: string; readonly shelf: Shelf }[];
        readonly next: string | null;
      }
    | undefined
  >;
  /** Ids of bloggers some of whose articles are counted. */
  counted(query: PageQuery): Promise<Page>;
}

/** What came by the marks of a blogger's links. */
export interface Readers {
  clicks(affiliateId: string, mark: string, since: Instant): Promise<number>;
  calls(affiliateId: string, since: Instant): Promise<readonly CameBy[]>;
}
