import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { aPayment, aProfile, aSession, aWrite, everyone, may, profile, writes } from './testing/product-world.ts';
import { aDocument, type Fields } from './testing/requests.ts';

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
