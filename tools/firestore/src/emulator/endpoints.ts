import { invalid, StatusError } from '../errors.ts';
import { type Exchange, readJson, sendJson } from '../http/exchange.ts';
import type { Service } from '../service.ts';
import { parseBackgroundTrigger, parseEventarcTrigger } from '../triggers/trigger.ts';
import { ExportEndpoints } from './export-endpoints.ts';
import { RulesEndpoints } from './rules-endpoints.ts';

interface Endpoint {
  readonly method: string;
  /** The one group is what the endpoint speaks of. */
  readonly path: RegExp;
  readonly answer: (exchange: Exchange, subject: string) => Promise<void> | void;
}

const DATABASE = /^\/emulator\/v1\/(projects\/[^/]+\/databases\/[^/]+)\/documents$/;
const ofProject = (rest: string) => new RegExp(`^/emulator/v1/projects/([^/]+)${rest}$`);

/** What only an emulator answers: clearing, export and import, rules and their coverage, registering triggers. */
export class EmulatorEndpoints {
  readonly #service: Service;
  readonly #endpoints: readonly Endpoint[];

  constructor(service: Service) {
    this.#service = service;
    const rules = new RulesEndpoints(service.engine.guard.rules);
    const exports = new ExportEndpoints(service.engine, service.exporter);
    this.#endpoints = [
      { method: 'DELETE', path: DATABASE, answer: (exchange, name) => this.#clear(exchange, name) },
      { method: 'POST', path: ofProject(':export'), answer: (exchange) => exports.export(exchange) },
      { method: 'POST', path: ofProject(':import'), answer: (exchange) => exports.import(exchange) },
      { method: 'PUT', path: ofProject(':securityRules'), answer: (exchange, name) => rules.load(exchange, name) },
      {
        method: 'GET',
        path: ofProject(':ruleCoverage'),
        answer: (exchange, name) => rules.coverageJson(exchange, name),
      },
      {
        method: 'GET',
        path: ofProject(':ruleCoverage\\.html'),
        answer: (exchange, name) => rules.coveragePage(exchange, name),
      },
      {
        method: 'POST',
        path: ofProject('/eventarcTrigger'),
        answer: (exchange, name) => this.#registerEventarc(exchange, name),
      },
      {
        method: 'PUT',
        path: ofProject('/triggers/[^/]+'),
        answer: (exchange, name) => this.#registerBackground(exchange, name),
      },
    ];
  }

  async handle(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    const path = decodeURIComponent(url.pathname);
    for (const endpoint of this.#endpoints) {
      const subject = endpoint.method === request.method ? endpoint.path.exec(path)?.[1] : undefined;
      if (subject !== undefined) return endpoint.answer(exchange, subject);
    }
    throw new StatusError('NOT_FOUND', `There is no ${request.method ?? ''} ${path}.`);
  }

  #clear(exchange: Exchange, database: string): void {
    this.#service.engine.database(database).deleteAll();
    sendJson(exchange, 200, {});
  }

  async #registerEventarc(exchange: Exchange, project: string): Promise<void> {
    const id = exchange.url.searchParams.get('eventarcTriggerId');
    if (!id) throw invalid('eventarcTriggerId is required.');
    this.#service.triggers.register(parseEventarcTrigger({ id, project }, await readJson(exchange)));
    sendJson(exchange, 200, {});
  }

  async #registerBackground(exchange: Exchange, project: string): Promise<void> {
    const id = decodeURIComponent(exchange.url.pathname.split('/').at(-1) ?? '');
    this.#service.triggers.register(parseBackgroundTrigger({ id, project }, await readJson(exchange)));
    sendJson(exchange, 200, {});
  }
}
