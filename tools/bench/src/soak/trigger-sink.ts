import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Judge } from './judge.ts';

const REFUSES_ONE_IN = 1000;
/** What the host of functions says of one that is declared with `retry` and failed. */
const WANTED_AGAIN = JSON.stringify({ retry: true });

/** Functions that hear of every change to an account, and now and then fail, so that the event has to come again. */
export class TriggerSink {
  readonly #server: Server;
  readonly #judge: Judge;
  readonly #latest = new Map<string, { id: string; time: string; events: number }>();
  #requests = 0;

  static async open(judge: Judge): Promise<TriggerSink> {
    const sink = new TriggerSink(judge);
    await new Promise<void>((resolve) => sink.#server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  constructor(judge: Judge) {
    this.#judge = judge;
    this.#server = createServer((request, response) => {
      request.resume();
      const taken = this.#take(request.headers);
      response.writeHead(taken ? 200 : 503).end(taken ? '' : WANTED_AGAIN);
    });
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Asks the server for the events. */
  async register(server: string, project: string): Promise<void> {
    const url = `http://${server}/emulator/v1/projects/${project}/eventarcTrigger?eventarcTriggerId=accounts`;
    const eventType = 'google.cloud.firestore.document.v1.written';
    const document = { value: 'accounts/{id}', matchType: 'PATH_PATTERN' };
    const response = await fetch(url, { method: 'POST', body: JSON.stringify({ eventType, document }) });
    if (!response.ok) throw new Error(`the trigger was not taken: ${response.status}`);
  }

  /** Different events that were taken for an account. */
  events(account: string): number {
    return this.#latest.get(`accounts/${account}`)?.events ?? 0;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #take(headers: IncomingHttpHeaders): boolean {
    if (++this.#requests % REFUSES_ONE_IN === 0) {
      this.#judge.count('events refused');
      return false;
    }
    const [document = '', id = '', time = ''] = ['ce-document', 'ce-id', 'ce-time'].map((name) =>
      String(headers[name]),
    );
    this.#note(document, { id, time });
    return true;
  }

  #note(document: string, { id, time }: { id: string; time: string }): void {
    const latest = this.#latest.get(document) ?? { id: '', time, events: 0 };
    if (latest.id === id) return this.#judge.count('events taken twice');
    const early = Date.parse(time) < Date.parse(latest.time);
    this.#judge.check(
      'events of a document come in its order',
      early ? `${document}: ${time} after ${latest.time}` : undefined,
    );
    this.#latest.set(document, { id, time, events: latest.events + 1 });
    this.#judge.count('events');
  }
}
