import type { Fields } from '@sos/domain/privacy/plan';

/** What must not be found once its person is erased. */
export const canaries = {
  nora: ['Nora', 'Canary', 'nora@canary.example', '+33611112222', 'cus_canary_nora', 'canary-token-nora'],
  ana: ['Ana', 'Lime', 'ana@lime.example', '+33633334444', 'acct_canary_ana', 'Avocate lime'],
} as const;

/** As Twilio names a leg. */
const CARRIERS_CALL = `CA${'a1'.repeat(16)}`;
const at = '2026-01-05T12:00:00.000Z';
const parties = { clientId: 'nora', providerId: 'ana' };
const nora = { firstName: 'Nora', lastName: 'Canary', email: 'nora@canary.example' };
const ana = { firstName: 'Ana', lastName: 'Lime', email: 'ana@lime.example' };

const ofCall: Readonly<Record<string, Fields>> = {
  'call_sessions/c1': { id: 'c1', ...parties, providerName: 'Ana Lime', status: 'completed', client: { attempts: [] } },
  'call_sessions/c1/private/telephony': {
    client: '+33611112222',
    provider: '+33633334444',
    callSids: { 'client-1': CARRIERS_CALL },
  },
  [`call_recordings/RE${'b2'.repeat(16)}`]: { sessionId: 'c1', consents: { client: { at }, provider: { at } } },
  'payments/c1': { ...parties, total: { amount: 4900, currency: 'EUR' }, status: 'refunded', rail: 'stripe' },
  'refunds/r1': { clientId: 'nora', amount: { amount: 4900, currency: 'EUR' } },
  'disputes/dp_1': { ...parties, kind: 'chargeback', evidence: { explanation: 'Nora Canary talked to Ana.' } },
  'coupon_redemptions/c1': { clientId: 'nora', code: 'WELCOME' },
  'pending_transfers/c1': { providerId: 'ana', earned: 3900, moves: [{ railId: 'tr_1' }] },
  'given_reviews/c1': { ...parties, providerName: 'Ana Lime', createdAt: at },
  'sos_profiles/ana/reviews/c1': { id: 'c1', authorName: 'Nora', rating: 5, text: 'She helped me.', reply: null },
  'invoices/invoice_c1': {
    ownerId: 'nora',
    number: '2026-1',
    buyer: { name: 'Nora Canary', country: 'FR' },
    total: 4900,
  },
  'invoices/statement_c1': { ownerId: 'ana', number: 'S-1', buyer: { name: 'Ana Lime', country: 'FR' }, total: 3900 },
  'accounting_entries/c1': { paymentId: 'c1', lines: [{ partyId: 'nora', amount: 4900 }] },
};
const ofNora: Readonly<Record<string, Fields>> = {
  'users/nora': { ...nora, role: 'client', country: 'FR' },
  'users/nora/private/telephone': { phone: '+33611112222', ending: '22' },
  'users/nora/private/email_change': { email: 'nora@canary.example', requestId: 'x' },
  'proved_numbers/n1': { ownerId: 'nora', provedAt: at },
  'saved_telephones/nora': { telephones: [{ name: 'Nora', phone: '+33611112222' }] },
  'favourites/nora': { favourites: [{ providerId: 'ben', name: 'Ben' }] },
  'saved_searches/nora': { searches: [{ words: 'Canary' }] },
  'lookup_entries/nora': { title: 'Nora Canary', tokens: ['nora', 'canary'] },
  'support_requests/s1': {
    uid: 'nora',
    email: null,
    text: 'I am Nora.',
    answers: [{ text: 'Hello Nora', by: 'irma' }],
  },
  'notifications/n1': { recipientId: 'nora', text: 'refunded_client' },
  'notification_deliveries/n1': { recipientId: 'nora', text: 'refunded_client' },
  'fcmTokens/t1': { uid: 'nora', token: 'canary-token-nora' },
  'subscription_invoices/in_1': { ownerId: 'nora', number: 'A-1' },
  'subscriptions/nora/private/customer': { customerId: 'cus_canary_nora' },
};
const ofAna: Readonly<Record<string, Fields>> = {
  'users/ana': { ...ana, role: 'lawyer', country: 'FR' },
  'applications/ana': { answers: { ...ana }, files: { photo: { path: 'users/ana/application/photo-1' } } },
  'sos_profiles/ana': { displayName: 'Ana Lime', headline: 'Avocate lime' },
  'sos_profiles/ana/private/contact': { phone: '+33633334444' },
  'sos_profiles/ana/private/payout': { accountId: 'acct_canary_ana' },
  'sos_profiles/ana/private/hours': { week: {} },
  'provider_stats/ana': { answered: 1 },
  'lookup_entries/ana': { title: 'Ana Lime', tokens: ['ana', 'lime'] },
};

/** A client who was talked to, reviewed, refunded and disputed, and the lawyer who helped her. */
export const wholePeople: Readonly<Record<string, Fields>> = { ...ofCall, ...ofNora, ...ofAna };

/** Their files, by their paths. */
export const wholeFiles: Readonly<Record<string, string>> = {
  'users/ana/application/photo-1': 'a photograph of Ana',
  'users/ana/application/admission-1': 'the admission of Ana Lime',
  'public/photos/1': 'a photograph of Ana',
  'tmp/nora/upload': 'by Nora',
  'invoices/nora/invoice_c1.pdf': 'for Nora Canary',
  'invoices/ana/statement_c1.pdf': 'for Ana Lime',
  'exports/nora/1.zip': 'all of Nora',
};
