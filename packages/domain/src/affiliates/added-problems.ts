import { builtInRoles } from '../accounts/affiliates.ts';
import { type AddedText, type AddedTexts } from './added-programme.ts';
import type { AddedProgramme, Plan } from './programme.ts';
import { programmePath, PROGRAMMES_PATH } from './programme-pages.ts';

const ID = /^[a-z][a-z0-9-]{2,29}$/;
const MOST_ADDED = 20;
const LONGEST: Readonly<Record<keyof AddedText, number>> = { name: 60, text: 600, place: 120 };

/** What other pages are called beside which these have theirs. */
const taken: readonly string[] = [
  'lawyer',
  'expat',
  ...builtInRoles.map((role) => programmePath(role).slice(`${PROGRAMMES_PATH}/`.length)),
];

/** What is wrong with the list of programmes that admins have added, but for their figures. */
export function listProblems(all: readonly AddedProgramme[]): string[] {
  const ids = all.map(({ id }) => id);
  const isTwice = new Set(ids).size < ids.length;
  return [...(isTwice ? ['added.id'] : []), ...(all.length > MOST_ADDED ? ['added'] : [])];
}

/** What is wrong with one of them, but for its figures. */
export function addedProblems({ id, state, texts, rules, games }: AddedProgramme): string[] {
  return [
    ...(ID.test(id) && !taken.includes(id) ? [] : ['id']),
    ...(texts['en'] ? [] : ['texts.en']),
    ...textProblems(texts),
    ...(state === 'open' && rules.length === 0 ? ['event'] : []),
    // Whoever is not ranked is not among the best.
    ...(games.includes('raise') && !games.includes('month') ? ['games'] : []),
  ];
}

function textProblems(texts: AddedTexts): string[] {
  return Object.entries(texts).flatMap(([locale, text]) =>
    text
      ? (['name', 'text', 'place'] as const)
          .filter((field) => !isSound(text[field], LONGEST[field]))
          .map((field) => `texts.${locale}.${field}`)
      : [],
  );
}

const isSound = (text: string, most: number) => text.trim() === text && text.length > 0 && text.length <= most;

/** Names of programmes that people may take part in already, and that a plan would leave out or make a draft again. */
export function lostIds({ added: before }: Pick<Plan, 'added'>, { added: after }: Pick<Plan, 'added'>): string[] {
  const left = before.filter(({ state }) => state !== 'draft');
  const isKept = (id: string) => after.some((each) => each.id === id && each.state !== 'draft');
  return left.map(({ id }) => id).filter((id) => !isKept(id));
}

/** The same as problems of the plan. */
export function lostProgrammes(...plans: Parameters<typeof lostIds>): string[] {
  return lostIds(...plans).map((id) => `${id}.state`);
}
