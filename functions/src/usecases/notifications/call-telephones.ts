import type { PartyName } from '@sos/domain/calls/session';
import { smsTextOf } from '@sos/domain/notifications/sms';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { GuardSms } from '../limits/ports.ts';
import { AddressGoneError, type Addresses, type Sender } from './ports.ts';

/** The private numbers of a call, and which numbers have accepted a call of ours. */
export interface Telephones {
  numbers(sessionId: string): Promise<Readonly<Record<PartyName, string>> | undefined>;
  isProved(e164: string): Promise<boolean>;
  /** A digest of the number, by which it may be known elsewhere. */
  lineId(e164: string): string;
}

/** The telephone that the call of a notice rings, once it has accepted a call: an SMS goes to no stranger. */
export function telephonesAsAddresses(telephones: Telephones): Addresses {
  return {
    find: async (_uid, { text, facts }) => {
      const numbers = facts.sessionId === null ? undefined : await telephones.numbers(facts.sessionId);
      const address = numbers?.[text.endsWith('_provider') ? 'provider' : 'client'];
      return address !== undefined && (await telephones.isProved(address)) ? [{ address, verified: true }] : [];
    },
  };
}

/** An SMS costs money: each is counted before it is sent, and dropped where a limit does not allow it. */
export function withinBudget(sender: Sender, guard: GuardSms, telephones: Pick<Telephones, 'lineId'>): Sender {
  return {
    send: async (letter) => {
      const to = letter.to.address;
      const { recipientId: uid, text } = letter.notice;
      const giveBack = await guard({ uid, to, line: telephones.lineId(to), isAlert: smsTextOf(text) === 'alert' });
      if (!giveBack) throw new AddressGoneError('sms_budget');
      try {
        await sender.send(letter);
      } catch (error) {
        if (!(error instanceof VendorUnavailableError) || error.certain) await giveBack();
        throw error;
      }
    },
  };
}
