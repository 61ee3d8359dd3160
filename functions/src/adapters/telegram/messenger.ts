import { isNoticeText, type NoticeText, noticeTexts } from '@sos/domain/notifications/notice';
import { telegramKinds } from '@sos/domain/notifications/preferences';
import { notificationWords } from '@sos/words/notifications';
import { AddressGoneError, type Letter, type Sender, SendRefusedError } from '../../usecases/notifications/ports.ts';
import type { Bot, Said } from './bot.ts';

export interface MessengerSettings {
  readonly bot: Bot;
  /** Parts an account and a chat that takes nothing any more. */
  readonly forget: (uid: string, chatId: string) => Promise<unknown>;
  /** Where the buttons lead, without a slash at the end. */
  readonly webOrigin: string;
}

/** Notices in a chat, which say nothing of whom, when or how much. */
export function makeMessenger({ bot, forget, webOrigin }: MessengerSettings): Sender {
  return {
    send: async (letter) => {
      const said = await noticeOf(letter, webOrigin);
      try {
        await bot.send(letter.to.address, said);
      } catch (error) {
        if (error instanceof AddressGoneError) await forget(letter.notice.recipientId, letter.to.address);
        throw error;
      }
    },
  };
}

async function noticeOf({ notice, recipient }: Letter, webOrigin: string): Promise<Said> {
  const kind = isNoticeText(notice.text) ? kindOf(notice.text) : undefined;
  if (!kind) throw new SendRefusedError('not_for_telegram');
  const { push, open } = await notificationWords(recipient.locale);
  const { sessionId } = notice.facts;
  const path = sessionId === null ? 'notifications' : `call/${sessionId}`;
  return { text: push[kind], buttons: [{ text: open, url: `${webOrigin}/${recipient.locale}/${path}` }] };
}

function kindOf(text: NoticeText) {
  return telegramKinds.find((kind) => kind === noticeTexts[text]);
}
