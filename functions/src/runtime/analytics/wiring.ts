import { makeEventStore, makeMembersVisits } from '../../adapters/firestore/analytics/event-store.ts';
import { makeAccessTokens } from '../../adapters/google/access-tokens.ts';
import { makeAdsConversions } from '../../adapters/marketing/ads-conversions.ts';
import { makeMeasurement } from '../../adapters/marketing/measurement.ts';
import { makeConversions } from '../../adapters/marketing/conversions.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';
import { marketingKeys } from './keys.ts';

const told = once(() => {
  const { ga4, meta, googleAds } = marketingKeys();
  const measurement = makeMeasurement({
    apiBase: params.ga4ApiBase.value(),
    measurementId: params.ga4MeasurementId.value(),
    apiSecret: ga4,
  });
  const conversions = makeConversions({
    apiBase: params.metaApiBase.value(),
    pixelId: params.metaPixelId.value(),
    accessToken: meta,
    webOrigin: params.webOrigins.value()[0] ?? '',
  });
  const ads = makeAdsConversions({
    apiBase: params.googleAdsApiBase.value(),
    customerId: params.googleAdsCustomerId.value(),
    actions: {
      registered: params.googleAdsRegistered.value(),
      booked: params.googleAdsBooked.value(),
      talked: params.googleAdsTalked.value(),
    },
    developerToken: googleAds,
    accessToken: makeAccessTokens('https://www.googleapis.com/auth/adwords'),
  });
  return { measuring: [measurement], advertising: [conversions, ads] };
});

export const analyticsPorts = () => ({
  events: makeEventStore(),
  visits: makeMembersVisits(reportCorrupt),
  told: told(),
  clock,
  log,
});
