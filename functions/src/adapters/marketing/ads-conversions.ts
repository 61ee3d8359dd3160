import type { VisitEvent } from '@sos/domain/analytics/visit';
import type { Tell } from '../../usecases/analytics/ports.ts';
import { tellVendor } from './tell-vendor.ts';

const VERSION = 'v21';

export interface AdsSettings {
  /** Without a slash at the end. */
  readonly apiBase: string;
  /** Our customer number, digits alone; nobody is told where it is empty. */
  readonly customerId: string;
  /** Google's numbers of the conversions, by our events. */
  readonly actions: Readonly<Partial<Record<VisitEvent, string>>>;
  readonly developerToken: string;
  readonly accessToken: () => Promise<string>;
}

/** Google Ads: which click on an advertisement led to something. Without a click there is nothing to tell. */
export function makeAdsConversions(settings: AdsSettings): Tell {
  const { apiBase, customerId, actions, developerToken } = settings;
  return async ({ event, eventId, clickId, at, value }) => {
    const action = actions[event];
    if (customerId === '' || developerToken === '' || !action || clickId === null) return;
    const headers = {
      authorization: `Bearer ${await settings.accessToken()}`,
      'developer-token': developerToken,
    };
    const conversion = {
      gclid: clickId,
      conversionAction: `customers/${customerId}/conversionActions/${action}`,
      conversionDateTime: googleTime(at),
      // By which Google tells one that comes twice.
      orderId: eventId,
      ...(value && { conversionValue: value.amount / 100, currencyCode: value.currency }),
    };
    const body = { conversions: [conversion], partialFailure: true };
    const url = `${apiBase}/${VERSION}/customers/${customerId}:uploadClickConversions`;
    await tellVendor('google_ads', url, { body, headers });
  };
}

/** `2026-01-05 12:00:00+00:00`. */
const googleTime = (at: number) => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')}+00:00`;
