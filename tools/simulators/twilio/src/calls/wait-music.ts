import { Interrupted, Steps } from '../steps.ts';
import { TwimlError } from '../twiml/twiml-error.ts';
import { type ConferenceNoun, isPrompt, type Verb } from '../twiml/verbs.ts';
import { type Execution, hear, raise } from './execution.ts';
import { loadDocument, resolveAddress } from './load-document.ts';

/** Keeps a document that loops without a sound from spinning. */
const SHORTEST_ROUND_MS = 1_000;

/** What a participant hears until the conference starts. */
export class WaitMusic {
  readonly #execution: Execution;
  readonly #noun: ConferenceNoun;
  readonly #steps: Steps<undefined>;

  constructor(execution: Execution, noun: ConferenceNoun) {
    this.#execution = execution;
    this.#noun = noun;
    this.#steps = new Steps(execution.exchange.timers);
  }

  /** Plays while the conference has not begun; `failed` is called when the document cannot be had. */
  start(waiting: boolean, failed: () => void): void {
    const { waitUrl } = this.#noun;
    if (!waiting || waitUrl === '') return;
    if (waitUrl === undefined) {
      this.#note('Waiting music');
      return;
    }
    this.#play(waitUrl).catch((error: unknown) => {
      if (error instanceof Interrupted) return;
      if (!(error instanceof TwimlError)) throw error;
      raise(this.#execution, error.code, error.message);
      failed();
    });
  }

  stop(): void {
    this.#steps.end(undefined);
  }

  async #play(first: string): Promise<void> {
    let next: string | undefined = first;
    while (next) {
      const url: string = next;
      const source = { kind: 'address', url, method: this.#noun.waitMethod, subject: 'twiml', parameters: [] } as const;
      const { verbs } = await this.#steps.until(loadDocument(this.#execution, source));
      next = await this.#perform(verbs, url);
    }
  }

  async #perform(verbs: readonly Verb[], url: string): Promise<string | undefined> {
    const { timers } = this.#execution.exchange;
    const begun = timers.now();
    for (const verb of verbs) {
      if (verb.verb === 'Redirect') {
        await this.#steps.sleep(Math.max(0, begun + SHORTEST_ROUND_MS - timers.now()), 'wait music round');
        return resolveAddress(verb.url, url);
      }
      if (isPrompt(verb)) await hear(this.#execution, this.#steps, verb);
      else raise(this.#execution, 13238, `Invalid verb used in waitUrl TwiML: ${verb.verb}`);
    }
    return undefined;
  }

  #note(text: string): void {
    const { phone, exchange } = this.#execution;
    phone.write({ at: exchange.timers.now(), kind: 'note', text });
    exchange.changed();
  }
}
