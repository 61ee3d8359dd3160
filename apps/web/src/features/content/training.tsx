import { LocalLink } from '@sos/browser/link.tsx';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { Certificate } from './certificate.tsx';
import { type Lesson, trainingQuery } from './content-queries.ts';
import { LessonView } from './lesson-view.tsx';
import { Loaded } from './loaded.tsx';
import './content.css';

/** All lessons, or the one that the address names. */
export function Training({ uid }: { readonly uid: string }) {
  const { locale } = useWords();
  const [search] = useSearchParams();
  const query = useQuery(trainingQuery(uid, locale));
  return (
    <Loaded query={query}>
      {({ modules, certificate }) => {
        const lesson = modules.find(({ id }) => id === search.get('lesson'));
        if (lesson) return <LessonView key={lesson.id} lesson={lesson} onChanged={() => void query.refetch()} />;
        return (
          <>
            <Lessons lessons={modules} />
            {certificate && <Certificate {...certificate} />}
          </>
        );
      }}
    </Loaded>
  );
}

function Lessons({ lessons }: { readonly lessons: readonly Lesson[] }) {
  const { say } = useWords();
  if (lessons.length === 0) return <EmptyList title={say('training.none.title')} text={say('training.none.text')} />;
  return (
    <>
      <p className="lessons-intro text-soft">{say('training.intro')}</p>
      <ul className="content-list">
        {lessons.map((lesson) => (
          <li key={lesson.id} className="card content-item lesson">
            <h2 className="text-m">
              <LocalLink className="text-link" to={`/affiliate/training?lesson=${lesson.id}`}>
                {lesson.title}
              </LocalLink>
            </h2>
            <State lesson={lesson} />
          </li>
        ))}
      </ul>
    </>
  );
}

function State({ lesson: { passedAt, tries, best, questions } }: { readonly lesson: Lesson }) {
  const { say, formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  if (passedAt !== null) {
    const date = new Intl.DateTimeFormat(formats, { dateStyle: 'medium' }).format(passedAt);
    return <p className="text-s lesson-passed">{say('training.passed', { date })}</p>;
  }
  if (tries === 0) return <p className="text-s text-soft">{say('training.open')}</p>;
  const reached = { best: count.format(best), total: count.format(questions.length) };
  return <p className="text-s text-soft">{say('training.best', reached)}</p>;
}
