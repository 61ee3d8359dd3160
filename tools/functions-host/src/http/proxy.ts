import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import { CallFailure } from '../call-failure.ts';
import type { Forwarder, HostedRegion } from '../forwarder.ts';
import { type Endpoint, isPublic } from '../manifest.ts';
import type { Services } from '../services.ts';
import { readBody } from './body.ts';
import { isTokenFor } from './token-check.ts';

/** The address of a function: `/{project}/{region}/{name}` with the rest being the function's own path. */
export interface Address {
  readonly region: string;
  readonly name: string;
  readonly path: string;
}

/** Serves the internet's side of the functions. */
export class Proxy {
  readonly #regions: ReadonlyMap<string, HostedRegion>;
  readonly #forwarder: Forwarder;
  readonly #projectId: string;

  constructor({ regions, forwarder, projectId }: Pick<Services, 'regions' | 'forwarder' | 'projectId'>) {
    this.#regions = regions;
    this.#forwarder = forwarder;
    this.#projectId = projectId;
  }

  async serve(address: Address, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const endpoint = await this.#admit(address);
    if (endpoint.callableTrigger && !isTokenFor(this.#projectId, request.headers.authorization)) {
      // Browsers read an answer only where it lets their page.
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
      throw new CallFailure(401, 'Unauthenticated');
    }
    const call = {
      ...address,
      method: request.method ?? 'GET',
      headers: { ...request.headers, ...forwardedHeaders(request) },
      body: await readBody(request),
    };
    await this.#forwarder.run(call, (answer) => passOn(answer, response));
  }

  async #admit({ region, name }: Address): Promise<Endpoint> {
    const hosted = this.#regions.get(region);
    if (!hosted)
      throw new CallFailure(404, `There is no region ${region}; known: ${[...this.#regions.keys()].join(', ')}.`);
    if (Object.keys(hosted.manifest).length === 0) await hosted.process.whenReady();
    const endpoint = hosted.manifest[name];
    if (!endpoint) throw new CallFailure(404, this.#notFound(hosted, { region, name }));
    if (!isPublic(endpoint)) {
      throw new CallFailure(403, `${name} is not public: only its queue, schedule or event source calls it.`);
    }
    return endpoint;
  }

  #notFound(hosted: HostedRegion, { region, name }: { region: string; name: string }): string {
    const home = [...this.#regions].find(([, other]) => other.manifest[name]);
    if (home) return `${name} is a function of ${home[0]}, not of ${region}.`;
    return `There is no function ${name} in ${region}; known: ${Object.keys(hosted.manifest).join(', ')}.`;
  }
}

function forwardedHeaders(request: IncomingMessage): Record<string, string> {
  const earlier = request.headers['x-forwarded-for'];
  const address = request.socket.remoteAddress ?? '';
  return {
    'x-forwarded-for': earlier === undefined ? address : `${String(earlier)}, ${address}`,
    'x-forwarded-proto': String(request.headers['x-forwarded-proto'] ?? 'http'),
  };
}

const DROPPED = new Set(['connection', 'keep-alive', 'transfer-encoding']);

/** Streams the answer; when the caller has gone, the function still runs to its end, as in production. */
async function passOn(answer: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers: string[] = [];
  for (let index = 0; index < answer.rawHeaders.length; index += 2) {
    const [name = '', value = ''] = answer.rawHeaders.slice(index, index + 2);
    if (!DROPPED.has(name.toLowerCase())) headers.push(name, value);
  }
  response.writeHead(answer.statusCode ?? 502, headers);
  answer.pipe(response);
  response.once('close', () => answer.resume());
  await finished(answer, { writable: false });
}
