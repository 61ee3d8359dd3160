import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import {
  aPayment,
  aProfile,
  aSession,
  aWrite,
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

describe('a user', () => {
  const whole = aDocument('users/client-1', { ...aUser(), email: 'client-1@example.org' });

  it.each(everyone)('is neither made nor changed nor removed by %s, as older tabs still try', (person) => {
    expect(may(person, aWrite('create', whole, whole))).toBe(false);
    expect(may(person, aWrite('delete', whole, whole))).toBe(false);
    for (const field of ['firstName', 'country', 'locale', 'currency', 'role', 'status', 'email', 'isAdmin']) {
      const fields = { ...whole.fields, ...aDocument('', { [field]: 'admin' }).fields };
      expect(may(person, aWrite('update', whole, { ...whole, fields }))).toBe(false);
    }
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
