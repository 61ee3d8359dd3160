import { type RunningServer, serve, type SimReply, type SimRequest } from '@sos/simulator-kit/http-server';
import { Inbox } from './inbox.ts';
import { type Message, readMessage } from './message.ts';
import { answerPage } from './page.ts';
import { serveSmtp, type SmtpRefusal } from './smtp.ts';

export interface MailboxOptions {
  /** Where people read, and where mail is delivered. */
  readonly port: number;
  readonly smtpPort: number;
  readonly user: string;
  readonly password: string;
  readonly clock: { now(): number };
}

export interface Mailbox extends RunningServer {
  readonly smtpPort: number;
  messages(): readonly Message[];
  /** Answers mail to the address with 550, for good. */
  refuse(address: string): void;
  /** Answers mail to the address with 451, as long as it is so. */
  fail(address: string): void;
  accept(address: string): void;
}

/** Starts a mail server that keeps what it is given, and its page. */
export async function startMailbox({ port, smtpPort, user, password, clock }: MailboxOptions): Promise<Mailbox> {
  const inbox = new Inbox();
  const refusals = new Map<string, SmtpRefusal>();
  const smtp = await serveSmtp({
    port: smtpPort,
    user,
    password,
    verdict: (address) => refusals.get(address),
    onMail: async (raw) => inbox.add(await readMessage(raw, clock.now())),
  });
  try {
    const pages = await serve(port, (request) => answer(inbox, request));
    return {
      ...pages,
      smtpPort: smtp.port,
      messages: () => inbox.messages(),
      refuse: (address) => void refusals.set(address, { code: 550, message: 'no such person here' }),
      fail: (address) => void refusals.set(address, { code: 451, message: 'try again later' }),
      accept: (address) => void refusals.delete(address),
      close: async () => {
        await pages.close();
        await smtp.close();
      },
    };
  } catch (error) {
    await smtp.close();
    throw error;
  }
}

async function answer(inbox: Inbox, { url }: SimRequest): Promise<SimReply> {
  if (url.pathname === '/messages') return { body: inbox.messages() };
  if (url.pathname !== '/message.html') return answerPage(url.pathname);
  const message = inbox.find(url.searchParams.get('id') ?? '');
  if (!message?.html) return { status: 404, body: 'Not found' };
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "sandbox; script-src 'none'",
  };
  return { headers, body: message.html };
}
