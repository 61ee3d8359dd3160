import { makeWithdrawalCodes } from '../../adapters/crypto/withdrawal-codes.ts';
import { secrets } from '../config.ts';
import { once } from '../shared/wiring.ts';

/** Needs the ring of keys, which whoever asks for a code binds. */
export const withdrawalCodes = once(() => makeWithdrawalCodes(secrets.phoneEncryptionKeys.value()));
