import { z } from 'zod';
import type { NewsList } from '../../usecases/news/ports.ts';
import { askVendor, refusedBy } from './tell-vendor.ts';

export interface NewsListSettings {
  /** Without a slash at the end. */
  readonly apiBase: string;
  /** MailWizz's name of our list; without one nobody is entered. */
  readonly listId: string;
  readonly apiKey: string;
}

const foundSchema = z.object({ data: z.object({ subscriber_uid: z.string().min(1), status: z.string() }) });

/** The list of readers at MailWizz, which writes to those alone whose standing is "confirmed". */
export function makeNewsList({ apiBase, listId, apiKey }: NewsListSettings): NewsList {
  const isOff = listId === '' || apiKey === '';
  const ask = (method: string, path: string, fields?: Readonly<Record<string, string>>) =>
    askVendor('mailwizz', `${apiBase}/api/lists/${listId}/subscribers${path}`, {
      method,
      headers: { 'x-api-key': apiKey },
      ...(fields && { body: new URLSearchParams(fields) }),
    });
  const find = async (email: string) => {
    if (isOff) return undefined;
    const answer = await ask('GET', `/search-by-email?${new URLSearchParams({ EMAIL: email }).toString()}`);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw refusedBy('mailwizz', answer);
    const { data } = foundSchema.parse(await answer.json());
    return { path: `/${data.subscriber_uid}`, hasLeft: data.status !== 'confirmed' };
  };
  const tell = async (method: string, path: string, fields?: Readonly<Record<string, string>>) => {
    const answer = await ask(method, path, fields);
    // Somebody whom a repetition has entered, or taken out, meanwhile.
    if (!answer.ok && answer.status !== 409 && answer.status !== 404) throw refusedBy('mailwizz', answer);
  };
  return {
    standing: async (email) => {
      const known = await find(email);
      return known && (known.hasLeft ? 'left' : 'reads');
    },
    enter: async ({ email, locale }) => {
      if (isOff) return;
      const known = await find(email);
      const fields = { EMAIL: email, LANGUAGE: locale, 'details[status]': 'confirmed' };
      await (known ? tell('PUT', known.path, fields) : tell('POST', '', fields));
    },
    leave: async (email) => {
      const known = await find(email);
      if (known && !known.hasLeft) await tell('PUT', `${known.path}/unsubscribe`);
    },
    forget: async (email) => {
      const known = await find(email);
      if (known) await tell('DELETE', known.path);
    },
  };
}
