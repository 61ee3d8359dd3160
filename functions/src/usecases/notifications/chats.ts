import type { TelegramLinks } from '../telegram/ports.ts';
import type { Addresses } from './ports.ts';

/** The chat that an account has in Telegram; it is its person's own, since they came to it by a link of their account. */
export function chatsAsAddresses(links: Pick<TelegramLinks, 'chatOf'>): Addresses {
  return {
    find: async (uid) => {
      const address = await links.chatOf(uid);
      return address === undefined ? [] : [{ address, verified: true }];
    },
  };
}
