import { makeProvedToken } from '../../adapters/auth/proved-token.ts';
import { makeRegistry } from '../../adapters/auth/registry.ts';
import { makeFactorCipher, makeRecoveryCodes } from '../../adapters/crypto/factor-cipher.ts';
import { makeSecondFactors } from '../../adapters/firestore/accounts/second-factor-store.ts';
import { makeStandingStore } from '../../adapters/firestore/accounts/standing-store.ts';
import { authenticator } from '../../adapters/otpauth/authenticator.ts';
import type { FactorCipher } from '../../usecases/accounts/factor-ports.ts';
import type { OwnFactorNeeds } from '../../usecases/accounts/own-factor.ts';
import { whitelist } from '../audit/wiring.ts';
import { secrets } from '../config.ts';
import { alerts, clock, once, reportCorrupt } from '../shared/wiring.ts';

const keys = once(() => makeFactorCipher(secrets.phoneEncryptionKeys.value()));
const cipher: FactorCipher = {
  seal: (...given) => keys().seal(...given),
  open: (...given) => keys().open(...given),
  recoveryDigest: (...given) => keys().recoveryDigest(...given),
};

/** What the second factor of admins needs. */
export const factorPorts: OwnFactorNeeds = {
  doors: whitelist,
  factors: makeSecondFactors(reportCorrupt),
  standings: makeStandingStore(reportCorrupt),
  authenticator,
  cipher,
  makeCodes: makeRecoveryCodes,
  makeToken: makeProvedToken,
  registry: makeRegistry(),
  alerts,
  clock,
};
