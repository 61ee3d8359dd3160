import { audiences, keptVisit } from '@sos/domain/analytics/visit';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { MembersVisits } from './ports.ts';
import { tellAudiences, type TellingNeeds } from './tell-audiences.ts';

export interface RecordEventNeeds extends TellingNeeds {
  readonly visits: MembersVisits;
  readonly clock: Clock;
}

/** Tells that a page was seen, and keeps with a member what they agree to, for what they do later. */
export function makeRecordEvent(needs: RecordEventNeeds): Handler<'recordAnalyticsEvent'> {
  const { visits, clock } = needs;
  return async ({ uid }, { eventId, event, page, locale, visitId, clickId, consent }) => {
    const now = clock.now();
    if (uid !== '') await visits.change(uid, (before) => keptVisit(before, { consent, visitId, clickId }, now));
    const seen = { eventId, event, page, locale, at: now, visitId, clickId, email: null };
    await tellAudiences(needs, seen, audiences(event, consent, now));
    return {};
  };
}
