import type { Frame } from '@sos/domain/errors/stack';
import type { Instant } from '@sos/domain/shared/instant';

/** Something that broke, with nothing of anybody's. */
export interface BrokenThing {
  /** The same each time that it is told. */
  readonly id: string;
  readonly at: Instant;
  readonly where: 'functions' | 'web';
  /** What was going on: a page's name, or the log's word for it. */
  readonly what: string;
  /** The error's class. */
  readonly name: string;
  readonly message: string;
  /** The last step first. */
  readonly frames: readonly Frame[];
  /** By which its files are known; empty where they are not. */
  readonly release: string;
}

export interface ErrorTracker {
  /** Does nothing where none is configured. Throws VendorUnavailableError. */
  tell(broken: BrokenThing): Promise<void>;
}
