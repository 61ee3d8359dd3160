import type { IncomingMessage, ServerResponse } from 'node:http';
import { CallFailure } from '../call-failure.ts';
import { serveMonitoringApi } from '../google/monitoring-api.ts';
import { certificatesPath } from '../google/service-tokens.ts';
import { UnknownJob } from '../schedules/scheduler.ts';
import type { Services } from '../services.ts';
import { serveTaskApi } from '../tasks/task-api.ts';
import { serveControlApi } from './control-api.ts';
import { readBody, sendJson } from './body.ts';
import { Proxy } from './proxy.ts';

const TRIGGER = /^\/functions\/projects\/[^/]+\/triggers\/([^/?]+)$/;
const RUN_SCHEDULE = /^\/schedules\/([^/?]+)\/run$/;
const FUNCTION = /^\/([^/?]+)\/([^/?]+)\/([^/?]+)(.*)$/s;

/** The host's paths: the tasks API, `/tasks`, the certificates, `/schedules/{name}/run`, event deliveries, and the functions. */
export class Router {
  readonly #services: Services;
  readonly #proxy: Proxy;

  constructor(services: Services) {
    this.#services = services;
    this.#proxy = new Proxy(services);
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      await this.#services.clock.during(() => this.#route(request, response));
    } catch (error) {
      const failure = error instanceof CallFailure ? error : undefined;
      sendJson(response, failure?.status ?? 500, failure?.body() ?? { error: { message: String(error) } });
    }
  }

  async #route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { queues, clock, scheduler, forwarder } = this.#services;
    const hasQueue = ({ region, queue }: { region: string; queue: string }) => this.#hasQueue(region, queue);
    if (await serveTaskApi({ queues, now: () => clock.now(), hasQueue }, request, response)) return;
    if (await this.#services.appCheck.serve(request, response)) return;
    if (serveMonitoringApi(forwarder.meter, request, response)) return;
    if (!serveControlApi({ queues, scheduler, hasQueue }, request, response)) await this.#routeRest(request, response);
  }

  async #routeRest(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/';
    if (request.method === 'GET' && this.#servePage(url, response)) return;
    const [, trigger] = TRIGGER.exec(url) ?? [];
    if (trigger !== undefined) return this.#deliverEvent(decodeURIComponent(trigger), request, response);
    const [, job] = request.method === 'POST' ? (RUN_SCHEDULE.exec(url) ?? []) : [];
    if (job !== undefined) return this.#runSchedule(job, response);
    await this.#serveFunction(request, response);
  }

  #hasQueue(region: string, queue: string): boolean {
    return this.#services.regions.get(region)?.manifest[queue]?.taskQueueTrigger !== undefined;
  }

  #servePage(url: string, response: ServerResponse): boolean {
    if (url === '/tasks') {
      sendJson(response, 200, this.#services.queues.pending());
      return true;
    }
    if (url !== certificatesPath) return false;
    // Kept for an hour by who asks, as Google's are.
    response.setHeader('cache-control', 'public, max-age=3600');
    sendJson(response, 200, this.#services.tokens.certificates());
    return true;
  }

  /** Answers 500 when the function failed, so that the sender tries again; `retry` tells what production would do. */
  async #deliverEvent(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = this.#services.triggers.find(id);
    if (!found) throw new CallFailure(404, `There is no trigger ${id}.`);
    const { region, name, trigger } = found;
    const body = await readBody(request);
    const call = { region, name, method: 'POST', path: '/', headers: request.headers, body };
    const status = await this.#services.forwarder.call(call).then(
      (answer) => answer.status,
      (error: unknown) => (error instanceof CallFailure ? error.status : 500),
    );
    if (status < 300) return sendJson(response, 200, { status: 'acknowledged' });
    sendJson(response, 500, { error: { message: `${name} failed with ${status}.` }, retry: trigger.retry === true });
  }

  async #runSchedule(name: string, response: ServerResponse): Promise<void> {
    try {
      const status = await this.#services.scheduler.runNow(name);
      sendJson(response, status !== undefined && status < 300 ? 200 : 502, { name, status });
    } catch (error) {
      if (!(error instanceof UnknownJob)) throw error;
      throw new CallFailure(404, error.message, { cause: error });
    }
  }

  async #serveFunction(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, project, region = '', name = '', rest = ''] = FUNCTION.exec(request.url ?? '') ?? [];
    if (project !== this.#services.projectId) {
      throw new CallFailure(404, `Functions are at /${this.#services.projectId}/{region}/{function}.`);
    }
    await this.#proxy.serve({ region, name, path: rest.startsWith('/') ? rest : `/${rest}` }, request, response);
  }
}
