import type { Fields } from '@sos/domain/privacy/plan';

/** What must not be found once its person is erased. */
export const canaries = {
  nora: ['Nora', 'Canary', 'nora@canary.example', '+33611112222', 'cus_canary_nora', 'canary-token-nora'],
  ana: ['Ana', 'Lime', 'ana@lime.example', '+33633334444', 'acct_canary_ana', 'Avocate lime'],
  zoe: [
    'Zoe',
    'Quartz',
    'zoe@quartz.example',
    '+33655556666',
    'chat-canary-zoe',
    'IBAN-canary-zoe',
    'device-canary-zoe',
  ],
  mara: ['Mara', 'Flint', 'mara@flint.example', 'canary-token-mara'],
} as const;

/** As Twilio names a leg. */
const CARRIERS_CALL = `CA${'a1'.repeat(16)}`;
const at = '2026-01-05T12:00:00.000Z';
const parties = { clientId: 'nora', providerId: 'ana' };
const nora = { firstName: 'Nora', lastName: 'Canary', email: 'nora@canary.example' };
const mara = { firstName: 'Mara', lastName: 'Flint', email: 'mara@flint.example' };
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

const ofZoe: Readonly<Record<string, Fields>> = {
  'users/zoe': { firstName: 'Zoe', lastName: 'Quartz', email: 'zoe@quartz.example', role: 'chatter', country: 'FR' },
  'users/zoe/private/telephone': { phone: '+33655556666', ending: '66' },
  'chatters/zoe': { place: 'Expats of Zoe Quartz', devices: ['device-canary-zoe'], affiliateCodeClient: 'ZOEQ2345' },
  'affiliate_codes/ZOEQ2345': { affiliateId: 'zoe', programme: 'chatter', kind: 'client' },
  'affiliate_referrals/nora': { uid: 'nora', affiliateId: 'zoe', at },
  'chatter_commissions/c1': { affiliateId: 'zoe', paymentId: 'c1', amount: 1000, status: 'released' },
  'affiliate_ledger/l1': { affiliateId: 'zoe', amount: 1000 },
  'telegram_links/zoe': { chatId: 'chat-canary-zoe', linkedAt: at },
  'telegram_chats/chat-canary-zoe': { uid: 'zoe' },
  'telegram_requests/zoe': { digest: 'x', takenBy: 'chat-canary-zoe' },
  'piggy_banks/zoe': { amount: 5000 },
  'training_progress/zoe': { modules: {} },
  'payment_methods/zoe': { methods: [{ holder: 'Zoe Quartz', details: 'IBAN-canary-zoe' }] },
  'payment_withdrawals/w1': { affiliateId: 'zoe', amount: 5000, ending: '1234', status: 'paid' },
  'payment_withdrawals/w1/private/destination': { affiliateId: 'zoe', details: { data: 'sealed' } },
  'lookup_entries/zoe': { title: 'Zoe Quartz', tokens: ['zoe', 'quartz'] },
};
const ofMara: Readonly<Record<string, Fields>> = {
  'users/mara': { ...mara, role: 'agency_manager', linkedProviderIds: ['ana'] },
  'agencies/mara': { name: 'Help Abroad', shareBusyStatus: true, memberIds: ['ana'] },
  'agency_members/ana': { agencyId: 'mara', displayName: 'Ana Lime', joinedAt: at },
  'agency_invitations/i1': {
    agencyId: 'mara',
    agencyName: 'Help Abroad',
    address: 'ana@lime.example',
    providerId: 'ana',
  },
  'booking_requests/b1': { id: 'b1', agencyId: 'mara', clientId: 'nora', offeredIds: ['ana'], acceptedBy: 'ana' },
  'provider_stats/ana/days/2026-01-05': { day: '2026-01-05', calls: 1 },
  'fcmTokens/t2': { uid: 'mara', token: 'canary-token-mara' },
  'lookup_entries/mara': { title: 'Mara Flint', tokens: ['mara', 'flint'] },
};

/**
 * A client who was brought by an affiliate, asked an agency, was talked to, reviewed, refunded and disputed; the lawyer who
 * helped her, the affiliate who was paid for her, and the manager of the lawyer's agency.
 */
export const wholePeople: Readonly<Record<string, Fields>> = { ...ofCall, ...ofNora, ...ofAna, ...ofZoe, ...ofMara };

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
