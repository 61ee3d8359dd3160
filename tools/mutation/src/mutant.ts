/** One fault that was planted in a rule, and whether a test noticed it. */
export interface Mutant {
  /** Relative to the repository's root. */
  readonly file: string;
  readonly lineNumber: number;
  /** The whole line on which the fault begins, without its indentation. */
  readonly line: string;
  /** The kind of fault, such as `EqualityOperator`. */
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
  readonly noticed: boolean;
}
