import type { Caller } from '../caller.ts';
import type { Engine } from '../engine.ts';

/** One call: the world that it is made to, and who makes it. */
export interface Context {
  readonly engine: Engine;
  readonly caller: Caller;
  /** The connection: transactions begun over it yield once it is gone. */
  readonly peer?: string;
}
