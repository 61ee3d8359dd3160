import { createTransport } from 'nodemailer';
import { type Sender, SendRefusedError } from '../../usecases/notifications/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { composeMail } from './compose.ts';

/** Well below a delivery's lease, in ms. */
const TIMEOUT_MS = 30_000;

export interface MailerSettings {
  /** `smtps://host:port`, or `smtp://host:port` without encryption. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** The sender's address. */
  readonly from: string;
  /** Where the links of a mail lead, without a slash at the end. */
  readonly webOrigin: string;
  readonly adminOrigin: string;
  readonly agencyOrigin: string;
  /** That which rings people. */
  readonly callerNumber: string;
}

/** Mail over SMTP. A mail that is sent again has the id of the first, so that mail programs show it once. */
export function makeMailer({ url, user, password, from, ...places }: MailerSettings): Sender {
  const { hostname: host, port, protocol } = new URL(url);
  const secure = protocol === 'smtps:';
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  const transport = createTransport({ host, port: Number(port), secure, auth: { user, pass: password }, ...timeouts });
  return {
    send: async (letter) => {
      const mail = await composeMail(letter, places);
      try {
        await transport.sendMail({
          from: { name: 'SOS Expat', address: from },
          to: letter.to.address,
          ...mail,
          messageId: `<${letter.id}@${from.split('@')[1]}>`,
          headers: { 'Content-Language': letter.recipient.locale, 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw toPortError(error);
      }
    },
  };
}

/** An answer's code says all that may be stored; its words name the address. */
function toPortError(error: unknown): Error {
  const { code, responseCode } = error as { readonly code?: unknown; readonly responseCode?: unknown };
  const answer = typeof responseCode === 'number' ? responseCode : undefined;
  // Whoever does not let us in, because of our password, may do so later.
  if (answer !== undefined && answer >= 500 && code !== 'EAUTH') {
    return new SendRefusedError(`smtp_${answer}`, { cause: error });
  }
  const certain = answer !== undefined || code === 'ECONNECTION';
  return new VendorUnavailableError(`smtp_${answer ?? 'no_answer'}`, { certain, cause: error });
}
