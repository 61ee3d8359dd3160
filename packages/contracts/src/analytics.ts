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

export const consentFields = {
  version: z.int().min(1).max(1000),
  at: instantSchema,
  measuring: z.boolean(),
  advertising: z.boolean(),
};

/** `visit` of `users/{uid}`: what they have agreed to on a device, and what may be told by it. */
export const keptVisitSchema = storedObject({
  consent: storedObject(consentFields),
  visitId: z.string(),
  clickId: z.string().nullable(),
});

export const analyticsCallables = {
  /**
   * Notes that a page was seen, for whoever has agreed to it; what a member agreed to is kept with them, until they agree to
   * nothing. The same id again changes nothing.
   */
  recordAnalyticsEvent: callable({
    region: 'europe-west1',
    access: 'public',
    identified: true,
    resources: 'user',
    limits: ['public_by_address', 'public_by_network'],
    input: z.strictObject({
      eventId: z.uuid(),
      /** What is more than a visit is told by what has happened, never by a browser. */
      event: z.literal('page_view'),
      page: z.enum(visitPages),
      locale: localeSchema,
      /** Made by chance on the device after consent, and of nobody else; it ends with the visit. */
      visitId: z.uuid(),
      /** What Google's advertisement left in the address, if it did. */
      clickId: z
        .string()
        .regex(/^[\w-]{1,200}$/)
        .nullable(),
      consent: z.strictObject(consentFields),
    }),
    output: z.strictObject({}),
    refusals: [],
  }),
};
