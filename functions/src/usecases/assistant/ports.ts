import type { DossierDocument, ExchangeDocument, MemberDocument } from '@sos/contracts/assistant-documents';
import type { Told } from '@sos/contracts/assistant-words';
import type { FileKind } from '@sos/domain/assistant/dossier';
import type { FileType } from '@sos/domain/files/file-type';
import type { Letter } from '@sos/domain/assistant/outbox';
import type { MemberWord } from '@sos/domain/assistant/words';
import type { Vendor } from '@sos/domain/assistant/answer';
import type { Meter } from '@sos/domain/assistant/meter';
import type { Model, Tokens } from '@sos/domain/assistant/models';
import type { Instant } from '@sos/domain/shared/instant';

export interface Said {
  readonly role: 'user' | 'assistant';
  readonly text: string;
  /** Beside the text. */
  readonly sight?: Sight;
}
/** Text that only whoever sees can read: a picture of it, or a scan. */
export interface Sight {
  readonly type: FileType;
  readonly content: Uint8Array;
}
/** What a vendor is told; nothing else of ours leaves. */
export interface ModelRequest {
  readonly model: string;
  readonly system: string;
  readonly messages: readonly Said[];
  /** Of the answer, in tokens; a usual answer's where it is left out. */
  readonly most?: number;
  /** Ends it: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}
export type ModelEvent =
  | { readonly kind: 'words'; readonly words: string }
  /** Pages of the web that the answer stands on, once. */
  | { readonly kind: 'pages'; readonly pages: readonly { readonly url: string; readonly title: string }[] }
  | { readonly kind: 'tokens'; readonly tokens: Tokens };

/** The vendor gave no answer, or broke off; another model may be asked. */
export class ModelFailedError extends Error {
  override readonly name: string = 'ModelFailedError';
}

/** The vendor answered that it cannot open what it was shown. */
export class UnseenError extends ModelFailedError {}

/** A vendor's models. The stream throws ModelFailedError. */
export interface LanguageModel {
  stream(request: ModelRequest): AsyncIterable<ModelEvent>;
}
export type LanguageModels = Readonly<Record<Vendor, LanguageModel>>;

/** Reads what a page of the web says. Undefined for what cannot be read, or must not be asked for. */
export type ReadPage = (url: string) => Promise<string | undefined>;

export interface Members {
  read(uid: string): Promise<MemberDocument | undefined>;
  /** Decides and writes as one step; undefined writes nothing. */
  change(uid: string, decide: (before: MemberDocument | undefined) => MemberDocument | undefined): Promise<void>;
}

export type Exchange = ExchangeDocument & { readonly id: string };
export type KnownDossier = DossierDocument & { readonly id: string };
export interface FileText {
  readonly fileId: string;
  readonly text: string;
}
export interface ListQuery {
  /** The last one of the page before. */
  readonly cursor: string | null;
  readonly limit: number;
}
export interface Listed<T> {
  readonly items: readonly T[];
  /** Null at the end. */
  readonly next: string | null;
}

export interface Dossiers {
  read(id: string): Promise<KnownDossier | undefined>;
  /** Those of an owner, those used last first. */
  page(ownerId: string, query: ListQuery): Promise<Listed<KnownDossier>>;
  /** Decides and writes as one step, with a file's text beside it or without one's; undefined writes nothing. */
  change(
    id: string,
    decide: (before: DossierDocument | undefined) => DossierDocument | undefined,
    text?: { readonly fileId: string; readonly text: string | null },
  ): Promise<DossierDocument | undefined>;
  texts(id: string): Promise<readonly FileText[]>;
  text(id: string, fileId: string): Promise<string | undefined>;
  /** Removes it with its texts and its exchanges. */
  remove(id: string): Promise<void>;
  dueBy(now: Instant, limit: number): Promise<readonly string[]>;
  ofOwner(ownerId: string, limit: number): Promise<readonly string[]>;
}

/** What is decided about one call: who asks, what was counted, and what became of it before. */
export interface Counted {
  readonly member: MemberDocument | undefined;
  readonly meter: Meter | undefined;
  readonly exchange: ExchangeDocument | undefined;
}
export interface Counting {
  readonly meter?: Meter;
  readonly exchange?: ExchangeDocument;
}

export interface Exchanges {
  read(id: string): Promise<Exchange | undefined>;
  /** Decides and writes the meter and the exchange as one step; `decide` may run more than once, and may throw. */
  count(ids: { readonly uid: string; readonly id: string }, decide: (before: Counted) => Counting): Promise<void>;
  meter(uid: string): Promise<Meter | undefined>;
  /** With what their calls have cost. */
  forgetMeter(uid: string): Promise<void>;
  change(id: string, decide: (before: ExchangeDocument) => ExchangeDocument): Promise<void>;
  /** Those asked last, the newest first. */
  ofDossier(ownerId: string, dossierId: string, limit: number): Promise<readonly Exchange[]>;
  /** Of an owner, the newest first: those that are kept, those that have a word, or all. */
  page(ownerId: string, query: ListQuery & { readonly kept?: true; readonly word?: string }): Promise<Listed<Exchange>>;
  /** Those answered since. */
  answeredSince(ownerId: string, since: Instant): Promise<readonly Exchange[]>;
}

export interface ModelCall {
  readonly model: Model;
  readonly at: Instant;
  readonly tokens: Tokens;
  readonly failed: boolean;
}
/** For whom a model is asked, and in which of their billing periods. */
export interface Payer {
  readonly uid: string;
  readonly periodStart: Instant;
}
/** What models cost, by day and by member. */
export interface CostLedger {
  add(call: ModelCall, payer: Payer): Promise<void>;
}

export interface ReadFileAnswer {
  readonly kind: FileKind;
  readonly pages: number | null;
  readonly text: string;
  /** Pages that are pictures beside others that are text. */
  readonly unreadPages: number;
  /** Where all of its text is in pictures. */
  readonly sight?: Sight;
}
/** What a file is and says. Throws UnreadableFileError. */
export type ReadFile = (file: { readonly name: string; readonly content: Uint8Array }) => Promise<ReadFileAnswer>;

export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly reason: 'file_kind' | 'file_unreadable' | 'file_too_long';

  constructor(reason: UnreadableFileError['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

/** Remembers what may come once, until then; false for what came before. */
export interface Onces {
  first(kind: 'token' | 'word', id: string, until: Instant): Promise<boolean>;
  knows(kind: 'token' | 'word', id: string): Promise<boolean>;
  /** Forgets what can come no more. */
  sweep(now: Instant): Promise<number>;
}

/** What one project has to tell the other, one letter a subject. */
export interface Letters {
  read(subject: string): Promise<Letter | undefined>;
  /** Decides and writes as one step; undefined writes nothing. */
  change(subject: string, decide: (before: Letter | undefined) => Letter | undefined): Promise<Letter | undefined>;
  /** Subjects that are due, the longest first. */
  dueBy(now: Instant, limit: number): Promise<readonly string[]>;
  /** The versions of members that were heard, from the first of an order that stays the same. */
  heardMembers(query: ListQuery): Promise<Listed<{ readonly uid: string; readonly heard: number }>>;
}

/** Tells the other project; false when it did not hear. */
export type Tell = (told: Told) => Promise<boolean>;

/** A provider as the assistant is told of them; undefined for whoever is none. */
export type FindMember = (uid: string) => Promise<MemberWord | undefined>;
/** What a provider has subscribed to, without a look at the provider; null for whoever has not. */
export type FindEntitlement = (uid: string) => Promise<MemberWord['entitlement']>;
