import { paths } from '@sos/contracts/paths';
import { programmes } from '@sos/domain/accounts/affiliates';
import { NAME_KEY_VERSION } from '@sos/domain/names/name-key';
import { aReferral } from '@sos/domain/testing/a-commission';
import { expect, it } from 'vitest';
import { makeFraudCases } from './affiliates/case-store.ts';
import { makeCountedCalls } from './challenges/challenge-store.ts';
import { makeCommissionBook } from './affiliates/commission-store.ts';
import { hasBookedBefore } from './affiliates/arrival-store.ts';
import { makeAffiliateCounts } from './affiliates/count-store.ts';
import { makeLedgerBook } from './affiliates/ledger-book.ts';
import { makeReferralBook } from './affiliates/referral-book.ts';
import { makeStatements } from './affiliates/statement-store.ts';
import { makeRequestStore } from './agencies/request-store.ts';
import { makeReaders } from './articles/readers.ts';
import { makeAlertBook } from './alerts/alert-book.ts';
import { makeDossierStore } from './assistant/dossier-store.ts';
import { makeExchangeStore } from './assistant/exchange-store.ts';
import { makeLetterStore } from './assistant/letter-store.ts';
import { makeApplicationStore } from './applications/application-store.ts';
import { makeTrail } from './audit/trail-store.ts';
import { makeCallBook } from './calls/call-book.ts';
import { makeSessionStore } from './calls/session-store.ts';
import { makeConfigurationStore } from './configuration/configuration-store.ts';
import { makeCallCounts } from './dashboard/call-counts.ts';
import { makeDirectory } from './directory/directory-store.ts';
import { makeNameKeys } from './directory/name-keys.ts';
import { makePersonStory } from './directory/person-story.ts';
import { makeDifferenceStore } from './journal/difference-store.ts';
import { makeDisputeStore } from './disputes/dispute-store.ts';
import { makeInvoiceStore } from './invoices/invoice-store.ts';
import { makeLimitStore } from './limits/limit-store.ts';
import { makeDeliveryStore } from './notifications/delivery-store.ts';
import { makeClientCalls } from './calls/client-calls.ts';
import { makeSentCount } from './costs/sent-count.ts';
import { makeAllPayments } from './payments/all-payments.ts';
import { makePaymentStore } from './payments/payment-store.ts';
import { makeAttendanceStore } from './providers/attendance-store.ts';
import { makeOwnCalls } from './providers/own-calls.ts';
import { makeSwitchStore } from './providers/switch-store.ts';
import { makeKeptRecordings } from './recordings/kept-recordings.ts';
import { makeReviewStore } from './reviews/review-store.ts';
import { makeSupportStore } from './support/support-store.ts';
import { db } from './shared/db.ts';
import { makeAllShares } from './transfers/all-shares.ts';
import { makeOwnShares } from './transfers/own-shares.ts';
import { makeTransferStore } from './transfers/transfer-store.ts';
import { makeWithdrawalLists } from './withdrawals/withdrawal-lists.ts';
import { makeStandingOf, makeWithdrawalStore } from './withdrawals/withdrawal-store.ts';
import { localFirestore, noneCorrupt } from './testing/local-firestore.ts';
import { START } from './testing/start-firestore.ts';

const firestore = localFirestore();
const notificationsOf = (uid: string) =>
  db().collection(paths.notifications()).where('recipientId', '==', uid).orderBy('createdAt', 'desc').limit(1);
const callsOf = (uid: string) =>
  db().collection(paths.sessions()).where('clientId', '==', uid).orderBy('createdAt', 'desc').limit(1);
/** What a client follows of a call of theirs, and of a request to a team. */
async function lookAsClient(): Promise<void> {
  const own = (collection: string) => db().collection(collection).where('clientId', '==', 'ana');
  await own(paths.refunds()).where('paymentId', '==', 'p-1').orderBy('at', 'desc').limit(1).get();
  await own(paths.bookingRequests()).orderBy('createdAt', 'desc').limit(1).get();
}
/** As an agency's dashboard and its members ask. */
async function lookAtAgency(): Promise<void> {
  const of = (collection: string) => db().collection(collection).where('agencyId', '==', 'help');
  await of(paths.agencyMembers()).orderBy('joinedAt', 'desc').limit(1).get();
  await of(paths.bookingRequests()).orderBy('createdAt', 'desc').limit(1).get();
  await makeRequestStore(noneCorrupt).offeredTo('ana', 'help');
}
const FIRST = { limit: 1, after: null };

