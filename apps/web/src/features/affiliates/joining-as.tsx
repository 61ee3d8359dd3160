import type { BuiltInRole } from '@sos/domain/accounts/affiliates';
import { type Audience, audiences } from '@sos/domain/affiliates/profile';
import { isPaidIn } from '@sos/domain/withdrawals/account-forms';
import { locales } from '@sos/domain/shared/locale';
import type { Locale } from '@sos/domain/shared/locale';
import type { Joiner, Joining } from '../../shared/account/joining.ts';
import { visitorName } from '../../shared/account/trail.ts';
import { AddedFields, AffiliateFields } from './affiliate-fields.tsx';
import { NoPayout } from './no-payout.tsx';
import type { AddedOffer } from './offers-query.ts';

const callables = {
  influencer: 'registerInfluencer',
  blogger: 'registerBlogger',
  groupAdmin: 'registerGroupAdmin',
} as const;

/** What each of those who bring people to us is asked. */
export function joiningAs(role: BuiltInRole): Joining {
  return {
    fields: (missing) => <AffiliateFields role={role} missing={missing} />,
    countryNote,
    send: (call, joiner, { place = '', language, audience }) => {
      const answers = answersOf(joiner, { place, language });
      if (role === 'chatter') return call('registerChatter', answers);
      return call(callables[role], { ...answers, audience: audienceOf(audience) });
    },
  };
}

/** The same of a programme that an admin has added. */
export function joiningAdded(offer: AddedOffer): Joining {
  return {
    fields: (missing) => <AddedFields offer={offer} missing={missing} />,
    countryNote,
    send: (call, joiner, { place = '', language, audience }) => {
      const reach = offer.asksAudience ? { audience: audienceOf(audience) } : {};
      return call('registerPartner', { ...answersOf(joiner, { place, language }), ...reach, programme: offer.id });
    },
  };
}

const countryNote = (country: string) => (isPaidIn(country) ? null : <NoPayout />);

function answersOf(joiner: Joiner, { place, language }: { place: string; language: string | undefined }) {
  return { ...joiner, visitor: visitorName(), place: place.trim(), language: localeOf(language) };
}

const localeOf = (value: string | undefined): Locale => locales.find((each) => each === value) ?? 'en';
const audienceOf = (value: string | undefined): Audience => audiences.find((each) => each === value) ?? 'to_1000';
