import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { type Audience, audiences } from '@sos/domain/affiliates/profile';
import { isPaidIn } from '@sos/domain/withdrawals/account-forms';
import { locales } from '@sos/domain/shared/locale';
import type { Locale } from '@sos/domain/shared/locale';
import type { Joining } from '../../shared/account/joining.ts';
import { visitorName } from '../../shared/account/trail.ts';
import { AffiliateFields } from './affiliate-fields.tsx';
import { NoPayout } from './no-payout.tsx';

const callables = {
  influencer: 'registerInfluencer',
  blogger: 'registerBlogger',
  groupAdmin: 'registerGroupAdmin',
} as const;

/** What each of those who bring people to us is asked. */
export function joiningAs(role: AffiliateRole): Joining {
  return {
    fields: (missing) => <AffiliateFields role={role} missing={missing} />,
    countryNote: (country) => (isPaidIn(country) ? null : <NoPayout />),
    send: (call, joiner, { place = '', language, audience }) => {
      const answers = { ...joiner, visitor: visitorName(), place: place.trim(), language: localeOf(language) };
      if (role === 'chatter') return call('registerChatter', answers);
      return call(callables[role], { ...answers, audience: audienceOf(audience) });
    },
  };
}

const localeOf = (value: string | undefined): Locale => locales.find((each) => each === value) ?? 'en';
const audienceOf = (value: string | undefined): Audience => audiences.find((each) => each === value) ?? 'to_1000';
