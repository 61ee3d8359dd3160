import { audiences } from '@sos/domain/analytics/visit';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Log } from '../shared/ports.ts';
import type { AnalyticsEvents, Audiences } from './ports.ts';

export interface RecordEventNeeds {
  readonly events: AnalyticsEvents;
  readonly told: Audiences;
  /** The address of an account, for a digest of it; null when there is none. */
  readonly emailOf: (uid: string) => Promise<string | null>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Keeps an event and tells those whom its visitor has agreed to. An event is told once at most: one that is lost on the way
 * is missed in a figure, one that is told twice makes it wrong.
 */
export function makeRecordEvent(needs: RecordEventNeeds): Handler<'recordAnalyticsEvent'> {
  const { events, told, clock, log } = needs;
  return async ({ uid }, { eventId, event, page, locale, visitId, clickId, consent }) => {
    const now = clock.now();
    const heard = audiences(event, consent, now);
    if (heard.length === 0) return {};
    const kept = { event, page, locale, at: now };
    if (!(await events.createIfAbsent(eventId, kept))) return {};
    const email = heard.includes('advertising') && uid !== '' ? await needs.emailOf(uid) : null;
    const tellings = heard.flatMap((purpose) =>
      told[purpose].map((tell) =>
        tell({ ...kept, eventId, visitId, clickId, email: purpose === 'advertising' ? email : null }),
      ),
    );
    const failed = (await Promise.allSettled(tellings)).filter(({ status }) => status === 'rejected');
    // Nobody's visit is spoilt by a vendor that does not answer.
    if (failed.length > 0) log.warn('analytics_not_told', { event, vendors: failed.length });
    return {};
  };
}
