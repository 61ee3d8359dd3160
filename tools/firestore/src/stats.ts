/** Operations as Google bills them, by document. */
export interface OperationCounts {
  reads: number;
  writes: number;
  deletes: number;
  /** Documents delivered to listeners, which bill as reads but are counted apart. */
  listenReads: number;
  /** Commits that were refused because of what somebody else had written; nobody bills them. */
  conflicts: number;
}

/** Hears of operations at the path of a document or of the collection that a query looked through. */
export type OperationListener = (kind: keyof OperationCounts, path: string, times: number) => void;

export const noOperations = (): OperationCounts => ({ reads: 0, writes: 0, deletes: 0, listenReads: 0, conflicts: 0 });
