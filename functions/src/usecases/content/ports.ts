import type { AuditRecord } from '@sos/contracts/audit';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import type { AddedRoom } from '@sos/domain/affiliates/added-programme';
import type { Content, ContentKind } from '@sos/domain/content/content';
import type { Progress } from '@sos/domain/content/progress';

/** What is written for affiliates, as admins see it. */
export interface ManagedContent extends Content {
  /** Rises with each change; 0 for what nobody has changed. */
  readonly revision: number;
}
export interface ContentChange {
  readonly after: ManagedContent;
  readonly audit: AuditRecord;
}
export interface ContentBook {
  list(kind: ContentKind): Promise<readonly ManagedContent[]>;
  /** Decides about an item, if there is one, and writes it as one step; `decide` may run more than once. */
  change(kind: ContentKind, id: string, decide: (known: ManagedContent | undefined) => ContentChange): Promise<void>;
}

export interface ProgressBook {
  /** By the modules’ ids. */
  of(uid: string): Promise<Readonly<Record<string, Progress | undefined>>>;
  /** Decides and writes as one step; `decide` may run more than once. Returns what it decided last. */
  change(uid: string, moduleId: string, decide: (before: Progress) => Progress): Promise<Progress>;
}

/** Who reads it. */
export interface Readers {
  codeOf(programme: AffiliateRole, uid: string): Promise<string | undefined>;
  /** Pages that the added programme of a partner has. */
  roomsOf(uid: string): Promise<readonly AddedRoom[]>;
  /** First and last name. */
  nameOf(uid: string): Promise<string | undefined>;
}
