import type { AddedProgramme } from '../affiliates/programme.ts';

/** Ambassadors, who have eight dollars for a call of a client, with whatever differs. */
export function anAddedProgramme(differs: Partial<AddedProgramme> = {}): AddedProgramme {
  return {
    id: 'ambassador',
    state: 'open',
    texts: { en: { name: 'Ambassadors', text: 'Tell travellers about us.', place: 'Where do you meet them?' } },
    rules: [
      { event: 'client_call', amount: { fixed: 800, percent: null }, months: null, monthlyCap: null, calls: null },
    ],
    recruits: [],
    rooms: ['resources'],
    games: [],
    asksAudience: false,
    codeDiscount: 0,
    hold: null,
    ...differs,
  };
}
