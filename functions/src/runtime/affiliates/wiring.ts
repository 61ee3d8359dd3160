import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { makeComplete } from '../../usecases/accounts/complete-account.ts';
import { makeRegister } from '../../usecases/accounts/register-account.ts';
import type { RegisterAffiliateNeeds } from '../../usecases/affiliates/register-affiliate.ts';
import { accountPorts } from '../accounts/desk.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';
import { randomNumber } from './random-number.ts';

const { members } = accountPorts;
const affiliates = makeAffiliates(reportCorrupt);

export const registrationPorts: RegisterAffiliateNeeds = {
  affiliates,
  registrations: {
    byPassword: (person, createOnce) => makeRegister({ ...accountPorts, members: { ...members, createOnce } })(person),
    bySignIn: (uid, person, createOnce) =>
      makeComplete({ ...accountPorts, members: { ...members, createOnce } })(uid, person),
  },
  clock,
  random: randomNumber,
};
