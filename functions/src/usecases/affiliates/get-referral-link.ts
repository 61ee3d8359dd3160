import { inProgramme } from '@sos/domain/accounts/affiliates';
import { discountOf } from '@sos/domain/affiliates/programme';
import { recruits } from '@sos/domain/affiliates/referral';
import { startOf } from '@sos/domain/telegram/link';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Plans } from './commission-ports.ts';
import type { Affiliates } from './ports.ts';
import { programmeOf } from './programme-of.ts';

interface LinkNeeds {
  readonly affiliates: Pick<Affiliates, 'find'>;
  readonly plans: Plans;
  /** The bot's page, to which a code is added. */
  readonly botUrl: () => string;
}

/** The caller's codes. Throws DomainError not_found. */
export function makeGetReferralLink(needs: LinkNeeds): Handler<'getReferralLink'> {
  return async (actor) => {
    const programme = programmeOf(actor);
    const profile = await needs.affiliates.find(programme, actor.uid);
    if (!profile) throw new DomainError('not_found', 'not_found');
    const whose = inProgramme(programme, profile);
    const plan = await needs.plans.current();
    const recruitment = recruits(plan, whose) ? profile.affiliateCodeRecruitment : null;
    const discount = discountOf(plan, whose);
    const client = profile.affiliateCodeClient;
    const bot = startOf(needs.botUrl(), client);
    return { ...whose, client, recruitment, bot, discount, since: profile.createdAt };
  };
}
