import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CallableName, callables } from '@sos/contracts/callables';
import { noWeek } from '@sos/domain/providers/working-hours';
import { noAnswers } from '@sos/domain/applications/answers';
import { refusalReasons } from '@sos/domain/shared/refusals';
import { type HostedFunction, makeApp } from '@sos/functions-host/region/app';
import { hostHeaders } from '@sos/functions-host/region/messages';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import * as west1 from './europe-west1/index.ts';
import * as west3 from './europe-west3/index.ts';

// The SDK looks at these once, when it is loaded.
vi.hoisted(() => {
  process.env['FIREBASE_DEBUG_MODE'] = 'true';
  process.env['FIREBASE_DEBUG_FEATURES'] = '{"skipTokenVerification":true}';
  process.env['FIREBASE_CONFIG'] = '{"projectId":"demo-hostile"}';
  process.env['WEB_ORIGINS'] = '[]';
  for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) console[level] = () => undefined;
});
vi.mock('../runtime/limits/wiring.ts', () => ({ limits: { take: async () => 0 } }));
vi.mock('../runtime/audit/wiring.ts', () => {
  const doorOf = async (uid: string) => ({ isListed: uid === 'irma', isEnrolled: false, isRequired: false });
  return { whitelist: { doorOf } };
});
vi.mock('../runtime/accounts/wiring.ts', () => {
  const roles: Readonly<Record<string, string>> = { irma: 'admin', camille: 'lawyer', ana: 'client' };
  const account = (uid: string) => ({ role: roles[uid], isAdmin: uid === 'irma', disabled: false, validSince: 0 });
  return { accounts: { find: async (uid: string) => account(uid) } };
});

let server: Server;
let url: string;
beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const functions = new Map(Object.entries({ ...west1, ...west3 }) as unknown as [string, HostedFunction][]);
  server = createServer(makeApp(functions, () => undefined));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => void server.close());

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const tokenOf = (claims: object) =>
  `${part({ alg: 'none' })}.${part({ auth_time: Math.floor(Date.now() / 1000), ...claims })}.`;
const tokens = {
  admin: tokenOf({ sub: 'irma', role: 'admin', isAdmin: true }),
  provider: tokenOf({ sub: 'camille', role: 'lawyer' }),
  others: tokenOf({ sub: 'ana', role: 'client' }),
};
function tokenFor(name: CallableName): string {
  const { access } = callables[name];
  return access === 'admin' || access === 'provider' ? tokens[access] : tokens.others;
}

