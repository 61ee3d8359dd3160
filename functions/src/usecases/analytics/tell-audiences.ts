import type { AnalyticsEvent } from '@sos/contracts/analytics';
import type { Purpose } from '@sos/domain/analytics/consent';
import type { Log } from '../shared/ports.ts';
import type { AnalyticsEvents, Audiences, Told } from './ports.ts';

export interface TellingNeeds {
  readonly events: AnalyticsEvents;
  readonly told: Audiences;
  readonly log: Log;
}

/**
 * Keeps an event and tells it to those who may hear of it, once at most: one that is lost on the way is missed in a figure,
 * one that is told twice makes it wrong.
 */
export async function tellAudiences(
  { events, told, log }: TellingNeeds,
  event: Told,
  heard: readonly Purpose[],
): Promise<void> {
  if (heard.length === 0 || !(await events.createIfAbsent(event.eventId, keptOf(event)))) return;
  const tellings = heard.flatMap((purpose) =>
    told[purpose].map((tell) => tell({ ...event, email: purpose === 'advertising' ? event.email : null })),
  );
  const failed = (await Promise.allSettled(tellings)).filter(({ status }) => status === 'rejected');
  // Nobody's visit is spoilt by a vendor that does not answer.
  if (failed.length > 0) log.warn('analytics_not_told', { event: event.event, vendors: failed.length });
}

const keptOf = ({ event, page, locale, at }: Told): AnalyticsEvent => ({ event, page, locale, at });
