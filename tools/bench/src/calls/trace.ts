import type { WorldOptions } from '@sos/world/world';

/** Calls by the name of what was called. */
export type Counts = Readonly<Record<string, number>>;

type Operation = NonNullable<WorldOptions['onOperation']>;

/** Of a crowd nobody reads more. */
const REMEMBERED = 2000;

/** What happens in order: functions as they are called, and under them each operation on a document. */
export class Trace {
  #lines: string[] = [];
  #seen: Counts = {};

  note(invocations: () => Counts, ...[operation, path, times]: Parameters<Operation>): void {
    if (operation === 'listenReads' || this.#lines.length > REMEMBERED) return;
    const called = invocations();
    for (const [name, count] of Object.entries(called)) {
      if (count > (this.#seen[name] ?? 0)) this.#lines.push(name);
    }
    this.#seen = { ...called };
    this.#lines.push(`  ${operation.padEnd(9)} ${times > 1 ? `${times} x ` : ''}${path}`);
  }

  /** What was noted since the last time. */
  take(): readonly string[] {
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}
