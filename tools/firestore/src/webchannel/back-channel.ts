import type { ServerResponse } from 'node:http';

interface Outgoing {
  readonly id: number;
  readonly json: string;
}

/** The stream of numbered messages to one client, over one response after the other. */
export class BackChannel {
  #response: ServerResponse | undefined;
  #single = false;
  #nextId = 1;
  #unacknowledged: Outgoing[] = [];

  get isOpen(): boolean {
    return this.#response !== undefined;
  }

  get lastId(): number {
    return this.#nextId - 1;
  }

  /** Bytes that the client has not acknowledged. */
  get outstanding(): number {
    return this.#unacknowledged.reduce((sum, { json }) => sum + json.length, 0);
  }

  /** The client has everything up to this id. */
  acknowledge(id: number): void {
    this.#unacknowledged = this.#unacknowledged.filter((message) => message.id > id);
  }

  /** Continues on a new response; `single` ends it after the first chunk, for clients behind buffering proxies. */
  attach(response: ServerResponse, single: boolean): void {
    this.detach();
    this.#response = response;
    this.#single = single;
    response.on('close', () => {
      if (this.#response === response) this.#response = undefined;
    });
    response.writeHead(200, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-cache',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    response.flushHeaders();
    if (this.#unacknowledged.length > 0) this.#write(this.#unacknowledged);
    else if (!single) this.send('["noop"]');
  }

  /** Sends one payload, now or when the client comes back. */
  send(json: string): void {
    const message = { id: this.#nextId++, json };
    this.#unacknowledged.push(message);
    this.#write([message]);
  }

  detach(): void {
    this.#response?.end();
    this.#response = undefined;
  }

  #write(messages: readonly Outgoing[]): void {
    const response = this.#response;
    if (!response) return;
    response.write(chunk(`[${messages.map(({ id, json }) => `[${id},${json}]`).join(',')}]`));
    if (this.#single) this.detach();
  }
}

/** The length counts UTF-16 code units, as the client's strings do. */
export const chunk = (json: string) => `${json.length}\n${json}`;
