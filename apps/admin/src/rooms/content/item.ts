import { pastVersions } from '../../shared/past-versions.ts';
import type { Input, Output } from '@sos/contracts/callables';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { contentFor, type ContentKind, resourceForms } from '@sos/domain/content/content';
import { readLesson } from '@sos/domain/content/lesson';
import { readNote } from '@sos/domain/content/note';
import { type Locale, locales } from '@sos/domain/shared/locale';

export type Item = Output<'adminListContent'>['items'][number];
export type Terms = Input<'adminManageTraining'>['terms'];
export type Entry = Output<'adminGetAuditLog'>['entries'][number];

export const manages = {
  training: 'adminManageTraining',
  resource: 'adminManageResources',
  post: 'adminManagePosts',
} as const;

/** For everybody whom the kind may be for, with nothing written yet. */
export function newTerms(kind: ContentKind): Terms {
  return {
    programmes: [...contentFor[kind]],
    place: 1,
    isOffered: true,
    passMark: kind === 'training' ? 1 : null,
    form: kind === 'resource' ? resourceForms[0] : null,
    texts: {},
  };
}

export function titleOf({ id, terms }: Pick<Item, 'id' | 'terms'>, locale: Locale): string {
  const text = terms.texts[locale] ?? terms.texts.en ?? '';
  return (readLesson(text) ?? readNote(text))?.title ?? id;
}

/** The deeds of an item, the newest first, each with what was before it. */
export const versionsOf = (now: Terms, entries: readonly Entry[]) =>
  pastVersions(now, entries, (after, { changes }) => termsBefore(after, changes));

function termsBefore(after: Terms, changes: Entry['changes']): Terms | null {
  if (changes.some(({ path, before }) => path === 'programmes' && before === null)) return null;
  const was = new Map(changes.map(({ path, before }) => [path, before]));
  const { place, isOffered } = after;
  const passMark = was.has('passMark') ? was.get('passMark') : after.passMark;
  const form = was.has('form') ? was.get('form') : after.form;
  return {
    programmes: programmesIn(was.get('programmes')) ?? after.programmes,
    place: Number(was.get('place') ?? place),
    isOffered: Boolean(was.get('isOffered') ?? isOffered),
    passMark: typeof passMark === 'number' ? passMark : null,
    form: resourceForms.find((each) => each === form) ?? null,
    texts: textsBefore(after.texts, was),
  };
}

function programmesIn(written: unknown): Terms['programmes'] | undefined {
  if (typeof written !== 'string') return undefined;
  return affiliateRoles.filter((role) => written.split(' ').includes(role));
}

function textsBefore(after: Terms['texts'], was: ReadonlyMap<string, unknown>): Terms['texts'] {
  const texts = locales.flatMap((locale) => {
    const path = `texts.${locale}`;
    const text = was.has(path) ? was.get(path) : after[locale];
    return typeof text === 'string' ? [[locale, text] as const] : [];
  });
  return Object.fromEntries(texts);
}
