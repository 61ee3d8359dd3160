import type { ContentKind } from '@sos/domain/content/content';
import { type Lesson, readLesson } from '@sos/domain/content/lesson';
import { readNote } from '@sos/domain/content/note';
import { useWords } from '../../shared/words.ts';

interface ContentPreviewProps {
  readonly kind: ContentKind;
  readonly text: string;
  readonly lang: string;
}

/** A text as affiliates will read it; what cannot be read so is shown as nothing. */
export function ContentPreview({ kind, text, lang }: ContentPreviewProps) {
  const { say } = useWords();
  const lesson = kind === 'training' ? readLesson(text) : undefined;
  const note = kind === 'training' ? undefined : readNote(text);
  if (!lesson && !note) return <p className="text-soft">{say('adminContent.preview.none')}</p>;
  return (
    <section
      className="card grid gap-2 p-3"
      lang={lang}
      dir="auto"
      translate="no"
      aria-label={say('adminContent.preview')}
    >
      <strong>{lesson?.title ?? note?.title}</strong>
      {note?.text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lesson && <LessonPreview lesson={lesson} />}
    </section>
  );
}

function LessonPreview({ lesson: { slides, questions } }: { readonly lesson: Lesson }) {
  return (
    <>
      {slides.map(({ title, text }) => (
        <div key={title}>
          <strong>{title}</strong>
          <p>{text}</p>
        </div>
      ))}
      {questions.map(({ text, options, right }) => (
        <div key={text}>
          <strong>{text}</strong>
          <ul>
            {options.map((option, place) => (
              <li key={option}>{`${place === right ? '✓' : '–'} ${option}`}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