async function lookThroughWithdrawals(): Promise<void> {
  await makeLetterStore(noneCorrupt, paths.assistantLetters()).heardMembers({ limit: 1, cursor: null });
  const first = { limit: 1, cursor: null };
  const exchanges = makeExchangeStore(noneCorrupt);
  await makeDossierStore(noneCorrupt).page('ana', first);
  for (const chosen of [{}, { kept: true }, { word: 'visa' }] as const)
    await exchanges.page('ana', { ...first, ...chosen });
  await exchanges.ofDossier('ana', 'd1', 1);
  await exchanges.answeredSince('ana', START);
  const page = { limit: 1, after: undefined };
  const recordings = makeKeptRecordings(noneCorrupt);
  await recordings.soundingSince(START, FIRST);
  await recordings.askedCalls({ uid: 'ana', as: 'client' }, FIRST);
  const lists = makeWithdrawalLists(noneCorrupt);
  for (const status of ['paid', undefined] as const) {
    for (const order of ['newest', 'oldest'] as const) await lists.all({ ...page, status, order });
  }
  await lists.own('ana', page);
  await makeStandingOf(noneCorrupt)({ affiliateId: 'ana', programme: 'chatter', at: START });
}

/** Under each filter of people and of providers, and under all of them, in each order. */
async function lookUpPeople(directory: ReturnType<typeof makeDirectory>): Promise<void> {
  const page = { limit: 1, after: undefined };
  const ofUsers = [{}, { role: 'client' }, { status: 'active' }, { country: 'TH' }] as const;
  for (const order of ['newest', 'oldest', 'a_to_z', 'z_to_a'] as const) {
    for (const asked of [...ofUsers, { role: 'client', status: 'active', country: 'TH' } as const])
      await directory.users({ ...page, ...asked, order });
  }
  const ofProviders = [{}, { approval: 'approved' }, { availability: 'available' }, { country: 'TH' }] as const;
  for (const order of ['a_to_z', 'z_to_a', 'most_answers', 'fewest_answers'] as const) {
    for (const asked of [...ofProviders, { approval: 'approved', availability: 'available', country: 'TH' } as const])
      await directory.providers({ ...page, ...asked, order });
  }
  await directory.users({ ...page, role: 'client', status: 'active' });
  await directory.providers({ ...page, approval: 'approved', availability: 'available', order: 'a_to_z' });
}

async function lookAtPayments(): Promise<void> {
  const asked = { limit: 1, after: undefined, from: START } as const;
  const all = makeAllPayments(noneCorrupt);
  for (const status of ['captured', undefined] as const) {
    for (const client of ['ana', undefined]) {
      for (const order of ['newest', 'oldest'] as const) await all.list({ ...asked, status, client, order });
    }
  }
}

/** Whatever admins look through, under each filter that they have. */
async function lookThrough(): Promise<void> {
  const page = { limit: 1, after: undefined };
  const directory = makeDirectory(noneCorrupt);
  const trail = makeTrail(noneCorrupt);
  await lookUpPeople(directory);
  await makeNameKeys(noneCorrupt).save({ version: NAME_KEY_VERSION, at: null, after: null });
  await lookUpPeople(makeDirectory(noneCorrupt));
  await directory.payments('ana', 1);
  await makePersonStory(noneCorrupt).of('ana', 1);
  for (const adminId of ['irma', undefined]) await trail.list({ ...page, adminId, subjectKind: 'user' });
  await trail.list({ ...page, adminId: 'irma' });
  await trail.list({ ...page, subjectKind: 'user', subjectId: 'ana' });
  for (const status of ['open', undefined] as const) await makeSupportStore(noneCorrupt).list({ ...page, status });
  await lookThroughWithdrawals();
  for (const status of ['waiting', undefined] as const) await makeAllShares(noneCorrupt).list({ ...page, status });
  for (const isOpen of [true, false]) await makeDisputeStore(noneCorrupt).list({ ...page, isOpen });
  await lookAtPayments();
  await makeAlertBook(noneCorrupt).list({ ...page, onlyOpen: true });
  await makeDifferenceStore(noneCorrupt).list({ ...page, onlyOpen: true });
  await makeConfigurationStore(noneCorrupt).versions('pricing', { before: undefined, limit: 1 });
}

