import type { ServerResponse } from 'node:http';

/** Streams of server-sent events; a burst of changes is sent as one. */
export class Watchers {
  readonly #snapshot: () => unknown;
  readonly #streams = new Set<ServerResponse>();
  #scheduled = false;

  constructor(snapshot: () => unknown) {
    this.#snapshot = snapshot;
  }

  /** Sends the present state at once, then every later one. */
  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(this.#message());
    this.#streams.add(response);
    response.once('close', () => this.#streams.delete(response));
  }

  changed(): void {
    if (this.#scheduled || this.#streams.size === 0) return;
    this.#scheduled = true;
    setImmediate(() => {
      this.#scheduled = false;
      const message = this.#message();
      for (const stream of this.#streams) stream.write(message);
    });
  }

  close(): void {
    for (const stream of this.#streams) stream.end();
  }

  #message(): string {
    return `data: ${JSON.stringify(this.#snapshot())}\n\n`;
  }
}
