import { callFunction } from '@sos/browser/call-function';
import { type FailureReason, reasonOf } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { Output } from '@sos/contracts/callables';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Lesson } from './content-queries.ts';

interface QuizFormProps {
  readonly lesson: Lesson;
  readonly onChanged: () => void;
}
type Result = Output<'submitTrainingQuiz'>;

/** The questions of a lesson. Which answers are right is known by the server alone, and it tells how many were. */
export function QuizForm({ lesson, onChanged }: QuizFormProps) {
  const { say, formats } = useWords();
  const { questions, passMark } = lesson;
  const [isMissing, setMissing] = useState<readonly number[]>([]);
  const { result, error, busy, send } = useQuiz(lesson, onChanged);
  const count = (value: number) => new Intl.NumberFormat(formats).format(value);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answers = questions.map((_question, place) => Number(form.get(`${place}`) ?? -1));
    const missing = answers.flatMap((answer, place) => (answer < 0 ? [place] : []));
    setMissing(missing);
    const [first] = missing;
    if (first === undefined) void send(answers);
    else event.currentTarget.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  };
  const terms = {
    needed: count(passMark),
    total: count(questions.length),
    left: count(result?.triesLeft ?? lesson.triesLeft),
  };
  return (
    <form className="grid gap-4" noValidate onSubmit={submit}>
      <h3 className="text-m">{say('training.quiz')}</h3>
      <p className="text-soft">{say('training.quiz.needed', terms)}</p>
      {questions.map((question, place) => (
        <OneQuestion key={question.text} {...{ question, place }} isMissing={isMissing.includes(place)} />
      ))}
      {result && <ResultBanner result={result} total={questions.length} />}
      {error !== undefined && <Refused error={error} onRetry={() => void send()} />}
      <div>
        <Button type="submit" busy={busy}>
          {say('training.quiz.send')}
        </Button>
      </div>
    </form>
  );
}

interface OneQuestionProps {
  readonly question: Lesson['questions'][number];
  readonly place: number;
  readonly isMissing: boolean;
}

function OneQuestion({ question, place, isMissing }: OneQuestionProps) {
  const { say } = useWords();
  return (
    <fieldset className="card content-item quiz-question">
      <legend>{question.text}</legend>
      {question.options.map((option, index) => (
        <label key={option} className="quiz-option">
          <input type="radio" name={`${place}`} value={index} />
          <span>{option}</span>
        </label>
      ))}
      <p role="alert" className={isMissing ? 'field-error' : undefined}>
        {isMissing ? say('training.quiz.missing') : ''}
      </p>
    </fieldset>
  );
}

function ResultBanner({ result, total }: { readonly result: Result; readonly total: number }) {
  const { say, formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  const figures = { right: count.format(result.right), total: count.format(total) };
  const kind = result.isPassed ? 'passed' : 'failed';
  return (
    <Banner urgent tone={result.isPassed ? 'calm' : 'wait'} title={say(`training.result.${kind}.title`)}>
      <p>{say(`training.result.${kind}.text`, figures)}</p>
    </Banner>
  );
}

const known: readonly FailureReason[] = ['no_tries_left', 'module_changed'];

function Refused({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { say } = useWords();
  const reason = reasonOf(error);
  if (!known.includes(reason)) return <Problem error={error} money={null} onRetry={onRetry} />;
  const name = reason === 'no_tries_left' ? 'often' : 'changed';
  return (
    <Banner urgent tone="wait" title={say(`training.refused.${name}.title`)}>
      <p>{say(`training.refused.${name}.text`)}</p>
    </Banner>
  );
}

/** One try keeps its name until the server has answered, so that sending it again is no second try. */
function useQuiz({ id: moduleId, revision }: Lesson, onChanged: () => void) {
  const [state, setState] = useState<{ result?: Result; error?: unknown; busy: boolean }>({ busy: false });
  const attempt = useRef({ id: crypto.randomUUID(), answers: [] as readonly number[] });
  const send = async (answers = attempt.current.answers) => {
    if (state.busy) return;
    const isSame = answers.join() === attempt.current.answers.join();
    if (!isSame) attempt.current = { id: crypto.randomUUID(), answers };
    setState({ busy: true });
    try {
      const input = { moduleId, revision, attemptId: attempt.current.id, answers: [...answers] };
      const result = await callFunction('submitTrainingQuiz', input);
      attempt.current = { id: crypto.randomUUID(), answers: [] };
      setState({ result, busy: false });
      onChanged();
    } catch (error) {
      if (reasonOf(error) === 'module_changed') onChanged();
      setState({ error, busy: false });
    }
  };
  return { ...state, send };
}
