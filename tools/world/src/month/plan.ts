import { makeDice } from '../dice.ts';
import { endingNames, endings, type EndingName } from './endings.ts';

export interface PlannedCall {
  /** Ms from the beginning of the month. */
  readonly at: number;
  /** Which of the clients and of the providers, by turn. */
  readonly client: number;
  readonly provider: number;
  readonly ending: EndingName;
  readonly talkSeconds: number;
}

export interface Shape {
  readonly days: number;
  readonly callsADay: number;
  readonly clients: number;
  readonly providers: number;
}

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** People call from seven in the morning on. */
const OPENS_AT = 7 * HOUR_MS;
const OPEN_FOR = 15 * HOUR_MS;
const SHORTEST_TALK = 65;
const LONGEST_TALK = 1_100;

/** The calls of a month, the earliest first: the same ones each time, of every ending, and never two within the same half hour. */
export function planCalls({ days, callsADay, clients, providers }: Shape): PlannedCall[] {
  const dice = makeDice(days * 31 + callsADay);
  const slot = OPEN_FOR / callsADay;
  const deck = makeDeck(dice);
  return Array.from({ length: days * callsADay }, (_, turn) => {
    const day = Math.floor(turn / callsADay);
    const within = turn % callsADay;
    const late = Math.floor((dice() * (slot - HOUR_MS / 2)) / 1000) * 1000;
    return {
      at: day * DAY_MS + OPENS_AT + within * slot + Math.max(0, late),
      client: turn % clients,
      provider: turn % providers,
      ending: deck(),
      talkSeconds: SHORTEST_TALK + Math.floor(dice() ** 2 * (LONGEST_TALK - SHORTEST_TALK)),
    };
  });
}

/** Deals every ending as often as it happens, in no order, and begins again. */
function makeDeck(dice: () => number): () => EndingName {
  let cards: EndingName[] = [];
  return () => {
    if (cards.length === 0)
      cards = endingNames.flatMap((name) => Array.from({ length: endings[name].often }, () => name));
    const [card] = cards.splice(Math.floor(dice() * cards.length), 1);
    if (!card) throw new Error('there are no endings');
    return card;
  };
}
