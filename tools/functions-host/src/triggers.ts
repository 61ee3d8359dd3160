import type { WorldClock } from '@sos/clock/world-clock';
import { type FirestoreTrigger, firestoreTriggers, registerTrigger } from './eventarc.ts';
import type { RegionManifest } from './manifest.ts';

interface TriggersOptions {
  readonly clock: WorldClock;
  readonly projectId: string;
  /** Without it, events must be sent by hand. */
  readonly firestoreUrl: string | undefined;
}

/** Keeps the Firestore server's list of triggers equal to what the regions declare. */
export class Triggers {
  readonly #options: TriggersOptions;
  readonly #known = new Map<string, FirestoreTrigger>();

  constructor(options: TriggersOptions) {
    this.#options = options;
  }

  find(id: string): FirestoreTrigger | undefined {
    return this.#known.get(id);
  }

  /** Registers what is new or has changed. Rejects when Firestore does not take it. */
  async declare(region: string, manifest: RegionManifest): Promise<void> {
    const changed = firestoreTriggers(region, manifest).filter((it) => !same(it, this.#known.get(it.id)));
    for (const trigger of changed) this.#known.set(trigger.id, trigger);
    const { clock, firestoreUrl, projectId } = this.#options;
    if (firestoreUrl === undefined) return;
    await clock.during(() => Promise.all(changed.map((it) => registerTrigger(firestoreUrl, projectId, it))));
  }
}

const same = (one: FirestoreTrigger, other: FirestoreTrigger | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);
