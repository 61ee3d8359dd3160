import { notificationWords } from '@sos/words/notifications';
import { readFileSync } from 'node:fs';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import {
  accountMail,
  accountTexts,
  adminMail,
  isForAdmins,
  noticeTextNames,
  type NoticeText,
  noFacts,
} from '@sos/domain/notifications/notice';
import { isOfAgency, placeOfNotice } from '@sos/domain/notifications/places';
import { callNotices } from '@sos/domain/notifications/call-notices';
import { endReasons } from '@sos/domain/calls/session';
import { money } from '@sos/domain/money/money';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { aSession } from '@sos/domain/testing/a-session';
import { describe, expect, it } from 'vitest';
import type { Letter } from '../../usecases/notifications/ports.ts';
import { composeMail } from './compose.ts';
import { mailColours } from './layout.ts';

const RINGS = Date.UTC(2026, 0, 5, 12, 4);
const facts = {
  sessionId: 'booking-1',
  providerName: 'Camille <Aubert>',
  ringsAt: RINGS,
  total: money(4900, 'EUR'),
  talkSeconds: 125,
};
const aLetter = (text: NoticeText, locale: Locale, verified = true): Letter => ({
  id: 'letter-1',
  since: 0,
  notice: { text, recipientId: 'client-uid', cause: 'booking-1', facts },
  recipient: { locale, preferences: { ...defaultPreferences, timeZone: 'Europe/Paris' } },
  to: { address: 'nora@example.com', verified },
  code: null,
});
const origins = {
  webOrigin: 'https://sos-expat.com',
  adminOrigin: 'https://admin.sos-expat.com',
  agencyOrigin: 'https://multi.sos-expat.com',
  callerNumber: '+3228080011',
};
const compose = (letter: Letter) => composeMail(letter, origins);
const all = locales.flatMap((locale) => noticeTextNames.map((text) => [locale, text] as const));

describe.each(all)('in %s, the mail %s', (locale, text) => {
  it('is whole in both forms, in its language and direction', async () => {
    const { subject, text: plain, html } = await compose(aLetter(text, locale));
    expect(html).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`);
    for (const form of [subject, plain, html]) expect(form).not.toMatch(/[{}]|undefined|null|NaN/);
    const { to, path } = placeOfNotice(text, facts);
    const origin = isOfAgency(to) ? 'https://multi.sos-expat.com' : 'https://sos-expat.com';
    expect(html).toContain(`href="${origin}/${locale}${path}"`);
    expect(plain).toContain(`https://sos-expat.com/${locale}/notifications`);
  });

  it('says nothing of what happened to an address that may be somebody else’s', async () => {
    const { subject, text: plain, html } = await compose(aLetter(text, locale, false));
    for (const form of [subject, plain, html]) expect(form).not.toMatch(/Camille|49|13:04|booking-1/);
  });
});

it.each(locales)('in %s the first steps are told to an address that is not confirmed yet', async (locale) => {
  const { subject, html } = await compose(aLetter('welcome_affiliate', locale, false));
  expect(subject).toBe((await compose(aLetter('welcome_affiliate', locale))).subject);
  expect(html).toContain(`href="https://sos-expat.com/${locale}/affiliate/links"`);
});

it.each(['accepted_client', 'unfound_client'] as const)('the mail %s leads to the request', async (text) => {
  const letter = aLetter(text, 'en');
  const ofRequest = { ...facts, sessionId: null, providerId: 'ada', requestId: 'r1' };
  const { html } = await compose({ ...letter, notice: { ...letter.notice, facts: ofRequest } });
  expect(html).toContain('href="https://sos-expat.com/en/colleagues/r1"');
});

it.each(locales)('in %s an invitation names the agency alone, and leads to where one registers', async (locale) => {
  const facts = { ...noFacts, providerName: 'Help <Abroad>' };
  const notice = { text: 'invitation', recipientId: 'invited_i1', cause: 'invitation-i1-1', facts } as const;
  const { subject, text: plain, html } = await compose({ ...aLetter('welcome', locale, false), notice });
  expect(subject).toContain('Help <Abroad>');
  expect(html).toContain(`href="https://sos-expat.com/${locale}/register"`);
  expect(html).not.toContain('<Abroad>');
  for (const form of [subject, plain, html]) expect(form).not.toMatch(/[{}]|undefined|null|nora|\/notifications/);
});

