import { visitEvents, visitPages } from '@sos/domain/analytics/visit';
import { z } from 'zod';
import { callable } from './callable.ts';
import { instantSchema, localeSchema } from './shared.ts';
import { storedChoice, storedLocaleSchema, storedObject } from './stored.ts';

/** `analytics_events/{id}`: what happened on a page, with nothing by which its visitor could be found. */
export const analyticsEventSchema = storedObject({
  event: storedChoice(visitEvents, 'page_view'),
  page: storedChoice(visitPages, 'other'),
  locale: storedLocaleSchema,
  at: instantSchema,
});
export type AnalyticsEvent = z.infer<typeof analyticsEventSchema>;

const consentSchema = z.strictObject({
  version: z.int().min(1).max(1000),
  at: instantSchema,
  measuring: z.boolean(),
  advertising: z.boolean(),
});

export const analyticsCallables = {
  /** Notes what happened on a page, for whoever has agreed to it. The same id again changes nothing. */
  recordAnalyticsEvent: callable({
    region: 'europe-west1',
    access: 'public',
    identified: true,
    resources: 'user',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({
      eventId: z.uuid(),
      event: z.enum(visitEvents),
      page: z.enum(visitPages),
      locale: localeSchema,
      /** Made by chance on the device after consent, and of nobody else; it ends with the visit. */
      visitId: z.uuid(),
      /** What Google's advertisement left in the address, if it did. */
      clickId: z
        .string()
        .regex(/^[\w-]{1,200}$/)
        .nullable(),
      consent: consentSchema,
    }),
    output: z.strictObject({}),
    refusals: [],
  }),
};
