import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import {
  aPayment,
  aProfile,
  aSession,
  aWrite,
  clientUser,
  everyone,
  may,
  profile,
  rules,
  signedIn,
  world,
  writes,
} from './testing/product-world.ts';
import { aDocument, aRequest, type Fields, lookupIn } from './testing/requests.ts';

describe('writing a document that the server alone writes', () => {
  const documents = [
    aSession(),
    aPayment(),
    aDocument('call_sessions/s1/private/telephony', {}),
    aDocument('sos_profiles/lawyer-1/private/contact', {}),
    aDocument('sos_profiles/lawyer-1/private/desk', {}),
    aDocument('sos_profiles/lawyer-1/reviews/r1', { rating: 5 }),
    aDocument('call_execution_locks/s1', {}),
    aDocument('call_recordings/r1', { sessionId: 's1', state: 'completed' }),
    aDocument('processed_webhook_events/stripe_e1', {}),
    aDocument('admin_config/calls', {}),
    aDocument('settings/admin_whitelist', {}),
    aDocument('notifications/n1', { recipientId: 'client-1', readAt: null }),
    aDocument('notification_preferences/client-1', {}),
    aDocument('notification_deliveries/n1-email', {}),
    aDocument('notification_dlq/n1-email_0', {}),
    aDocument('technical_alerts/a1', {}),
    aDocument('secrets/s1', {}),
  ];

  for (const document of documents) {
    it.each(everyone)(`${document.path.slice(32)} is refused to %s`, (person) => {
      for (const method of writes) expect(may(person, aWrite(method, document, document))).toBe(false);
    });
  }

  it('nobody writes the settings of a country past the server, which checks them', () => {
    const document = aDocument('country_settings/FR', { open: true });
    for (const method of writes) {
      expect(everyone.filter((person) => may(person, aWrite(method, document, document)))).toEqual([]);
    }
  });
});

describe('signing up', () => {
  const signUp: Fields = { ...aUser(), createdAt: new Date() };
  const create = (changes: Fields) =>
    aWrite('create', clientUser, aDocument('users/client-1', { ...signUp, ...changes }));

  it.each(everyone)('as oneself only: %s creating the client', (person) => {
    expect(may(person, create({}))).toBe(person === 'client');
  });

  it.each([
    ['role', 'admin'],
    ['role', 'lawyer'],
    ['role', null],
    ['isAdmin', true],
    ['balance', 100],
    ['balanceCents', 100],
    ['referredBy', 'x'],
    ['stripeCustomerId', 'cus_1'],
    ['linkedProviderIds', ['lawyer-1']],
    ['email', 'someone@else.org'],
    ['firstName', 'x'.repeat(81)],
    ['firstName', 7],
    ['lastName', 'x'.repeat(81)],
    ['displayName', 'x'.repeat(161)],
    ['language', 'french'],
    ['locale', 'x'.repeat(11)],
    ['termsAcceptedAt', true],
    ['country', 'France'],
    ['currency', 'euro'],
    ['createdAt', 'today'],
  ])('is refused with %s = %j', (field, value) => {
    expect(may('client', create({ [field]: value }))).toBe(false);
  });

  it('is refused to whoever signed in without a name', () => {
    const auth = signedIn('client-1', { firebase: { sign_in_provider: 'anonymous' } });
    expect(rules.decide(aRequest('', { ...create({}), auth })).allowed).toBe(false);
    const named = signedIn('client-1', { firebase: { sign_in_provider: 'password' } });
    expect(rules.decide(aRequest('', { ...create({}), auth: named })).allowed).toBe(true);
  });

  it('is refused without a role', () => {
    const { role: _role, ...rest } = signUp;
    expect(may('client', aWrite('create', clientUser, aDocument('users/client-1', rest)))).toBe(false);
  });
});

describe('changing a user', () => {
  const change = (changes: Fields) =>
    aWrite('update', clientUser, { ...clientUser, fields: { ...clientUser.fields, ...aDocument('', changes).fields } });

  it.each(everyone)('only oneself: %s changing the name of the client', (person) => {
    expect(may(person, change({ firstName: 'Grace' }))).toBe(person === 'client');
  });

  it.each(['firstName', 'lastName', 'displayName'])('%s is free', (field) => {
    expect(may('client', change({ [field]: 'Grace' }))).toBe(true);
  });

  it.each([
    ['country', 'TH'],
    ['language', 'fr'],
    ['locale', 'fr'],
    ['currency', 'USD'],
  ])('%s may become %s', (field, value) => {
    expect(may('client', change({ [field]: value }))).toBe(true);
  });

  it.each([
    ['role', 'admin'],
    ['isAdmin', true],
    ['balance', 1],
    ['referredBy', 'x'],
    ['stripeAccountId', 'acct_1'],
    ['phoneVisible', true],
    ['linkedProviderIds', ['lawyer-1']],
    ['email', 'new@example.org'],
    ['createdAt', 1],
    ['firstName', ['Grace']],
  ])('%s is refused, alone and beside an allowed field', (field, value) => {
    expect(may('client', change({ [field]: value }))).toBe(false);
    expect(may('client', change({ [field]: value, lastName: 'Hopper' }))).toBe(false);
  });

  it('nobody removes a user', () => {
    expect(everyone.filter((person) => may(person, aWrite('delete', clientUser, clientUser)))).toEqual([]);
  });
});

