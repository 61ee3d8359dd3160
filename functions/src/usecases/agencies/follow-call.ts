import type { MemberDocument } from '@sos/contracts/agencies';
import { dayFigures } from '@sos/domain/agencies/day-figures';
import { dayOf } from '@sos/domain/affiliates/figures';
import { nextRequest, type RequestEvent } from '@sos/domain/agencies/next-request';
import { causeOfRequest } from '@sos/domain/agencies/request-cause';
import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import type { Instant } from '@sos/domain/shared/instant';
import { memberNow } from './member-of.ts';
import type { Agencies, DayBook, Member } from './ports.ts';
import { makeAskColleagues, type RequestNeeds } from './requests.ts';

export interface FollowNeeds extends RequestNeeds {
  readonly agencies: Agencies;
  readonly days: Pick<DayBook, 'count'>;
  /** The country that the client of a call has named; null where they have not. */
  readonly countryOfCall: (sessionId: string) => Promise<string | null>;
}

/** What a call of a member means for their agency; harmless to repeat, and nothing for everybody else. */
export function makeFollowCall(needs: FollowNeeds) {
  const askColleagues = makeAskColleagues(needs);
  return async (session: CallSession, isNew: boolean): Promise<void> => {
    const member = await needs.agencies.member(session.providerId);
    if (!member) return;
    await followRequests(needs, session);
    if (member.agencyId === null) return;
    await followMember(needs, member.providerId, session.id);
    if (isNew || isTerminal(session)) await countDay(needs, member, session.createdAt);
    const cause = causeOfRequest(session);
    if (cause) {
      const { id, clientId, client } = session;
      const wish = { country: await needs.countryOfCall(id), language: client.locale, speciality: null };
      await askColleagues(member, { ...wish, id: `help-${id}`, clientId, cause });
    }
  };
}

/** What a review, or a change of a profile, means for the agency of a provider. */
export function makeFollowProvider(needs: Pick<FollowNeeds, 'agencies' | 'days' | 'clock'>) {
  return {
    profile: (providerId: string) => followMember(needs, providerId, null),
    review: async (providerId: string, writtenAt: Instant): Promise<void> => {
      const member = await needs.agencies.member(providerId);
      if (member && member.agencyId !== null) await countDay(needs, member, writtenAt);
    },
  };
}

function followMember(
  { agencies, clock }: Pick<FollowNeeds, 'agencies' | 'clock'>,
  providerId: string,
  sessionId: string | null,
) {
  return agencies.follow({ providerId, sessionId }, (member: MemberDocument, facts) =>
    memberNow(member, facts, clock.now()),
  );
}

function countDay({ days, clock }: Pick<FollowNeeds, 'days' | 'clock'>, { providerId }: Member, at: Instant) {
  return days.count(providerId, dayOf(at), (facts) => ({ ...dayFigures(facts), countedAt: clock.now() }));
}

/** The call that a client booked with whoever accepted their request. */
async function followRequests({ requests, clock }: FollowNeeds, session: CallSession): Promise<void> {
  const { id: sessionId, providerId, status } = session;
  const at = clock.now();
  const events: RequestEvent[] = [{ type: 'booked', providerId, sessionId, at }];
  if (isTerminal(session)) events.push({ type: 'call_ended', sessionId, isCompleted: status === 'completed', at });
  for (const { id, acceptedAt } of await requests.acceptedFor(session.clientId)) {
    if (acceptedAt === null || session.createdAt < acceptedAt) continue;
    await requests.change(id, (before) => events.reduce(nextRequest, before));
  }
}
