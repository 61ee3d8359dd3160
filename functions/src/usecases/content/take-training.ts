import type { Output } from '@sos/contracts/callables';
import { completedAt } from '@sos/domain/content/certificate';
import { offeredTo, textIn } from '@sos/domain/content/content';
import { readLesson } from '@sos/domain/content/lesson';
import { noProgress, type Progress, rightAnswers, triesLeft, withTry } from '@sos/domain/content/progress';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ContentBook, ManagedContent, ProgressBook, Readers } from './ports.ts';
import { programmeWith } from './read-content.ts';

export interface TrainingNeeds {
  readonly content: Pick<ContentBook, 'list'>;
  readonly progress: ProgressBook;
  readonly readers: Pick<Readers, 'nameOf' | 'roomsOf'>;
  readonly clock: Clock;
}

/** Throws DomainError not_found. */
export function makeGetTraining(needs: TrainingNeeds): Handler<'getTrainingModules'> {
  const { content, progress, readers, clock } = needs;
  return async (actor, { language }) => {
    const programme = await programmeWith('training', actor, readers);
    const [all, known] = await Promise.all([content.list('training'), progress.of(actor.uid)]);
    const modules = offeredTo(all, programme);
    const at = completedAt(modules, known);
    const name = at === null ? undefined : await readers.nameOf(actor.uid);
    return {
      modules: modules.flatMap((module) => viewOf(module, language, { own: known[module.id], now: clock.now() })),
      certificate: at === null ? null : { name: name ?? '', at },
    };
  };
}

type View = Output<'getTrainingModules'>['modules'][number];

/** Which answers are right stays here. */
function viewOf(
  { id, revision, passMark, texts }: ManagedContent,
  language: Locale,
  { own = noProgress, now }: { readonly own: Progress | undefined; readonly now: Instant },
): View[] {
  const lesson = readLesson(textIn(texts, language));
  if (!lesson || passMark === null) return [];
  const { title, slides } = lesson;
  const questions = lesson.questions.map(({ text, options }) => ({ text, options: [...options] }));
  const { tries, best, passedAt } = own;
  const done = { tries, triesLeft: triesLeft(own, now), best, passedAt };
  return [{ id, revision, title, slides: [...slides], questions, passMark, ...done }];
}

/** Judges the answers to a quiz. Throws DomainError not_found, module_changed, no_tries_left. */
export function makeSubmitQuiz({ content, progress, readers, clock }: TrainingNeeds): Handler<'submitTrainingQuiz'> {
  return async (actor, { moduleId, revision, attemptId, answers }) => {
    const programme = await programmeWith('training', actor, readers);
    const modules = offeredTo(await content.list('training'), programme);
    const module = modules.find(({ id }) => id === moduleId);
    const passMark = module?.passMark ?? null;
    if (!module || passMark === null) throw new DomainError('not_found', 'not_found');
    // Each language has its right answers at the same places.
    const lesson = readLesson(textIn(module.texts, 'en'));
    const right = lesson && rightAnswers(lesson, answers);
    if (module.revision !== revision || right === undefined) throw new DomainError('conflict', 'module_changed');
    const at = clock.now();
    const after = await progress.change(actor.uid, moduleId, (before) => {
      if (before.lastId === attemptId) return before;
      if (before.passedAt === null && triesLeft(before, at) === 0) throw new DomainError('limited', 'no_tries_left');
      return withTry(before, { id: attemptId, right, passMark, at });
    });
    return { right: after.lastRight, isPassed: after.lastRight >= passMark, triesLeft: triesLeft(after, at) };
  };
}
