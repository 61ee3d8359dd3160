import { invalid, StatusError } from '../errors.ts';
import { type Exchange, readJson, sendJson } from '../http/exchange.ts';
import type { Service } from '../service.ts';
import { parseTrigger } from '../triggers/trigger.ts';
import { jsonList, jsonObject, jsonString } from '../wire/scalars.ts';

/** The one group of each is what the endpoint speaks of. */
const PATHS: Record<string, RegExp> = {
  documents: /^\/emulator\/v1\/(projects\/[^/]+\/databases\/[^/]+)\/documents$/,
  rules: /^\/emulator\/v1\/projects\/([^/]+):securityRules$/,
  trigger: /^\/emulator\/v1\/projects\/([^/]+)\/eventarcTrigger$/,
};

/** What only an emulator answers: clearing, loading rules, registering triggers. */
export class EmulatorEndpoints {
  readonly #service: Service;

  constructor(service: Service) {
    this.#service = service;
  }

  async handle(exchange: Exchange): Promise<void> {
    const { request, url } = exchange;
    const path = decodeURIComponent(url.pathname);
    const key = `${request.method ?? ''} ${Object.keys(PATHS).find((name) => PATHS[name]?.test(path)) ?? ''}`;
    const subject = Object.values(PATHS).reduce((found, pattern) => pattern.exec(path)?.[1] ?? found, '');
    const handlers: Record<string, () => Promise<unknown>> = {
      'DELETE documents': async () => this.#service.engine.database(subject).deleteAll(),
      'PUT rules': () => this.#loadRules(exchange),
      'POST trigger': () => this.#register(exchange, subject),
    };
    const handler = handlers[key];
    if (!handler) throw new StatusError('NOT_FOUND', `There is no ${request.method ?? ''} ${path}.`);
    sendJson(exchange, 200, (await handler()) ?? {});
  }

  /** Answers with the mistakes, or refuses them unless told to ignore errors. */
  async #loadRules(exchange: Exchange): Promise<unknown> {
    const { rules, ignore_errors: ignoreErrors } = jsonObject(await readJson(exchange));
    const [file] = jsonList(jsonObject(rules)['files']);
    const issue = this.#service.loadRules(jsonString(jsonObject(file)['content']));
    if (issue && ignoreErrors !== true)
      throw invalid(`${issue.sourcePosition.line}:${issue.sourcePosition.column} ${issue.description}`);
    return issue ? { issues: [issue] } : {};
  }

  async #register(exchange: Exchange, project: string): Promise<void> {
    const id = exchange.url.searchParams.get('eventarcTriggerId');
    if (!id) throw invalid('eventarcTriggerId is required.');
    this.#service.triggers.register(parseTrigger(project, id, await readJson(exchange)));
  }
}
