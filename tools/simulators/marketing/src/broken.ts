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
    const [, key] = /\bsentry_key=([^,\s]+)/.exec(String(headers['x-sentry-auth'])) ?? [];
    if (key === undefined) return refused(403, 'missing authorization information');
    const event = eventIn(body.toString('utf8'));
    if (!event) return refused(400, 'invalid envelope');
    if (!this.#kept.has(event.id)) this.#kept.set(event.id, { ...event, key });
    return { body: { id: event.id } };
  }
}

function eventIn(text: string): Omit<BrokenEvent, 'key'> | undefined {
  const [envelope, item, body] = linesOf(text) ?? [];
  const id = String(envelope?.['event_id']);
  return item?.['type'] === 'event' && /^[0-9a-f]{32}$/.test(id) && body ? { id, body } : undefined;
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
