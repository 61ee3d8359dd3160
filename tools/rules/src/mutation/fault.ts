/** One fault, as a stretch of the source and what stands there instead. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  /** The kind of fault. */
  readonly mutator: string;
  readonly replacement: string;
  /** The collection or folder that alone it can open or close; undefined when it may be any. */
  readonly within?: string;
}
