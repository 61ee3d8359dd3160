import { TOTP_DIGITS, TOTP_SECONDS } from '@sos/domain/accounts/second-factor';
import { Secret, TOTP } from 'otpauth';
import type { Authenticator } from '../../usecases/accounts/factor-ports.ts';

const ISSUER = 'SOS Expat';
const SECRET_BYTES = 20;
/** A telephone's clock may be this many steps off, either way. */
const STEPS_OFF = 1;

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: TOTP_DIGITS, period: TOTP_SECONDS });

/** Codes by HMAC-SHA-1, the one algorithm that every authenticator has. */
export const authenticator: Authenticator = {
  makeSecret: () => new Secret({ size: SECRET_BYTES }).base32,
  uriOf: (secret, account) => totpOf(secret, account).toString(),
  stepOf: (secret, code, now) => {
    const off = totpOf(secret).validate({ token: code, timestamp: now, window: STEPS_OFF });
    return off === null ? undefined : Math.floor(now / 1000 / TOTP_SECONDS) + off;
  },
};
