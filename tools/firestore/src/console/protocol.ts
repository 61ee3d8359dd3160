/** What the console's page and the server tell each other besides Firestore's own RPCs. */
import type { Counts } from '../activity/activity.ts';

export interface ConsoleInfo {
  /** The server's own first. */
  readonly databases: readonly DatabaseInfo[];
}

export interface DatabaseInfo {
  /** `projects/p/databases/d`. */
  readonly name: string;
  readonly hasRules: boolean;
}

/** What a live stream is asked to tell. */
export type Show = 'data' | 'rules' | 'requests';

/** Paths of documents that were written or deleted. */
export interface ChangesMessage {
  readonly paths: readonly string[];
  /** There were more than are named. */
  readonly more: boolean;
}

export interface AttemptView {
  /** `true`, `false` or an error in words. */
  readonly result: string;
  readonly line: number;
  /** The source of the whole `allow` statement. */
  readonly text: string;
  /** The line of the expression that failed, or that made the condition false. */
  readonly at?: number;
}

export interface DecisionView {
  readonly id: number;
  /** RFC 3339, on the world's clock. */
  readonly time: string;
  readonly method: string;
  readonly path: string;
  /** Null for nobody. */
  readonly uid: string | null;
  readonly allowed: boolean;
  /** The name of the rules' file. */
  readonly file: string;
  /** What the client was told, or would have been. */
  readonly message: string;
  readonly tried: readonly AttemptView[];
}

export interface RulesView {
  /** Of the file. */
  readonly name: string;
  readonly source: string;
  /** Whether these are the rules in force. */
  readonly current: boolean;
}

export interface ActivityMessage {
  /** The last 60 seconds, oldest first. */
  readonly seconds: readonly Counts[];
  /** What is open now, by name. */
  readonly open: Readonly<Record<string, number>>;
}
