import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { FailureReason } from '@sos/browser/callable-client';
import { longest } from '@sos/domain/applications/answers';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Field } from '@sos/ui/field';
import { useRef, useState } from 'react';
import { useWords } from '../../shared/words.ts';

interface DecideProps {
  readonly uid: string;
  /** Of what the admin sees. */
  readonly revision: number;
  readonly acts: readonly Act[];
  readonly onDone: () => void;
}
export const allActs = ['approve', 'ask', 'reject'] as const;
type Act = (typeof allActs)[number];
type Problem = 'conflict' | 'failed';

const FEWEST_LETTERS = 3;

const callables = {
  approve: 'adminApproveProvider',
  ask: 'adminAskForCorrection',
  reject: 'adminRejectProvider',
} as const satisfies Record<Act, string>;

/** Each act with a reason; the applicant reads that of whatever does not approve. */
export function Decide({ uid, revision, acts, onDone }: DecideProps) {
  const { say } = useWords();
  const text = useRef<HTMLTextAreaElement>(null);
  const [words, setWords] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const { busy, problem, run } = useDecision(onDone);
  const decide = (act: Act) => {
    const lacksWords = words.trim().length < FEWEST_LETTERS;
    setIsMissing(lacksWords);
    if (lacksWords) text.current?.focus();
    else void run(act, () => callFunction(callables[act], { uid, revision, reason: words.trim() }));
  };
  return (
    <section className="grid gap-4">
      <h2 className="text-l">{say('applications.decide')}</h2>
      {problem && (
        <Banner urgent tone="signal" title={say(`applications.${problem}`)}>
          {problem === 'conflict' && (
            <div>
              <Button onClick={onDone}>{say('application.reload')}</Button>
            </div>
          )}
        </Banner>
      )}
      <Field label={say('applications.words')} error={isMissing ? say('applications.words.missing') : undefined}>
        {(links) => (
          <textarea
            {...links}
            ref={text}
            className="input"
            dir="auto"
            rows={4}
            maxLength={longest.words}
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-3">
        {acts.map((act) => (
          <Button
            key={act}
            tone={act === 'approve' ? 'primary' : 'quiet'}
            busy={busy === act}
            onClick={() => decide(act)}
          >
            {say(`applications.${act}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}

const conflicts: readonly FailureReason[] = ['application_closed', 'application_changed', 'application_incomplete'];

function useDecision(onDone: () => void) {
  const [busy, setBusy] = useState<Act | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (act: Act, work: () => Promise<unknown>) => {
    setBusy(act);
    setProblem(null);
    try {
      await work();
      onDone();
    } catch (error) {
      setProblem(conflicts.includes(reasonOf(error)) ? 'conflict' : 'failed');
    } finally {
      setBusy(null);
    }
  };
  return { busy, problem, run };
}
