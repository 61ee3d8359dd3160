import { DAYS_SHOWN } from '@sos/contracts/affiliate-dashboard';
import { inProgramme } from '@sos/domain/accounts/affiliates';
import { available } from '@sos/domain/affiliates/commission';
import { dayOf, monthOf } from '@sos/domain/affiliates/figures';
import { recruits } from '@sos/domain/affiliates/referral';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Plans, Statements } from './commission-ports.ts';
import { toView } from './commission-view.ts';
import type { AffiliateCounts } from './figure-ports.ts';
import type { Affiliates } from './ports.ts';
import { programmeOf } from './programme-of.ts';

const PAGE = 20;
const DAY = 86_400_000;

export interface DashboardNeeds {
  readonly affiliates: Pick<Affiliates, 'find'>;
  readonly statements: Statements;
  readonly counts: AffiliateCounts;
  readonly plans: Plans;
  readonly clock: Clock;
}

/** The caller's codes and figures. Throws DomainError not_found. */
export function makeGetAffiliateDashboard(needs: DashboardNeeds): Handler<'getAffiliateDashboard'> {
  const { affiliates, statements, plans } = needs;
  return async (actor) => {
    const programme = programmeOf(actor);
    const profile = await affiliates.find(programme, actor.uid);
    if (!profile) throw new DomainError('not_found', 'not_found');
    const [waiting, referred, days] = await Promise.all([
      statements.waiting(programme, actor.uid),
      statements.referred(actor.uid),
      daysOf(needs, actor.uid),
    ]);
    const { affiliateCodeClient: client, affiliateCodeRecruitment, earned, reversed, adjusted } = profile;
    const whose = inProgramme(programme, profile);
    const recruitment = recruits(await plans.current(), whose) ? affiliateCodeRecruitment : null;
    const figures = { referred, waiting, earned: earned + reversed + adjusted, balance: available(profile) };
    return { ...whose, codes: { client, recruitment }, ...figures, days };
  };
}

/** What happened on the last days. */
async function daysOf({ counts, clock }: Pick<DashboardNeeds, 'counts' | 'clock'>, uid: string) {
  const first = clock.now() - (DAYS_SHOWN - 1) * DAY;
  const counted = [...(await counts.since(uid, monthOf(first)))];
  const shown = counted.filter(([day]) => day >= dayOf(first)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  // A clock that is ahead elsewhere must not make the list longer than it may be.
  return shown.slice(-DAYS_SHOWN).map(([day, { clicks, signUps, calls, earned }]) => {
    return { day, clicks, signUps, calls, earned };
  });
}

/** The caller's commissions. Throws DomainError not_found. */
export function makeGetCommissions({ statements }: Pick<DashboardNeeds, 'statements'>): Handler<'getCommissions'> {
  return async (actor, { cursor }) => {
    const query = { after: cursor, limit: PAGE };
    const { commissions, next } = await statements.page(programmeOf(actor), actor.uid, query);
    return { commissions: commissions.map(toView), nextCursor: next };
  };
}
