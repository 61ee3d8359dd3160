import type { Firestore } from '@google-cloud/firestore';
import { line } from '../report.ts';
import { interleave, mediansOf, ratioOf, timed } from '../rounds.ts';
import type { Side } from './sides.ts';

const ROUNDS = 11;
const LISTENERS = 200;

/** From one write until the last of 200 listeners has it. */
export async function reportFanOut(
  print: (text: string) => void,
  { ours, peer }: Record<'ours' | 'peer', Side>,
): Promise<void> {
  const crowds = { ours: await Crowd.gather(ours.db), peer: await Crowd.gather(peer.db) };
  const measure = { ours: () => crowds.ours.tell(), peer: () => crowds.peer.tell() };
  await interleave(2, measure);
  const pairs = await interleave(ROUNDS, measure);
  print(`${line('one write to 200 listeners, time against the peer', ratioOf(pairs))}  ${mediansOf(pairs, 'ms')}`);
  crowds.ours.leave();
  crowds.peer.leave();
}

/** Listeners of one document, each over a stream of its own, as the server library opens them. */
class Crowd {
  readonly #write: (round: number) => Promise<unknown>;
  readonly #stops: (() => void)[] = [];
  #round = 0;
  #missing = 0;
  #complete: () => void = () => undefined;

  static async gather(db: Firestore): Promise<Crowd> {
    const ref = db.doc('bench/heard');
    const crowd = new Crowd((round) => ref.set({ round }));
    await crowd.tell(() => {
      for (let i = 0; i < LISTENERS; i++) {
        crowd.#stops.push(ref.onSnapshot((snapshot) => crowd.#hear(Number(snapshot.get('round')))));
      }
    });
    return crowd;
  }

  constructor(write: (round: number) => Promise<unknown>) {
    this.#write = write;
  }

  /** Milliseconds until everybody has heard of the next round. */
  tell(meanwhile: () => void = () => undefined): Promise<number> {
    this.#round++;
    this.#missing = LISTENERS;
    const heard = new Promise<void>((resolve) => (this.#complete = resolve));
    meanwhile();
    return timed(() => Promise.all([this.#write(this.#round), heard]));
  }

  leave(): void {
    for (const stop of this.#stops) stop();
  }

  #hear(round: number): void {
    if (round !== this.#round) return;
    this.#missing--;
    if (this.#missing === 0) this.#complete();
  }
}
