import type { Show } from '../../protocol.ts';
import { find } from './dom.ts';

const AGAIN_MS = 1000;

type Receive = (message: unknown) => void;

/** The one stream of events from the server. While the page is hidden or the server is gone there is none. */
export class Live {
  readonly #database: string;
  readonly #onReturn: () => void;
  #wanted: { readonly show: Show; readonly receive: Receive } | undefined;
  #source: EventSource | undefined;
  #missed = false;

  /** `onReturn` is called when something may have been missed. */
  constructor(database: string, onReturn: () => void) {
    this.#database = database;
    this.#onReturn = onReturn;
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) this.#end();
      else this.#start();
    });
  }

  follow(show: Show, receive: Receive): void {
    this.#wanted = { show, receive };
    this.#end();
    this.#missed = false;
    this.#start();
  }

  #start(): void {
    if (!this.#wanted || this.#source) return;
    const { show, receive } = this.#wanted;
    const parameters = new URLSearchParams({ show, database: this.#database });
    const source = new EventSource(`/console/api/live?${parameters}`);
    this.#source = source;
    source.addEventListener('open', () => this.#opened());
    source.addEventListener('error', () => this.#lost(source));
    source.addEventListener(show, ({ data }: MessageEvent<string>) => receive(JSON.parse(data)));
  }

  #end(): void {
    if (this.#source) this.#missed = true;
    this.#source?.close();
    this.#source = undefined;
  }

  #opened(): void {
    find('lost').hidden = true;
    if (this.#missed) this.#onReturn();
    this.#missed = false;
  }

  /** The browser tries again by itself after a lost connection, but not after an answer that is no stream. */
  #lost(source: EventSource): void {
    find('lost').hidden = false;
    this.#missed = true;
    if (source.readyState !== EventSource.CLOSED || this.#source !== source) return;
    this.#source = undefined;
    setTimeout(() => !document.hidden && this.#start(), AGAIN_MS);
  }
}
