import { type AffiliateRole, affiliateRoles } from '@sos/domain/accounts/affiliates';
import { available } from '@sos/domain/affiliates/commission';
import { recruits } from '@sos/domain/affiliates/referral';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor } from '../shared/ports.ts';
import type { Statements } from './commission-ports.ts';
import { toView } from './commission-view.ts';
import type { Affiliates } from './ports.ts';

const PAGE = 20;

export interface DashboardNeeds {
  readonly affiliates: Pick<Affiliates, 'find'>;
  readonly statements: Statements;
}

/** The caller's codes and figures. Throws DomainError not_found. */
export function makeGetAffiliateDashboard(needs: DashboardNeeds): Handler<'getAffiliateDashboard'> {
  const { affiliates, statements } = needs;
  return async (actor) => {
    const programme = programmeOf(actor);
    const profile = await affiliates.find(programme, actor.uid);
    if (!profile) throw new DomainError('not_found', 'not_found');
    const [waiting, referred] = await Promise.all([
      statements.waiting(programme, actor.uid),
      statements.referred(actor.uid),
    ]);
    const { affiliateCodeClient: client, affiliateCodeRecruitment, earned, reversed, adjusted } = profile;
    const recruitment = recruits(programme) ? affiliateCodeRecruitment : null;
    const figures = { referred, waiting, earned: earned + reversed + adjusted, balance: available(profile) };
    return { programme, codes: { client, recruitment }, ...figures };
  };
}

/** The caller's commissions. Throws DomainError not_found. */
export function makeGetCommissions({ statements }: DashboardNeeds): Handler<'getCommissions'> {
  return async (actor, { cursor }) => {
    const query = { after: cursor, limit: PAGE };
    const { commissions, next } = await statements.page(programmeOf(actor), actor.uid, query);
    return { commissions: commissions.map(toView), nextCursor: next };
  };
}

function programmeOf({ role }: Actor): AffiliateRole {
  const programme = affiliateRoles.find((each) => each === role);
  if (!programme) throw new DomainError('not_found', 'not_found');
  return programme;
}
