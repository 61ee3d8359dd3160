import type { AffiliateRole } from '../accounts/affiliates.ts';
import { type Locale, locales } from '../shared/locale.ts';
import { readLesson } from './lesson.ts';
import { readNote } from './note.ts';

/** What admins write for affiliates. */
export const contentKinds = ['training', 'resource', 'post'] as const;
export type ContentKind = (typeof contentKinds)[number];

/** What becomes of a resource: a picture of one size with its words on it, or a text to copy. */
export const resourceForms = ['logo', 'banner_wide', 'banner_square', 'banner_tall', 'text'] as const;
export type ResourceForm = (typeof resourceForms)[number];

/** A text by its language. A newer release may know more languages than this one. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** What an admin sets. A text is written as `readLesson` or `readNote` reads it. */
export interface ContentTerms {
  /** Who gets to see it. */
  readonly programmes: readonly AffiliateRole[];
  readonly place: number;
  readonly isOffered: boolean;
  /** How many right answers pass the quiz; null for what has none. */
  readonly passMark: number | null;
  /** Null for what is no resource. */
  readonly form: ResourceForm | null;
  readonly texts: Texts;
}

export interface Content extends ContentTerms {
  readonly id: string;
}

/** Which programmes get which kind. */
export const contentFor: Readonly<Record<ContentKind, readonly AffiliateRole[]>> = {
  training: ['chatter', 'influencer', 'partner'],
  resource: ['influencer', 'blogger', 'groupAdmin', 'partner'],
  post: ['groupAdmin', 'partner'],
};

/** All languages together, so that a request with them stays below what a callable takes. */
const MOST_CHARACTERS = 20_000;
const MOST_PLACE = 1000;

/** Where a post has the link of whoever copies it. */
export const LINK = '{link}';

/** What a programme is shown of a kind, in its order. */
export function offeredTo<T extends ContentTerms>(all: readonly T[], programme: AffiliateRole): T[] {
  const fitting = all.filter(({ isOffered, programmes }) => isOffered && programmes.includes(programme));
  return fitting.toSorted((one, other) => one.place - other.place);
}

/** The text of a language, or the English one where that is not written. */
export function textIn(texts: Texts, locale: Locale): string {
  return texts[locale] ?? texts['en'] ?? '';
}

/** The fields that nobody can mean; a text is named with its language. */
export function contentProblems(kind: ContentKind, id: string, terms: ContentTerms): string[] {
  const { programmes, place, form, texts } = terms;
  const isFine = {
    id: /^[a-z][a-z0-9_]{2,39}$/.test(id),
    programmes: programmes.length > 0 && programmes.every((each) => contentFor[kind].includes(each)),
    place: Number.isInteger(place) && place >= 0 && place <= MOST_PLACE,
    form: (form !== null) === (kind === 'resource'),
    length: Object.values(texts).join('').length <= MOST_CHARACTERS,
  };
  const wrong = Object.entries(isFine).flatMap(([field, fine]) => (fine ? [] : [field]));
  return [...wrong, ...(kind === 'training' ? lessonProblems(terms) : noteProblems(kind, texts))];
}

function noteProblems(kind: ContentKind, texts: Texts): string[] {
  const isSound = (text: string | undefined) => {
    const note = readNote(text ?? '');
    return note !== undefined && (kind !== 'post' || note.text.includes(LINK));
  };
  return locales.filter((locale) => !isSound(texts[locale])).map((locale) => `texts.${locale}`);
}

/** Answers are judged by their places, so that every language asks the same questions in the same order. */
function lessonProblems({ texts, passMark }: ContentTerms): string[] {
  const model = readLesson(texts['en'] ?? '');
  const rights = JSON.stringify(model?.questions.map(({ options, right }) => [options.length, right]));
  const isSound = (text: string | undefined) => {
    const lesson = readLesson(text ?? '');
    const own = JSON.stringify(lesson?.questions.map(({ options, right }) => [options.length, right]));
    return lesson !== undefined && lesson.slides.length === model?.slides.length && own === rights;
  };
  const wrong = locales.filter((locale) => !isSound(texts[locale])).map((locale) => `texts.${locale}`);
  const most = model?.questions.length ?? 0;
  const isMark = passMark !== null && Number.isInteger(passMark) && passMark > 0 && passMark <= most;
  return isMark ? wrong : ['passMark', ...wrong];
}
