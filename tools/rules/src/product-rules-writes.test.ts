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
  writes,
} from './testing/product-world.ts';
import { aDocument, aRequest, type Fields } from './testing/requests.ts';

describe('writing a document that the server alone writes', () => {
  const documents = [
    aSession(),
    aPayment(),
    aDocument('call_sessions/s1/private/telephony', {}),
    aDocument('sos_profiles/lawyer-1/private/contact', {}),
    aDocument('sos_profiles/lawyer-1/private/desk', {}),
    aDocument('sos_profiles/lawyer-1/private/hours', {}),
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

describe('a profile', () => {
  const change = (changes: Fields) => aWrite('update', aProfile('lawyer-1', {}), aProfile('lawyer-1', changes));

  it.each([
    { bio: 'Twenty years at the bar.' },
    { headline: 'Visas' },
    { languages: ['fr'] },
    { timeZone: 'Asia/Bangkok' },
    { availability: 'offline' },
    { activeAt: new Date() },
    { offlineBecause: null },
    { approval: 'approved' },
    { edition: 1 },
  ] satisfies Fields[])('is nobody’s to write, whoever it is about: %j', (changes) => {
    expect(everyone.filter((person) => may(person, change(changes)))).toEqual([]);
  });

  it.each(everyone)('%s neither creates nor removes one', (person) => {
    expect(may(person, aWrite('create', profile, profile))).toBe(false);
    expect(may(person, aWrite('delete', profile, profile))).toBe(false);
  });
});
