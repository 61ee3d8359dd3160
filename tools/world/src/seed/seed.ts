import { applicationDocumentSchema } from '@sos/contracts/applications';
import { adminWhitelistSchema } from '@sos/contracts/audit';
import { callConfigSchema, pricingSchema } from '@sos/contracts/configuration';
import { paths } from '@sos/contracts/paths';
import { type ProfileDocument, profileDocumentSchema } from '@sos/contracts/providers';
import { reviewDocumentSchema } from '@sos/contracts/reviews';
import { localeSchema } from '@sos/contracts/shared';
import { userDocumentSchema } from '@sos/contracts/users';
import { noAnswers } from '@sos/domain/applications/answers';
import { newApplication } from '@sos/domain/applications/application';
import { termsVersion } from '@sos/domain/accounts/terms';
import { defaultCallRules } from '@sos/domain/calls/session';
import { defaultPrices } from '@sos/domain/money/price';
import type { TwilioSimulator } from '@sos/twilio-simulator/server';
import type { AuthEmulator } from '../services/auth-emulator.ts';
import type { Documents } from '../state/documents.ts';
import { storedDocument } from '../state/stored-document.ts';
import { AGENCY, agencyDocuments, memberIds } from './agency.ts';
import { type Account, accounts } from './people.ts';
import { picksUp, providers } from './providers.ts';
import { reviewsOf } from './reviews.ts';
import { contactDocument, CROWD_NUMBERS, crowdNumber, provedDocuments } from './telephones.ts';

const BY_PAYPAL = 'Layla Haddad';
const admins = accounts.filter(({ role }) => role === 'admin').map(({ uid }) => uid);

/** Short delays, so that a first call rings while one still looks at the screen. In seconds. */
const quickRules = { ...defaultCallRules, dialDelay: 10, providerDelay: 5, ringTimeout: 45, retryDelay: 5 };

/** Writes the demo's configuration, users and providers. */
export async function seedDocuments(documents: Documents, now: number): Promise<void> {
  await documents.write({
    [paths.callConfig()]: storedDocument(callConfigSchema, {
      lawyer: quickRules,
      expat: quickRules,
    }),
    [paths.pricingConfig()]: storedDocument(pricingSchema, defaultPrices),
    [paths.adminWhitelist()]: storedDocument(adminWhitelistSchema, {
      uids: admins,
      revision: 1,
      enrolled: [],
      factorRequired: false,
    }),
    ...userDocuments(now),
    ...profileDocuments(now),
    ...agencyDocuments(now),
  });
}

/** Gives every demo person their telephone in the simulator. */
export function seedTelephones(twilio: TwilioSimulator): void {
  for (const { phone, firstName, lastName, personas } of accounts) {
    if (phone) twilio.setPhone(phone, { name: `${firstName} ${lastName}`, personas });
  }
  for (let n = 0; n < CROWD_NUMBERS; n++) {
    twilio.setPhone(crowdNumber(n), { name: `Provider ${n + 1}`, personas: picksUp });
  }
}

/** Makes the demo accounts, with the custom claims that rules and functions read. */
export async function seedAccounts(auth: Pick<AuthEmulator, 'importAccounts'>): Promise<void> {
  const users = accounts.map(({ uid, email, password, role, firstName, lastName }) => ({
    localId: uid,
    email,
    emailVerified: true,
    rawPassword: password,
    displayName: `${firstName} ${lastName}`,
    customAttributes: JSON.stringify({ role, isAdmin: role === 'admin' }),
  }));
  await auth.importAccounts(JSON.stringify(users));
}

function userDocuments(now: number): Record<string, object> {
  return Object.fromEntries(accounts.map((account) => [paths.user(account.uid), userDocument(account, now)]));
}

function userDocument({ uid, role, firstName, lastName, email, country, locale }: Account, now: number): object {
  const dates = { termsVersion, termsAcceptedAt: now, createdAt: now };
  const person = {
    role,
    status: 'active' as const,
    firstName,
    lastName,
    email,
    country,
    locale: localeSchema.parse(locale),
    ...(uid === AGENCY && { linkedProviderIds: memberIds }),
  };
  return storedDocument(userDocumentSchema, { ...person, currency: 'EUR', ...dates });
}

function profileDocuments(now: number): Record<string, object> {
  const written = providers.map(({ uid, profile, phone }, index) => ({
    [paths.profile(uid)]: storedDocument(profileDocumentSchema, profile),
    [paths.profileContact(uid)]: contactDocument(phone),
    ...provedDocuments(uid, phone, now),
    [paths.application(uid)]: applicationOf(profile, now),
    ...(profile.ratingCount > 0 && reviewDocuments(uid, index, now)),
  }));
  return Object.assign({}, ...written) as Record<string, object>;
}

/** The one by which they were let in. */
function applicationOf(
  { kind, headline, bio, languages, countries, specialities, ...profile }: ProfileDocument,
  now: number,
) {
  const { yearsOfExperience: years, timeZone } = profile;
  const isLawyer = kind === 'lawyer';
  const known = { countries, languages, specialities, headline, bio, years, timeZone };
  const answers = {
    ...noAnswers,
    ...known,
    ...bankOf(profile.displayName),
    barAuthority: isLawyer ? 'Bar of the capital' : '',
    barNumber: isLawyer ? 'A 1024' : '',
    countriesLived: isLawyer ? [] : countries,
  };
  const decided = { status: 'approved', answers, submittedAt: now, decidedAt: now } as const;
  return storedDocument(applicationDocumentSchema, { ...newApplication(kind, now), ...decided });
}

/** One of them is where only PayPal pays; the address has somebody who takes what is sent. */
function bankOf(name: string) {
  const isPaidByPaypal = name === BY_PAYPAL;
  return isPaidByPaypal
    ? { payoutCountry: 'KE', paypalEmail: 'paid.by.paypal@example.com' }
    : { payoutCountry: 'FR', paypalEmail: null };
}

function reviewDocuments(uid: string, turn: number, now: number): Record<string, object> {
  const named = Object.entries(reviewsOf(turn, now)).map(([id, review]) => [
    paths.profileReview(uid, id),
    storedDocument(reviewDocumentSchema, review),
  ]);
  return Object.fromEntries(named) as Record<string, object>;
}
