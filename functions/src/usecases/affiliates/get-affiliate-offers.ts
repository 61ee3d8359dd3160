import type { BuiltInProgramme } from '@sos/domain/accounts/affiliates';
import { addedTextIn } from '@sos/domain/affiliates/added-programme';
import {
  type AddedProgramme,
  discountOf,
  holdOf,
  type Plan,
  type ProgrammeRule,
} from '@sos/domain/affiliates/programme';
import { payoutCountries } from '@sos/domain/withdrawals/account-forms';
import { LEAST_WITHDRAWAL, MOST_A_MONTH, MOST_WITHDRAWAL } from '@sos/domain/withdrawals/ask';
import type { Handler } from '../shared/handler.ts';
import type { Plans } from './commission-ports.ts';

const withdrawals = { least: LEAST_WITHDRAWAL, most: MOST_WITHDRAWAL, mostAMonth: MOST_A_MONTH };
const countries = payoutCountries.map(({ country }) => country);

/** What everybody may know of the plan in force. */
export function makeGetAffiliateOffers({ plans }: { readonly plans: Plans }): Handler<'getAffiliateOffers'> {
  return async (_actor, { locale = 'en' }) => {
    const plan = await plans.current();
    const { validateAfterHours, releaseAfterHours, leastSeconds, marginPercent, isGeneralOpen } = plan;
    const programmes = {
      chatter: offerOf(plan, 'chatter'),
      influencer: offerOf(plan, 'influencer'),
      blogger: offerOf(plan, 'blogger'),
      groupAdmin: offerOf(plan, 'groupAdmin'),
      general: offerOf(plan, 'general'),
    };
    const hold = { validateAfterHours, releaseAfterHours, leastSeconds };
    const added = plan.added.filter(({ state }) => state !== 'draft').map((each) => addedOffer(plan, each, locale));
    return { programmes, added, isGeneralOpen, hold, marginPercent, withdrawals, countries };
  };
}

function offerOf(plan: Plan, programme: BuiltInProgramme) {
  return { rules: plan.programmes[programme].map(toldOf), discount: discountOf(plan, { programme }) };
}

function addedOffer(plan: Plan, { texts, state, ...added }: AddedProgramme, locale: string) {
  const { id, recruits, rooms, games, asksAudience, codeDiscount: discount } = added;
  const hold = holdOf(plan, { programme: 'partner', added: id });
  const lists = { recruits: [...recruits], rooms: [...rooms], games: [...games], rules: added.rules.map(toldOf) };
  return { id, isOpen: state === 'open', ...addedTextIn(texts, locale), asksAudience, ...lists, discount, hold };
}

function toldOf({ event, amount, months, monthlyCap, calls }: ProgrammeRule) {
  return { event, ...amount, months, monthlyCap, calls };
}
