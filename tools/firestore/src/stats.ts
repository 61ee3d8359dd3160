/** Operations as Google bills them, by document. */
export interface OperationCounts {
  reads: number;
  writes: number;
  deletes: number;
  /** Documents delivered to listeners, which bill as reads but are counted apart. */
  listenReads: number;
}

export const noOperations = (): OperationCounts => ({ reads: 0, writes: 0, deletes: 0, listenReads: 0 });
