import { sign } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { WorldClock } from '@sos/clock/world-clock';
import type { Authority, Certified } from '../certificates/authority.ts';
import { isoOf } from '../money/bank.ts';
import { newId } from '../money/ids.ts';
import type { WebhookEvent } from './events.ts';

export interface Endpoint {
  /** Where events go; undefined while nobody listens. */
  readonly url: () => string | undefined;
  readonly webhookId: string;
  readonly certificateUrl: () => string;
  readonly authority: Authority;
}

/** How long PayPal waits for an answer, in real time. */
const PATIENCE_MS = 20_000;

export interface Signing {
  readonly webhookId: string;
  readonly certificateUrl: string;
  readonly signer: Certified;
  readonly transmission: { readonly id: string; readonly time: string };
}

/** The headers of a signed event. */
export function signatureHeaders(body: string, signing: Signing): Record<string, string> {
  const { webhookId, certificateUrl, signer, transmission } = signing;
  const signed = [transmission.id, transmission.time, webhookId, crc32(body)].join('|');
  return {
    'paypal-transmission-id': transmission.id,
    'paypal-transmission-time': transmission.time,
    'paypal-transmission-sig': sign('sha256', Buffer.from(signed), signer.key).toString('base64'),
    'paypal-cert-url': certificateUrl,
    'paypal-auth-algo': 'SHA256withRSA',
  };
}

/** Posts a signed event once; the HTTP status, or in words what prevented one. Redirects are failures. */
export async function postEvent(
  { clock, endpoint }: { readonly clock: WorldClock; readonly endpoint: Endpoint },
  event: WebhookEvent,
  forged: boolean,
): Promise<number | string> {
  const url = endpoint.url();
  if (url === undefined) return 'no endpoint';
  const body = JSON.stringify(event);
  const { root, signer } = endpoint.authority;
  const headers = signatureHeaders(body, {
    webhookId: endpoint.webhookId,
    certificateUrl: endpoint.certificateUrl(),
    signer: forged ? root : signer,
    transmission: { id: newId(), time: isoOf(clock.now()) },
  });
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'content-type': 'application/json', 'user-agent': 'PayPal/AUHR-1.0-1', ...headers },
      body,
    });
    await response.arrayBuffer();
    return response.status;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
