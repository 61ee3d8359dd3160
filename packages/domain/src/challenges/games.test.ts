import { expect, it } from 'vitest';
import { defaultPlan } from '../affiliates/programme.ts';
import { anAddedProgramme } from '../testing/an-added-programme.ts';
import { boardId, gamesOf, playing } from './games.ts';

const ambassadors = { programme: 'partner', added: 'ambassador' } as const;
const planWith = (differs: Parameters<typeof anAddedProgramme>[0]) => {
  return { ...defaultPlan, added: [anAddedProgramme(differs), anAddedProgramme({ id: 'guides', games: [] })] };
};

it('chatters and influencers are ranked, and the best chatters earn more', () => {
  expect(playing(defaultPlan, 'month').map(boardId)).toEqual(['chatter', 'influencer']);
  expect(playing(defaultPlan, 'raise').map(boardId)).toEqual(['chatter']);
  expect(gamesOf(defaultPlan, { programme: 'blogger' })).toEqual([]);
});

it('an added programme plays what it is set to, once it is no draft', () => {
  const plan = planWith({ games: ['month', 'raise'] });
  expect(playing(plan, 'month').map(boardId)).toEqual(['chatter', 'influencer', 'partner-ambassador']);
  expect(playing(plan, 'raise').map(boardId)).toEqual(['chatter', 'partner-ambassador']);
  expect(gamesOf(planWith({ games: ['month'], state: 'closed' }), ambassadors)).toEqual(['month']);
  expect(gamesOf(planWith({ games: ['month'], state: 'draft' }), ambassadors)).toEqual([]);
  expect(gamesOf(defaultPlan, ambassadors)).toEqual([]);
});
