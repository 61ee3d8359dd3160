import type { Run } from './ports.ts';

/** What one page came to. `next` is where the phase goes on, null at its end. */
export interface Looked {
  readonly next: string | null;
  readonly seen: number;
  readonly fresh: number;
  /** What could not be read and was left out. */
  readonly unread?: readonly string[];
}

/** Looks at one page of a phase of a run. */
export type Look = (run: Run) => Promise<Looked>;
