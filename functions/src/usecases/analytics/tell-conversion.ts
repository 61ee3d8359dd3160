import type { UserDocument } from '@sos/contracts/users';
import type { VisitEvent } from '@sos/domain/analytics/visit';
import { audiences } from '@sos/domain/analytics/visit';
import type { Money } from '@sos/domain/money/money';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock } from '../shared/ports.ts';
import { tellAudiences, type TellingNeeds } from './tell-audiences.ts';

export interface TellConversionNeeds extends TellingNeeds {
  /** A name for a conversion by which nobody is found. */
  readonly eventIdOf: (key: string) => string;
  readonly clock: Clock;
}

export interface Conversion {
  readonly event: Exclude<VisitEvent, 'page_view'>;
  /** What came of the visit: the member, or the call. */
  readonly id: string;
  readonly at: Instant;
  /** What was paid, of a call that took place. */
  readonly value?: Money;
}

const pages = { registered: 'register', booked: 'booking', talked: 'call' } as const;

/** Tells what came of a member's visit, by what they had agreed to; nobody hears of one who agreed to nothing. */
export function makeTellConversion(needs: TellConversionNeeds) {
  return async (member: UserDocument | undefined, { event, id, at, value }: Conversion): Promise<void> => {
    if (!member?.visit) return;
    const { email, locale, visit } = member;
    const { consent, visitId, clickId } = visit;
    const eventId = needs.eventIdOf(`${event} ${id}`);
    const told = { eventId, event, page: pages[event], locale, at, visitId, clickId, email, value };
    await tellAudiences(needs, told, audiences(event, consent, needs.clock.now()));
  };
}
