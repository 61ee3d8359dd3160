import { linkTokens } from '../../adapters/crypto/link-tokens.ts';
import { makeCodes } from '../../adapters/firestore/affiliates/referral-store.ts';
import { makeTelegramUpdates } from '../../adapters/firestore/telegram/update-store.ts';
import { makeReplies } from '../../adapters/telegram/replies.ts';
import { makeFollowUpdate } from '../../usecases/telegram/follow-update.ts';
import type { GenerateLinkNeeds } from '../../usecases/telegram/generate-link.ts';
import { makeDecideWithdrawal } from '../../usecases/telegram/decide-withdrawal.ts';
import type { TelegramLinks } from '../../usecases/telegram/ports.ts';
import { params } from '../config.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt, users } from '../shared/wiring.ts';
import { affiliatePorts } from '../withdrawals/wiring.ts';
import { botUrl } from './bot-url.ts';
import { telegramBot, telegramLinks } from './stores.ts';

export const linkPorts: GenerateLinkNeeds & { readonly links: TelegramLinks } = {
  links: telegramLinks,
  tokens: linkTokens,
  botUrl,
  clock,
};

export const followUpdate = makeFollowUpdate({
  ...linkPorts,
  updates: makeTelegramUpdates(),
  replies: makeReplies(telegramBot),
  codes: makeCodes(reportCorrupt),
  origin: () => params.webOrigins.value()[0] ?? '',
  decideWithdrawal: makeDecideWithdrawal(affiliatePorts),
  localeOf: async (uid) => (await users.find(uid))?.locale,
  log,
});
