import type { Timer } from '@sos/clock/world-clock';
import { Steps } from '../steps.ts';
import type { Gather } from '../twiml/verbs.ts';
import { type Execution, hear } from './execution.ts';

export interface Gathered {
  readonly digits: string;
  readonly finishedOnKey: string;
}

/** Prompts and collects keys until there are enough, the finishing key is pressed or silence lasts too long. */
export async function gatherDigits(execution: Execution, gather: Gather): Promise<Gathered> {
  execution.awaitsDigit = true;
  execution.behaviour.promptBegins();
  execution.exchange.changed();
  try {
    return await execution.steps.wait((done) => {
      const collector = new Collector(execution, gather, done);
      execution.listener = (key) => collector.press(key);
      return () => collector.stop();
    });
  } finally {
    execution.listener = undefined;
    execution.awaitsDigit = false;
    execution.behaviour.promptEnds();
    execution.exchange.changed();
  }
}

class Collector {
  readonly #execution: Execution;
  readonly #gather: Gather;
  readonly #done: (gathered: Gathered) => void;
  readonly #prompts: Steps<undefined>;
  #digits = '';
  #silence: Timer | undefined;

  constructor(execution: Execution, gather: Gather, done: (gathered: Gathered) => void) {
    this.#execution = execution;
    this.#gather = gather;
    this.#done = done;
    this.#prompts = new Steps(execution.exchange.timers);
    this.#prompt().then(
      () => this.#awaitKey(),
      () => undefined,
    );
  }

  press(key: string): void {
    this.#prompts.end(undefined);
    if (key === this.#gather.finishOnKey) {
      this.#finish(key);
      return;
    }
    this.#digits += key;
    if (this.#digits.length >= this.#gather.numDigits) this.#finish('');
    else this.#awaitKey();
  }

  stop(): void {
    this.#prompts.end(undefined);
    this.#silence?.cancel();
  }

  /** Rejects when a key or the end of the call cuts it short. */
  async #prompt(): Promise<void> {
    for (const prompt of this.#gather.prompts) await hear(this.#execution, this.#prompts, prompt);
  }

  #awaitKey(): void {
    this.#silence?.cancel();
    const ms = this.#gather.timeoutSeconds * 1000;
    this.#silence = this.#execution.exchange.timers.after(ms, () => this.#finish(''), 'Gather timeout');
  }

  #finish(finishedOnKey: string): void {
    this.stop();
    this.#done({ digits: this.#digits, finishedOnKey });
  }
}
