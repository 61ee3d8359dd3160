import { DomainError } from '@sos/domain/shared/domain-error';
import { newLinkRequest, startOf } from '@sos/domain/telegram/link';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { LinkTokens, TelegramLinks } from './ports.ts';

export interface GenerateLinkNeeds {
  readonly links: Pick<TelegramLinks, 'request'>;
  readonly tokens: LinkTokens;
  /** The bot's page, to which the token is added. */
  readonly botUrl: () => string;
  readonly clock: Clock;
}

/** Throws DomainError changed for whoever has a chat already. */
export function makeGenerateTelegramLink(needs: GenerateLinkNeeds): Handler<'generateTelegramLink'> {
  const { links, tokens, botUrl, clock } = needs;
  return async ({ uid }) => {
    const token = tokens.make();
    const request = newLinkRequest(tokens.digestOf(token), clock.now());
    if (!(await links.request(uid, request))) throw new DomainError('conflict', 'changed');
    return { url: startOf(botUrl(), token), expiresAt: request.until };
  };
}