/** When the requests of these tests are made. */
const NOW = new Date('2026-01-02T03:04:05.678Z');

describe('changing a profile', () => {
  const change = (changes: Fields, before: Fields = {}) =>
    aWrite('update', aProfile('lawyer-1', before), aProfile('lawyer-1', { ...before, ...changes }));

  it.each(everyone)('only its owner: %s changing the bio', (person) => {
    expect(may(person, change({ bio: 'Twenty years at the bar.' }))).toBe(person === 'provider');
  });

  it.each([
    ['headline', 'Visas'],
    ['languages', ['fr']],
    ['countries', ['TH', 'VN']],
    ['specialities', ['tax']],
    ['timeZone', 'Asia/Bangkok'],
    ['locale', 'fr'],
  ])('%s is free', (field, value) => {
    expect(may('provider', change({ [field]: value }))).toBe(true);
  });

  it.each([
    ['approval', 'approved', { approval: 'pending' }],
    ['visible', true, { visible: false }],
    ['kind', 'expat', {}],
    ['displayName', 'Judge Dredd', {}],
    ['ratingAverage', 5, {}],
    ['ratingCount', 100, {}],
    ['answerRate', 1, {}],
    ['rank', 1, {}],
    ['kycStatus', 'verified', {}],
    ['busyWith', 's1', {}],
    ['busySince', 1, {}],
    ['bio', 'x'.repeat(4001), {}],
    ['headline', 'x'.repeat(141), {}],
    ['timeZone', 'x'.repeat(65), {}],
    ['languages', 'fr', {}],
    ['languages', Array.from({ length: 51 }, () => 'fr'), {}],
    ['countries', 'TH', {}],
    ['specialities', 'tax', {}],
  ] satisfies [string, Fields[string], Fields][])('%s is refused', (field, value, before) => {
    expect(may('provider', change({ [field]: value }, before))).toBe(false);
  });

  it.each([
    ['activeAt', NOW, true],
    ['activeAt', new Date(NOW.getTime() + 60_000), false],
    ['offlineBecause', null, true],
    ['offlineBecause', 'inactive', false],
    ['missedCalls', 0, false],
    ['sharedBusyWith', [], false],
    ['agencyId', 'a1', false],
  ] satisfies [string, Fields[string], boolean][])(
    'that the provider is there: %s = %j is %s',
    (field, value, allowed) => {
      const before = { activeAt: new Date(0), offlineBecause: 'missed_calls', missedCalls: 2, sharedBusyWith: ['s1'] };
      expect(may('provider', change({ [field]: value }, before))).toBe(allowed);
    },
  );

  it.each([
    ['available', 'offline', true],
    ['offline', 'available', true],
    ['available', 'busy', false],
    ['offline', 'busy', false],
    ['busy', 'available', false],
    ['busy', 'offline', false],
    ['available', 'asleep', false],
  ] as const)('availability from %s to %s: %s', (from, to, allowed) => {
    expect(may('provider', change({ availability: to }, { availability: from }))).toBe(allowed);
  });

  it.each([
    ['busy', null, 'offline', true],
    ['busy', null, 'available', false],
    ['offline', null, 'available', false],
    ['busy', 's1', 'offline', false],
  ] as const)(
    'while a colleague’s call goes on, availability from %s (with %s) to %s: %s',
    (from, busyWith, to, allowed) => {
      const hidden = { busyWith, sharedBusyWith: ['s2'] };
      const lookup = lookupIn([...world, aDocument('sos_profiles/lawyer-1/private/desk', hidden)]);
      const asked = change({ availability: to }, { availability: from });
      expect(may('provider', { ...asked, lookup })).toBe(allowed);
      // As an older release keeps it.
      expect(may('provider', change({ availability: to }, { availability: from, ...hidden }))).toBe(allowed);
    },
  );

  it('a busy provider may still change the bio', () => {
    expect(may('provider', change({ bio: 'new' }, { availability: 'busy' }))).toBe(true);
  });

  it('a client whose id is that of a profile does not become a provider by it', () => {
    const asked = { ...change({ bio: 'new' }), auth: signedIn('lawyer-1', { role: 'client' }) };
    expect(rules.decide(aRequest('', asked)).allowed).toBe(false);
  });

  it.each(everyone)('%s neither creates nor removes one', (person) => {
    expect(may(person, aWrite('create', profile, profile))).toBe(false);
    expect(may(person, aWrite('delete', profile, profile))).toBe(false);
  });
});
