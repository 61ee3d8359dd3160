import { isNoticeText, type NoticeText, noticeTexts } from '@sos/domain/notifications/notice';
import { isOfAgency, placeOfNotice } from '@sos/domain/notifications/places';
import { telegramKinds } from '@sos/domain/notifications/preferences';
import type { News } from '@sos/domain/telegram/news';
import { notificationWords } from '@sos/words/notifications';
import { AddressGoneError, type Letter, type Sender, SendRefusedError } from '../../usecases/notifications/ports.ts';
import type { Bot, Said } from './bot.ts';
import { newsText } from './news-text.ts';
import { withdrawalQuestion } from './withdrawal-question.ts';

export interface MessengerSettings {
  readonly bot: Bot;
  /** Parts an account and a chat that takes nothing any more. */
  readonly forget: (uid: string, chatId: string) => Promise<unknown>;
  /** Where the buttons lead, without a slash at the end. */
  readonly webOrigin: string;
  readonly adminOrigin: string;
  readonly agencyOrigin: string;
}

/** Notices in a chat, which say nothing of whom, when or how much; and what admins are told in theirs. */
export function makeMessenger({ bot, forget, ...origins }: MessengerSettings): Sender {
  return {
    send: async (letter) => {
      const said = letter.news ? await newsOf(letter.news, letter, origins) : await noticeOf(letter, origins);
      try {
        await bot.send(letter.to.address, said);
      } catch (error) {
        if (error instanceof AddressGoneError) await forget(letter.notice.recipientId, letter.to.address);
        throw error;
      }
    },
  };
}

type Origins = Pick<MessengerSettings, 'webOrigin' | 'adminOrigin' | 'agencyOrigin'>;

async function newsOf(news: News, { recipient }: Letter, { adminOrigin }: Origins): Promise<Said> {
  if (news.type === 'withdrawal') return withdrawalQuestion(news, recipient.locale);
  const { text, open } = await newsText(news, recipient.locale);
  return { text, buttons: [{ text: open, url: adminOrigin }] };
}

async function noticeOf({ notice, recipient }: Letter, { webOrigin, agencyOrigin }: Origins): Promise<Said> {
  const name = isNoticeText(notice.text) ? notice.text : undefined;
  const kind = name && kindOf(name);
  if (!name || !kind) throw new SendRefusedError('not_for_telegram');
  const { push, actions, texts } = await notificationWords(recipient.locale);
  const { to, path } = placeOfNotice(name, notice.facts);
  const origin = isOfAgency(to) ? agencyOrigin : webOrigin;
  const text = kind === 'withdrawal' ? texts[name].title : push[kind];
  return { text, buttons: [{ text: actions[to], url: `${origin}/${recipient.locale}${path}` }] };
}

function kindOf(text: NoticeText) {
  return telegramKinds.find((kind) => kind === noticeTexts[text]);
}
