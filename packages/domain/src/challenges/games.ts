import type { InProgramme, Programme } from '../accounts/affiliates.ts';
import type { AddedGame } from '../affiliates/added-programme.ts';
import { addedOf, isOpen, type Plan } from '../affiliates/programme.ts';

type Plans = Pick<Plan, 'added' | 'isGeneralOpen'>;

const builtIn: Readonly<Partial<Record<Programme, readonly AddedGame[]>>> = {
  chatter: ['month', 'raise'],
  influencer: ['month'],
};

/** What the people of a programme play. */
export function gamesOf(plan: Plans, whose: InProgramme): readonly AddedGame[] {
  if (!isOpen(plan, whose)) return [];
  return builtIn[whose.programme] ?? addedOf(plan, whose)?.games ?? [];
}

/** The programmes that play a game. */
export function playing(plan: Plans, game: AddedGame): InProgramme[] {
  const all: InProgramme[] = [
    { programme: 'chatter' },
    { programme: 'influencer' },
    ...plan.added.map(({ id }) => ({ programme: 'partner', added: id }) as const),
  ];
  return all.filter((whose) => gamesOf(plan, whose).includes(game));
}

/** What a programme's ranking is kept by. */
export const boardId = ({ programme, added }: InProgramme): string =>
  programme === 'partner' ? `partner-${added ?? ''}` : programme;
