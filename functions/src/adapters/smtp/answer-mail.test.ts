import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { answerMail } from '@sos/domain/support/answer-mail';
import { describe, expect, it } from 'vitest';
import { composeMail } from './compose.ts';

const ANSWER = 'Please <b>look</b> at {name}.\n\nA second paragraph & more.';
const compose = (locale: Locale) =>
  composeMail(
    {
      id: 'letter-1',
      since: 0,
      notice: answerMail('request-1', 0),
      recipient: { locale, preferences: defaultPreferences },
      to: { address: 'ana@example.com', verified: false },
      code: null,
      answer: ANSWER,
    },
    {
      webOrigin: 'https://sos-expat.com',
      adminOrigin: 'https://admin.sos-expat.com',
      agencyOrigin: 'https://multi.sos-expat.com',
      callerNumber: '+3228080011',
    },
  );

describe.each(locales)('in %s, the mail of an answer', (locale) => {
  it('says it as it was written, and leads to the page on which one asks', async () => {
    const { subject, text, html } = await compose(locale);
    expect(text).toContain(ANSWER);
    expect(html).toContain('Please &lt;b&gt;look&lt;/b&gt; at {name}.\n\nA second paragraph &amp; more.');
    expect(html).toContain(`href="https://sos-expat.com/${locale}/contact"`);
    expect(subject).not.toMatch(/[{}]|undefined/);
  });

  it('names nobody, neither the asker nor the admin', async () => {
    const { subject, text, html } = await compose(locale);
    for (const form of [subject, text, html]) expect(form).not.toMatch(/ana|irma|request-1|@|admin\./i);
  });
});

it('keeps the paragraphs of the answer, in whichever direction it is written', async () => {
  expect((await compose('ar')).html).toMatch(/<div dir="auto" style="[^"]*white-space:pre-line/);
});
