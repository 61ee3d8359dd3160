import { describe, expect, it } from 'vitest';
import type { Constraint, RulesDocument } from './access-request.ts';
import {
  aPayment,
  aProfile,
  aSession,
  clientUser,
  everyone,
  listOfAdmins,
  may,
  people,
  type Person,
  profile,
  rules,
  signedIn,
  world,
} from './testing/product-world.ts';
import { aDocument, all, aQuery, aRequest, type Fields, lookupIn, where } from './testing/requests.ts';

const hiddenReview = aDocument('sos_profiles/lawyer-1/reviews/r1', { rating: 5, hiddenBecause: 'insults' });
const aRequestOfClient = (changes: Fields) =>
  aDocument('booking_requests/r1', { agencyId: 'agency-1', clientId: 'client-1', ...changes });
const ofAgency = (id: string) => where('agencyId', '==', id);
const asked = (uid: string) => where('offeredIds', 'array-contains', uid);
const notHidden = where('hiddenBecause', '==', null);

describe('reading a document', () => {
  const table: readonly (readonly [what: string, document: RulesDocument, allowed: readonly Person[]])[] = [
    ['an own user', clientUser, ['client', 'admin']],
    ['the user of a provider', aDocument('users/lawyer-1', { role: 'lawyer' }), ['provider', 'admin']],
    ['an own user once suspended', aDocument('users/client-1', { role: 'client', status: 'suspended' }), ['admin']],
    ['an approved visible profile', profile, everyone],
    ['a hidden profile', aProfile('lawyer-1', { visible: false }), ['provider', 'agency', 'admin']],
    ['a profile awaiting approval', aProfile('lawyer-1', { approval: 'pending' }), ['provider', 'agency', 'admin']],
    ['a rejected profile', aProfile('lawyer-1', { approval: 'rejected' }), ['provider', 'agency', 'admin']],
    ['a review of a public profile', aDocument('sos_profiles/lawyer-1/reviews/r1', { rating: 5 }), everyone],
    ['a review of a hidden profile', aDocument('sos_profiles/hidden-1/reviews/r1', { rating: 5 }), ['admin']],
    ['a hidden review of a public profile', hiddenReview, ['admin']],
    ['whose review it is', aDocument('given_reviews/r1', { clientId: 'client-1' }), ['admin']],
    ['the last count of reviews', aDocument('sos_profiles/lawyer-1/private/rating', { count: 1 }), []],
    ['that a review is reported', aDocument('review_reports/r1', { count: 1 }), ['admin']],
    ['who reports a review', aDocument('review_reports/r1/reporters/client-1', { reason: 'untrue' }), ['admin']],
    ['favourites', aDocument('favourites/client-1', { favourites: [] }), ['client']],
    ['the chat of an account', aDocument('telegram_links/client-1', { chatId: '7' }), []],
    ['whose a chat is', aDocument('telegram_chats/7', { uid: 'client-1' }), []],
    ['a link into the bot', aDocument('telegram_requests/client-1', { digest: 'x' }), []],
    ['an update of Telegram', aDocument('telegram_updates/1', {}), []],
    ['saved telephones', aDocument('saved_telephones/client-1', { telephones: [] }), []],
    ["a provider's contact data", aDocument('sos_profiles/lawyer-1/private/contact', { phone: 'x' }), []],
    ['an agency', aDocument('agencies/agency-1', { shareBusyStatus: true }), ['agency', 'admin']],
    ['a member', aDocument('agency_members/lawyer-1', { agencyId: 'agency-1' }), ['provider', 'agency', 'admin']],
    ['whoever has left', aDocument('agency_members/lawyer-1', { agencyId: null }), ['provider', 'admin']],
    ['an invitation', aDocument('agency_invitations/i1', { agencyId: 'agency-1', providerId: 'lawyer-1' }), ['admin']],
    [
      'a request that a member was asked about',
      aRequestOfClient({ offeredIds: ['lawyer-1', 'lawyer-2'] }),
      ['client', 'provider', 'agency', 'admin'],
    ],
    ['a request that nobody was asked about', aRequestOfClient({ offeredIds: [] }), ['client', 'agency', 'admin']],
    [
      'a request to the agency that a member has left',
      aRequestOfClient({ offeredIds: ['lawyer-1'], agencyId: 'agency-2' }),
      ['client', 'otherAgency', 'admin'],
    ],
    ['what keeps a provider busy', aDocument('sos_profiles/lawyer-1/private/desk', { busyWith: 's1' }), []],
    ['money that is given back', aDocument('refunds/r1', { clientId: 'client-1' }), ['client', 'admin']],
    ['a dispute', aDocument('disputes/dp_1', { clientId: 'client-1', providerId: 'lawyer-1' }), ['admin']],
    ['a withdrawal', aDocument('payment_withdrawals/w1', { affiliateId: 'chatter-1' }), ['admin']],
    ['an affiliate’s bank details', aDocument('payment_methods/chatter-1', { savedBefore: 1 }), []],
    ['the details of a withdrawal', aDocument('payment_withdrawals/w1/private/destination', {}), []],
    ['a share on its way', aDocument('pending_transfers/p1', { providerId: 'lawyer-1' }), ['admin']],
    ['how a provider is paid', aDocument('sos_profiles/lawyer-1/private/payout', { accountId: 'x' }), []],
    ['an invoice', aDocument('invoices/invoice_p1', { ownerId: 'client-1' }), ['client', 'admin']],
    ['the last numbers of invoices', aDocument('invoice_counters/2026', { invoice: 1 }), []],
    ['a link to an invoice', aDocument('invoice_links/l1', { invoiceId: 'invoice_p1' }), []],
    ['an entry of the journal', aDocument('accounting_entries/e1', { paymentId: 'p1' }), ['admin']],
    ['the balances', aDocument('accounting_balances/journal', { upTo: null }), ['admin']],
    ['a call session', aSession(), ['client', 'provider', 'admin']],
    ["a session's telephony", aDocument('call_sessions/s1/private/telephony', { sid: 'x' }), []],
    ["an entry of a session's timeline", aDocument('call_sessions/s1/timeline/e1', { event: 'booked' }), ['admin']],
    ['what is known of a recording', aDocument('call_recordings/r1', { sessionId: 's1' }), ['admin']],
    ['a payment', aPayment(), ['admin']],
    ['an execution lock', aDocument('call_execution_locks/s1', {}), []],
    ['a processed event', aDocument('processed_webhook_events/stripe_e1', {}), []],
    ['a notification', aDocument('notifications/n1', { recipientId: 'client-1' }), ['client', 'admin']],
    ['preferences of notifications', aDocument('notification_preferences/client-1', {}), ['client']],
    ['the delivery of a notification', aDocument('notification_deliveries/n1-email', {}), ['admin']],
    ['a dead letter', aDocument('notification_dlq/n1-email_0', {}), ['admin']],
    ['settings of a country', aDocument('country_settings/FR', { open: true }), everyone],
    ['the configuration of calls', aDocument('admin_config/calls', { dialDelay: 240 }), ['admin']],
    ['the whitelist of admins', aDocument('settings/admin_whitelist', {}), ['admin']],
    ['a technical alert', aDocument('technical_alerts/a1', {}), ['admin']],
    ['a collection nobody named', aDocument('secrets/s1', {}), []],
    ['a document below a payment', aDocument('payments/p1/notes/n1', {}), []],
    ['the books of a payment', aDocument('payments/p1/private/books', { railId: 'pi_1' }), []],
  ];

  for (const [what, document, allowed] of table) {
    it.each(everyone)(`${what}: %s is ${allowed.length === 0 ? 'refused' : 'judged by the table'}`, (person) => {
      expect(may(person, { method: 'get', path: document.path, resource: document })).toBe(allowed.includes(person));
    });
  }

  it('a missing profile can be asked for by its owner only, who learns that it is missing', () => {
    expect(everyone.filter((person) => may(person, { path: profile.path, resource: null }))).toEqual([
      'provider',
      'agency',
      'admin',
    ]);
  });
});

