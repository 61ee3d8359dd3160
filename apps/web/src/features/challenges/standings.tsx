import type { Output } from '@sos/contracts/callables';
import { useWords } from '../../shared/words.ts';
import { Places } from './places.tsx';

interface StandingsProps {
  readonly standings: Output<'getChallenge'>['standings'];
  readonly countedAt: number | null;
}

/** The best ten of a week. */
export function Standings({ standings, countedAt }: StandingsProps) {
  const { formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  const places = standings.map(({ alias, score, isOwn }) => ({
    alias,
    isOwn,
    value: score,
    text: count.format(score),
  }));
  return <Places places={places} countedAt={countedAt} />;
}