async function send(name: CallableName, body: string): Promise<{ status: number; reason: string | undefined }> {
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${tokenFor(name)}`,
    [hostHeaders.function]: name,
  };
  const response = await fetch(url, { method: 'POST', headers, body });
  const { error } = (await response.json()) as { error?: { details?: { reason?: string } } };
  return { status: response.status, reason: error?.details?.reason };
}

const UUID = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const person = { firstName: 'Nora', lastName: 'Lind', country: 'FR', locale: 'fr', currency: 'EUR' };
const booking = { bookingId: UUID, providerId: 'p', currency: 'EUR', phone: '+33612345678' };
const opening = { ...booking, coupon: 'WELCOME5', shown: { amount: 1, currency: 'EUR' } };
const couponLimits = { validFrom: 0, validUntil: 1, totalLimit: 1, personLimit: 1, firstCallOnly: false };
const discount = { percent: 10, amounts: { EUR: 1 } };
const couponTerms = { discount, bearer: 'platform', kinds: ['lawyer'], ...couponLimits };
/** What each callable takes, so that one field at a time can be made hostile. */
const honest: Readonly<Record<CallableName, object>> = {
  registerAccount: {
    ...person,
    role: 'client',
    termsVersion: '2026-11',
    requestId: UUID,
    email: 'nora@example.com',
    password: 'three small words',
  },
  completeAccount: { ...person, role: 'client', termsVersion: '2026-11' },
  getAccount: {},
  updatePreferences: person,
  requestPasswordReset: { requestId: UUID, email: 'nora@example.com' },
  requestEmailVerification: { requestId: UUID },
  requestEmailChange: { requestId: UUID, email: 'nora@example.com' },
  changePassword: { password: 'three small words' },
  signOutEverywhere: {},
  createAndScheduleCall: { bookingId: UUID, phone: '+33612345678', locale: 'fr' },
  cancelScheduledCall: { sessionId: UUID },
  getCallStatus: { sessionId: UUID },
  createPaypalOrder: opening,
  authorizePaypalOrder: { bookingId: UUID },
  createPaymentIntent: opening,
  searchProviders: { country: 'FR', language: 'fr', words: 'visa', locale: 'fr', cursor: 'p' },
  getEarnings: { cursor: 'p' },
  getEarningsStatement: { month: '2026-11' },
  createStripeAccount: {},
  getOnboardingLink: { page: 'setup', locale: 'fr' },
  getSubscription: {},
  createSubscriptionCheckout: { planId: 'assistant', locale: 'fr' },
  createBillingPortal: { locale: 'fr' },
  getProviderProfile: { providerId: 'p', currency: 'EUR' },
  mailReceipt: { sessionId: 'booking-1', requestId: '0b0e6a1c-51a7-4d0e-8f0c-000000000001' },
  markNotificationsRead: { ids: ['account-welcome-p'] },
  getOwnProfile: { currency: 'EUR' },
  adminUpdateUserStatus: { uid: 'p', status: 'suspended', reason: 'Fraud.' },
  adminSetRole: { uid: 'p', role: 'client', was: 'lawyer', reason: 'They asked.' },
  adminGetWhitelist: {},
  getSecondFactor: {},
  beginSecondFactor: {},
  enrolSecondFactor: { code: '123456' },
  proveSecondFactor: { code: '123456' },
  adminResetSecondFactor: { uid: 'p', reason: 'The telephone was stolen.' },
  adminRequireSecondFactor: { required: true, revision: 1, reason: 'A rule of ours.' },
  adminEditWhitelist: { uid: 'p', listed: true, revision: 1, reason: 'A colleague.' },
  adminListReportedReviews: {},
  adminModerateReview: { providerId: 'p', reviewId: 'r', hidden: true, reason: 'Insults.' },
  changeVerifiedFacts: { revision: 3, displayName: 'Ana Lima', barAuthority: 'Paris', barNumber: '1', upload: UUID },
  setAvailability: {
    wanted: 'on',
    hours: { week: noWeek, holidays: ['2026-12-25'], opensByItself: false, timeZone: 'UTC' },
  },
  updateProfile: {
    headline: 'Visas',
    bio: '',
    languages: ['fr'],
    countries: ['FR'],
    specialities: [],
    yearsOfExperience: 1,
    locale: 'fr',
    edition: 0,
  },
  getProviderEarnings: { cursor: 'p' },
  updateNotificationPreferences: {
    muted: { email: [], push: [], sms: [] },
    quietHours: { from: 0, to: 60 },
    timeZone: 'UTC',
  },
  savePushToken: { token: 'a-token-of-a-telephone' },
  removePushToken: { token: 'a-token-of-a-telephone' },
  requestPhoneCode: { phone: '+33612345678', locale: 'fr' },
  confirmPhoneCode: { code: '123456' },
  getApplication: {},
  saveApplication: { revision: 0, answers: noAnswers },
  keepApplicationFile: { kind: 'photo', upload: UUID },
  submitApplication: { revision: 0 },
  adminListApplications: { status: 'submitted', cursor: 'p' },
  adminGetApplication: { uid: 'p' },
  adminApproveProvider: { uid: 'p', revision: 1, reason: 'All is there.' },
  adminRejectProvider: { uid: 'p', revision: 1, reason: 'Nobody knows them.' },
  adminAskForCorrection: { uid: 'p', revision: 1, reason: 'The document is cut off.' },
  getInvoices: { after: null },
  getInvoiceUrl: { invoiceId: `invoice_${UUID}` },
  adminListDisputes: { isOpen: true, cursor: 'dispute-1' },
  adminGetDispute: { disputeId: 'dispute-1' },
  adminAcceptDispute: { disputeId: 'dispute-1', reason: 'The line was bad.' },
  adminSubmitEvidence: {
    disputeId: 'dispute-1',
    evidence: { productDescription: 'A call', serviceDate: '2026-01-05', activityLog: 'We rang.', explanation: 'Why' },
    submit: true,
    reason: 'They talked.',
  },
  adminRefundPayment: { paymentId: UUID, refundId: UUID, amount: 100, bearer: 'provider', reason: 'The line was bad.' },
  adminReplayDeadLetter: { deliveryId: 'account-welcome-p-email', reason: 'The mailbox is there again.' },
  adminGetAuditLog: { subjectKind: 'user', subjectId: 'p', cursor: 'user-p-1' },
  adminListAlerts: { state: 'open', cursor: 'dead_letter_x' },
  adminAcknowledgeAlert: { alertId: 'dead_letter_x', reason: 'Looked into.' },
  adminListDeadLetters: { of: 'deliveries', cursor: 'account-welcome-p-email_0' },
  adminCloseDeadLetter: { of: 'events', id: 'stripe_evt_1', reason: 'Looked into.' },
  adminReplayEvent: { of: 'events', id: 'stripe_evt_1', reason: 'The reader is mended.' },
  adminListUsers: { role: 'client', status: 'active', cursor: 'p' },
  adminGetPerson: { uid: 'p' },
  adminRevokeSessions: { uid: 'p', requestId: UUID, reason: 'A lost telephone.' },
  adminResendVerification: { uid: 'p', requestId: UUID, reason: 'It never came.' },
  adminListProviders: { approval: 'approved', availability: 'available', cursor: 'p' },
  adminHideProvider: { uid: 'p', hidden: true, requestId: UUID, reason: 'Complaints.' },
  adminSetProviderOffline: { uid: 'p', requestId: UUID, reason: 'Asleep.' },
  adminListCalls: { status: 'active', kind: 'lawyer', cursor: UUID },
  adminGetTimeline: { kind: 'call', id: UUID },
  adminCancelCall: { sessionId: UUID, reason: 'The client asked for it.' },
  adminForceSettle: { sessionId: UUID, money: 'release', reason: 'Nobody can hear the other.' },
  adminFreeProvider: { sessionId: UUID, reason: 'The call is long over.' },
  validateCoupon: { code: 'WELCOME5', providerId: 'p', currency: 'EUR' },
  adminListPayments: { status: 'captured', cursor: 'p' },
  adminGetPayment: { paymentId: 'p' },
  adminRetryPayment: { paymentId: 'p', reason: 'for the fair' },
  adminListCoupons: { cursor: 'WELCOME5' },
  adminManageCoupons: { code: 'A-1', terms: couponTerms, revision: 1, reason: 'for the fair', undoes: 'a' },
  adminGetConfig: { name: 'pricing' },
  adminListConfigVersions: { name: 'pricing', before: 3 },
  adminUpdateConfig: {
    set: { name: 'limits', value: { maxima: {} } },
    revision: 1,
    takesEffectAt: null,
    reason: 'Too narrow.',
  },
  adminManageCountries: {
    changes: [{ country: 'FR', clients: true, providers: false, calls: false }],
    revision: 1,
    takesEffectAt: null,
    reason: 'A new law.',
  },
  adminGetCountryReach: { country: 'FR' },
  getPublicConfig: {},
  adminRollBackConfig: { name: 'pricing', to: 1, revision: 2, reason: 'A slip.' },
  adminGetDashboard: { days: 30 },
  adminSearch: { text: 'ada' },
  adminGetSystem: {},
  adminRunSchedule: { name: 'recoverCalls', revision: 0, reason: 'A call hangs.' },
  adminPauseQueue: { name: 'sendNotificationTask', paused: true, revision: 0, reason: 'Mails go wrong.' },
  contactSupport: { requestId: UUID, topic: 'call', text: 'Nobody rang me.', locale: 'fr', email: 'ana@example.com' },
  adminListSupportRequests: { status: 'open', cursor: UUID },
  adminRetryTransfer: { transferId: 'p1', retryId: '3f2c8f5e-6a7b-4c1d-9e2f-0a1b2c3d4e5f', reason: 'It is open.' },
  adminGetJournal: { paymentId: 'payment-1', account: 'fees', cause: 'capture', cursor: '1 capture_payment-1' },
  adminGetBalances: {},
  adminExportAccounting: { format: 'fec', period: '2026-01', exportId: 'x1', reason: 'For the accountant.' },
  adminListDifferences: { state: 'open', cursor: 'p1_capture_amount_capture' },
  adminExplainDifference: { differenceId: 'p1_capture_amount_capture', reason: 'The bank took it back.' },
  adminListTransfers: { status: 'waiting', cursor: 'payment-1' },
  adminAnswerSupport: { requestId: UUID, revision: 0, deed: 'answer', text: 'We look into it.', reason: 'They asked.' },
  submitReview: { sessionId: UUID, rating: 5, text: 'Clear.', language: 'en' },
  replyToReview: { reviewId: UUID, text: 'Thank you.' },
  reportReview: { providerId: 'p', reviewId: UUID, reason: 'untrue' },
  listGivenReviews: { sessionId: UUID },
  listReceivedReviews: { cursor: UUID },
  saveFavourite: { providerId: 'p', saved: true },
  listFavourites: { currency: 'EUR' },
  getCoverage: {},
  saveSearch: { filters: { country: 'TH', words: 'visa' }, saved: true },
  listTelephones: {},
  saveTelephone: { telephoneId: UUID, name: 'Mine', number: { phone: '+33612345678', country: 'FR' } },
  removeTelephone: { telephoneId: UUID },
  revealTelephone: { telephoneId: UUID },
};
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
const hostile: readonly string[] = [
  deep,
  '{"a":'.repeat(5000) + '1' + '}'.repeat(5000),
  JSON.stringify('x'.repeat(1_048_576)),
  JSON.stringify({ $gt: '' }),
  JSON.stringify({ '@type': 'type.googleapis.com/google.protobuf.Int64Value', value: 'no number' }),
  ...['__x__', '__proto__', '..', '.', 'a/b', '../users/ana', '', ' ', '\0', 'é', 'x'.repeat(65)].map((id) =>
    JSON.stringify(id),
  ),
  '-1',
  '1e400',
  'true',
  '[]',
  '{}',
];
const envelopes: readonly string[] = [
  'null',
  '7',
  '{}',
  '[]',
  deep,
  '{"data":null}',
  '{"data":"text"}',
  `{"data":${deep}}`,
  '{"data":{"__proto__":{"isAdmin":true}}}',
  '{"data":{"constructor":{"prototype":{"isAdmin":true}}}}',
];
const names = Object.keys(callables) as CallableName[];
const reasons: readonly string[] = refusalReasons;

it.each(names)(
  '%s refuses each of its fields in words when it is hostile, and each that it does not know',
  async (name) => {
    const fields = [...Object.keys(honest[name]), 'unknownField'];
    for (const field of fields) {
      for (const value of hostile) {
        const others = Object.entries(honest[name]).filter(([other]) => other !== field);
        const members = [
          ...others.map(([other, own]) => `${JSON.stringify(other)}:${JSON.stringify(own)}`),
          `"${field}":${value}`,
        ];
        const data = `{${members.join(',')}}`;
        // A telephone is any short text until the domain reads it.
        if (callables[name].input.safeParse(JSON.parse(data)).success) continue;
        const answer = await send(name, `{"data":${data}}`);
        expect({ field, value: value.slice(0, 40), ...answer }).toMatchObject({
          status: 400,
          reason: expect.any(String) as string,
        });
        expect(reasons).toContain(answer.reason);
      }
    }
  },
  60_000,
);

it.each(names)(
  '%s refuses every envelope that is none',
  async (name) => {
    for (const body of envelopes) {
      const { status } = await send(name, body);
      expect({ body: body.slice(0, 40), status }).toMatchObject({ status: 400 });
    }
  },
  60_000,
);

it('whatever JSON is sent, it is refused and never a failure', async () => {
  const anyName = fc.constantFrom(...names.filter((name) => !callables[name].input.safeParse({}).success));
  const anyData = fc.jsonValue({ maxDepth: 12 });
  await fc.assert(
    fc.asyncProperty(anyName, anyData, async (name, data) => {
      expect(await send(name, JSON.stringify({ data }))).toMatchObject({ status: 400, reason: 'invalid_input' });
    }),
    { numRuns: 200 },
  );
});
