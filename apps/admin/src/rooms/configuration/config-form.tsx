import { callFunction } from '@sos/browser/call-function';
import { differences } from '@sos/domain/configuration/differences';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { TextField } from '@sos/ui/field';
import { useState } from 'react';
import { DeedDialog } from '../../shared/deed/deed-dialog.tsx';
import { useWords } from '../../shared/words.ts';
import type { Known, Settable } from './known.ts';
import { Differences } from '../../shared/configuration/differences.tsx';
import { problemInWords } from '../../shared/configuration/path-words.ts';
import { Editor } from './editor.tsx';
import { problemsOf } from '@sos/domain/configuration/problems';

interface ConfigFormProps {
  readonly known: Pick<Known, 'revision' | 'next'>;
  readonly current: Settable;
  readonly onDone: () => void;
}

/** The figures, what of them changes, and from when on. */
export function ConfigForm({ known, current, onDone }: ConfigFormProps) {
  const { say } = useWords();
  const [draft, setDraft] = useState<Settable>(current);
  const [when, setWhen] = useState('');
  const [saving, setSaving] = useState(false);
  const problems = problemsOf(draft.name, draft.value);
  const changes = differences(current.value, draft.value).length;
  const unavailable = problems.length > 0 || (changes === 0 && known.next === null);
  return (
    <div className="panel config-form">
      <Editor set={draft} onChange={setDraft} />
      <section className="grid gap-2" aria-label={say('adminConfig.preview')}>
        <h2 className="text-m">{say('adminConfig.preview')}</h2>
        <Differences before={current.value} after={draft.value} />
        {problems.length > 0 && (
          <Banner tone="signal" title={say('adminConfig.problems')}>
            <ul>
              {problems.map((path) => (
                <li key={path}>{problemInWords(path, say)}</li>
              ))}
            </ul>
          </Banner>
        )}
      </section>
      <TextField
        label={say('adminConfig.when')}
        hint={say('adminConfig.when.hint')}
        type="datetime-local"
        value={when}
        onChange={({ target }) => setWhen(target.value)}
      />
      <div>
        <Button tone="primary" unavailable={unavailable} onClick={() => setSaving(true)}>
          {say('adminConfig.save')}
        </Button>
      </div>
      {saving && (
        <SaveDialog {...{ known, current, draft, changes, when }} onClose={() => setSaving(false)} onDone={onDone} />
      )}
    </div>
  );
}

interface SaveDialogProps extends ConfigFormProps {
  readonly draft: Settable;
  readonly changes: number;
  /** By the admin's own clock; empty for at once. */
  readonly when: string;
  readonly onClose: () => void;
}

function SaveDialog({ known, current, draft, changes, when, onClose, onDone }: SaveDialogProps) {
  const { say, formats } = useWords();
  const takesEffectAt = when === '' ? null : new Date(when).getTime();
  const at = takesEffectAt === null ? '' : readable(formats, takesEffectAt);
  const sentence = takesEffectAt === null ? 'adminConfig.save.now' : 'adminConfig.save.later';
  const send = (reason: string) => {
    return callFunction('adminUpdateConfig', { set: draft, revision: known.revision, takesEffectAt, reason });
  };
  return (
    <DeedDialog
      title={say('adminConfig.save')}
      sentence={say(sentence, { count: changes, at })}
      confirm={say('adminConfig.save')}
      {...{ onClose, onDone, send }}
    >
      <Differences before={current.value} after={draft.value} />
    </DeedDialog>
  );
}

const readable = (formats: string, at: number) =>
  new Intl.DateTimeFormat(formats, { dateStyle: 'full', timeStyle: 'short' }).format(at);
