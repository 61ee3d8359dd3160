import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
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
  readonly onDone: () => void;
}
type Act = 'approve' | 'ask' | 'reject';
type Problem = 'conflict' | 'failed';

const FEWEST_LETTERS = 3;

async function carryOut(act: Act, seen: { uid: string; revision: number }, words: string): Promise<void> {
  if (act === 'approve') await callFunction('adminApproveProvider', seen);
  else if (act === 'ask') await callFunction('adminAskForCorrection', { ...seen, words });
  else await callFunction('adminRejectProvider', { ...seen, reason: words });
}

/** Three acts; the applicant reads the words of the last two. */
export function Decide({ uid, revision, onDone }: DecideProps) {
  const { say } = useWords();
  const [words, setWords] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const [busy, setBusy] = useState<Act | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const decide = async (act: Act) => {
    const lacksWords = act !== 'approve' && words.trim().length < FEWEST_LETTERS;
    setIsMissing(lacksWords);
    if (lacksWords) return text.current?.focus();
    setBusy(act);
    setProblem(null);
    try {
      await carryOut(act, { uid, revision }, words.trim());
      onDone();
    } catch (error) {
      const conflicts = ['application_closed', 'application_changed', 'application_incomplete'];
      setProblem(conflicts.includes(reasonOf(error)) ? 'conflict' : 'failed');
    } finally {
      setBusy(null);
    }
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
        <Button tone="primary" busy={busy === 'approve'} onClick={() => void decide('approve')}>
          {say('applications.approve')}
        </Button>
        <Button busy={busy === 'ask'} onClick={() => void decide('ask')}>
          {say('applications.ask')}
        </Button>
        <Button busy={busy === 'reject'} onClick={() => void decide('reject')}>
          {say('applications.reject')}
        </Button>
      </div>
    </section>
  );
}
