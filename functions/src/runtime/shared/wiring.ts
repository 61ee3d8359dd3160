import { makePhoneCipher } from '../../adapters/crypto/phone-cipher.ts';
import { makeAlertStore } from '../../adapters/firestore/shared/alert-store.ts';
import { makeConfiguration } from '../../adapters/firestore/shared/configuration.ts';
import { makePaymentStore } from '../../adapters/firestore/payments/payment-store.ts';
import type { Clock } from '../../usecases/shared/ports.ts';
import { secrets } from '../config.ts';
import { log } from '../log.ts';
import { makeReportCorrupt } from './report-corrupt.ts';

export const clock: Clock = { now: () => Date.now() };
export const alerts = makeAlertStore(clock);
export const configuration = makeConfiguration(clock);
export const reportCorrupt = makeReportCorrupt({ alerts, log });
export const payments = makePaymentStore(clock, reportCorrupt);

/** Makes a thing when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export const phoneCipher = once(() => makePhoneCipher(secrets.phoneEncryptionKeys.value()));
