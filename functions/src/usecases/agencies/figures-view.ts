import type { Output } from '@sos/contracts/callables';
import { answerRateOf, type Figures, moneyOf, ratingOf } from '@sos/domain/agencies/figures';

export type FiguresView = Output<'getAgencyOverview'>['today'];

export function toFiguresView(figures: Figures): FiguresView {
  const { calls, answered, missed, talkedSeconds, ratings: ratingCount } = figures;
  return {
    calls,
    answered,
    missed,
    talkedSeconds,
    answerRate: answerRateOf(figures),
    ratingAverage: ratingOf(figures),
    ratingCount,
    revenue: moneyOf(figures),
  };
}
