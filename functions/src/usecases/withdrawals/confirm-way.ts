import { accountMail } from '@sos/domain/notifications/notice';
import type { Confirmation } from '@sos/domain/withdrawals/withdrawal';
import type { Addresses } from '../notifications/ports.ts';
import type { TelegramLinks } from '../telegram/ports.ts';

export interface ConfirmWayNeeds {
  readonly chats: Pick<TelegramLinks, 'chatOf'>;
  readonly addresses: Addresses;
}

/** By which way somebody confirms a withdrawal now: their chat, or else their confirmed address; null when they have neither. */
export type ConfirmWayOf = (uid: string) => Promise<Confirmation | null>;

export function makeConfirmWay({ chats, addresses }: ConfirmWayNeeds): ConfirmWayOf {
  return async (uid) => {
    if ((await chats.chatOf(uid)) !== undefined) return 'telegram';
    const known = await addresses.find(uid, accountMail('withdrawal_code', uid, 'way'));
    return known.some(({ verified }) => verified) ? 'email_code' : null;
  };
}
