import { LocalLink } from '@sos/browser/link.tsx';
import { Button } from '@sos/ui/button';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { QuizForm } from './quiz-form.tsx';
import type { Lesson } from './content-queries.ts';

interface LessonViewProps {
  readonly lesson: Lesson;
  /** There is a new result. */
  readonly onChanged: () => void;
}

/** The pages of one lesson, one after the other, and the questions behind the last. */
export function LessonView({ lesson, onChanged }: LessonViewProps) {
  const { say } = useWords();
  const [place, setPlace] = useState(0);
  const { slides, title } = lesson;
  const isQuiz = place >= slides.length;
  return (
    <article className="grid gap-4">
      <LocalLink className="text-link" to="/affiliate/training">
        {say('training.back')}
      </LocalLink>
      <h2 className="text-l">{title}</h2>
      {isQuiz ? <QuizForm {...{ lesson, onChanged }} /> : <Slide {...{ lesson, place }} />}
      <div className="flex flex-wrap gap-3">
        {place > 0 && (
          <Button onClick={() => setPlace(isQuiz ? 0 : place - 1)}>
            {say(isQuiz ? 'training.again' : 'training.previous')}
          </Button>
        )}
        {!isQuiz && (
          <Button tone="primary" onClick={() => setPlace(place + 1)}>
            {say(place + 1 < slides.length ? 'training.next' : 'training.toQuiz')}
          </Button>
        )}
      </div>
    </article>
  );
}

/** Whoever turns a page reads on from its heading. */
function Slide({ lesson: { slides }, place }: { readonly lesson: Lesson; readonly place: number }) {
  const { say, formats } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current !== place) heading.current?.focus();
    shown.current = place;
  }, [place]);
  const count = new Intl.NumberFormat(formats);
  const slide = slides[place];
  if (!slide) return null;
  return (
    <section className="card content-item slide">
      <p className="text-s text-soft">
        {say('training.page', { place: count.format(place + 1), total: count.format(slides.length) })}
      </p>
      <h3 ref={heading} tabIndex={-1} className="text-m">
        {slide.title}
      </h3>
      {slide.text.split('\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
