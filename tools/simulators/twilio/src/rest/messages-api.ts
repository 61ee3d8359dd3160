import { API_VERSION } from '../calls/call-webhooks.ts';
import { rfc2822 } from '../dates.ts';
import type { Exchange } from '../exchange.ts';
import type { Message } from '../messages/message.ts';
import { messageFaults } from '../messages/message-faults.ts';
import { notFound } from './api-error.ts';
import { passesDate } from './date-filter.ts';
import { allowOnlyFilters } from './known-parameters.ts';
import { messageRequest } from './message-request.ts';
import { pageOf } from './paging.ts';
import { accountPath } from './resources.ts';
import type { RestContext, RestRequest, Route } from './route.ts';

/** `Messages` and `Messages/{sid}`. */
export function messagesRoute({ exchange }: RestContext, request: RestRequest): Route | undefined {
  const [, sid, more] = request.parts;
  const { messages, accountSid } = exchange;
  if (more !== undefined) return undefined;
  if (sid !== undefined) return request.method === 'GET' ? readRoute(exchange, request, sid) : undefined;
  if (request.method === 'GET') {
    return { subject: 'GET Messages', run: () => ({ status: 200, body: list(exchange, request) }) };
  }
  if (request.method !== 'POST') return undefined;
  const run = () => ({
    status: 201,
    body: messageResource(messages.send(messageRequest(exchange, request.form)), accountSid),
  });
  return { subject: `POST Messages ${request.form.get('To') ?? ''}`, run };
}

function readRoute(exchange: Exchange, request: RestRequest, sid: string): Route {
  const message = exchange.messages.find(sid);
  const run = () => {
    if (!message) throw notFound(request.path);
    return { status: 200, body: messageResource(message, exchange.accountSid) };
  };
  return { subject: `GET Message ${message?.request.to ?? sid}`, run };
}

function list(exchange: Exchange, { query, path }: RestRequest): unknown {
  allowOnlyFilters(query, ['To', 'From'], ['DateSent']);
  const is = (name: string, value: string) => (query.get(name) ?? value) === value;
  const resources = exchange.messages
    .all()
    .filter(({ request }) => is('To', request.to) && is('From', request.from))
    .filter(({ sentAt, createdAt }) => passesDate(query, 'DateSent', sentAt ?? createdAt))
    .toReversed()
    .map((message) => messageResource(message, exchange.accountSid));
  return pageOf(resources, 'messages', { path, query });
}

/** The Message resource; nothing is charged here, so that its price never comes. */
export function messageResource(message: Message, accountSid: string): Record<string, unknown> {
  const { sid, request, segments, createdAt, updatedAt, sentAt, status, errorCode } = message;
  const path = `${accountPath(accountSid)}/Messages/${sid}`;
  return {
    sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    body: request.body,
    to: request.to,
    from: request.from,
    direction: 'outbound-api',
    status,
    num_segments: String(segments),
    num_media: '0',
    date_created: rfc2822(createdAt),
    date_updated: rfc2822(updatedAt),
    date_sent: sentAt === undefined ? null : rfc2822(sentAt),
    error_code: errorCode ?? null,
    error_message: errorCode === undefined ? null : (messageFaults[errorCode]?.words ?? null),
    messaging_service_sid: null,
    price: null,
    price_unit: 'USD',
    uri: `${path}.json`,
    subresource_uris: { media: `${path}/Media.json` },
  };
}
