import { parseTwiml, type TwimlDocument } from '../twiml/parse-twiml.ts';
import { TwimlError } from '../twiml/twiml-error.ts';
import { isWebAddress } from '../web-address.ts';
import type { Answer } from '../webhooks/http-exchange.ts';
import { isUndelivered } from '../webhooks/webhooks.ts';
import { callParameters } from './call-webhooks.ts';
import { type Execution, raise, type Source } from './execution.ts';

/** Fetches and reads a document; its warnings go to the debugger. @throws TwimlError */
export async function loadDocument(execution: Execution, source: Source): Promise<TwimlDocument> {
  const document = parseTwiml(source.kind === 'text' ? source.twiml : await fetchText(execution, source));
  for (const warning of document.warnings) raise(execution, 12200, warning);
  return document;
}

async function fetchText(execution: Execution, source: Extract<Source, { kind: 'address' }>): Promise<string> {
  const { exchange, call } = execution;
  if (!isWebAddress(source.url)) throw new TwimlError(11100, `Invalid URL format: ${source.url || 'none is set'}`);
  const answer = await exchange.webhooks
    .ask({
      subject: `${source.subject} ${call.party}`,
      url: source.url,
      method: source.method,
      form: [...callParameters(call, exchange.accountSid), ...source.parameters],
    })
    .catch((error: unknown) => {
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
