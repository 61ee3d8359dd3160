import type { Handler } from '../shared/handler.ts';
import type { TelegramLinks } from './ports.ts';

export function makeGetTelegramLink(needs: {
  readonly links: Pick<TelegramLinks, 'linkedAt'>;
}): Handler<'getTelegramLink'> {
  return async ({ uid }) => ({ linkedAt: (await needs.links.linkedAt(uid)) ?? null });
}
