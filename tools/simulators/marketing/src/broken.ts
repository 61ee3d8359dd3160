import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';

/** An event as Sentry keeps it. */
export interface BrokenEvent {
  readonly id: string;
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const path = /^\/api\/\d+\/envelope\/$/;
const refused = (status: number, detail: string): SimReply => ({ status, body: { detail } });

/** What Sentry takes of a project: envelopes of one event each. One that comes twice under one id is one. */
export class Broken {
  readonly #kept = new Map<string, BrokenEvent>();

  static isAt(pathname: string): boolean {
    return path.test(pathname);
  }

  all(): readonly BrokenEvent[] {
    return [...this.#kept.values()];
  }

  take({ method, headers, body }: SimRequest): SimReply {
    if (method !== 'POST') return refused(405, 'method not allowed');
    const [, key] = /\bsentry_key=([^,\s]+)/.exec(String(headers['x-sentry-auth'] ?? '')) ?? [];
    if (key === undefined) return refused(403, 'missing authorization information');
    const lines = linesOf(body.toString('utf8'));
    const [envelope, item, event] = lines ?? [];
    const id = envelope?.['event_id'];
    if (item?.['type'] !== 'event' || typeof id !== 'string' || !/^[0-9a-f]{32}$/.test(id) || !event)
      return refused(400, 'invalid envelope');
    if (!this.#kept.has(id)) this.#kept.set(id, { id, key, body: event });
    return { body: { id } };
  }
}

/** Undefined where a line is no JSON. */
function linesOf(text: string): readonly Record<string, unknown>[] | undefined {
  try {
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}
