import { someWithdrawals } from './some-withdrawals.ts';
import { someCommissions, someDays, someJourney, someReferrals, someStatement } from './some-commissions.ts';
import { type CallableName, callables, type Output, type Parsed, type Refusal } from '@sos/contracts/callables';
import type { CallableEntry } from '@sos/contracts/callable';
import { aDesk, aSwitch, someOwnCalls } from './a-desk.ts';
import { anApplicationView, applicationAt } from './an-application.ts';
import { sessionAt } from './a-session.ts';
import { someAgency } from './some-agency.ts';
import { someRankings } from './some-articles.ts';
import { someChallenge, someLeaderboard } from './some-challenge.ts';
import { somePosts, someResources, someTraining } from './some-content.ts';
import { someEarnings, someStatementShares } from './some-earnings.ts';
import { someOffers } from './some-offers.ts';
import { someOwnData } from './some-own-data.ts';
import { someSubscription } from './some-subscription.ts';
import { someProviders } from './a-provider.ts';
import {
  keptCards,
  favouritesOf,
  givenReviews,
  receivedReviews,
  someInvoices,
  telephones,
  vatCheckOf,
} from './fixture-client-area.ts';

interface Refused<Name extends CallableName> {
  readonly refuse: Refusal<Name>;
}
/** Only what this app asks. */
type Canned = { readonly [Name in CallableName]?: (input: Parsed<Name>) => Output<Name> | Refused<Name> };

