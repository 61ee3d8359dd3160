import { bayesianRating } from '../reviews/rating.ts';
import type { Facts } from './person.ts';

/** Whoever has had no call yet stands with those who answer nine of ten, so that somebody calls them. */
const UNKNOWN_ANSWER_RATE = 0.9;
/** Bands, so that a rating still counts between people who answer about as often. */
const bands = [0.95, 0.9, 0.8, 0.6] as const;

/** 0 for those who answer most often. */
function answerBand({ answerRate }: Pick<Facts, 'answerRate'>): number {
  const band = bands.findIndex((least) => (answerRate ?? UNKNOWN_ANSWER_RATE) >= least);
  return band === -1 ? bands.length : band;
}

export interface Quality {
  readonly band: number;
  readonly rating: number;
}

export function qualityOf(facts: Facts): Quality {
  return { band: answerBand(facts), rating: bayesianRating(facts) };
}

interface Ranked {
  readonly id: string;
  readonly quality: Quality;
}

/** Best first: how often they answer, then the Bayesian rating, then by id, so that the order is always the same. */
export function byQuality({ id, quality }: Ranked, other: Ranked): number {
  return quality.band - other.quality.band || other.quality.rating - quality.rating || (id < other.id ? -1 : 1);
}
