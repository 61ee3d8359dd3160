import { asAffiliateCode } from '@sos/domain/affiliates/code';
import { linkOfCode } from '@sos/domain/affiliates/link';
import { commandIn, localeOfTag } from '@sos/domain/telegram/command';
import type { LinkOutcome } from '@sos/domain/telegram/link';
import { decisionIn } from '@sos/domain/telegram/withdrawal-question';
import type { ReplyName, Update } from '@sos/domain/telegram/update';
import type { Clock, Log } from '../shared/ports.ts';
import type { DecideWithdrawal } from './decide-withdrawal.ts';
import type { LinkTokens, LocaleOf, Replies, TelegramLinks, Updates } from './ports.ts';

export interface FollowUpdateNeeds {
  readonly links: TelegramLinks;
  readonly updates: Updates;
  readonly tokens: Pick<LinkTokens, 'digestOf'>;
  readonly replies: Replies;
  readonly localeOf: LocaleOf;
  readonly decideWithdrawal: DecideWithdrawal;
  /** Whose a code of an affiliate is. */
  readonly codes: { find(code: string): Promise<unknown> };
  /** The origin that links of affiliates begin with. */
  readonly origin: () => string;
  readonly clock: Clock;
  readonly log: Log;
}

const replyTo: Readonly<Record<LinkOutcome, ReplyName>> = {
  linked: 'linked',
  known: 'linked',
  spent: 'spent',
  other_account: 'other_account',
  other_chat: 'other_chat',
};

/**
 * Follows an update once, however often it comes. What a crash leaves undone is done when it comes again; until then it is
 * `busy`, so that whoever sends it must send it again.
 */
export function makeFollowUpdate(needs: FollowUpdateNeeds) {
  const { updates, clock } = needs;
  const follow = makeFollow(needs);
  return async (update: Update): Promise<'done' | 'busy'> => {
    const begun = await updates.begin(update.id, clock.now());
    if (begun !== 'mine') return begun === 'busy' ? 'busy' : 'done';
    await follow(update);
    await updates.end(update.id, clock.now());
    return 'done';
  };
}

function makeFollow(needs: FollowUpdateNeeds) {
  const { links } = needs;
  const say = makeSay(needs);
  const start = makeStart(needs, say);
  const press = makePress(needs);
  const lead = makeLead(needs);
  return async (update: Update): Promise<void> => {
    const owner = await links.ownerOf(update.chatId);
    if (update.type === 'press') return press(update, owner);
    if (update.type === 'blocked') return void (owner !== undefined && (await links.unlink(owner, update.chatId)));
    const command = commandIn(update.text);
    if (command.type === 'start' && command.token !== null) {
      return (await lead(update, command.token)) ? undefined : start(update, command.token);
    }
    if (command.type !== 'stop') return say(update, owner, owner === undefined ? 'help_unlinked' : 'help_linked');
    if (owner !== undefined) await links.unlink(owner, update.chatId);
    return say(update, owner, 'stopped');
  };
}

/** Only the chat of an account decides about what is that account’s. */
function makePress({ replies, localeOf, decideWithdrawal }: FollowUpdateNeeds) {
  return async (update: Extract<Update, { type: 'press' }>, owner: string | undefined): Promise<void> => {
    const decision = decisionIn(update.data);
    if (decision && owner !== undefined) {
      const outcome = await decideWithdrawal(owner, decision);
      await replies.conclude(update, (await localeOf(owner)) ?? localeOfTag(update.languageTag), outcome);
    }
    await replies.settlePress(update.pressId);
  };
}

type Say = (update: Update, uid: string | undefined, reply: ReplyName) => Promise<void>;

/** Speaks the language of the account, or of the person's Telegram while there is none. */
function makeSay({ replies, localeOf }: FollowUpdateNeeds): Say {
  return async ({ chatId, languageTag }, uid, reply) => {
    const known = uid === undefined ? undefined : await localeOf(uid);
    await replies.say(chatId, known ?? localeOfTag(languageTag), reply);
  };
}

/** Whoever starts the bot by an affiliate’s code is led to where its link leads; true when it is one. */
function makeLead({ codes, origin, replies }: FollowUpdateNeeds) {
  return async ({ chatId, languageTag }: Update, token: string): Promise<boolean> => {
    const code = asAffiliateCode(token);
    if (code === undefined || !(await codes.find(code))) return false;
    await replies.lead(chatId, localeOfTag(languageTag), linkOfCode(origin(), code, 'telegram'));
    return true;
  };
}

function makeStart({ links, tokens, clock, log }: FollowUpdateNeeds, say: Say) {
  return async (update: Update, token: string): Promise<void> => {
    const { outcome, uid } = await links.arrive(tokens.digestOf(token), update.chatId, clock.now());
    log.info('telegram_arrived', { outcome });
    const isOwn = outcome === 'linked' || outcome === 'known';
    // Whoever holds somebody else's link learns nothing of them, not even their language.
    await say(update, isOwn ? uid : undefined, replyTo[outcome]);
  };
}
