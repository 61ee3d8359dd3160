import type { Output } from '@sos/contracts/callables';
import { dayOf } from '@sos/domain/affiliates/figures';
import { addFigures, type Figures, noFigures } from '@sos/domain/agencies/figures';
import type { ProviderSwitch } from '@sos/domain/providers/switch';
import type { PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { Switchboard } from '../providers/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { OwnShares, PayoutAccounts } from '../transfers/ports.ts';
import { type AgencyNeeds, agencyOf } from './agency-of.ts';
import { toFiguresView } from './figures-view.ts';
import { inBatches } from './in-batches.ts';
import { toView } from './invite-member.ts';
import type { Agencies, BookingRequests, DayBook, Member } from './ports.ts';
import { sumDue } from './sum-due.ts';

export interface LookNeeds extends AgencyNeeds {
  readonly agencies: Agencies;
  readonly requests: Pick<BookingRequests, 'openOf'>;
  readonly days: Pick<DayBook, 'days'>;
  readonly switchboard: Pick<Switchboard, 'read'>;
  readonly accounts: Pick<PayoutAccounts, 'read'>;
  readonly ownShares: Pick<OwnShares, 'sums'>;
  readonly clock: Clock;
}
type Overview = Output<'getAgencyOverview'>;
type Team = Output<'getAgencyTeam'>;

/** How the caller's agency does on this UTC day, and what needs somebody. */
export function makeGetOverview(needs: LookNeeds): Handler<'getAgencyOverview'> {
  return async ({ uid: id }) => {
    const [{ name, shareBusyStatus }, team, open] = await Promise.all([
      agencyOf(needs, id),
      seenOf(needs, id),
      needs.requests.openOf(id),
    ]);
    const waiting = open.filter(({ status }) => status === 'waiting' || status === 'offered').length;
    const requests = { waiting, underWay: open.length - waiting };
    const due = await inBatches(team, async ({ member }) => needs.ownShares.sums(member.providerId));
    return {
      agency: { id, name, shareBusyStatus },
      members: team.length,
      day: dayOf(needs.clock.now()),
      today: toFiguresView(team.map(({ today }) => today).reduce(addFigures, noFigures)),
      requests,
      due: sumDue(due.flat()),
      needs: [...ofRequests(waiting), ...team.flatMap(needsOf)],
    };
  };
}

/** The caller's team, and who was asked to join it. */
export function makeGetTeam(needs: LookNeeds): Handler<'getAgencyTeam'> {
  return async ({ uid: id }) => {
    const [{ name, shareBusyStatus }, team, invitations] = await Promise.all([
      agencyOf(needs, id),
      seenOf(needs, id),
      needs.agencies.invitationsOf(id),
    ]);
    const unanswered = invitations.filter(({ status }) => status === 'waiting' || status === 'declined');
    return {
      agency: { id, name, shareBusyStatus },
      members: team.map(toMember),
      invitations: unanswered.map(toView),
    };
  };
}

interface Seen {
  readonly member: Member;
  readonly state: ProviderSwitch | undefined;
  readonly account: PayoutAccount | undefined;
  readonly today: Figures;
}

async function seenOf(needs: LookNeeds, agencyId: string): Promise<Seen[]> {
  const day = dayOf(needs.clock.now());
  return inBatches(await needs.agencies.members(agencyId), async (member) => {
    const { providerId } = member;
    const [state, account, [today = noFigures]] = await Promise.all([
      needs.switchboard.read(providerId),
      needs.accounts.read(providerId),
      needs.days.days(providerId, day, day),
    ]);
    return { member, state, account, today };
  });
}

type Need = Overview['needs'][number];

function ofRequests(count: number): Need[] {
  return count === 0 ? [] : [{ kind: 'requests', providerId: null, displayName: null, count }];
}

function needsOf({ member, state, account }: Seen): Need[] {
  const { providerId, displayName, isShown } = member;
  const missed = state?.missedCalls ?? 0;
  const isOff = (because: ProviderSwitch['offlineBecause']) => (state?.offlineBecause === because ? 1 : 0);
  const kinds: [Need['kind'], number][] = [
    ['missed_calls', missed],
    ['switched_off', isOff('missed_calls')],
    ['inactive', isOff('inactive')],
    ['kyc', account?.payoutsEnabled === true ? 0 : 1],
    ['not_shown', isShown ? 0 : 1],
  ];
  return kinds.filter(([, count]) => count > 0).map(([kind, count]) => ({ kind, providerId, displayName, count }));
}

function toMember({ member, state, account, today }: Seen): Team['members'][number] {
  const { providerId, displayName, kind, photoUrl, availability, isShown, joinedAt, maySwitchOff } = member;
  const shown = { providerId, displayName, kind, photoUrl, availability, isShown, joinedAt, maySwitchOff };
  const { missedCalls, timeZone, closesAt, opensAt } = state ?? unknownState;
  const { kycStatus = null, payoutsEnabled = false } = account ?? {};
  return {
    ...shown,
    languages: [...member.languages],
    countries: [...member.countries],
    specialities: [...member.specialities],
    missedCalls,
    timeZone,
    closesAt,
    opensAt,
    kycStatus,
    payoutsEnabled,
    today: toFiguresView(today),
  };
}

const unknownState = { missedCalls: 0, timeZone: 'UTC', closesAt: null, opensAt: null };
