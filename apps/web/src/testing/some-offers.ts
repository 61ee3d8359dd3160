import type { Output } from '@sos/contracts/callables';
import { defaultPlan, type Plan } from '@sos/domain/affiliates/programme';

type Offers = Output<'getAffiliateOffers'>;

/** What the plan pays that no admin has changed, with every term that one may have set for influencers. */
export function someOffers(): Offers {
  const { programmes, validateAfterHours, releaseAfterHours, leastSeconds, marginPercent } = defaultPlan;
  const influencer: Offers['programmes']['influencer'] = {
    rules: [{ event: 'client_call', fixed: null, percent: 25, months: 12, monthlyCap: 100_000, calls: null }],
    discount: 10,
  };
  return {
    programmes: {
      chatter: offerOf(programmes.chatter),
      influencer,
      blogger: offerOf(programmes.blogger),
      groupAdmin: offerOf(programmes.groupAdmin),
      general: offerOf(programmes.general),
    },
    added: [someAdded(offerOf(programmes.influencer))],
    isGeneralOpen: true,
    hold: { validateAfterHours, releaseAfterHours, leastSeconds },
    marginPercent,
    withdrawals: { least: 1000, most: 500_000, mostAMonth: 2_000_000 },
    countries: ['CI', 'DE', 'FR', 'GB', 'KE', 'SN', 'US'],
  };
}

/** A programme that is open, and has each page that one may have. */
function someAdded(offer: Offers['programmes']['chatter']): Offers['added'][number] {
  const { validateAfterHours, releaseAfterHours, leastSeconds } = defaultPlan;
  return {
    ...offer,
    id: 'ambassador',
    isOpen: true,
    name: 'Ambassadors',
    text: 'You meet people who have just arrived, and tell them where they find help.',
    place: 'Where do you meet them?',
    asksAudience: true,
    recruits: ['partner'],
    rooms: ['training', 'resources', 'posts', 'guide'],
    games: ['month', 'raise'],
    hold: { validateAfterHours, releaseAfterHours, leastSeconds },
  };
}

function offerOf(rules: Plan['programmes']['chatter']): Offers['programmes']['chatter'] {
  const told = rules.map(({ event, amount, months, monthlyCap, calls }) => {
    return { event, ...amount, months, monthlyCap, calls };
  });
  return { rules: told, discount: 0 };
}
