import type { Fields } from '../values/value.ts';

/** A document as messages carry it; times are microseconds since the epoch and absent in what clients send. */
export interface Document {
  readonly name: string;
  readonly fields: Fields;
  readonly createTime?: bigint;
  readonly updateTime?: bigint;
}

/** A document as it is kept; never changed, only replaced. */
export interface StoredDocument extends Document {
  /** Relative to the root of its database's documents. */
  readonly path: string;
  readonly createTime: bigint;
  readonly updateTime: bigint;
}
