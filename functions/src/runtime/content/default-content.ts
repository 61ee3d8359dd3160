import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { contentFor, type ContentKind, type ResourceForm, type Texts } from '@sos/domain/content/content';
import { locales } from '@sos/domain/shared/locale';
import { contentWords } from '@sos/words/content';
import type { ContentWords } from '@sos/words/content-words';
import type { ManagedContent } from '../../usecases/content/ports.ts';
import { once } from '../shared/wiring.ts';

/** How many of the three questions of a module must be answered rightly; what is forbidden must be known whole. */
const passMarks: Readonly<Record<keyof ContentWords['training'], number>> = { start: 2, honest: 2, forbidden: 3 };
const forms: Readonly<Record<keyof ContentWords['resource'], ResourceForm>> = {
  logo: 'logo',
  banner_wide: 'banner_wide',
  banner_square: 'banner_square',
  banner_tall: 'banner_tall',
  sentence: 'text',
  description: 'text',
};

const words = once(() => Promise.all(locales.map(async (locale) => [locale, await contentWords(locale)] as const)));

/** What is there before an admin has written something, in the order of the words. */
export async function defaultContent(kind: ContentKind): Promise<readonly ManagedContent[]> {
  const written = await words();
  const textsOf = (read: (own: ContentWords) => string): Texts =>
    Object.fromEntries(written.map(([locale, own]) => [locale, read(own)]));
  const item = (id: string, place: number, texts: Texts): ManagedContent => ({
    id,
    place,
    texts,
    programmes: programmesOf(kind),
    isOffered: true,
    passMark: null,
    form: null,
    revision: 0,
  });
  if (kind === 'training')
    return names(passMarks).map((id, place) => ({
      ...item(
        id,
        place,
        textsOf(({ training }) => training[id]),
      ),
      passMark: passMarks[id],
    }));
  if (kind === 'resource')
    return names(forms).map((id, place) => ({
      ...item(
        id,
        place,
        textsOf(({ resource }) => resource[id]),
      ),
      form: forms[id],
    }));
  const posts = ['passport', 'papers', 'arrival'] as const;
  return posts.map((id, place) =>
    item(
      id,
      place,
      textsOf(({ post }) => post[id]),
    ),
  );
}

const programmesOf = (kind: ContentKind): readonly AffiliateRole[] => contentFor[kind];

/** The object's own names, as its type has them. */
function names<Name extends string>(object: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(object) as Name[];
}
