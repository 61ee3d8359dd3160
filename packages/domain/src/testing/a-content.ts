import type { Content } from '../content/content.ts';
import { locales } from '../shared/locale.ts';

const lesson = `# How it works
## One call
A client talks to a lawyer.
They pay for a real conversation.
### Who pays?
- The lawyer
+ The client
### When?
+ After a talk
- Before it`;

const inAll = (text: string) => Object.fromEntries(locales.map((locale) => [locale, text]));

/** A module of one slide and two questions for chatters, with whatever differs. */
export function aModule(differs: Partial<Content> = {}): Content {
  return {
    id: 'start',
    programmes: ['chatter'],
    place: 1,
    isOffered: true,
    passMark: 2,
    form: null,
    texts: inAll(lesson),
    ...differs,
  };
}

/** A post of groups, with whatever differs. */
export function aPost(differs: Partial<Content> = {}): Content {
  const texts = inAll('# Lost passport\nSomebody answers: {link}');
  return { ...aModule(), id: 'passport', programmes: ['groupAdmin'], passMark: null, texts, ...differs };
}
