import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type Mailbox, startMailbox } from './server.ts';

const running: Mailbox[] = [];
afterEach(async () => {
  for (const mailbox of running.splice(0)) await mailbox.close();
});

async function open(): Promise<Mailbox> {
  const settings = { user: 'post', password: 'office' };
  const mailbox = await startMailbox({ port: 0, smtpPort: 0, clock: { now: () => 42 }, ...settings });
  running.push(mailbox);
  return mailbox;
}

const login = (password: string) => Buffer.from(`\0post\0${password}`).toString('base64');
const mail = (id: string, to = 'ana@example.com') =>
  `From: a@example.com\r\nTo: ${to}\r\nSubject: =?utf-8?B?${Buffer.from('Été').toString('base64')}?=\r\nMessage-ID: ${id}\r\nContent-Language: fr\r\n` +
  'Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Bonjour</p><script>evil()</script>\r\n--b--\r\n.';

/** Says each line once the one before is answered; gives the codes of the answers. */
function converse(port: number, lines: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const codes: string[] = [];
    const left = [...lines];
    socket.setEncoding('utf8').on('error', reject);
    socket.on('data', (text: string) => {
      const last = text.trimEnd().split('\r\n').at(-1) ?? '';
      if (/^\d{3}-/.test(last)) return;
      codes.push(last.slice(0, 3));
      const line = left.shift();
      if (line === undefined) socket.end(() => resolve(codes));
      else socket.write(`${line}\r\n`);
    });
  });
}

const envelope = (to: string) => ['MAIL FROM:<a@example.com>', `RCPT TO:<${to}>`];
const sending = (id: string, to = 'ana@example.com', password = 'office') => [
  'EHLO test',
  `AUTH PLAIN ${login(password)}`,
  ...envelope(to),
  'DATA',
  mail(id, to),
];

describe('the mailbox', () => {
  it('keeps what it is given, in HTML and as text', async () => {
    const mailbox = await open();
    expect(await converse(mailbox.smtpPort, sending('<1@x>'))).toEqual([
      '220',
      '250',
      '235',
      '250',
      '250',
      '354',
      '250',
    ]);
    expect(mailbox.messages()).toMatchObject([
      { id: '<1@x>', to: ['ana@example.com'], subject: 'Été', language: 'fr', receivedAt: 42, copies: 1 },
    ]);
    expect(mailbox.messages()[0]?.text).toContain('Bonjour');
  });

  it('keeps a mail that comes again under its id once, and counts', async () => {
    const mailbox = await open();
    for (const id of ['<1@x>', '<1@x>', '<2@x>']) await converse(mailbox.smtpPort, sending(id));
    expect(mailbox.messages().map(({ id, copies }) => [id, copies])).toEqual([
      ['<1@x>', 2],
      ['<2@x>', 1],
    ]);
  });

  it('takes nothing from who does not know the password', async () => {
    const mailbox = await open();
    const codes = await converse(mailbox.smtpPort, ['EHLO test', `AUTH PLAIN ${login('wrong')}`, ...envelope('b@x')]);
    expect(codes.slice(2)).toEqual(['535', '530', '530']);
  });

  it('refuses, and fails for a while, whom it is told to', async () => {
    const mailbox = await open();
    mailbox.refuse('gone@example.com');
    mailbox.fail('slow@example.com');
    const said = ['EHLO test', `AUTH PLAIN ${login('office')}`, ...envelope('gone@example.com')];
    const codes = await converse(mailbox.smtpPort, [...said, 'RCPT TO:<slow@example.com>']);
    expect(codes.slice(-2)).toEqual(['550', '451']);
    mailbox.accept('slow@example.com');
    expect((await converse(mailbox.smtpPort, sending('<3@x>', 'slow@example.com'))).at(-1)).toBe('250');
  });

  it('shows its page, and a mail’s HTML without letting it act', async () => {
    const mailbox = await open();
    await converse(mailbox.smtpPort, sending('<1@x>'));
    const page = await (await fetch(mailbox.url)).text();
    expect(page).toContain('<h1>Mailbox</h1>');
    expect(await (await fetch(`${mailbox.url}/messages`)).json()).toHaveLength(1);
    const shown = await fetch(`${mailbox.url}/message.html?id=${encodeURIComponent('<1@x>')}`);
    expect(await shown.text()).toContain('<p>Bonjour</p>');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect((await fetch(`${mailbox.url}/message.html?id=none`)).status).toBe(404);
    expect((await fetch(`${mailbox.url}/../package.json`)).status).toBe(404);
  });

  it('says which port is taken', async () => {
    const { smtpPort } = await open();
    const again = startMailbox({ port: 0, smtpPort, user: '', password: '', clock: { now: () => 0 } });
    await expect(again).rejects.toThrow(`Port ${smtpPort} is in use`);
  });
});