const canned: Canned = {
  searchProviders: (input) => {
    const providers = cards(input);
    const nearest = { missing: ['language' as const], providers: cards({ ...input, language: undefined }) };
    return { providers, nextCursor: null, ...(providers.length === 0 && { nearest }) };
  },
  getProviderProfile: ({ providerId, currency }) => {
    const provider = providerOf(providerId);
    return provider ? { ...provider, price: { ...provider.price, currency } } : { refuse: 'not_found' };
  },
  /** A French number that ends in 00 is "premium", one that ends in 99 finds its person just taken. */
  createPaymentIntent: ({ bookingId, providerId, phone, currency, shown }) => {
    if (phone.endsWith('00')) return { refuse: 'phone_premium' };
    const provider = providerOf(providerId);
    if (!provider) return { refuse: 'provider_unavailable' };
    const checkout = { rail: 'stripe', clientSecret: 'pi_fixture_secret' } as const;
    return { bookingId, checkout, amount: shown ?? { ...provider.price, currency }, authorized: false };
  },
  /** One code takes five off; every other one is none. */
  quoteCall: ({ coupon, providerId, currency }) => {
    const provider = providerOf(providerId);
    if (!provider) return { refuse: 'provider_unavailable' };
    const full = { ...provider.price, currency };
    const { includedMinutes } = provider;
    if (coupon === undefined) return { includedMinutes, full, total: full, coupon: null };
    if (coupon.trim().toUpperCase() !== 'WELCOME5') return { refuse: 'coupon_unusable' };
    const total = { amount: full.amount - 500, currency };
    return { includedMinutes, full, total, coupon: { code: 'WELCOME5', discount: { amount: 500, currency } } };
  },
  createPaypalOrder: ({ bookingId, providerId, currency, shown }) => {
    const provider = providerOf(providerId);
    if (!provider) return { refuse: 'provider_unavailable' };
    const checkout = { rail: 'paypal', orderId: 'ORDERFIXTURE' } as const;
    return { bookingId, checkout, amount: shown ?? { ...provider.price, currency }, authorized: false };
  },
  authorizePaypalOrder: () => ({ refuse: 'payment_declined' }),
  createAndScheduleCall: ({ phone }) =>
    phone.endsWith('99')
      ? { refuse: 'provider_unavailable' }
      : { sessionId: 'scheduled', scheduledFor: Date.now() + 240_000, status: 'scheduled' },
  getCallMatter: () => ({ need: '', country: null, documents: [] }),
  tellCallMatter: () => ({}),
  getCallStatus: ({ sessionId }) => {
    const session = sessionAt(sessionId, Date.now());
    return session ? { session, serverNow: Date.now() } : { refuse: 'not_found' };
  },
  cancelScheduledCall: () => ({ status: 'cancelled' }),
  updateNotificationPreferences: () => ({}),
  savePushToken: () => ({}),
  /** Everybody who is signed in has a desk. */
  getOwnProfile: () => aDesk(),
  getOwnAgency: () => someAgency(),
  setAvailability: ({ wanted, hours }) =>
    aSwitch({
      ...(wanted === 'on' && { availability: 'available' }),
      ...(hours && keptHours(hours)),
    }),
  /** Whose headline begins with a star was changed elsewhere. */
  updateProfile: ({ headline, edition }) =>
    headline.startsWith('*') ? { refuse: 'edited_elsewhere' } : { edition: edition + 1 },
  getProviderEarnings: () => ({
    calls: someOwnCalls(),
    nextCursor: null,
    due: [{ amount: 126_000, currency: 'EUR' }],
    lack: { what: 'documents', until: null },
  }),
  /** What a journey wants else, it routes. */
  getApplication: () => applicationAt['empty'] ?? anApplicationView(),
  saveApplication: ({ answers, revision }) => anApplicationView({ answers, revision: revision + 1 }),
  submitApplication: () => applicationAt['submitted'] ?? anApplicationView(),
  requestPhoneCode: () => ({ validSeconds: 600 }),
  confirmPhoneCode: ({ code }) => (code === '123456' ? { ending: '78' } : { refuse: 'code_wrong' }),
  changeVerifiedFacts: () => applicationAt['changed'] ?? anApplicationView(),
  registerAccount: () => ({}),
  getAffiliateDashboard: () => ({
    programme: 'chatter',
    codes: { client: 'ABCD2345', recruitment: 'WXYZ6789' },
    referred: 12,
    waiting: 1477,
    earned: 8350,
    balance: 8350,
    days: someDays(),
  }),
  getAffiliateOffers: () => someOffers(),
  getAffiliateProfile: () => ({ place: 'Forums about Thailand', audience: null, language: 'fr' }),
  updateAffiliateProfile: () => ({}),
  getReferralLink: () => ({
    programme: 'chatter',
    client: 'ABCD2345',
    recruitment: 'WXYZ6789',
    bot: 'https://t.me/sos_expat_bot?start=ABCD2345',
    discount: 10,
    since: Date.UTC(2026, 5, 3),
  }),
  getReferrals: () => ({ referrals: someReferrals, nextCursor: null }),
  getReferralJourney: () => someJourney,
  appealReferral: () => ({}),
  getStatement: () => someStatement,
  getStatementFile: () => ({ file: btoa('file') }),
  recordAffiliateClick: () => ({ landing: '/', trail: 'visitor-1.click-001.ABCD2345.click-001' }),
  getTelegramLink: () => ({ linkedAt: null }),
  generateTelegramLink: () => ({
    url: `https://t.me/sos_expat_bot?start=${'x'.repeat(43)}`,
    expiresAt: Date.now() + 900_000,
  }),
  unlinkTelegram: () => ({}),
  getCommissions: () => ({ commissions: someCommissions, nextCursor: null }),
  getWithdrawals: () => someWithdrawals(Date.now()),
  requestWithdrawal: () => ({ refuse: 'withdrawal_under_way' }),
  confirmWithdrawalByCode: () => ({ refuse: 'withdrawal_code_wrong' }),
  cancelWithdrawal: () => ({ refuse: 'changed' }),
  savePaymentMethod: () => ({ refuse: 'methods_full' }),
  deletePaymentMethod: () => ({}),
  getChallenge: () => someChallenge(),
  getLeaderboard: () => someLeaderboard(),
  getRankings: () => someRankings(),
  submitArticle: () => ({ refuse: 'articles_full' }),
  removeArticle: () => ({}),
  getTrainingModules: ({ language }) => someTraining(language),
  /** Whoever chooses the first answer everywhere has passed; the second is one try too many. */
  submitTrainingQuiz: ({ answers }) =>
    answers[0] === 1 ? { refuse: 'no_tries_left' } : { right: 2, isPassed: answers[0] === 0, triesLeft: 3 },
  getAffiliateResources: ({ language }) => someResources(language),
  getReadyMadePosts: ({ language }) => somePosts(language),
  getIntegrationGuide: () => ({ code: 'ABCD2345', link: 'https://sos-expat.com/r/ABCD2345' }),
  registerChatter: () => ({}),
  registerInfluencer: () => ({}),
  registerBlogger: () => ({}),
  registerGroupAdmin: () => ({}),
  registerPartner: () => ({}),
  requestPasswordReset: () => ({}),
  /** What speaks of too much is too much. */
  contactSupport: ({ text }) => (text.includes('too much') ? { refuse: 'too_many_requests' } : {}),
  requestEmailVerification: () => ({}),
  requestEmailChange: () => ({}),
  changePassword: () => ({}),
  updatePreferences: () => ({}),
  mailReceipt: () => ({}),
  signOutEverywhere: () => ({}),
  getAccount: () => ({
    role: 'client',
    firstName: 'Nora',
    lastName: 'Lind',
    country: 'FR',
    locale: 'fr',
    currency: 'EUR',
    email: 'nora@example.com',
    emailConfirmed: false,
    hasPassword: true,
    hasGoogle: false,
    wantsNews: false,
  }),
  listGivenReviews: ({ sessionId }) => ({
    reviews: givenReviews.filter(({ id }) => sessionId === undefined || id === sessionId),
    nextCursor: null,
  }),
  listReviews: () => ({ reviews: receivedReviews, nextCursor: null }),
  listReceivedReviews: () => ({ reviews: receivedReviews, nextCursor: null }),
  /** Words with an “@” are refused. */
  submitReview: ({ text }) => (text.includes('@') ? { refuse: 'contact_details' } : {}),
  replyToReview: () => ({}),
  reportReview: () => ({}),
  getInvoices: ({ sessionId }) => ({
    invoices: someInvoices.filter((invoice) => !sessionId || invoice.sessionId === sessionId),
    next: null,
  }),
  getPrivacy: () => someOwnData(),
  getVatNumber: () => ({ check: null }),
  /** One country’s register is down, and one number of zeros is not valid. */
  validateVatNumber: ({ vatNumber }) => ({ check: vatCheckOf(vatNumber) }),
  removeVatNumber: () => ({}),
  getEarnings: () => someEarnings(),
  getSubscription: () => someSubscription(),
  createSubscriptionCheckout: () => ({ refuse: 'already_subscribed' }),
  createBillingPortal: () => ({ refuse: 'not_subscribed' }),
  getEarningsStatement: () => ({ shares: someStatementShares() }),
  getEarningsStatementFile: () => ({ file: 'JVBERi0xLjcK' }),
  getOnboardingLink: () => ({ refuse: 'not_approved' }),
  getInvoiceUrl: ({ invoiceId }) =>
    invoiceId === 'invoice_charged' ? { url: 'https://files.example/invoiceFile?link=1' } : { refuse: 'not_found' },
  listCards: () => ({ cards: keptCards }),
  /** Stripe does not answer. */
  removeCard: () => ({ refuse: 'try_again' }),
  listFavourites: () => favouritesOf(),
  /** Ingrid cannot be kept. */
  saveFavourite: ({ providerId, saved }) => (providerId === 'ingrid' ? { refuse: 'favourites_full' } : { saved }),
  getPublicConfig: () => ({
    maintenance: false,
    prices: [
      { kind: 'lawyer', price: { amount: 4900, currency: 'EUR' }, includedMinutes: 20 },
      { kind: 'lawyer', price: { amount: 5500, currency: 'USD' }, includedMinutes: 20 },
      { kind: 'expat', price: { amount: 1900, currency: 'EUR' }, includedMinutes: 30 },
      { kind: 'expat', price: { amount: 2500, currency: 'USD' }, includedMinutes: 30 },
    ],
    calls: { dialDelay: 240, minimumBillable: 60 },
    seller: null,
  }),
  getCoverage: ({ country }) => ({
    pages: country === undefined ? [] : [{ country }, { country, kind: 'lawyer', language: 'fr' }],
    countries: [
      { country: 'TH', lawyers: 12, expats: 7, online: 4, languages: ['fr', 'en', 'th', 'de', 'zh', 'ja', 'ru'] },
      { country: 'PT', lawyers: 3, expats: 1, online: 0, languages: ['pt', 'en'] },
      { country: 'BT', lawyers: 0, expats: 1, online: 1, languages: ['dz'] },
    ],
  }),
  saveSearch: ({ saved }) => ({ saved }),
  listTelephones: () => ({
    telephones,
    recent: { id: '8f9619ff-8b86-4d01-b42d-00cf4fc964ff', name: '', country: 'FR', ending: '12' },
  }),
  saveTelephone: () => ({ telephones }),
  removeTelephone: ({ telephoneId }) => ({ telephones: telephones.filter(({ id }) => id !== telephoneId) }),
  revealTelephone: () => ({ phone: '+66812345645' }),
};

