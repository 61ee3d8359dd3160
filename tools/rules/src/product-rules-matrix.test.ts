import type { CollectionName } from '@sos/contracts/collection-names';
import { paths } from '@sos/contracts/paths';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import type { RulesDocument } from './access-request.ts';
import { aWrite, everyone, may, people, type Person, rules, world } from './testing/product-world.ts';
import { aDocument, aQuery, aRequest, type Fields, lookupIn, named } from './testing/requests.ts';

type PathName = keyof typeof paths;
interface Row {
  readonly ids: readonly string[];
  readonly fields?: Fields;
  readonly get?: readonly Person[];
  /** Who lists the collection without asking for anything in particular. */
  readonly list?: readonly Person[];
  /** Who lists the document by its name, where it is not those who get it. */
  readonly named?: readonly Person[];
  readonly create?: readonly Person[];
  /** Who writes the document again as it is. */
  readonly update?: readonly Person[];
}

const parties = { clientId: 'client-1', providerId: 'lawyer-1' };
const byAdmin: Partial<Row> = { get: ['admin'], list: ['admin'] };
const user = { ...aUser() } as Fields;
const profile = { ...aProfile() } as Fields;

/** Who may do what with each document there is. What a row leaves out is nobody's. */
const matrix: Readonly<Record<Exclude<PathName, CollectionName>, Row>> = {
  user: { ids: ['client-1'], fields: user, get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  userEmailChange: { ids: ['client-1'] },
  profile: { ids: ['lawyer-1'], fields: profile, get: everyone, list: ['admin'] },
  profileContact: { ids: ['lawyer-1'] },
  profileHours: { ids: ['lawyer-1'] },
  profileDesk: { ids: ['lawyer-1'], fields: { busyWith: 's1' } },
  profileReview: { ids: ['lawyer-1', 'r1'], get: everyone, list: ['admin'] },
  profileRating: { ids: ['lawyer-1'] },
  providerStats: { ids: ['lawyer-1'], get: ['provider', 'agency', 'admin'], list: ['admin'], named: ['admin'] },
  givenReview: { ids: ['r1'], fields: { clientId: 'client-1' }, ...byAdmin },
  reviewReport: { ids: ['r1'], ...byAdmin },
  reviewReporter: { ids: ['r1', 'client-1'], ...byAdmin },
  favourites: { ids: ['client-1'], get: ['client'], named: [] },
  savedTelephones: { ids: ['client-1'] },
  savedSearches: { ids: ['client-1'], get: ['client'], named: [] },
  searchShard: { ids: ['facts-12-00'] },
  session: { ids: ['s1'], fields: parties, get: ['client', 'provider', 'admin'], list: ['admin'] },
  sessionTelephony: { ids: ['s1'] },
  callMatter: { ids: ['s1'], fields: parties },
  sessionTimelineEntry: { ids: ['s1', 'e1'], ...byAdmin },
  countedCall: { ids: ['s1'] },
  dataExport: { ids: ['client-1'] },
  exportLink: { ids: ['l1'], fields: { uid: 'client-1' } },
  accountDeletion: { ids: ['client-1'] },
  lookupEntry: { ids: ['client-1'] },
  contactUpload: { ids: ['u1'] },
  supportRequest: { ids: ['r1'], fields: { uid: 'client-1' } },
  retentionRun: { ids: ['purgeExpiredData'] },
  paymentMetric: { ids: ['2026-01-05'] },
  scheduleRun: { ids: ['recoverCalls'] },
  queueSwitch: { ids: ['settleCallTask'] },
  callCount: { ids: ['2026-01-05_0'] },
  analyticsEvent: { ids: ['e1'], ...byAdmin },
  callCost: { ids: ['s1'] },
  costMetric: { ids: ['2026-01-05'] },
  recording: { ids: ['r1'], ...byAdmin },
  phoneLine: { ids: ['n1'] },
  payment: { ids: ['p1'], fields: parties, ...byAdmin },
  paymentBooks: { ids: ['p1'], fields: { railId: 'pi_1' } },
  payer: { ids: ['client-1'] },
  refund: { ids: ['r1'], fields: { clientId: 'client-1' }, get: ['client', 'admin'], list: ['admin'] },
  transfer: { ids: ['p1'], fields: { providerId: 'lawyer-1' }, ...byAdmin },
  dispute: { ids: ['dp_1'], fields: { clientId: 'client-1', providerId: 'lawyer-1' }, ...byAdmin },
  payoutAccount: { ids: ['lawyer-1'] },
  subscription: { ids: ['lawyer-1'], get: ['provider', 'admin'], list: ['admin'], named: ['admin'] },
  subscriptionCustomer: { ids: ['lawyer-1'] },
  subscriptionQuota: { ids: ['lawyer-1'] },
  assistantLetter: { ids: ['member_lawyer-1'], fields: { uid: 'lawyer-1' } },
  subscriptionInvoice: { ids: ['in_1'], fields: { ownerId: 'lawyer-1' }, ...byAdmin },
  subscriptionPlan: { ids: ['assistant'], get: everyone, list: everyone },
  accountingEntry: { ids: ['e1'], ...byAdmin },
  accountingBalances: { ids: [], ...byAdmin },
  reconciliationRun: { ids: ['run_1'], ...byAdmin },
  payoutRun: { ids: ['run_1'], ...byAdmin },
  difference: { ids: ['p1_capture_amount_capture'], ...byAdmin },
  invoice: { ids: ['invoice_p1'], fields: { ownerId: 'client-1' }, get: ['client', 'admin'], list: ['admin'] },
  payoutMethods: { ids: ['client-1'] },
  withdrawal: { ids: ['w1'], fields: { affiliateId: 'client-1' }, ...byAdmin },
  withdrawalDestination: { ids: ['w1'], fields: { affiliateId: 'client-1' } },
  chatter: { ids: ['client-1'], get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  influencer: { ids: ['client-1'], get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  blogger: { ids: ['client-1'], get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  groupAdmin: { ids: ['client-1'], get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  partner: { ids: ['client-1'], get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  general: { ids: ['client-1'], get: ['client', 'admin'], list: ['admin'], named: ['admin'] },
  chatterCommission: { ids: ['c1'], fields: { affiliateId: 'client-1' }, ...byAdmin },
  influencerCommission: { ids: ['c1'], ...byAdmin },
  bloggerCommission: { ids: ['c1'], ...byAdmin },
  groupAdminCommission: { ids: ['c1'], ...byAdmin },
  partnerCommission: { ids: ['c1'], fields: { affiliateId: 'client-1' }, ...byAdmin },
  generalCommission: { ids: ['c1'], fields: { affiliateId: 'client-1' }, ...byAdmin },
  commissionSet: { ids: ['p1'] },
  earningCount: { ids: ['ana'] },
  commissionSweep: { ids: [] },
  telegramLink: { ids: ['client-1'] },
  telegramChat: { ids: ['77'] },
  telegramRequest: { ids: ['client-1'] },
  telegramUpdate: { ids: ['1'] },
  affiliateLedgerLine: { ids: ['l1'], ...byAdmin },
  affiliateClick: { ids: ['click-1'] },
  affiliateReferral: { ids: ['client-1'], ...byAdmin },
  fraudSignal: { ids: ['f1'], ...byAdmin },
  fraudCase: { ids: ['f1'], ...byAdmin },
  affiliateCode: { ids: ['ABCD2345'] },
  challenge: { ids: ['2026-11-30'], ...byAdmin },
  affiliateMonth: { ids: ['chatter-2026-11'], ...byAdmin },
  piggyBank: { ids: ['client-1'], get: ['client', 'admin'], named: [] },
  trainingModule: { ids: ['start'], ...byAdmin },
  affiliateResource: { ids: ['logo'], ...byAdmin },
  post: { ids: ['passport'], ...byAdmin },
  trainingProgress: { ids: ['client-1'], get: ['client', 'admin'], named: [] },
  affiliateFigure: { ids: ['ana_2026-11_0'] },
  affiliateArrival: { ids: ['client-1'] },
  articleShelf: { ids: ['client-1'] },
  cardMarks: { ids: ['client-1'] },
  coupon: { ids: ['WELCOME5'] },
  couponRedemption: { ids: ['booking-1'], fields: { clientId: 'client-1' } },
  invoiceCounter: { ids: ['2026'] },
  invoiceLink: { ids: ['l1'] },
  vatCheck: { ids: ['client-1'] },
  invoicingConfig: { ids: [], ...byAdmin },
  executionLock: { ids: ['s1'] },
  processedEvent: { ids: ['stripe', 'e1'] },
  quarantinedEvent: { ids: ['stripe', 'e1'] },
  deadLetter: { ids: ['stripe', 'e1'] },
  agency: { ids: ['agency-1'], get: ['agency', 'admin'], list: ['admin'], named: ['admin'] },
  agencyMember: {
    ids: ['lawyer-1'],
    fields: { agencyId: 'agency-1' },
    get: ['provider', 'agency', 'admin'],
    list: ['admin'],
    named: ['agency', 'admin'],
  },
  agencyInvitation: { ids: ['i1'], fields: { agencyId: 'agency-1', providerId: 'lawyer-1' }, ...byAdmin },
  bookingRequest: {
    ids: ['r1'],
    fields: { agencyId: 'agency-1', clientId: 'client-1', offeredIds: ['lawyer-1', 'lawyer-2'] },
    get: ['client', 'provider', 'agency', 'admin'],
    list: ['admin'],
  },
  providerDay: { ids: ['lawyer-1', '2026-11-29'], get: ['provider', 'admin'], list: ['provider', 'admin'] },
  agenciesConfig: { ids: [], ...byAdmin },
  circuitBreaker: { ids: ['stripe'] },
  notification: { ids: ['n1'], fields: { recipientId: 'client-1' }, get: ['client', 'admin'], list: ['admin'] },
  notificationDelivery: { ids: ['d1'], ...byAdmin },
  deadDelivery: { ids: ['d1'], ...byAdmin },
  notificationPreferences: { ids: ['client-1'], get: ['client'] },
  pushToken: { ids: ['t1'], fields: { uid: 'client-1' } },
  alert: { ids: ['a1'], ...byAdmin },
  provedNumber: { ids: ['n1'] },
  application: { ids: ['lawyer-1'], get: ['provider', 'admin'], list: ['admin'], named: ['admin'] },
  adminAuditLog: { ids: ['a1'], ...byAdmin },
  adminWhitelist: { ids: [], ...byAdmin },
  nameKeys: { ids: [], ...byAdmin },
  secondFactor: { ids: ['admin-1'] },
  userTelephone: { ids: ['client-1'] },
  phoneCode: { ids: ['client-1'] },
  rateLimit: { ids: ['l1'] },
  configVersion: { ids: ['pricing', '1'] },
  limitsConfig: { ids: [], ...byAdmin },
  diallingConfig: { ids: [], ...byAdmin },
  callConfig: { ids: [], ...byAdmin },
  flagsConfig: { ids: [], ...byAdmin },
  countriesConfig: { ids: [], ...byAdmin },
  pricingConfig: { ids: [], ...byAdmin },
  programmesConfig: { ids: [], ...byAdmin },
};

const mayList = (person: Person, collection: string) =>
  rules.decide(aQuery(collection, { auth: people[person], lookup: lookupIn(world) })).allowed;
const mayName = (person: Person, document: RulesDocument) => {
  const [collection = ''] = document.path.split('/documents/').slice(1);
  const asked = { auth: people[person], lookup: lookupIn([...world, document]), where: named(document.path) };
  return rules.decide(aQuery(collection.split('/').slice(0, -1).join('/'), asked)).allowed;
};
const allowed = (ask: (person: Person) => boolean) => everyone.filter(ask);
const sorted = (people: readonly Person[] = []) => people.toSorted();

describe.each(Object.entries(matrix))('%s', (name, row) => {
  const path = (paths[name as PathName] as (...ids: readonly string[]) => string)(...row.ids);
  const document = aDocument(path, row.fields ?? { some: 'thing' });
  const collection = path.split('/').slice(0, -1).join('/');
  const reads = (person: Person) => may(person, { method: 'get', path: document.path, resource: document });
  const writes = (method: 'create' | 'update' | 'delete') => (person: Person) =>
    may(person, aWrite(method, document, document));

  it('is read by those and no others', () => {
    expect(sorted(allowed(reads))).toEqual(sorted(row.get));
  });

  it('is listed by those and no others', () => {
    const lists = (person: Person) => mayList(person, collection);
    expect(sorted(allowed(lists))).toEqual(sorted(row.list));
  });

  it('is listed by its name by those and no others', () => {
    expect(sorted(allowed((person) => mayName(person, document)))).toEqual(sorted(row.named ?? row.get));
  });

  it('opens nothing that lies below it', () => {
    const below = aDocument(`${path}/hidden/h1`, row.fields ?? { some: 'thing' });
    const reads = (person: Person) => may(person, { method: 'get', path: below.path, resource: below });
    expect(allowed(reads)).toEqual([]);
  });

  it('is written by those and no others', () => {
    expect(sorted(allowed(writes('create')))).toEqual(sorted(row.create));
    expect(sorted(allowed(writes('update')))).toEqual(sorted(row.update));
    expect(allowed(writes('delete'))).toEqual([]);
  });

  it('is nobody’s who has no name, beyond what is public', () => {
    const token = { firebase: { sign_in_provider: 'anonymous' } };
    const asked = { method: 'get', path: document.path, resource: document } as const;
    const nameless = rules.decide(aRequest('', { ...asked, auth: { uid: row.ids[0] ?? 'nobody', token } })).allowed;
    expect(nameless).toBe(['profile', 'subscriptionPlan'].includes(name));
  });
});

it('a collection that nobody has thought of is closed to everybody', () => {
  const document = aDocument('proofs/p1', {});
  const opens = (person: Person) =>
    may(person, { method: 'get', path: document.path, resource: document }) ||
    mayList(person, 'proofs') ||
    may(person, aWrite('create', document, document));
  expect(allowed(opens)).toEqual([]);
});
