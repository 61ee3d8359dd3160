import type { Output } from '@sos/contracts/callables';
import { readLesson } from '@sos/domain/content/lesson';
import { readNote } from '@sos/domain/content/note';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { contentWords } from '@sos/words/content';

type Lesson = Output<'getTrainingModules'>['modules'][number];

const written = new Map(
  await Promise.all(locales.map(async (locale) => [locale, await contentWords(locale)] as const)),
);
const PASSED = Date.UTC(2026, 10, 20, 9);
const LINK = 'https://sos-expat.com/r/ABCD2345';

/** The lessons that there are before an admin has written any: one is passed, one was tried. */
export function someTraining(language: Locale, isPassed = false): Output<'getTrainingModules'> {
  const texts = written.get(language)?.training;
  if (!texts) return { modules: [], certificate: null };
  const modules = [
    lessonOf('start', texts.start, { passedAt: PASSED, tries: 1, best: 3 }),
    lessonOf('honest', texts.honest, { tries: 1, best: 1, triesLeft: 4, passedAt: isPassed ? PASSED : null }),
    lessonOf('forbidden', texts.forbidden, { passedAt: isPassed ? PASSED : null }),
  ].flat();
  return { modules, certificate: isPassed ? { name: 'Bea Martin', at: PASSED } : null };
}

function lessonOf(id: string, text: string, differs: Partial<Lesson>): Lesson[] {
  const lesson = readLesson(text);
  if (!lesson) return [];
  const { title, slides } = lesson;
  const questions = lesson.questions.map((question) => ({ text: question.text, options: [...question.options] }));
  const none = { revision: 0, passMark: 2, tries: 0, triesLeft: 5, best: 0, passedAt: null };
  return [{ id, title, slides: [...slides], questions, ...none, ...differs }];
}

export function someResources(language: Locale): Output<'getAffiliateResources'> {
  const texts = written.get(language)?.resource;
  const forms = ['logo', 'banner_wide', 'banner_square', 'banner_tall'] as const;
  const pictures = forms.flatMap((form) => {
    const note = readNote(texts?.[form] ?? '');
    return note ? [{ id: form, form, ...note }] : [];
  });
  const sentence = readNote(texts?.sentence ?? '');
  return { resources: [...pictures, ...(sentence ? [{ id: 'sentence', form: 'text' as const, ...sentence }] : [])] };
}

export function somePosts(language: Locale): Output<'getReadyMadePosts'> {
  const texts = { ...written.get(language)?.post };
  const posts = Object.entries<string>(texts).flatMap(([id, source]) => {
    const note = readNote(source);
    return note ? [{ id, title: note.title, text: note.text.replaceAll('{link}', LINK) }] : [];
  });
  return { posts };
}