/** What affiliates see of their commissions, and what the schedules go through. */
async function lookAtCommissions(): Promise<void> {
  await makeFraudCases(noneCorrupt).list({ status: 'open', after: undefined, limit: 1 });
  await makeFraudCases(noneCorrupt).waiting(START, { limit: 1, after: null });
  const statements = makeStatements(noneCorrupt);
  await makeReaders(noneCorrupt).clicks('rosa', 'art-1', START);
  await makeReaders(noneCorrupt).calls('rosa', START);
  await makeAffiliateCounts(noneCorrupt).since('ana', '2026-11');
  await hasBookedBefore('ana', START);
  await makeReferralBook(noneCorrupt).page('ana', FIRST);
  const ledger = makeLedgerBook(noneCorrupt);
  await ledger.balanceBefore('ana', START);
  await ledger.lines({ programme: 'chatter', affiliateId: 'ana', from: START, to: START }, FIRST);
  await makeCountedCalls(noneCorrupt, { programme: 'partner', added: 'ambassador' }).within(
    { from: START, until: START },
    FIRST,
  );
  for (const programme of programmes) {
    await statements.page(programme, 'ana', FIRST);
    await makeReferralBook(noneCorrupt).callsOf(aReferral({ programme }), FIRST);
    await makeLedgerBook(noneCorrupt).open({ programme, affiliateId: 'ana', from: START, to: START }, FIRST);
    await statements.waiting(programme, 'ana');
    await makeCommissionBook(noneCorrupt).due(programme, 'pending', { ...FIRST, now: START });
  }
}

const noCipher = () => {
  throw new Error('no account is opened');
};

it('every composite index serves a query of the product', async () => {
  const payments = makePaymentStore({ now: () => START }, noneCorrupt);
  await makeSessionStore(noneCorrupt).unsettled(START, FIRST);
  for (const order of ['newest', 'oldest'] as const) {
    const asked = { state: 'live', order, limit: 1, after: undefined } as const;
    await makeCallBook(noneCorrupt).page({ ...asked, status: 'active', kind: 'lawyer', money: 'none' });
    await makeCallBook(noneCorrupt).page({ ...asked, client: 'ana', provider: 'ben', from: START, before: START });
  }
  await makeCallCounts(noneCorrupt).since('2026-01-01');
  await payments.unscheduled(START, FIRST);
  await payments.due(FIRST);
  await makeOwnCalls(noneCorrupt).page('camille', { limit: 1, after: undefined });
  await makeOwnCalls(noneCorrupt).owed('camille');
  await makeOwnShares(noneCorrupt).page('camille', FIRST);
  await makeOwnShares(noneCorrupt).sums('camille');
  await makeOwnShares(noneCorrupt).sentSince('camille', START);
  await makeOwnShares(noneCorrupt).between('camille', START, START);
  await makeTransferStore(noneCorrupt).open(FIRST);
  await makeTransferStore(noneCorrupt).waitingOf('camille', FIRST);
  await makeSwitchStore().turnedBy(START, FIRST);
  await makeWithdrawalStore(noCipher, noneCorrupt).paid(START, FIRST);
  await makeAttendanceStore(noneCorrupt).inactiveSince(START, FIRST);
  await makeDeliveryStore(noneCorrupt).overdue(START, FIRST);
  await makeApplicationStore(noneCorrupt).list({ status: 'submitted', after: undefined, limit: 1 });
  await makeInvoiceStore(noneCorrupt).listOf('ana', FIRST);
  await makeApplicationStore(noneCorrupt).list({ status: 'facts', after: undefined, limit: 1 });
  await lookThrough();
  await lookAtCommissions();
  // As the web app asks, which knows another SDK.
  await notificationsOf('ana').get();
  await callsOf('ana').get();
  await lookAsClient();
  await lookAtAgency();
  await makeReviewStore(noneCorrupt).givenBy('ana', FIRST);
  await makeClientCalls({ now: () => START }, noneCorrupt).endsSince('client-uid', START);
  await makeSentCount()('email', { from: START, to: START });
  const limits = makeLimitStore({ now: () => START }, async () => ({}));
  await limits.count('dialling', 'platform');
  await limits.count('dialling_by_country', '33');
  expect(firestore.server.unusedIndexes()).toEqual([]);
});
