import type { SimReply, SimRequest } from '@sos/simulator-kit/http-server';

export type Vendor = 'ga4' | 'meta' | 'google_ads';

/** What a vendor counts: events that it was told, each once by its id. */
export interface Counted {
  readonly vendor: Vendor;
  /** The vendor's own name of it. */
  readonly event: string;
  /** By which one that comes twice is told; empty where the vendor has none. */
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Read {
  readonly vendor: Vendor;
  /** What is counted, or why the vendor refuses. */
  readonly read: (request: SimRequest, body: Fields) => readonly Counted[] | SimReply;
  readonly answer: SimReply;
}

type Fields = Readonly<Record<string, unknown>>;

const DIGEST = /^[0-9a-f]{64}$/;
const unauthorised: SimReply = { status: 401, body: { error: { message: 'The token is missing.' } } };
const list = (value: unknown) => (Array.isArray(value) ? value : []) as readonly Fields[];

const ga4: Read = {
  vendor: 'ga4',
  read: ({ url }, body) =>
    url.searchParams.get('api_secret')
      ? list(body['events']).map((event) => ({ vendor: 'ga4', event: String(event['name']), id: '', body }))
      : [],
  answer: { status: 204 },
};

const meta: Read = {
  vendor: 'meta',
  read: ({ headers }, body) => {
    if (!headers.authorization?.startsWith('Bearer ')) return unauthorised;
    const events = list(body['data']);
    const digests = events.flatMap(({ user_data: user }) => Object.values((user ?? {}) as Fields).flat());
    if (!digests.every((digest) => DIGEST.test(String(digest)))) {
      return { status: 400, body: { error: { message: 'Customer information must be hashed.' } } };
    }
    return events.map((event) => {
      return { vendor: 'meta', event: String(event['event_name']), id: String(event['event_id']), body: event };
    });
  },
  answer: { body: { events_received: 1 } },
};

const googleAds: Read = {
  vendor: 'google_ads',
  read: ({ headers }, body) => {
    if (!headers.authorization || !headers['developer-token']) return unauthorised;
    return list(body['conversions']).map((conversion) => {
      const event = String(conversion['conversionAction']).split('/').at(-1) ?? '';
      return { vendor: 'google_ads', event, id: String(conversion['orderId']), body: conversion };
    });
  },
  answer: { body: { results: [{}] } },
};

/** Who is spoken to at an address; undefined when nobody is. */
export function vendorAt(path: string): Read | undefined {
  if (path === '/mp/collect') return ga4;
  if (/^\/v26\.0\/\d+\/events$/.test(path)) return meta;
  return /^\/v21\/customers\/\d+:uploadClickConversions$/.test(path) ? googleAds : undefined;
}
