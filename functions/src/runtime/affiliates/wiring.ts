import { randomUUID } from 'node:crypto';
import { randomNumber } from '../../adapters/crypto/random-number.ts';
import { makeVisitorHash } from '../../adapters/crypto/visitor-hash.ts';
import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { makeClicks, makeCodes } from '../../adapters/firestore/affiliates/referral-store.ts';
import { makeComplete } from '../../usecases/accounts/complete-account.ts';
import { makeRegister } from '../../usecases/accounts/register-account.ts';
import { makeFollowLink } from '../../usecases/affiliates/follow-link.ts';
import type { VisitorHash } from '../../usecases/affiliates/ports.ts';
import type { RegisterAffiliateNeeds } from '../../usecases/affiliates/register-affiliate.ts';
import { accountPorts } from '../accounts/desk.ts';
import { secrets } from '../config.ts';
import { log } from '../log.ts';
import { clock, once, reportCorrupt } from '../shared/wiring.ts';

const { members } = accountPorts;
const visitors = once(() => makeVisitorHash(secrets.phoneEncryptionKeys.value()));
/** Its keys are asked for by the first visitor alone. */
const hash: VisitorHash = {
  network: (...given) => visitors().network(...given),
  device: (visitor) => visitors().device(visitor),
};

export const registrationPorts: RegisterAffiliateNeeds = {
  affiliates: makeAffiliates(reportCorrupt),
  registrations: {
    byPassword: (person, createOnce) => makeRegister({ ...accountPorts, members: { ...members, createOnce } })(person),
    bySignIn: (uid, person, createOnce) =>
      makeComplete({ ...accountPorts, members: { ...members, createOnce } })(uid, person),
  },
  hash,
  clock,
  random: randomNumber,
};

export const linkPorts = {
  codes: makeCodes(reportCorrupt),
  clicks: makeClicks(reportCorrupt),
  hash,
  newId: randomUUID,
  clock,
  log,
};
export const followLink = makeFollowLink(linkPorts);
