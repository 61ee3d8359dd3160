import type { ProviderCard } from '@sos/contracts/providers';
import { Status } from '@sos/ui/status';
import { Star } from 'lucide-react';
import { useWords } from '../../shared/words.ts';

const tones = { available: 'calm', busy: 'wait', offline: 'off' } as const;

export function Availability({ availability }: Pick<ProviderCard, 'availability'>) {
  const { say } = useWords();
  return <Status tone={tones[availability]}>{say(`availability.${availability}`)}</Status>;
}

/** Says of one of our own team that they are. */
export function Team({ ofPlatform }: Pick<ProviderCard, 'ofPlatform'>) {
  const { say } = useWords();
  return ofPlatform === true && <strong className="text-s">{say('provider.team')}</strong>;
}

export function Rating({ ratingAverage, ratingCount }: Pick<ProviderCard, 'ratingAverage' | 'ratingCount'>) {
  const { say, formats } = useWords();
  if (ratingAverage === null) return <span>{say('provider.rating.none')}</span>;
  const average = ratingAverage.toLocaleString(formats, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <span className="fact figures">
      <Star size={16} fill="currentColor" aria-hidden="true" className="star" />
      <span className="visually-hidden">{say('provider.rating.spoken', { average })}</span>
      <b aria-hidden="true">{average}</b>
      <span>{say('provider.rating.count', { count: ratingCount })}</span>
    </span>
  );
}

export function AnswerRate({ answerRate }: Pick<ProviderCard, 'answerRate'>) {
  const { say, formats } = useWords();
  if (answerRate === null) return null;
  return (
    <span className="figures">
      {say('provider.answers', { rate: answerRate.toLocaleString(formats, { style: 'percent' }) })}
    </span>
  );
}
