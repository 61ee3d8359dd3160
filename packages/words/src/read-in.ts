import type { Locale } from '@sos/domain/shared/locale';
import type { Messages } from './app-words.ts';
import { contentWords } from './content.ts';
import type { LastWords } from './last-words.ts';
import { notificationWords } from './notifications.ts';

const files = import.meta.glob<Messages>(['./*/assistant/*.ts', './*/browser/*.ts', './*/web/*.ts'], {
  eager: true,
  import: 'messages',
});
const lastWords = import.meta.glob<LastWords>('./*/last-words.ts', { eager: true, import: 'lastWords' });

/** All that is read in a language: messages by their key, mails and content by their name and part, last words. */
export async function readIn(locale: Locale): Promise<ReadonlyMap<string, string>> {
  const own = Object.entries(files).filter(([path]) => path.startsWith(`./${locale}/`));
  return new Map([
    ...own.flatMap(([, words]) => Object.entries(words)),
    ...(await mailsIn(locale)),
    ...(await contentIn(locale)),
    ...Object.entries(lastWords[`./${locale}/last-words.ts`] ?? {}).map(
      ([name, text]) => [`last ${name}`, text] as const,
    ),
  ]);
}

async function mailsIn(locale: Locale): Promise<[string, string][]> {
  const { texts, support, news, push, actions, why, choose } = await notificationWords(locale);
  const parts = Object.entries({ ...texts, news }).flatMap(([name, { title, text }]): [string, string][] => [
    [`mail ${name} title`, title],
    [`mail ${name} text`, text],
  ]);
  const pushed = Object.entries(push).map(([kind, text]): [string, string] => [`push ${kind}`, text]);
  const helped = Object.entries({ ...support }).map(([name, text]): [string, string] => [`mail support ${name}`, text]);
  const buttons = Object.entries(actions).map(([name, text]): [string, string] => [`mail action ${name}`, text]);
  return [...parts, ...helped, ...pushed, ...buttons, ['mail why', why], ['mail choose', choose]];
}

async function contentIn(locale: Locale): Promise<[string, string][]> {
  return Object.entries(await contentWords(locale)).flatMap(([kind, texts]) =>
    Object.entries<string>({ ...texts }).map(([name, text]): [string, string] => [`content ${kind} ${name}`, text]),
  );
}
