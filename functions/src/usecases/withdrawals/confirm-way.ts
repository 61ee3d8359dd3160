import { accountMail } from '@sos/domain/notifications/notice';
import type { Addresses } from '../notifications/ports.ts';
import type { Clock } from '../shared/ports.ts';
import type { TelegramLinks } from '../telegram/ports.ts';
import type { ConfirmWayOf } from './ports.ts';

export interface ConfirmWayNeeds {
  readonly chats: Pick<TelegramLinks, 'confirmsFrom'>;
  readonly addresses: Addresses;
  readonly clock: Clock;
}

export function makeConfirmWay({ chats, addresses, clock }: ConfirmWayNeeds): ConfirmWayOf {
  return async (uid) => {
    const chatServesFrom = await chats.confirmsFrom(uid);
    if (chatServesFrom !== undefined && clock.now() >= chatServesFrom) return 'telegram';
    const known = await addresses.find(uid, accountMail('withdrawal_code', uid, 'way'));
    return known.some(({ verified }) => verified) ? 'email_code' : null;
  };
}
