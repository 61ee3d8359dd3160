import { createHash } from 'node:crypto';
import type { VisitEvent } from '@sos/domain/analytics/visit';
import type { Tell } from '../../usecases/analytics/ports.ts';
import { tellVendor } from './tell-vendor.ts';

const VERSION = 'v26.0';

export interface ConversionsSettings {
  /** Without a slash at the end. */
  readonly apiBase: string;
  /** The number of our data set; nobody is told where it is empty. */
  readonly pixelId: string;
  readonly accessToken: string;
  readonly webOrigin: string;
}

/** Meta's names of what happened. */
const names: Readonly<Partial<Record<VisitEvent, string>>> = {
  registered: 'CompleteRegistration',
  booked: 'Schedule',
  talked: 'Purchase',
};

/** Meta's Conversions API. An address is told as its digest alone, and the event's id keeps one that comes twice from counting twice. */
export function makeConversions({ apiBase, pixelId, accessToken, webOrigin }: ConversionsSettings): Tell {
  return async ({ event, eventId, at, locale, email, visitId, value }) => {
    const name = names[event];
    if (pixelId === '' || accessToken === '' || name === undefined) return;
    const told = {
      event_name: name,
      event_id: eventId,
      event_time: Math.floor(at / 1000),
      action_source: 'website',
      event_source_url: `${webOrigin}/${locale}`,
      user_data: { external_id: [digest(visitId)], ...(email !== null && { em: [digest(email)] }) },
      ...(value && { custom_data: { value: value.amount / 100, currency: value.currency } }),
    };
    const headers = { authorization: `Bearer ${accessToken}` };
    await tellVendor('meta', `${apiBase}/${VERSION}/${pixelId}/events`, { body: { data: [told] }, headers });
  };
}

/** As Meta wants it: SHA-256 of the small letters. */
const digest = (text: string) => createHash('sha256').update(text.trim().toLowerCase()).digest('hex');
