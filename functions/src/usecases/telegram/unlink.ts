import type { Handler } from '../shared/handler.ts';
import type { TelegramLinks } from './ports.ts';

export function makeUnlinkTelegram(needs: {
  readonly links: Pick<TelegramLinks, 'unlink'>;
}): Handler<'unlinkTelegram'> {
  return async ({ uid }) => {
    await needs.links.unlink(uid);
    return {};
  };
}
