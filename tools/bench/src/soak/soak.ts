import type { Actor } from './actor.ts';
import { serverAuditor, webAuditor } from './auditors.ts';
import { Books } from './books.ts';
import { Choice } from './choice.ts';
import { checkTheEnd } from './ending.ts';
import { Judge } from './judge.ts';
import { type Listener, serverListeners, webListeners } from './listeners.ts';
import { byMinute, growth, measure, MOST_GROWTH, type Sample } from './memory.ts';
import { openBank, serverCounter, serverTeller } from './server-actors.ts';
import { webCounter, webTeller } from './web-actors.ts';
import { openWorld, type SoakWorld } from './world.ts';

export interface SoakOptions {
  readonly seed: number;
  /** It ends after whichever comes first. */
  readonly minutes: number;
  readonly operations: number;
  readonly print: (line: string) => void;
}

/** What came of it: `violation` is the invariant that broke, with its evidence. */
export interface SoakResult {
  readonly operations: number;
  readonly summary: string;
  readonly violation: string | undefined;
}

const OPERATIONS_PER_CUT = 500;
const PROGRESS_MS = 10_000;
const MS_PER_MINUTE = 60_000;
const SERVER_TELLERS = 3;

/** Lets everybody loose on the bank until the time is over or an invariant breaks. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const judge = new Judge();
  const world = await openWorld(judge);
  try {
    await openBank(world.writers.server);
    return await new Run(world, judge, options).finish();
  } finally {
    await world.close();
  }
}

class Run {
  readonly #world: SoakWorld;
  readonly #judge: Judge;
  readonly #options: SoakOptions;
  readonly #books = new Books();
  readonly #samples: Sample[] = [];
  readonly #start = performance.now();
  readonly #cuts: Choice;
  #operations = 0;

  constructor(world: SoakWorld, judge: Judge, options: SoakOptions) {
    this.#world = world;
    this.#judge = judge;
    this.#options = options;
    this.#cuts = new Choice(options.seed);
  }

  async finish(): Promise<SoakResult> {
    const { listeners } = this.#world;
    const following = [...serverListeners(listeners.server, this.#judge), ...webListeners(listeners.web, this.#judge)];
    const progress = setInterval(() => void this.#report(), PROGRESS_MS);
    await Promise.all(this.#actors().map((actor) => this.#act(actor)));
    clearInterval(progress);
    await this.#judgeTheEnd(following);
    for (const listener of following) listener.stop();
    await this.#report();
    this.#judgeMemory();
    return { operations: this.#operations, summary: this.#judge.summary(), violation: this.#judge.violation };
  }

  #actors(): Actor[] {
    const { server, web } = this.#world.writers;
    let number = 0;
    const desk = () => ({
      choice: new Choice(this.#options.seed * 1000 + number++),
      books: this.#books,
      judge: this.#judge,
    });
    return [
      ...Array.from({ length: SERVER_TELLERS }, () => serverTeller(server, desk())),
      webTeller(web, desk()),
      serverCounter(server, desk()),
      webCounter(web, desk()),
      serverAuditor(server, desk()),
      webAuditor(web, desk()),
    ];
  }

  async #act(actor: Actor): Promise<void> {
    while (!this.#isOver()) {
      try {
        await actor.step();
      } catch (error) {
        this.#judge.check(`no operation of the ${actor.name} fails`, String(error));
      }
      this.#operations++;
      if (this.#operations % OPERATIONS_PER_CUT === 0) {
        this.#judge.count(
          'connections cut',
          this.#world.cutter.cut(() => this.#cuts.oneIn(2)),
        );
      }
    }
  }

  #isOver(): boolean {
    const { minutes, operations } = this.#options;
    const late = performance.now() - this.#start > minutes * MS_PER_MINUTE;
    return late || this.#operations >= operations || this.#judge.violation !== undefined;
  }

  async #judgeTheEnd(listeners: readonly Listener[]): Promise<void> {
    if (this.#judge.violation !== undefined) return;
    await checkTheEnd(this.#world, { books: this.#books, listeners, judge: this.#judge });
  }

  #judgeMemory(): void {
    const grown = growth(this.#samples);
    if (grown === undefined) return;
    const slope = `${grown.toFixed(2)} MB a minute in the second half`;
    this.#judge.check('memory is flat', grown > MOST_GROWTH ? slope : undefined);
    this.#options.print(`alive by minute in MB: ${byMinute(this.#samples, ({ mb }) => mb)}; ${slope}`);
    this.#options.print(`resident by minute in MB: ${byMinute(this.#samples, ({ rss }) => rss)}`);
  }

  async #report(): Promise<void> {
    const sample = await measure(this.#world.server, this.#start);
    this.#samples.push(sample);
    const time = new Date(sample.ms).toISOString().slice(14, 19);
    const memory = `${sample.mb.toFixed(0)} MB alive, ${sample.rss.toFixed(0)} MB resident`;
    this.#options.print(`${time} ${this.#operations} operations, ${memory}; ${this.#judge.summary()}`);
  }
}
