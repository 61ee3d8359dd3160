import { parseTwiml, type TwimlDocument } from '../twiml/parse-twiml.ts';
import { TwimlError } from '../twiml/twiml-error.ts';
import { isWebAddress } from '../web-address.ts';
import type { Answer } from '../webhooks/http-exchange.ts';
import type { Webhook } from '../webhooks/outgoing.ts';
import { isUndelivered, type Webhooks } from '../webhooks/webhooks.ts';
import { callParameters } from './call-webhooks.ts';
import { type Execution, raise, type Source } from './execution.ts';

/** Fetches and reads a document; its warnings go to the debugger. @throws TwimlError */
export async function loadDocument(execution: Execution, source: Source): Promise<TwimlDocument> {
  const document = parseTwiml(source.kind === 'text' ? source.twiml : await fetchText(execution, source));
  for (const warning of document.warnings) raise(execution, 12200, warning);
  return document;
}

function fetchText(execution: Execution, source: Extract<Source, { kind: 'address' }>): Promise<string> {
  const { exchange, call } = execution;
  return fetchDocument(exchange.webhooks, {
    subject: `${source.subject} ${call.party}`,
    url: source.url,
    method: source.method,
    form: [...callParameters(call, exchange.accountSid), ...source.parameters],
  });
}

/** @throws TwimlError when there is no document at the address. */
export async function fetchDocument(webhooks: Webhooks, webhook: Webhook): Promise<string> {
  if (!isWebAddress(webhook.url)) throw new TwimlError(11100, `Invalid URL format: ${webhook.url || 'none is set'}`);
  const answer = await webhooks.ask(webhook).catch((error: unknown) => {
    if (isUndelivered(error)) throw new TwimlError(11200, `HTTP retrieval failure: ${error.message}`);
    throw error;
  });
  return checked(answer);
}

function checked({ status, contentType, text }: Answer): string {
  if (status < 200 || status >= 300) throw new TwimlError(11200, `HTTP retrieval failure: status ${status}`);
  if (!/\b(xml|html)\b/.test(contentType)) throw new TwimlError(12300, `Invalid Content-Type: ${contentType}`);
  return text;
}

/** An address of a document, seen from the document it stands in; empty means that one itself. @throws TwimlError 11100 */
export function resolveAddress(address: string | undefined, base: string | undefined): string {
  if (!address) {
    if (base) return base;
    throw new TwimlError(11100, 'Invalid URL format: a document without an address refers to its own');
  }
  if (!isWebAddress(address, base)) throw new TwimlError(11100, `Invalid URL format: ${address}`);
  return new URL(address, base).href;
}