function cards({ kind, language, country, onlineNow }: Parsed<'searchProviders'>) {
  const fitting = someProviders().filter(
    (provider) =>
      (!kind || provider.kind === kind) &&
      (!language || provider.languages.includes(language)) &&
      (!country || provider.countries.includes(country)) &&
      (!onlineNow || provider.availability === 'available'),
  );
  return fitting.map(
    ({
      bio: _bio,
      yearsOfExperience: _years,
      timeZone: _zone,
      opensAt: _opens,
      reviews: _reviews,
      checks: _checks,
      hasColleagues: _colleagues,
      ...card
    }) => card,
  );
}

function keptHours({ timeZone, ...hours }: NonNullable<Parsed<'setAvailability'>['hours']>) {
  return { timeZone, hours };
}

function providerOf(id: string) {
  return someProviders().find((provider) => provider.id === id);
}

/**
 * The smallest server that the screens can stand before: the callable protocol with canned answers, each held to the
 * contract. Throws ZodError when the page asks, or the fixture answers, what the contract does not allow.
 */
export function answerCallable(name: string, input: unknown): { readonly status: number; readonly body: object } {
  const answer = isCallable(name) ? answerOf(name, input) : 'not_found';
  return typeof answer === 'string' ? refusal(answer) : { status: 200, body: { result: answer } };
}

function answerOf<Name extends CallableName>(name: Name, data: unknown): object | Refusal<Name> {
  const { input, output }: CallableEntry = callables[name];
  // The schema of this very name made it.
  const answer = canned[name]?.(input.parse(data) as Parsed<Name>) ?? { refuse: 'not_found' };
  return 'refuse' in answer ? answer.refuse : (output.parse(answer) as object);
}

function isCallable(name: string): name is CallableName {
  return Object.hasOwn(callables, name);
}

function refusal(reason: string) {
  return { status: 400, body: { error: { status: 'FAILED_PRECONDITION', message: 'refused', details: { reason } } } };
}
