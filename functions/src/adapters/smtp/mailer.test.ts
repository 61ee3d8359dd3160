import { noFacts } from '@sos/domain/notifications/notice';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { type Mailbox, startMailbox } from '@sos/mailbox/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Letter, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeMailer } from './mailer.ts';

const login = { user: 'post', password: 'office' };
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await startMailbox({ port: 0, smtpPort: 0, clock: { now: () => 0 }, ...login });
});
afterAll(() => mailbox.close());

const mailer = (differs: object = {}) =>
  makeMailer({
    url: `smtp://127.0.0.1:${mailbox.smtpPort}`,
    ...login,
    from: 'hello@sos-expat.com',
    webOrigin: 'https://sos-expat.com',
    adminOrigin: 'https://admin.sos-expat.com',
    agencyOrigin: 'https://multi.sos-expat.com',
    callerNumber: '+3228080011',
    ...differs,
  });
const aLetter = (id: string, address = 'nora@example.com'): Letter => ({
  id,
  since: 0,
  notice: { text: 'welcome', recipientId: 'nora', cause: 'account', facts: noFacts },
  recipient: { locale: 'ar', preferences: defaultPreferences },
  to: { address, verified: true },
  code: null,
});

describe('a letter over SMTP', () => {
  it('arrives in its language, in HTML and as text', async () => {
    await mailer().send(aLetter('one'));
    const [message] = mailbox.messages();
    expect(message).toMatchObject({ id: '<one@sos-expat.com>', to: ['nora@example.com'], language: 'ar' });
    expect(message?.from).toContain('hello@sos-expat.com');
    expect(message?.html).toContain('dir="rtl"');
    expect(message?.text).toContain('https://sos-expat.com/ar/notifications');
  });

  it('that is sent again arrives under the same id', async () => {
    await mailer().send(aLetter('two'));
    await mailer().send(aLetter('two'));
    expect(mailbox.messages().filter(({ id }) => id === '<two@sos-expat.com>')).toMatchObject([{ copies: 2 }]);
  });

  it('is refused for good when nobody has the address, and says so without naming it', async () => {
    mailbox.refuse('gone@example.com');
    const failure = await mailer()
      .send(aLetter('three', 'gone@example.com'))
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(SendRefusedError);
    expect((failure as Error).message).toBe('smtp_550');
  });

  it('may go later when the server has no time, does not know us, or does not answer', async () => {
    mailbox.fail('slow@example.com');
    const failures = [
      mailer().send(aLetter('four', 'slow@example.com')),
      mailer({ password: 'wrong' }).send(aLetter('five')),
      mailer({ url: 'smtp://127.0.0.1:1' }).send(aLetter('six')),
    ];
    const errors = await Promise.all(failures.map((sending) => sending.catch((error: unknown) => error)));
    for (const error of errors) expect(error).toBeInstanceOf(VendorUnavailableError);
    expect(errors.map((error) => (error as Error).message)).toEqual(['smtp_451', 'smtp_535', 'smtp_no_answer']);
  });
});
