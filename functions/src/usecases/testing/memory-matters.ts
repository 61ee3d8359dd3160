import type { MatterDocument } from '@sos/contracts/matters';
import type { Matters } from '../matters/ports.ts';

/** What clients tell of their calls, in memory. */
export class MemoryMatters implements Matters {
  readonly kept = new Map<string, MatterDocument>();

  read: Matters['read'] = async (sessionId) => this.kept.get(sessionId);
  change: Matters['change'] = async (sessionId, decide) => {
    const before = this.kept.get(sessionId);
    const after = decide(before);
    if (after) this.kept.set(sessionId, after);
    return after ?? before;
  };
}
