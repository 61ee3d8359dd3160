import type { Tell } from '../../usecases/analytics/ports.ts';
import { tellVendor } from './tell-vendor.ts';

export interface MeasurementSettings {
  /** Without a slash at the end. */
  readonly apiBase: string;
  /** Such as `G-ABC123`; nobody is told where it is empty. */
  readonly measurementId: string;
  readonly apiSecret: string;
}

/** Google Analytics 4 by its Measurement Protocol: which page, in which language, of a visit that has no name. */
export function makeMeasurement({ apiBase, measurementId, apiSecret }: MeasurementSettings): Tell {
  return async ({ event, page, locale, visitId, value }) => {
    if (measurementId === '' || apiSecret === '') return;
    const query = new URLSearchParams({ measurement_id: measurementId, api_secret: apiSecret });
    const paid = value && { value: value.amount / 100, currency: value.currency };
    const body = {
      client_id: visitId,
      non_personalized_ads: true,
      events: [{ name: event, params: { page_title: page, language: locale, engagement_time_msec: 1, ...paid } }],
    };
    await tellVendor('ga4', `${apiBase}/mp/collect?${query.toString()}`, { body });
  };
}
