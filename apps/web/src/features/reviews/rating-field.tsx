import { useId } from 'react';
import { useWords } from '../../shared/words.ts';

const ratings = [1, 2, 3, 4, 5] as const;

interface RatingFieldProps {
  readonly value: number | null;
  readonly error: string | undefined;
  readonly onChange: (rating: number) => void;
}

/** One to five as radio buttons, so that arrow keys move through them; each says its words, and the stars only repeat them. */
export function RatingField({ value, error, onChange }: RatingFieldProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset className="rating-field" aria-describedby={error ? `${id}-error` : undefined}>
      <legend>{say('review.rating.label')}</legend>
      <div className="rating-choices">
        {ratings.map((rating) => (
          <label key={rating} className="rating-choice" data-filled={value !== null && rating <= value}>
            <input
              type="radio"
              name={id}
              value={rating}
              checked={rating === value}
              onChange={() => onChange(rating)}
              aria-label={say('review.rating.value', { rating })}
            />
            <Star />
          </label>
        ))}
        <output className="text-s text-soft">
          {value === null ? '' : say('review.rating.value', { rating: value })}
        </output>
      </div>
      <div id={`${id}-error`} className={error ? 'field-error' : undefined} role="alert">
        {error}
      </div>
    </fieldset>
  );
}

function Star() {
  return (
    <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true">
      <path d="M12 2.6l2.9 5.9 6.5.9-4.7 4.6 1.1 6.5L12 17.4l-5.8 3.1 1.1-6.5L2.6 9.4l6.5-.9z" />
    </svg>
  );
}
