import type { CallRecording } from '@sos/domain/calls/call-recording';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Recordings } from '../calls/recording-ports.ts';
import { calmTurns } from './calm-turns.ts';

/** What is known of recordings, with transactions as Firestore has them. */
export class MemoryRecordings implements Recordings {
  readonly byId = new Collection<CallRecording>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  change(id: string, decide: (known: CallRecording | undefined) => CallRecording | undefined): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const known = transaction.get(this.byId, id);
      const becomes = decide(known);
      if (becomes && becomes !== known) transaction.set(this.byId, id, becomes);
    });
  }
}
