import type { ServerResponse } from 'node:http';
import type { Database } from '../database.ts';
import type { Engine } from '../engine.ts';
import { projectOf } from '../paths.ts';
import { ChangedPaths } from './changed-paths.ts';
import { viewOfDecision } from './decision-view.ts';
import type { ActivityMessage, Show } from './protocol.ts';

/** Real milliseconds between two messages of a kind. */
const EVERY_MS: Readonly<Record<Show, number>> = { data: 100, rules: 250, requests: 1000 };

interface Follower {
  readonly database: Database;
  readonly changed: ChangedPaths;
}

/** Server-sent events to the open pages. Nothing is gathered while there is none. */
export class LiveStreams {
  readonly #engine: Engine;
  readonly #followers = new Set<Follower>();
  readonly #open = new Set<ServerResponse>();

  constructor(engine: Engine) {
    this.#engine = engine;
    for (const database of engine.databases()) this.#follow(database);
    engine.onOpen((database) => this.#follow(database));
  }

  /** Answers with events until the client goes. */
  open(response: ServerResponse, show: Show, database: Database): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-cache' });
    response.write('retry: 1000\n\n');
    this.#open.add(response);
    const { next, end } = this.#source(show, database);
    const send = () => {
      if (response.writableNeedDrain) return;
      const message = next();
      if (message !== undefined) response.write(`event: ${show}\ndata: ${JSON.stringify(message)}\n\n`);
    };
    send();
    const timer = setInterval(send, EVERY_MS[show]);
    response.on('close', () => {
      clearInterval(timer);
      end();
      this.#open.delete(response);
    });
  }

  close(): void {
    for (const response of this.#open) response.destroy();
  }

  #source(show: Show, database: Database): { next: () => unknown; end: () => void } {
    if (show === 'data') return this.#changes(database);
    return { next: show === 'rules' ? this.#decisions(database) : () => this.#activity(), end: () => undefined };
  }

  #changes(database: Database): { next: () => unknown; end: () => void } {
    const follower = { database, changed: new ChangedPaths() };
    this.#followers.add(follower);
    return { next: () => follower.changed.take(), end: () => this.#followers.delete(follower) };
  }

  #decisions(database: Database): () => unknown {
    const { decisions: log, rules } = this.#engine.guard;
    let seen: number | undefined;
    return () => {
      if (seen === log.last) return undefined;
      const fresh = log.since(seen ?? 0).filter((entry) => entry.database === database.name);
      seen = log.last;
      const file = rules.file(projectOf(database.name))?.name ?? '';
      return fresh.map((entry) => viewOfDecision(entry, file));
    };
  }

  #activity(): ActivityMessage {
    const { activity } = this.#engine;
    return { seconds: activity.lastMinute(), open: activity.measured() };
  }

  #follow(database: Database): void {
    database.onChange((changes) => {
      for (const { database: followed, changed } of this.#followers)
        if (followed === database) changed.add(changes.map(({ path }) => path));
    });
  }
}
