import type { Caller } from '../http/keys.ts';
import type { Params } from '../http/form.ts';
import type { Context } from '../money/context.ts';
import type { Expiry } from '../money/expiry.ts';

/** One authenticated API request. */
export interface Call {
  readonly context: Context;
  readonly caller: Caller;
  readonly expiry: Expiry;
  /** How many webhook deliveries of an event are still to succeed. */
  readonly pendingWebhooks: (event: string) => number;
  readonly params: Params;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
}

export interface Route {
  readonly method: 'GET' | 'POST';
  /** The path as Stripe documents it, such as `/v1/payment_intents/{id}/capture`; faults name it. */
  readonly template: string;
  /** Whether a publishable key will do. */
  readonly browser?: true;
  readonly run: (call: Call) => object;
}

export interface Match {
  readonly route: Route;
  readonly id: string;
}

export function findRoute(routes: readonly Route[], method: string, path: string): Match | undefined {
  for (const route of routes) {
    const id = route.method === method ? idIn(route.template, path) : undefined;
    if (id !== undefined) return { route, id };
  }
  return undefined;
}

function idIn(template: string, path: string): string | undefined {
  const [before = '', after] = template.split('{id}');
  if (after === undefined) return path === template ? '' : undefined;
  if (!path.startsWith(before) || !path.endsWith(after)) return undefined;
  const id = path.slice(before.length, path.length - after.length);
  return id !== '' && !id.includes('/') ? decodeURIComponent(id) : undefined;
}
