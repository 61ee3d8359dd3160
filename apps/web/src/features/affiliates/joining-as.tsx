import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { type Audience, audiences } from '@sos/domain/affiliates/profile';
import { locales } from '@sos/domain/shared/locale';
import type { Locale } from '@sos/domain/shared/locale';
import type { Joining } from '../../shared/account/joining.ts';
import { AffiliateFields } from './affiliate-fields.tsx';

const callables = {
  influencer: 'registerInfluencer',
  blogger: 'registerBlogger',
  groupAdmin: 'registerGroupAdmin',
} as const;

/** What each of those who bring people to us is asked. */
export function joiningAs(role: AffiliateRole): Joining {
  return {
    fields: (missing) => <AffiliateFields role={role} missing={missing} />,
    send: (call, joiner, { place = '', language, audience }) => {
      const answers = { ...joiner, place: place.trim(), language: localeOf(language) };
      if (role === 'chatter') return call('registerChatter', answers);
      return call(callables[role], { ...answers, audience: audienceOf(audience) });
    },
  };
}

const localeOf = (value: string | undefined): Locale => locales.find((each) => each === value) ?? 'en';
const audienceOf = (value: string | undefined): Audience => audiences.find((each) => each === value) ?? 'to_1000';
