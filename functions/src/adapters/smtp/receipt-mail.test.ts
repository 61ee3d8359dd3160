import { receiptMail, type Returned } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { aSession } from '@sos/domain/testing/a-session';
import { describe, expect, it } from 'vitest';
import { composeMail } from './compose.ts';

const booked = aSession({ providerName: 'Camille <Aubert>', clientId: 'nora-uid' });
const session = {
  ...booked,
  scheduledFor: Date.UTC(2026, 0, 5, 12, 4),
  settlement: { ...booked.settlement, status: 'captured', billableSeconds: 125 },
} as const;
const compose = (locale: Locale, givenBack: readonly Returned[] = []) =>
  composeMail(
    {
      id: 'letter-1',
      since: 0,
      notice: receiptMail(session, 'request-1', givenBack),
      recipient: { locale, preferences: { ...defaultPreferences, timeZone: 'Europe/Paris' } },
      to: { address: 'nora@example.com', verified: true },
      code: null,
    },
    {
      webOrigin: 'https://sos-expat.com',
      adminOrigin: 'https://admin.sos-expat.com',
      agencyOrigin: 'https://multi.sos-expat.com',
      callerNumber: '+3228080011',
    },
  );

describe.each(locales)('in %s, the mail of a receipt', (locale) => {
  it('has all that was paid, and the way to its page', async () => {
    const { subject, text, html } = await compose(locale);
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html).toContain(`href="https://sos-expat.com/${locale}/call/${session.id}"`);
    expect(html.match(/<th scope="row"/g)).toHaveLength(5);
    for (const form of [text, html]) {
      expect(form).toContain(session.id);
      expect(form).toMatch(/2026|٢٠٢٦/);
    }
    for (const form of [subject, text, html]) expect(form).not.toMatch(/[{}]|undefined|null|NaN/);
  });

  it('names nobody but the provider by their public name', async () => {
    const { subject, text, html } = await compose(locale);
    for (const form of [subject, text, html])
      expect(form).not.toMatch(/nora|provider-uid|request-1|\+\d{6}|@|admin\./i);
  });
});

it('is to the cent, with the day in the zone of its reader, and shows a name as it is written', async () => {
  const { text, html, subject } = await compose('en');
  expect(subject).toBe('Receipt for your call with Camille <Aubert>');
  expect(text).toMatch(/Charged\n€\d+\.\d{2}/);
  expect(text).toContain('Time talked\n2 min 5 sec');
  expect(text).toMatch(/Date of the call\nJanuary 5, 2026 at 01:04\sPM\sCentral European Time/);
  expect(html).toContain('<bdi>Camille &lt;Aubert&gt;</bdi>');
});

it('says what was given back and when', async () => {
  const { text } = await compose('en', [{ amount: { amount: 1000, currency: 'EUR' }, at: Date.UTC(2026, 10, 29, 12) }]);
  expect(text).toMatch(/Given back\n€10\.00 \(November 29, 2026\)/);
});