describe.each(locales)('in %s, mails about an account', (locale) => {
  it('lead to what they are for, and name nobody and nothing else', async () => {
    for (const text of accountTexts.filter((each) => !isForAdmins(each) && each !== 'withdrawal_code')) {
      const notice = { ...accountMail(text, 'client-uid', 'request-1'), facts };
      const code = { mode: 'resetPassword', code: 'a+b/c' };
      const { subject, text: plain, html } = await compose({ ...aLetter('welcome', locale, false), notice, code });
      expect(html).toContain(
        `href="https://sos-expat.com/${locale}/account-action#mode=resetPassword&amp;code=a%2Bb%2Fc"`,
      );
      expect(plain).toContain(`https://sos-expat.com/${locale}/account-action#mode=resetPassword&code=a%2Bb%2Fc`);
      for (const form of [subject, plain, html])
        expect(form).not.toMatch(/[{}]|undefined|null|Camille|49[.,]00|nora|uid|request/i);
      expect(html).not.toContain('/notifications');
    }
  });

  it('say a code that is typed, and lead to where', async () => {
    const code = { mode: 'withdrawal', code: '480213' };
    const notice = accountMail('withdrawal_code', 'ana', 'w-1');
    const { html, text: plain } = await compose({ ...aLetter('welcome', locale), notice, code });
    for (const form of [html, plain]) expect(form).toContain('480213');
    expect(html).toContain(`href="https://sos-expat.com/${locale}/affiliate/withdrawals"`);
  });

  it('tell admins which alert it is, and lead to it in their console', async () => {
    const title = locale === 'fr' ? 'Le blocage avait disparu avant l’appel' : 'The hold was gone before the call';
    const facts = { alerts: [{ kind: 'hold_lost', count: 1 }], alertId: 'hold_lost_a/b' };
    for (const text of ['alert_raised', 'alert_waiting'] as const) {
      const notice = adminMail(text, { to: 'admin-uid', cause: 'alert-hold_lost-1' }, facts);
      const { html, text: plain, subject } = await compose({ ...aLetter('welcome', locale), notice });
      expect(html).toContain('href="https://admin.sos-expat.com/audit?open=hold_lost_a%2Fb"');
      for (const form of [html, plain, subject]) {
        expect(form).toContain(title);
        expect(form).not.toMatch(/admin-uid|[{}]|undefined|null/);
      }
    }
  });

  it('tell admins every day what is open and how many there are of each, also of what a newer release raises', async () => {
    const alerts = [
      { kind: 'hold_lost', count: 1 },
      { kind: 'of_later', count: 1200 },
    ];
    const notice = adminMail('alerts_open', { to: 'admin-uid', cause: 'alerts-1' }, { alerts });
    const { html, text: plain } = await compose({ ...aLetter('welcome', locale), notice });
    expect(html).toContain('href="https://admin.sos-expat.com/audit"');
    expect(plain).toContain(`of_later\n${new Intl.NumberFormat(locale).format(1200)}`);
    for (const form of [html, plain]) expect(form).not.toMatch(/admin-uid|[{}]|undefined|null/);
  });

  it('lead to signing in where they only tell', async () => {
    const letter = { ...aLetter('welcome', locale), notice: accountMail('address_known', 'client-uid', 'request-1') };
    expect((await compose(letter)).html).toContain(`href="https://sos-expat.com/${locale}/sign-in"`);
    const suspended = { ...letter, notice: accountMail('account_suspended', 'client-uid', 'standing-1') };
    expect((await compose(suspended)).html).toContain(`href="https://sos-expat.com/${locale}/contact"`);
  });
});

describe('a mail', () => {
  it('has its figures in the form of its language, and its time in the zone of its reader', async () => {
    const booked = await compose(aLetter('booked_client', 'fr'));
    expect(booked.text).toMatch(/13:04\sheure d’Europe centrale/);
    expect(booked.text).toMatch(/49,00\s€/);
    expect((await compose(aLetter('charged_client', 'en'))).text).toContain('You talked for 2 min 5 sec. €49.00');
  });

  it.each(locales)('names, in %s, the number that rings, and says by its button what it opens', async (locale) => {
    const { actions } = await notificationWords(locale);
    for (const text of ['soon_client', 'soon_provider'] as const) {
      const { text: plain } = await compose(aLetter(text, locale));
      expect(plain).toContain('+3228080011');
      expect(plain).toContain(`${actions.call}\nhttps://sos-expat.com/${locale}/call/booking-1`);
    }
  });

  it('keeps names and figures in their own direction within Arabic', async () => {
    expect((await compose(aLetter('booked_client', 'ar'))).text).toContain('\u2068Camille <Aubert>\u2069');
  });

  it('shows a name as it is written, whatever signs are in it', async () => {
    const { html, subject } = await compose(aLetter('booked_client', 'en'));
    expect(subject).toContain('Camille <Aubert>');
    expect(html).toContain('Camille &lt;Aubert&gt;');
  });

  it('fetches nothing and runs nothing', async () => {
    const { html } = await compose(aLetter('booked_client', 'en'));
    expect(html).not.toMatch(/<(script|img|link|iframe)|url\(|@import/);
  });

  it('has the colours of the product', () => {
    const tokens = readFileSync(new URL('../../../../packages/ui/src/tokens.css', import.meta.url), 'utf8');
    for (const [name, value] of Object.entries(mailColours))
      expect(tokens).toContain(`--${name}: light-dark(${value},`);
  });
});

describe('no mail to a provider', () => {
  const session = aSession({ clientId: 'nora-uid', providerName: 'Camille Aubert' });
  const states = [
    session,
    ...endReasons.map((endReason) => ({ ...session, status: 'failed' as const, endReason })),
    { ...session, status: 'cancelled' as const },
    { ...session, status: 'completed' as const, settlement: { ...session.settlement, status: 'captured' as const } },
  ];
  const notices = states
    .flatMap((state) => callNotices(state, RINGS + 1e9))
    .filter(({ recipientId }) => recipientId === session.providerId);

  it.each(locales)('holds anything of the client, nor what they paid, in %s', async (locale) => {
    for (const notice of notices) {
      const { subject, text, html } = await compose({ ...aLetter(notice.text, locale), notice });
      for (const form of [subject, text, html])
        expect(form.replaceAll(origins.callerNumber, '')).not.toMatch(/nora|client-uid|49[.,]00|\+\d{6}|@/i);
    }
  });
});

it('a mail without a call leads to the notifications', async () => {
  const letter = { ...aLetter('welcome', 'en'), notice: { ...aLetter('welcome', 'en').notice, facts: noFacts } };
  expect((await compose(letter)).html).toContain('href="https://sos-expat.com/en/notifications"');
});
