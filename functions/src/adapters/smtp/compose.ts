import { type Notice, noticeTexts } from '@sos/domain/notifications/notice';
import type { NotificationWords } from '@sos/words/notification-words';
import { notificationWords } from '@sos/words/notifications';
import type { Letter } from '../../usecases/notifications/ports.ts';
import { directionOf, formatFacts } from './format.ts';
import { renderHtml } from './layout.ts';
import type { Mail, MailContent } from './mail.ts';

/** A letter as a mail in its recipient's language. An address that may be somebody else's is told nothing of what happened. */
export async function composeMail(letter: Letter, webOrigin: string): Promise<Mail> {
  const content = contentOf(letter, await notificationWords(letter.recipient.locale), webOrigin);
  return { subject: content.title, text: renderText(content), html: renderHtml(content) };
}

function contentOf({ notice, recipient, to }: Letter, words: NotificationWords, webOrigin: string): MailContent {
  const { locale, preferences } = recipient;
  const { title, text } = to.verified ? words.texts[notice.text] : words.news;
  const values = formatFacts(notice.facts, locale, preferences.timeZone ?? 'UTC');
  const base = `${webOrigin}/${locale}`;
  return {
    locale,
    direction: directionOf(locale),
    title: fill(title, values),
    text: fill(text, values),
    action: { label: words.open, url: `${base}${to.verified ? pathFor(notice) : '/notifications'}` },
    why: words.why,
    choose: { label: words.choose, url: `${base}/notifications` },
  };
}

function pathFor({ text, facts: { sessionId } }: Notice): string {
  if (noticeTexts[text] === 'application') return '/application';
  return sessionId === null ? '/notifications' : `/call/${sessionId}`;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function renderText({ title, text, action, why, choose }: MailContent): string {
  const links = [`${action.label}:\n${action.url}`, `${why}\n${choose.label}:\n${choose.url}`];
  return [title, text, ...links, 'SOS Expat'].join('\n\n');
}