describe('listing a collection', () => {
  const shown = [where('approval', '==', 'approved'), where('visible', '==', true)];
  const table: readonly (readonly [
    what: string,
    path: string,
    filter: Constraint | undefined,
    allowed: readonly Person[],
  ])[] = [
    ['public profiles', 'sos_profiles', all(...shown), everyone],
    ['available public profiles', 'sos_profiles', all(...shown, where('availability', '==', 'available')), everyone],
    [
      'public profiles speaking a language',
      'sos_profiles',
      all(...shown, where('languages', 'array-contains', 'fr')),
      everyone,
    ],
    [
      'public profiles in two countries',
      'sos_profiles',
      all(...shown, where('countries', 'array-contains-any', ['FR', 'TH'])),
      everyone,
    ],
    ['well rated public profiles', 'sos_profiles', all(...shown, where('ratingAverage', '>=', 4)), everyone],
    ['approved profiles, hidden ones included', 'sos_profiles', where('approval', '==', 'approved'), ['admin']],
    ['profiles of any approval', 'sos_profiles', all(where('visible', '==', true)), ['admin']],
    [
      'profiles approved or pending',
      'sos_profiles',
      all(where('approval', 'in', ['approved', 'pending']), where('visible', '==', true)),
      ['admin'],
    ],
    ['all profiles', 'sos_profiles', undefined, ['admin']],
    ['shown reviews of a public profile', 'sos_profiles/lawyer-1/reviews', notHidden, everyone],
    ['reviews of a public profile, hidden ones included', 'sos_profiles/lawyer-1/reviews', undefined, ['admin']],
    ['hidden reviews', 'sos_profiles/lawyer-1/reviews', where('hiddenBecause', '==', 'insults'), ['admin']],
    ['reviews of a hidden profile', 'sos_profiles/hidden-1/reviews', notHidden, ['admin']],
    ['whose reviews they are', 'given_reviews', where('clientId', '==', 'client-1'), ['admin']],
    ['reports of reviews', 'review_reports', undefined, ['admin']],
    ['who reports a review', 'review_reports/r1/reporters', undefined, ['admin']],
    ['favourites of everybody', 'favourites', undefined, []],
    ['telephones of everybody', 'saved_telephones', undefined, []],
    ['private documents of a profile', 'sos_profiles/lawyer-1/private', undefined, []],
    ["a client's invoices", 'invoices', where('ownerId', '==', 'client-1'), ['client', 'admin']],
    ['the journal', 'accounting_entries', undefined, ['admin']],
    ['disputes', 'disputes', where('providerId', '==', 'lawyer-1'), ['admin']],
    ['withdrawals', 'payment_withdrawals', where('affiliateId', '==', 'chatter-1'), ['admin']],
    ['shares on their way', 'pending_transfers', where('providerId', '==', 'lawyer-1'), ['admin']],
    ["a client's refunds", 'refunds', where('clientId', '==', 'client-1'), ['client', 'admin']],
    ["a client's sessions", 'call_sessions', where('clientId', '==', 'client-1'), ['client', 'admin']],
    ["a provider's sessions", 'call_sessions', where('providerId', '==', 'lawyer-1'), ['provider', 'admin']],
    [
      "a client's unfinished sessions",
      'call_sessions',
      all(where('clientId', '==', 'client-1'), where('status', 'in', ['scheduled', 'active'])),
      ['client', 'admin'],
    ],
    ['members of an agency', 'agency_members', ofAgency('agency-1'), ['agency', 'admin']],
    ['members of another', 'agency_members', ofAgency('agency-2'), ['otherAgency', 'admin']],
    ['members of any agency', 'agency_members', undefined, ['admin']],
    ['invitations', 'agency_invitations', ofAgency('agency-1'), ['admin']],
    ['requests to an agency', 'booking_requests', ofAgency('agency-1'), ['agency', 'admin']],
    ['requests to another', 'booking_requests', ofAgency('agency-2'), ['otherAgency', 'admin']],
    [
      'requests that a member was asked about',
      'booking_requests',
      all(ofAgency('agency-1'), asked('lawyer-1')),
      ['provider', 'agency', 'admin'],
    ],
    [
      'requests of another agency that somebody was asked about',
      'booking_requests',
      all(ofAgency('agency-2'), asked('lawyer-1')),
      ['otherAgency', 'admin'],
    ],
    ["a client's requests", 'booking_requests', where('clientId', '==', 'client-1'), ['client', 'admin']],
    ['all requests', 'booking_requests', undefined, ['admin']],
    ["a provider's days", 'provider_stats/lawyer-1/days', undefined, ['provider', 'admin']],
    ['all sessions', 'call_sessions', undefined, ['admin']],
    ["a session's timeline", 'call_sessions/s1/timeline', undefined, ['admin']],
    ['recordings of calls', 'call_recordings', undefined, ['admin']],
    ['the recordings of a session', 'call_recordings', where('sessionId', '==', 's1'), ['admin']],
    ["a client's payments", 'payments', where('clientId', '==', 'client-1'), ['admin']],
    ["a provider's payments", 'payments', where('providerId', '==', 'lawyer-1'), ['admin']],
    ['payments of two clients', 'payments', where('clientId', 'in', ['client-1', 'client-2']), ['admin']],
    ['all payments', 'payments', undefined, ['admin']],
    ['all users', 'users', undefined, ['admin']],
    ["a person's notifications", 'notifications', where('recipientId', '==', 'client-1'), ['client', 'admin']],
    ['all notifications', 'notifications', undefined, ['admin']],
    ['countries', 'country_settings', undefined, everyone],
    ['the configuration', 'admin_config', undefined, ['admin']],
    ['execution locks', 'call_execution_locks', undefined, []],
    ['processed events', 'processed_webhook_events', undefined, []],
  ];

  for (const [what, path, filter, allowed] of table) {
    it.each(everyone)(`${what}: %s is ${allowed.length === 0 ? 'refused' : 'judged by the table'}`, (person) => {
      const asked = aQuery(path, { ...(filter && { where: filter }), auth: people[person], lookup: lookupIn(world) });
      expect(rules.decide(asked).allowed).toBe(allowed.includes(person));
    });
  }

  it.each(everyone)('the reviews of every profile at once are refused to %s', (person) => {
    const query = { collectionId: 'reviews', allDescendants: true };
    const asked = aQuery('reviews', { auth: people[person], query, path: '/databases/(default)/documents' });
    expect(rules.decide(asked).allowed).toBe(false);
  });
});

