import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream } from 'smtp-server';

export interface SmtpOptions {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  /** The answer to a recipient: a code and a sentence when the mail is not taken. */
  readonly verdict: (address: string) => SmtpRefusal | undefined;
  readonly onMail: (raw: Buffer) => Promise<void>;
}
export interface SmtpRefusal {
  readonly code: number;
  readonly message: string;
}
export interface RunningSmtp {
  readonly port: number;
  close(): Promise<void>;
}

const LOCALHOST = '127.0.0.1';

/** Serves SMTP on loopback; port 0 takes a free one. Rejects in words when the port is taken. */
export async function serveSmtp(options: SmtpOptions): Promise<RunningSmtp> {
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    // Loopback needs no encryption; a name and a password are asked for all the same.
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, answer) => {
      const right = username === options.user && password === options.password;
      if (right) answer(null, { user: options.user });
      else answer(refusal({ code: 535, message: 'wrong name or password' }));
    },
    onRcptTo: ({ address }: SMTPServerAddress, _session, answer) => {
      const refused = options.verdict(address);
      if (refused) answer(refusal(refused));
      else answer();
    },
    onData: (stream, _session, answer) => {
      void take(stream, options.onMail).then(
        () => answer(),
        (error: unknown) => answer(error instanceof Error ? error : new Error(String(error))),
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${options.port} is in use; stop the program that has it.`)
          : error,
      ),
    );
    server.listen(options.port, LOCALHOST, resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return { port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

function refusal({ code, message }: SmtpRefusal): Error {
  return Object.assign(new Error(message), { responseCode: code });
}

async function take(stream: SMTPServerDataStream, onMail: (raw: Buffer) => Promise<void>): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  await onMail(Buffer.concat(chunks));
}
