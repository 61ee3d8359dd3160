import { makePhoneCipher } from '../../adapters/crypto/phone-cipher.ts';
import { makeKnownUsers } from '../../adapters/firestore/accounts/known-users.ts';
import { makeProvedNumbers } from '../../adapters/firestore/calls/proved-numbers.ts';
import { makeAlertStore } from '../../adapters/firestore/shared/alert-store.ts';
import { makeBreakerStore } from '../../adapters/firestore/shared/breaker-store.ts';
import { makeConfiguration } from '../../adapters/firestore/shared/configuration.ts';
import { makePaymentStore } from '../../adapters/firestore/payments/payment-store.ts';
import type { PhoneNumbers, ProvedNumbers } from '../../usecases/calls/ports.ts';
import type { Clock } from '../../usecases/shared/ports.ts';
import { secrets } from '../config.ts';
import { log } from '../log.ts';
import { recordReads } from '../secrets.ts';
import { makeReportCorrupt } from './report-corrupt.ts';

export const clock: Clock = { now: () => Date.now() };
export const alerts = makeAlertStore(clock);
/** What the vendors' circuits need. */
export const breakers = { store: makeBreakerStore(), clock };
export const reportCorrupt = makeReportCorrupt({ alerts, log });
export const configuration = makeConfiguration(clock, reportCorrupt);
/** Shared, so that all that follows from one event looks at a person once. */
export const users = makeKnownUsers(clock);
export const payments = makePaymentStore(clock, reportCorrupt);

/** Makes a thing when it is first asked for, and keeps it. Whoever uses it must bind the secrets it was made from. */
export function once<T>(make: () => T): () => T {
  let take: (() => T) | undefined;
  return () => (take ??= recordReads(make))();
}

const loadPhones = once(async () => (await import('../../adapters/phone/phone-numbers.ts')).makePhoneNumbers());

/** The rules of the world's telephone numbers, which the first number to be checked loads. */
export const phones: PhoneNumbers = { check: async (...given) => (await loadPhones()).check(...given) };

export const phoneCipher = once(() => makePhoneCipher(secrets.phoneEncryptionKeys.value()));

const provedNumbers = once(() => makeProvedNumbers(phoneCipher(), clock));
/** Numbers by their digests, whose key only the first to be looked up asks for. */
export const numbers: ProvedNumbers = {
  lineId: (e164) => provedNumbers().lineId(e164),
  isProved: async (e164) => provedNumbers().isProved(e164),
  prove: async (e164) => provedNumbers().prove(e164),
};