it('a claim of another type than expected gives nothing', () => {
  for (const isAdmin of ['true', 1, null, {}]) {
    const asked = aRequest('admin_config/calls', { auth: signedIn('admin-1', { isAdmin }) });
    expect(rules.decide(asked).allowed).toBe(false);
  }
});

describe('the second factor of an admin', () => {
  const enrolled = signedIn('admin-6', { role: 'admin', isAdmin: true });
  const plain = people.admin;
  const withFactor = (person: typeof plain, secondFactor: unknown = true) => ({
    ...person,
    token: { ...person.token, secondFactor },
  });
  const payment = aPayment();
  const reads = (auth: typeof plain, list = listOfAdmins({})) => {
    const others = world.filter(({ path }) => path !== list.path);
    const asked = { method: 'get', path: payment.path, resource: payment } as const;
    return rules.decide(aRequest('', { auth, lookup: lookupIn([...others, list]), ...asked })).allowed;
  };

  it('is asked from who has one, and taken from the server’s claim alone', () => {
    expect(reads(enrolled)).toBe(false);
    expect(reads(withFactor(enrolled))).toBe(true);
    expect(['true', 1, null].map((claim) => reads(withFactor(enrolled, claim)))).toEqual([false, false, false]);
  });

  it('is asked from everybody once it is required, and from nobody by a list of before', () => {
    expect(reads(plain)).toBe(true);
    expect(reads(plain, listOfAdmins({ factorRequired: true }))).toBe(false);
    expect(reads(withFactor(plain), listOfAdmins({ factorRequired: true }))).toBe(true);
    expect(reads(plain, aDocument('settings/admin_whitelist', { uids: ['admin-1'], revision: 7 }))).toBe(true);
  });

  it('makes nobody an admin who is none', () => {
    expect(
      [people.client, people.demotedAdmin, people.unlistedAdmin].map((person) => reads(withFactor(person))),
    ).toEqual([false, false, false]);
  });
});
